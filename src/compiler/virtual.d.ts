/** Modules that `vite-plugin.ts` makes out of `geodata/`. */
declare module 'virtual:atlas/catalogue/en' {
  const catalogue: import('../domain/catalogue.ts').Catalogue;
  export default catalogue;
}

declare module 'virtual:atlas/catalogue/zh' {
  const catalogue: import('../domain/catalogue.ts').Catalogue;
  export default catalogue;
}

declare module 'virtual:atlas/catalogue/km' {
  const catalogue: import('../domain/catalogue.ts').Catalogue;
  export default catalogue;
}

declare module 'virtual:atlas/features' {
  const features: import('../domain/catalogue.ts').MapFeatures;
  export default features;
}

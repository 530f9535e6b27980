/** Modules that `vite-plugin.ts` makes out of `geodata/`. */
declare module 'virtual:atlas/catalogue/*' {
  const catalogue: import('../domain/catalogue.ts').Catalogue;
  export default catalogue;
}

/** What `languages/<code>/variants.ts` works out of the texts. */
declare module 'virtual:atlas/variants/*' {
  const variants: string;
  export default variants;
}

declare module 'virtual:atlas/features' {
  const features: import('../domain/catalogue.ts').MapFeatures;
  export default features;
}

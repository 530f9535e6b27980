/** Modules that `vite-plugin.ts` generates from an edition. */
declare module 'virtual:atlas/catalogue/*' {
  const catalogue: import('../domain/catalogue.ts').CompleteCatalogue;
  export default catalogue;
}

declare module 'virtual:atlas/ledger/*' {
  const ledger: import('../domain/ledger.ts').Ledger;
  export default ledger;
}

/** What `languages/<code>/variants.ts` derives from the edition's texts. */
declare module 'virtual:atlas/variants/*' {
  const variants: string;
  export default variants;
}

/** The languages of the edition, with loaders for each. */
declare module 'virtual:atlas/languages' {
  type Language = import('../domain/language.ts').Language;
  export const languages: readonly Language[];
  export const packs: Readonly<
    Partial<
      Record<
        Language,
        {
          readonly catalogue: () => Promise<import('../domain/catalogue.ts').Catalogue>;
          readonly details: () => Promise<import('../domain/catalogue.ts').Details>;
          readonly messages: () => Promise<import('../languages/messages.ts').Messages>;
          /** Absent, like `codingRules`, where the edition has no ledger. */
          readonly ledger?: () => Promise<import('../domain/ledger.ts').Ledger>;
          readonly codingRules?: () => Promise<import('../domain/ledger.ts').CodingRules>;
        }
      >
    >
  >;
}

declare module 'virtual:atlas/features' {
  const features: import('../domain/map-feature.ts').MapFeatures;
  export default features;
}

/** The drawings of places that have a plate; fetched when one comes into view. */
declare module 'virtual:atlas/plates' {
  const plates: readonly import('../domain/plate.ts').Plate[];
  export default plates;
}

declare module 'virtual:atlas/plate-bounds' {
  const bounds: readonly import('../domain/plate.ts').PlateBounds[];
  export default bounds;
}

/** How far a reader may zoom in on each part of the basemap. */
declare module 'virtual:atlas/detail' {
  const detail: import('../domain/detail.ts').Detail;
  export default detail;
}

/** What was corrected and added in the data, in every language of the edition. */
declare module 'virtual:atlas/changes' {
  const changes: readonly import('../domain/change.ts').FullChange[];
  export default changes;
}

declare module 'virtual:atlas/preview' {
  const preview: import('../domain/preview-data.ts').PreviewData;
  export default preview;
}

declare module 'virtual:atlas/relief' {
  const relief: import('../map/style/relief.ts').Relief | null;
  export default relief;
}

declare module 'virtual:atlas/outline' {
  const outline: unknown;
  export default outline;
}

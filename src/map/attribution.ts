export interface Attribution {
  readonly text: string;
  readonly url: string;
}

/** Whose data the map shows, with the licences stated in `geodata/README.md`. */
export const ATTRIBUTIONS: readonly Attribution[] = [
  { text: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' },
  { text: 'Natural Earth', url: 'https://www.naturalearthdata.com/' },
  { text: 'GeoNames', url: 'https://www.geonames.org/' },
];

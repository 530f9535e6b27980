/** Path of a Fontsource font file, from the repository's root. */
export const fontsource = (family: string, subset: string, weight: 400 | 600): string =>
  `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;

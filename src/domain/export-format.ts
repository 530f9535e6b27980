/** What a selection of the data can be taken away as. */
export const EXPORT_FORMATS = ['geojson', 'csv', 'csv-plain', 'kml', 'gpx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

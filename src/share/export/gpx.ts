/** GPX 1.1 (https://www.topografix.com/GPX/1/1/): waypoints only, for navigation devices. */
import { type Exported, type PublishedFeature, textOf } from './published.ts';
import { xmlText } from './xml.ts';

/** Precisions that are good enough to navigate to; indicative positions are not. */
const GOES_THERE = new Set(['surveyed', 'site', 'approximate']);

/** The file's text. Leaves out lines, areas, places without a position and positions too imprecise to navigate to. */
export function gpx({ features, language, about }: Exported): string {
  const waypoint = (feature: PublishedFeature): string => {
    const { geometry } = feature;
    if (geometry?.type !== 'Point' || !GOES_THERE.has(textOf(feature, 'precision'))) return '';
    const [lon, lat] = geometry.coordinates;
    const element = (name: string, text: string) => (text === '' ? '' : `<${name}>${xmlText(text)}</${name}>`);
    return `<wpt lat="${lat}" lon="${lon}">${element('name', textOf(feature, `name_${language}`))}${element(
      'desc',
      textOf(feature, `summary_${language}`),
    )}${element('type', textOf(feature, 'kind'))}</wpt>\n`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="${xmlText(about.attribution)}" xmlns="http://www.topografix.com/GPX/1/1">
<metadata><name>${xmlText(about.title)}</name><desc>${xmlText(about.terms)}</desc><copyright author="${xmlText(
    about.attribution,
  )}"><license>${xmlText(about.licence)}</license></copyright><link href="${xmlText(about.address)}"/></metadata>
${features.map(waypoint).join('')}</gpx>
`;
}

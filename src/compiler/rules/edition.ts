import { eastward, meet } from '../../domain/bounds.ts';
import type { Bounds } from '../../domain/lonlat.ts';
import { EDITION_FILE, isComplete, isRead, knownIds } from '../dataset.ts';
import { positionsOf } from '../geometry/measure.ts';
import { shown, withSuggestion } from '../problem.ts';
import { type Rule, SWAPPED } from './rule.ts';

const documentSource: Rule = {
  id: 'document-source',
  title: 'The text that the edition reports is one of its sources',
  severity: 'error',
  check: ({ dataset }) => {
    const { source } = dataset.edition.document;
    if (!isRead(dataset, 'sources.json') || Object.hasOwn(dataset.sources, source)) return [];
    const message = withSuggestion('the source is unknown', source, Object.keys(dataset.sources));
    return [
      {
        file: EDITION_FILE,
        where: 'document.source',
        message,
        value: shown(source),
        expected: 'a key of sources.json',
      },
    ];
  },
};

const orientationKnown: Rule = {
  id: 'orientation-known',
  title: 'Places that distances are given from are places of the edition',
  severity: 'error',
  check: ({ dataset }) => {
    const known = knownIds(dataset);
    return dataset.edition.orientation.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            {
              file: EDITION_FILE,
              where: `orientation[${index}]`,
              message: withSuggestion('there is no such place', id, known),
              value: shown(id),
              expected: 'the id of a place',
            },
          ],
    );
  },
};

const ledeKnown: Rule = {
  id: 'lede-known',
  title: 'What stands above the text is a commitment about a place',
  severity: 'error',
  check: ({ dataset }) => {
    if (!isRead(dataset, 'commitments.json')) return [];
    return dataset.edition.lede.flatMap((id, index) => {
      const commitment = dataset.ledger?.commitments.find((entry) => entry.id === id);
      if (commitment && commitment.places.length > 0) return [];
      return [
        {
          file: EDITION_FILE,
          where: `lede[${index}]`,
          message: commitment ? 'the commitment is about no place' : 'there is no such commitment',
          value: shown(id),
          expected: 'the id of a commitment with places',
        },
      ];
    });
  },
};

const homeCountry: Rule = {
  id: 'home-country',
  title: 'The home country is one that the map can draw',
  severity: 'error',
  check: ({ dataset, land }) => {
    const { country } = dataset.edition.home;
    if (country === undefined || land.countries.includes(country)) return [];
    const message = 'there is no land of this country to draw';
    const expected = 'an ISO 3166-1 code of two letters, of a country that Natural Earth 1:10m draws';
    return [{ file: EDITION_FILE, where: 'home.country', message, value: shown(country), expected }];
  },
};

const homeHoldsPlaces: Rule = {
  id: 'home-holds-places',
  title: 'The bounds of home hold at least one of the places that are drawn',
  severity: 'error',
  check: ({ dataset }) => {
    const { bounds } = dataset.edition.home;
    const positions = dataset.features.flatMap(({ geometry }) => (geometry ? positionsOf(geometry) : []));
    const holdOne = (box: Bounds) => positions.some(([lon = 0, lat = 0]) => meet([lon, lat, lon, lat], eastward(box)));
    if (!isComplete(dataset) || positions.length === 0 || holdOne(bounds)) return [];
    const [west, south, east, north] = bounds;
    const message = `no place lies within the bounds${holdOne([south, west, north, east]) ? `. ${SWAPPED}` : ''}`;
    const expected = 'west, south, east, north of the area that the map is about';
    return [{ file: EDITION_FILE, where: 'home.bounds', message, value: shown(bounds), expected }];
  },
};

export const editionRules: readonly Rule[] = [
  documentSource,
  orientationKnown,
  ledeKnown,
  homeCountry,
  homeHoldsPlaces,
];

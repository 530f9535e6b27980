import { readFileSync } from 'node:fs';

/**
 * Frontiers that the map draws dotted, because the two sides do not agree on the whole line. Being on this list takes
 * no side, and neither does being off it: it only says that the line is not settled between the parties.
 *
 * Keys are pairs of Natural Earth short names or ISO codes; a third item limits a pair to a box
 * [west, south, east, north] in degrees.
 */
const UNSETTLED = [
  ['KHM', 'THA'],
  ['CHN', 'IND'],
  ['BTN', 'CHN'],
  ['IND', 'PAK', [70, 32.4, 80, 38]],
  ['CHN', 'PAK'],
  ['IND', 'NPL', [79, 29.8, 82, 31]],
  ['LAO', 'THA', [100.9, 17.4, 101.3, 18.3]],
  ['PRK', 'KOR'],
  ['AFG', 'PAK'],
  ['ISR', 'PSE'],
  ['ISR', 'SYR'],
  ['ISR', 'LBN'],
  ['MAR', 'ESH'],
  ['SRB', 'XKX'],
  ['RUS', 'UKR'],
  ['SDN', 'SSD'],
  ['ETH', 'SOM'],
  ['GEO', 'RUS'],
  ['ARM', 'AZE'],
  ['GUY', 'VEN'],
  ['GUY', 'SUR'],
  ['EGY', 'SDN'],
  ['KEN', 'SSD'],
];

/** Boundaries inside one state, or between a state and its own territory: never drawn as a frontier. */
const INTERNAL = [
  ['CHN', 'HKG'],
  ['CHN', 'MAC'],
  ['FIN', 'ALA'],
  ['ESP', 'GIB'],
];

const { codes: NATURAL_EARTH_CODES } = JSON.parse(
  readFileSync(new URL('../input/country-codes.json', import.meta.url), 'utf8'),
);

/** Areas of Natural Earth that are themselves the object of a dispute: every line around them is dotted. */
const CONTESTED_AREAS = new Set([
  'Siachen Glacier',
  'Somaliland',
  'N. Cyprus',
  'Cyprus U.N. Buffer Zone',
  'Dhekelia',
  'Akrotiri',
  'Bir Tawil',
  'S. Patagonian Ice Field',
  'Southern Patagonian Ice Field',
  'Brazilian I.',
  'Crimea',
]);

/** @returns {string} the code of a Natural Earth name, or the name itself where an area has none */
export function codeOf(name) {
  return NATURAL_EARTH_CODES[name] ?? name;
}

const samePair = (rule, a, b) => (rule[0] === a && rule[1] === b) || (rule[0] === b && rule[1] === a);

/** Whether the line between two areas is a frontier at all. */
export function isFrontier(a, b) {
  return a !== b && !INTERNAL.some((rule) => samePair(rule, a, b));
}

/** Whether the whole frontier between two areas is unsettled: what a map too coarse for boxes needs to know. */
export function isUnsettled(a, b) {
  return CONTESTED_AREAS.has(a) || CONTESTED_AREAS.has(b) || UNSETTLED.some((rule) => samePair(rule, a, b) && !rule[2]);
}

/** Whether the frontier between two areas is unsettled at a position (longitude, latitude in degrees). */
export function isUnsettledAt(a, b, [longitude, latitude]) {
  if (CONTESTED_AREAS.has(a) || CONTESTED_AREAS.has(b)) return true;
  const rule = UNSETTLED.find((candidate) => samePair(candidate, a, b));
  if (!rule) return false;
  const [west, south, east, north] = rule[2] ?? [-180, -90, 180, 90];
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

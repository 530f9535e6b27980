import type { SectorId } from '../../domain/sector.ts';

/**
 * Every colour the map uses, named by what it is for. Two complete palettes exist, so that the style can be a pure
 * function of one of them and no colour is ever written inside a layer.
 */
export interface Palette {
  readonly name: 'day' | 'night';
  /** Basemap: sea, lakes and rivers as areas. */
  readonly water: string;
  /** Rivers as lines. */
  readonly waterway: string;
  /** Small streams and the edges of basins, which are too narrow to be seen in the colour of water. */
  readonly stream: string;
  /** Land that is under water for part of the year. */
  readonly wetland: string;
  /** A soft line along coasts and lake shores. */
  readonly shore: string;
  /** A broad, blurred band on the sea side of a coast. */
  readonly vignette: string;
  /** Names of seas, gulfs, lakes and rivers. */
  readonly waterLabel: string;
  /** Land outside Cambodia. */
  readonly land: string;
  /** Cambodia, a shade lighter (day) or brighter (night) than its neighbours. */
  readonly homeLand: string;
  /** All land, close up: there the difference between countries fades. */
  readonly closeLand: string;
  /** Woods of the hand-made local detail. */
  readonly wood: string;
  readonly border: string;
  readonly builtUp: string;
  /** Roads of the basemap; the atlas's own roads have their sector's colour. */
  readonly road: string;
  readonly escarpment: string;
  readonly countryLabel: string;
  readonly townLabel: string;
  readonly townDot: string;
  /** Outline around basemap labels. */
  readonly basemapHalo: string;
  /** Names of the atlas's own places. */
  readonly placeLabel: string;
  readonly placeHalo: string;
  /** The inside of a hollow symbol and the rim of a full one. */
  readonly symbolFace: string;
  /** Ring around the selection. */
  readonly selection: string;
  readonly sectors: Readonly<Record<SectorId, string>>;
}

export const DAY: Palette = {
  name: 'day',
  water: '#d3e1e8',
  waterway: '#b9d0dc',
  stream: '#a5c3d2',
  wetland: '#eef1e8',
  shore: '#b3c8d2',
  vignette: '#e3edf1',
  waterLabel: '#5f8092',
  land: '#f0ecdf',
  homeLand: '#fdfbf3',
  closeLand: '#f8f5ea',
  wood: '#e3ead2',
  border: '#b9ae98',
  builtUp: '#ebe4d4',
  road: '#d6c9ae',
  escarpment: '#cdbfa4',
  countryLabel: '#7d7361',
  townLabel: '#6a6354',
  townDot: '#8d8472',
  basemapHalo: '#f7f4ea',
  placeLabel: '#2b2f33',
  placeHalo: '#fffdf7',
  symbolFace: '#fffdf7',
  selection: '#1f2a33',
  sectors: {
    transport: '#2b6ca3',
    digital: '#6a4fa8',
    'economic-zone': '#a8690f',
    trade: '#8e4d3f',
    health: '#1d8563',
    education: '#55702a',
    'culture-heritage': '#b03030',
    'regional-maritime': '#2c7a85',
    diplomacy: '#586271',
    security: '#3e4a6b',
    development: '#7b6a1d',
    'climate-agriculture': '#3f7d3a',
  },
};

export const NIGHT: Palette = {
  name: 'night',
  water: '#142532',
  waterway: '#15293a',
  stream: '#3f6277',
  wetland: '#2d424c',
  shore: '#3d5869',
  vignette: '#1c3341',
  waterLabel: '#7595a5',
  land: '#2a3036',
  homeLand: '#363e45',
  closeLand: '#343b41',
  wood: '#2e3f38',
  border: '#5c6670',
  builtUp: '#464d54',
  road: '#5b646c',
  escarpment: '#5d6268',
  countryLabel: '#98a0a8',
  townLabel: '#a3abb2',
  townDot: '#7f8890',
  basemapHalo: '#1c2329',
  placeLabel: '#eef0ec',
  placeHalo: '#14191e',
  symbolFace: '#1a2026',
  selection: '#fff8e6',
  sectors: {
    transport: '#62a8e0',
    digital: '#ab93e8',
    'economic-zone': '#e0a548',
    trade: '#d98f7d',
    health: '#4cc49a',
    education: '#a3c167',
    'culture-heritage': '#f07a70',
    'regional-maritime': '#5fbecb',
    diplomacy: '#a9b4c4',
    security: '#93a5dc',
    development: '#cdb94f',
    'climate-agriculture': '#80c578',
  },
};

export const palettes = { day: DAY, night: NIGHT } as const;

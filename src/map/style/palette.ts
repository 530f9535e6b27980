import type { Sector, SectorId } from '../../domain/sector.ts';

/**
 * Every colour the map uses, named by its purpose. There are two complete palettes, so that the style is a pure function of one of them
 * and no layer contains a literal colour.
 */
export interface Palette {
  readonly name: 'day' | 'night';
  /** Basemap: sea, lakes and rivers as areas. */
  readonly water: string;
  /** Rivers as lines. */
  readonly waterway: string;
  /** Small streams and the edges of basins, too narrow to be visible in the colour of water. */
  readonly stream: string;
  /** Land that is flooded for part of the year. */
  readonly wetland: string;
  /** A soft line along coasts and lake shores. */
  readonly shore: string;
  /** A broad, blurred band on the sea side of a coast. */
  readonly vignette: string;
  /** Names of seas, gulfs, lakes and rivers. */
  readonly waterLabel: string;
  /** Land outside the home country. */
  readonly land: string;
  /** The home country, slightly lighter (day) or brighter (night) than its neighbours. */
  readonly homeLand: string;
  /** All land at high zooms, where the difference between countries fades. */
  readonly closeLand: string;
  /** Woods of the hand-made local detail. */
  readonly wood: string;
  readonly border: string;
  /** Opacity of the relief's shadows, from 0 to 1. */
  readonly relief: number;
  readonly builtUp: string;
  /** Roads of the basemap; the atlas's own roads have their sector's colour. */
  readonly road: string;
  readonly escarpment: string;
  /** Plates: raised masonry, such as terraces. */
  readonly stone: string;
  /** Causeways, aprons, yards. */
  readonly paving: string;
  readonly runway: string;
  /** Lines painted on a runway. */
  readonly marking: string;
  readonly masonry: string;
  readonly masonryEdge: string;
  readonly tower: string;
  /** Walls, quays, steps. */
  readonly plateInk: string;
  /** Hachures: strokes downhill from the edge of a cliff. */
  readonly hachure: string;
  readonly plateLabel: string;
  readonly countryLabel: string;
  readonly townLabel: string;
  readonly townDot: string;
  /** Outline around basemap labels. */
  readonly basemapHalo: string;
  /** Names of the atlas's own places. */
  readonly placeLabel: string;
  readonly placeHalo: string;
  /** The inside of a hollow symbol, and the rim of a filled one. */
  readonly symbolFace: string;
  /** Ring around the selection. */
  readonly selection: string;
  /** Marks in charts that are not about a sector. */
  readonly chart: string;
  /** Colours of the edition's sectors, by id. */
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
  relief: 0.25,
  builtUp: '#ebe4d4',
  road: '#d6c9ae',
  escarpment: '#cdbfa4',
  stone: '#efe6d2',
  paving: '#e6dcc6',
  runway: '#c4bfb3',
  marking: '#fffdf7',
  masonry: '#d2bf98',
  masonryEdge: '#8f7a56',
  tower: '#8f7a56',
  plateInk: '#84714f',
  hachure: '#a08c68',
  plateLabel: '#5b5140',
  countryLabel: '#7d7361',
  townLabel: '#6a6354',
  townDot: '#8d8472',
  basemapHalo: '#f7f4ea',
  placeLabel: '#2b2f33',
  placeHalo: '#fffdf7',
  symbolFace: '#fffdf7',
  selection: '#1f2a33',
  chart: '#586271',
  sectors: {},
};

export const NIGHT: Palette = {
  name: 'night',
  water: '#142532',
  waterway: '#4d7288',
  stream: '#3f6277',
  wetland: '#2d424c',
  shore: '#3d5869',
  vignette: '#1c3341',
  waterLabel: '#7595a5',
  land: '#2a3036',
  homeLand: '#404a52',
  closeLand: '#343b41',
  wood: '#2e3f38',
  border: '#5c6670',
  relief: 0.4,
  builtUp: '#464d54',
  road: '#5b646c',
  escarpment: '#5d6268',
  stone: '#454b50',
  paving: '#4d5358',
  runway: '#5a6067',
  marking: '#c3c9cc',
  masonry: '#6f6a5b',
  masonryEdge: '#b5a888',
  tower: '#c8b98f',
  plateInk: '#a99c7c',
  hachure: '#8a8371',
  plateLabel: '#c9c2b0',
  countryLabel: '#b2bac1',
  townLabel: '#b4bcc2',
  townDot: '#7f8890',
  basemapHalo: '#1c2329',
  placeLabel: '#eef0ec',
  placeHalo: '#14191e',
  symbolFace: '#1a2026',
  selection: '#fff8e6',
  chart: '#a9b4c4',
  sectors: {},
};

export const palettes = { day: DAY, night: NIGHT } as const;

/** The palette of a theme, with the colours of an edition's sectors added. */
export function paletteFor(theme: Palette['name'], sectors: readonly Pick<Sector, 'id' | 'colours'>[]): Palette {
  return { ...palettes[theme], sectors: Object.fromEntries(sectors.map(({ id, colours }) => [id, colours[theme]])) };
}

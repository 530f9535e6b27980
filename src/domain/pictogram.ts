import type { SectorId } from './sector.ts';

/** A pictogram in a 24 × 24 box: outlines to fill and, where it needs them, lines to stroke 2.4 wide with round ends. */
export interface Pictogram {
  readonly fill?: string;
  readonly stroke?: string;
}

/**
 * One pictogram per sector, drawn for the atlas. The map's symbols, the filter chips and the lists all use these, so that
 * a sector is never told by colour alone.
 */
export const PICTOGRAMS: Readonly<Record<SectorId, Pictogram>> = {
  transport: {
    fill: 'M12 1.5 13.7 4.6V9.4L21.5 14.6V17L13.7 14.6V18.4L16.2 20.4V22.4L12 21.2 7.8 22.4V20.4L10.3 18.4V14.6L2.5 17V14.6L10.3 9.4V4.6Z',
  },
  digital: {
    fill: 'M5.5 3.2A2.8 2.8 0 1 1 5.5 8.8 2.8 2.8 0 1 1 5.5 3.2ZM5.5 15.2A2.8 2.8 0 1 1 5.5 20.8 2.8 2.8 0 1 1 5.5 15.2ZM18.5 9.2A2.8 2.8 0 1 1 18.5 14.8 2.8 2.8 0 1 1 18.5 9.2Z',
    stroke: 'M5.5 6 18.5 12 5.5 18',
  },
  'economic-zone': { fill: 'M2.5 21V11L8.5 15V11L14.5 15V3.5H19.5L21.5 21Z' },
  trade: { fill: 'M3 6H14V2.8L21.4 7.5 14 12.2V9H3ZM21 15H10V11.8L2.6 16.5 10 21.2V18H21Z' },
  health: { fill: 'M9 3H15V9H21V15H15V21H9V15H3V9H9Z' },
  education: {
    fill: 'M2 5.2C5.6 3.8 9 4.2 11.3 6.1V20C9 18.2 5.6 17.8 2 19.2ZM22 5.2C18.4 3.8 15 4.2 12.7 6.1V20C15 18.2 18.4 17.8 22 19.2Z',
  },
  'culture-heritage': {
    fill: 'M12 1.5 14.6 7.5V11.5H16.6L18.3 8 20 11.5V17.5H22V21H2V17.5H4V11.5L5.7 8 7.4 11.5H9.4V7.5Z',
  },
  'regional-maritime': {
    stroke:
      'M2.5 7.5C5 4.5 7.5 4.5 10 7.5S15 10.5 17.5 7.5 20.5 5.6 21.5 6M2.5 13C5 10 7.5 10 10 13S15 16 17.5 13 20.5 11.1 21.5 11.5M2.5 18.5C5 15.5 7.5 15.5 10 18.5S15 21.5 17.5 18.5 20.5 16.6 21.5 17',
  },
  diplomacy: { fill: 'M2.5 3H15V11.5H8.5L4.5 15.5V11.5H2.5ZM17 7.5H21.5V16H19.5V20L15.5 16H9.5V13.5H17Z' },
  security: { fill: 'M12 1.8 20.5 5V11C20.5 16.4 17 20.2 12 22.2 7 20.2 3.5 16.4 3.5 11V5Z' },
  development: { fill: 'M3 21V14H7.8V21ZM9.6 21V9H14.4V21ZM16.2 21V3H21V21Z' },
  'climate-agriculture': {
    fill: 'M10.8 22V13.2C5.5 13.2 2.5 10 2.5 4.5 8 4.5 11.2 7.2 11.9 11 12.9 7.8 16 5.5 21.5 5.5 21.5 11 18.4 14.4 13.2 14.4V22Z',
  },
};

import { describe, expect, it } from 'vitest';
import { writeArea, writeLength } from './units.ts';

describe('units', () => {
  it('writes lengths in metres below a kilometre, then in kilometres', () => {
    expect(writeLength(0.3474, 'en')).toEqual({ main: '347 m', other: null });
    expect(writeLength(3.2671, 'en')).toEqual({ main: '3.27 km', other: '3,270 m' });
    expect(writeLength(38.64, 'en').main).toBe('38.6 km');
    expect(writeLength(1549.7, 'en')).toEqual({ main: '1,550 km', other: null });
  });

  it('writes areas in square metres, hectares, square kilometres', () => {
    expect(writeArea(0.005, 'en')).toEqual({ main: '5,000 m²', other: '0.5 ha' });
    expect(writeArea(0.14391, 'en')).toEqual({ main: '14.4 ha', other: '0.144 km²' });
    expect(writeArea(9.034, 'en')).toEqual({ main: '9.03 km²', other: '903 ha' });
    expect(writeArea(2660, 'en')).toEqual({ main: '2,660 km²', other: null });
  });

  it('writes them in Chinese and Khmer', () => {
    expect(writeLength(38.64, 'zh').main).toBe('38.6公里');
    expect(writeArea(9.034, 'zh')).toEqual({ main: '9.03平方公里', other: '903公顷' });
    expect(writeLength(38.64, 'km').main).toBe('38.6 គម');
    expect(writeArea(9.034, 'km')).toEqual({ main: '9.03 គម²', other: '903 ហិកតា' });
  });

  it('starts at zero', () => {
    expect(writeLength(0, 'en').main).toBe('0 m');
    expect(writeArea(0, 'en').main).toBe('0 m²');
  });
});

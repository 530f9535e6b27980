/** Degrees, minutes and seconds of arc, the way people read and dictate coordinates. */
export interface Sexagesimal {
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly negative: boolean;
}

/**
 * Rounds to whole seconds (31 m on the ground at most), carrying over into minutes and degrees.
 *
 * @param degrees decimal degrees, latitude or longitude
 */
export function toSexagesimal(degrees: number): Sexagesimal {
  const total = Math.round(Math.abs(degrees) * 3600);
  return {
    degrees: Math.floor(total / 3600),
    minutes: Math.floor((total % 3600) / 60),
    seconds: total % 60,
    negative: degrees < 0 && total > 0,
  };
}

/** Writes 13°24′45″, without the hemisphere. */
export function writeSexagesimal({ degrees, minutes, seconds }: Sexagesimal): string {
  return `${degrees}°${twoDigits(minutes)}′${twoDigits(seconds)}″`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

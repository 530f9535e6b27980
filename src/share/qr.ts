import encodeQR from 'qr';

/** The modules of a QR code, row by row, without the quiet zone; true is dark. */
export function qrSquares(text: string): readonly (readonly boolean[])[] {
  const framed = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
  return framed.slice(1, -1).map((row) => row.slice(1, -1));
}

/** SVG path data for the dark modules, one unit each. */
export function qrPath(squares: readonly (readonly boolean[])[]): string {
  return squares.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}

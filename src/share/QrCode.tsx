import { qrPath, qrSquares } from './qr.ts';
import './qr-code.css';

export interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** Width of the white quiet zone around the code, in modules (ISO/IEC 18004); needed on dark pages too. */
const QUIET = 4;

export function QrCode({ text, label }: QrCodeProps) {
  const squares = qrSquares(text);
  const size = squares.length + 2 * QUIET;
  return (
    <svg className="qr-code" viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`} role="img" aria-label={label}>
      <rect x={-QUIET} y={-QUIET} width={size} height={size} fill="#fff" />
      <path d={qrPath(squares)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

import { useState } from 'react';
import { useMessages } from '../state/react/atlas.tsx';
import type { MountedMap } from './mount-map.ts';
import './move-tool.css';

/** How far one press moves the map, in CSS pixels: about a third of the width of a phone. */
const STEP = 120;

const ARROWS = [
  ['north', 0, -STEP, 'M12 19V5M6 11 12 5 18 11'],
  ['west', -STEP, 0, 'M19 12H5M11 6 5 12 11 18'],
  ['east', STEP, 0, 'M5 12H19M13 6 19 12 13 18'],
  ['south', 0, STEP, 'M12 5V19M6 13 12 19 18 13'],
] as const;

/** Moves the map by single clicks, for readers who cannot drag (WCAG 2.5.7). Collapsed, because most readers can. */
export function MoveTool({ onPan }: { readonly onPan: MountedMap['panBy'] }) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className="move-tool">
      <button
        type="button"
        className="icon-button"
        title={messages.moveMap.title}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon path="M12 3V21M3 12H21M9 6 12 3 15 6M9 18 12 21 15 18M6 9 3 12 6 15M18 9 21 12 18 15" />
        <span className="visually-hidden">{messages.moveMap.title}</span>
      </button>
      {open && (
        <fieldset className="move-arrows" aria-label={messages.moveMap.title}>
          {ARROWS.map(([direction, dx, dy, path]) => (
            <button
              key={direction}
              type="button"
              className="icon-button"
              data-direction={direction}
              title={messages.moveMap[direction]}
              onClick={(event) => onPan([dx, dy], event.nativeEvent)}
            >
              <Icon path={path} />
              <span className="visually-hidden">{messages.moveMap[direction]}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

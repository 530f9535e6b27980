import { type RefObject, useEffect, useId, useMemo, useReducer, useRef, useState } from 'react';
import { initialBearing } from '../../domain/great-circle.ts';
import type { Language } from '../../domain/language.ts';
import type { LonLat } from '../../domain/lonlat.ts';
import { formatDirection } from '../../languages/format.ts';
import type { Messages } from '../../languages/messages.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import type { MountedMap } from '../mount-map.ts';
import { BetweenPlaces } from './BetweenPlaces.tsx';
import { drawingOf } from './drawing.ts';
import { areaKm2, lengthKm } from './geodesy.ts';
import { EMPTY_SESSION, isMeasurable, type MeasureMode, measureReducer, type Session } from './session.ts';
import { writeArea, writeLength } from './units.ts';
import './measure-card.css';

export interface MeasureCardProps {
  /** null until the map has loaded; the card may be opened before. */
  readonly map: MountedMap | null;
  readonly onClose: () => void;
}

const MODES: readonly MeasureMode[] = ['distance', 'area'];

/** Measures distances and areas by clicks, taps or keys on the map, or the distance between two places chosen by name. */
export function MeasureCard({ map, onClose }: MeasureCardProps) {
  const { announcer } = useAtlas();
  const messages = useMessages();
  const language = useView(({ language }) => language);
  const [session, dispatch] = useReducer(measureReducer, EMPTY_SESSION);
  const [pointer, setPointer] = useState<LonLat | null>(null);
  const card = useRef<HTMLElement>(null);
  const heading = useId();

  useEffect(
    function takePointer() {
      map?.measure({
        onPoint: (point) => dispatch({ type: 'add', point }),
        onMove: setPointer,
        onFinish: () => dispatch({ type: 'finish' }),
      });
      return () => map?.measure(null);
    },
    [map],
  );
  useEffect(
    function draw() {
      map?.drawMeasured(drawingOf(session, pointer));
    },
    [map, session, pointer],
  );
  useEffect(function focusFirst() {
    card.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  useKeys(card, onClose, () => dispatch({ type: 'undo' }));

  const settled = useMemo(() => resultOf(session, null, language, messages), [session, language, messages]);
  useEffect(
    function announceResult() {
      if (settled) announcer.announce(settled.spoken);
    },
    [settled, announcer],
  );
  const { points, mode, finished } = session;
  const withPointer = finished || pointer === null ? null : resultOf(session, pointer, language, messages);
  // The total of the points set; before there is one, of what the next click would make.
  const result = settled ?? withPointer;
  return (
    <section className="measure" ref={card} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{messages.measure.title}</h2>
        <fieldset>
          <legend className="visually-hidden">{messages.measure.what}</legend>
          {MODES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="measure-mode"
                checked={mode === each}
                onChange={() => dispatch({ type: 'mode', mode: each })}
              />
              {messages.measure.modes[each]}
            </label>
          ))}
        </fieldset>
        <button type="button" className="measure-close" onClick={onClose} title={messages.close}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M6 6 18 18M18 6 6 18" />
          </svg>
          <span className="visually-hidden">{messages.close}</span>
        </button>
      </header>
      {result ? (
        <p className="measure-result">
          <strong>{result.main}</strong>
          {result.other && <span>{result.other}</span>}
        </p>
      ) : (
        <p className="measure-hint">
          {points.length === 0 ? messages.measure.hint : messages.measure.hintNext[mode]}
          {points.length === 0 && <span className="measure-keys"> {messages.measure.hintKeys}</span>}
        </p>
      )}
      {result?.detail && <p className="measure-detail">{result.detail}</p>}
      {settled && withPointer && <p className="measure-detail">{messages.measure.withPointer(withPointer.main)}</p>}
      <Ends session={session} />
      <div className="measure-actions">
        <button
          type="button"
          className="button"
          disabled={points.length === 0}
          onClick={() => dispatch({ type: 'undo' })}
        >
          {messages.measure.undo}
        </button>
        <button
          type="button"
          className="button"
          disabled={finished || !isMeasurable(session)}
          onClick={() => dispatch({ type: 'finish' })}
        >
          {messages.measure.finish}
        </button>
        <button
          type="button"
          className="button"
          disabled={points.length === 0}
          onClick={() => dispatch({ type: 'clear' })}
        >
          {messages.measure.clear}
        </button>
      </div>
      <BetweenPlaces onChoose={(chosen) => dispatch({ type: 'between', points: chosen })} />
      <p className="measure-method">{messages.measure.method}</p>
    </section>
  );
}

/** Names of the places at which the line begins and ends, where the reader clicked on any. */
function Ends({ session: { points } }: { readonly session: Session }) {
  const catalogue = useCatalogue();
  const names = [points[0], points.length > 1 ? points.at(-1) : undefined].map(
    (point) => findPlace(catalogue, point?.place ?? null)?.label,
  );
  if (names.every((name) => name === undefined)) return null;
  return <p className="measure-ends">{names.map((name) => name ?? '…').join(' → ')}</p>;
}

interface Result {
  readonly main: string;
  readonly other: string | null;
  readonly detail: string | null;
  readonly spoken: string;
}

/** The result in words, including the point under the pointer; null where there are too few points. */
function resultOf(session: Session, pointer: LonLat | null, language: Language, messages: Messages): Result | null {
  const { mode, points } = session;
  const added = pointer && points.length > 0 ? [{ position: pointer }] : [];
  const all = [...points, ...added];
  if (!isMeasurable({ mode, points: all })) return null;
  const line = all.map(({ position }) => position);
  const words = messages.measure;
  if (mode === 'area') {
    const km2 = areaKm2(line);
    if (km2 === null) return { main: words.crossing, other: null, detail: null, spoken: words.crossing };
    const [first] = line;
    const { main, other } = writeArea(km2, language);
    const around = writeLength(lengthKm(first ? [...line, first] : line), language).main;
    return { main, other, detail: words.outline(around), spoken: words.areaIs(main) };
  }
  const { main, other } = writeLength(lengthKm(line), language);
  const [from, to] = line.slice(-2);
  const last = from && to ? writeLength(lengthKm([from, to]), language).main : '';
  const direction =
    from && to ? formatDirection(initialBearing(from, to), { ...messages, directions: words.towards }) : '';
  return {
    main,
    other,
    detail: line.length > 2 ? words.lastSegment(last, direction) : direction,
    spoken: words.distanceIs(main),
  };
}

/** Escape closes the card, Ctrl or Cmd with Z removes the last point. Fields elsewhere on the page keep these keys. */
function useKeys(card: RefObject<HTMLElement | null>, onClose: () => void, onUndo: () => void): void {
  const actions = useRef({ onClose, onUndo });
  actions.current = { onClose, onUndo };
  useEffect(
    function listenForKeys() {
      function onKeyDown(event: KeyboardEvent): void {
        const target = event.target instanceof Element ? event.target : null;
        const foreign = !card.current?.contains(target) && target?.closest('input, textarea, select, dialog') != null;
        if (foreign || document.querySelector('dialog[open]')) return;
        const undo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
        if (event.key !== 'Escape' && !undo) return;
        event.preventDefault();
        event.stopPropagation();
        if (undo) actions.current.onUndo();
        else actions.current.onClose();
      }
      document.addEventListener('keydown', onKeyDown, { capture: true });
      return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
    },
    [card],
  );
}

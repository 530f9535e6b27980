import { useEffect, useRef, useState } from 'react';
import { PICTURE_FORMATS, PICTURE_SIZES, type PictureFormat, type PictureShape, pixelsOf } from '../domain/picture.ts';
import { Radios, Select } from '../elements/Choices.tsx';
import { pageTheme, type Theme } from '../state/page-theme.ts';
import { useAtlas, useLoadFailure, useMessages } from '../state/react/atlas.tsx';
import type { Picture } from './image/picture.ts';
import { saveFile } from './save-file.ts';
import { useAbsolute, useWholeView } from './use-page.ts';

const SHAPES = Object.keys(PICTURE_SIZES) as readonly PictureShape[];
const THEMES: readonly Theme[] = ['day', 'night'];

type Outcome =
  | { readonly kind: 'making' | 'failed' }
  | { readonly kind: 'saved'; readonly picture: Picture; readonly address: string };

/** Saves the map as an image for a slide, a post or a page. */
export function ImageTab() {
  const atlas = useAtlas();
  const messages = useMessages();
  const view = useWholeView();
  const absolute = useAbsolute();
  const [shape, setShape] = useState<PictureShape>('wide');
  const [format, setFormat] = useState<PictureFormat>('1');
  const [theme, setTheme] = useState<Theme>(() => pageTheme(window, atlas.preferences).get());
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const making = useRef<AbortController | null>(null);
  const words = messages.sharing.image;
  const failure = useLoadFailure(words.failed);

  useEffect(() => () => making.current?.abort(), []);
  useEffect(
    function forgetPicture() {
      return () => {
        if (outcome?.kind === 'saved') URL.revokeObjectURL(outcome.address);
      };
    },
    [outcome],
  );

  async function save(): Promise<void> {
    making.current?.abort();
    const controller = new AbortController();
    making.current = controller;
    const { signal } = controller;
    setOutcome({ kind: 'making' });
    try {
      const { makePicture } = await import('./image/picture.ts');
      const picture = await makePicture(atlas, { shape, format, theme, address: absolute(view) }, signal);
      saveFile(picture.file, picture.contents);
      setOutcome({ kind: 'saved', picture, address: URL.createObjectURL(picture.contents) });
    } catch (error) {
      if (signal.aborted) return;
      reportError(error);
      setOutcome({ kind: 'failed' });
    }
  }

  return (
    <>
      <p className="muted">{words.text}</p>
      <Radios
        legend={words.shape}
        choices={SHAPES.map((value) => ({ value, name: words.shapes[value] }))}
        chosen={shape}
        onChoose={setShape}
      />
      <Radios
        legend={words.colours}
        choices={THEMES.map((value) => ({ value, name: words.themes[value] }))}
        chosen={theme}
        onChoose={setTheme}
      />
      <Select
        legend={words.format}
        choices={PICTURE_FORMATS.map((value) => ({ value, name: formatName(value) }))}
        chosen={format}
        onChoose={setFormat}
      />
      <div className="dialog-actions picture-actions">
        <button type="button" className="button" onClick={save} aria-disabled={outcome?.kind === 'making'}>
          {words.save}
        </button>
      </div>
      <p className="dialog-outcome" aria-live="polite">
        {outcome?.kind === 'making' && words.making}
        {outcome?.kind === 'failed' && failure}
        {outcome?.kind === 'saved' && words.saved(outcome.picture.file)}
        {outcome?.kind === 'saved' && outcome.picture.simplified && ` ${words.simplified}`}
      </p>
      {outcome?.kind === 'saved' && <img className="picture" src={outcome.address} alt={outcome.picture.description} />}
    </>
  );

  function formatName(value: PictureFormat): string {
    if (value === 'svg') return words.svg;
    const { width, height } = pixelsOf(shape, value);
    return words.png(`${width} × ${height}`);
  }
}

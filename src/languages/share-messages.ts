import type { PictureShape } from '../domain/picture.ts';
import type { ExportFormat } from '../domain/published-data.ts';

type Text = string;

/** The words of the share dialog. */
export interface ShareMessages {
  /** Names of the tabs; one word each, if the language allows. */
  readonly tabs: Readonly<Record<'link' | 'embed' | 'image' | 'cite' | 'data', Text>>;
  readonly tabList: Text;
  /** Label for the choice of what a link opens. */
  readonly opens: Text;
  readonly targets: {
    readonly view: Text;
    readonly framed: Text;
    readonly place: (name: Text) => Text;
    readonly passage: (passage: Text) => Text;
  };
  /** A sentence that says what a link contains. @param parts made by `parts` below */
  readonly holds: (parts: readonly Text[]) => Text;
  readonly parts: {
    readonly wholeAtlas: Text;
    readonly filters: (count: number) => Text;
    readonly map: Text;
    readonly day: (day: Text) => Text;
  };
  readonly send: Text;
  readonly sendFailed: Text;
  /** Describes the printout or PDF. */
  readonly print: Text;
  readonly showQr: Text;
  readonly qrFailed: Text;
  readonly qr: (address: Text) => Text;
  readonly embed: {
    readonly text: Text;
    readonly with: Text;
    readonly mapOnly: Text;
    readonly mapAndText: Text;
    readonly size: Text;
    readonly fluid: Text;
    readonly language: Text;
    readonly day: Text;
    readonly code: Text;
    readonly copyCode: Text;
    readonly codeCopied: Text;
    readonly preview: Text;
  };
  readonly image: {
    readonly text: Text;
    readonly shape: Text;
    readonly shapes: Readonly<Record<PictureShape, Text>>;
    readonly colours: Text;
    readonly themes: Readonly<Record<'day' | 'night', Text>>;
    readonly format: Text;
    /** @param size as in “1600 × 1000” */
    readonly png: (size: Text) => Text;
    readonly svg: Text;
    readonly save: Text;
    readonly making: Text;
    readonly saved: (file: Text) => Text;
    /** Notes that the image is simpler than the interactive map. */
    readonly simplified: Text;
    readonly failed: Text;
  };
  readonly cite: {
    readonly what: Text;
    readonly style: Text;
    readonly citation: Text;
    readonly copy: Text;
    readonly save: Text;
    /** Which version of the data is cited; part of a citation, hence without a full stop. */
    readonly note: (version: Text, day: Text) => Text;
  };
  readonly data: {
    readonly which: Text;
    readonly shown: (count: number) => Text;
    readonly all: (count: number) => Text;
    readonly formats: Readonly<Record<ExportFormat, Text>>;
    readonly failed: Text;
    readonly saved: (file: Text) => Text;
    readonly published: Text;
    readonly place: (name: Text) => Text;
  };
}

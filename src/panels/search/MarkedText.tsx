import { Fragment } from 'react';
import type { Marked } from '../../domain/search/marks.ts';
import { scriptLanguage } from '../../languages/script-language.ts';

/** A text with what was found in it marked; in the language its script tells, where that is not the page's. */
export function MarkedText({ marked: { text, marks } }: { readonly marked: Marked }) {
  return (
    <span lang={scriptLanguage(text)}>
      {marks.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </span>
  );
}

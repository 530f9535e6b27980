import { type FormEvent, type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { SEARCH_FIELD } from '../../reading/focus.ts';
import { useAtlas, useLoadFailure, useMessages, useSelect } from '../../state/react/atlas.tsx';
import { useShortcut } from '../../state/react/use-shortcut.ts';
import { useAnnounceResults } from './use-announce-results.ts';
import { useFinder } from './use-finder.ts';
import { useGiveWay } from './use-give-way.ts';
import './search-results.css';
import './search.css';

/**
 * Finds places and text. A field, with results as real links over the column rather than a combobox: every screen reader handles a
 * list of links the same way, which is not true of grouped options, and each can be opened in a new tab. The query is not part of
 * the view; it survives a change of language.
 */
export function Search() {
  const { store } = useAtlas();
  const messages = useMessages();
  const open = useSelect(({ searching }) => searching);
  const [query, setQuery] = useState('');
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** What had the focus when the shortcut opened the search. */
  const before = useRef<Element | null>(null);
  const { finder, Panel, failed, load } = useFinder();
  const failure = useLoadFailure(messages.search.failed);
  const found = useMemo(() => finder?.find(query) ?? null, [finder, query]);
  const asked = query.trim();
  useAnnounceResults(asked, open && asked !== '' ? found : null);

  function show(): void {
    load();
    if (!open) store.dispatch({ type: 'search', on: true });
  }

  const openByKey = useCallback(
    function openByKey() {
      before.current = document.activeElement;
      store.dispatch({ type: 'search', on: true, focus: true });
    },
    [store],
  );
  const keyed = useShortcut('search', openByKey, root);

  const giveWay = useCallback(() => store.dispatch({ type: 'search', on: false }), [store]);
  useGiveWay(root, open, giveWay);

  /** @param byKey true to return the focus to what had it before the search, or else to the field */
  function close(byKey: boolean): void {
    setQuery('');
    const back = before.current;
    before.current = null;
    if (byKey) (isFocusable(back) ? back : field.current)?.focus();
    giveWay();
  }

  /** Searches for an example. Its button disappears with the advice, so the focus moves to the field. */
  function suggest(example: string): void {
    setQuery(example);
    field.current?.focus();
  }

  /** A result was followed: the focus goes there, not back to where it was before the search. */
  function forgetBefore(): void {
    before.current = null;
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    root.current?.querySelector<HTMLElement>('.search-hit')?.click();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While an input method composes, keys choose characters, not results.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && (open || query !== '')) {
      event.preventDefault();
      close(true);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event);
  }

  function moveFocus(event: KeyboardEvent): void {
    const hits = [...(root.current?.querySelectorAll<HTMLElement>('.search-hit') ?? [])];
    const index = hits.findIndex((hit) => hit.matches(':focus'));
    const next = event.key === 'ArrowDown' ? hits[index + 1] : (hits[index - 1] ?? field.current);
    show();
    if (!next || hits.length === 0) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <search className="search" ref={root} data-open={open || undefined} onKeyDown={onKeyDown}>
      <form className="search-bar" onSubmit={onSubmit}>
        <div className="search-field">
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13M15.500 15.500 20 20" />
          </svg>
          <input
            ref={field}
            id={SEARCH_FIELD}
            type="search"
            enterKeyHint="go"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-label={messages.search.label}
            aria-describedby="search-keys"
            aria-keyshortcuts={keyed ? '/' : undefined}
            placeholder={open ? messages.search.label : messages.search.short}
            value={query}
            onFocus={load}
            onClick={show}
            onChange={(event) => {
              setQuery(event.target.value);
              show();
            }}
          />
          {keyed && <kbd>/</kbd>}
        </div>
        <span id="search-keys" className="visually-hidden">
          {messages.search.keys}
        </span>
        {open && (
          <button
            type="button"
            className="icon-button search-close"
            title={messages.search.close}
            onClick={(event) => close(event.detail === 0)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d="M6 6 18 18M18 6 6 18" />
            </svg>
            <span className="visually-hidden">{messages.search.close}</span>
          </button>
        )}
      </form>
      {open && (
        <div className="search-panel">
          {failed && <p className="search-note">{failure}</p>}
          {Panel && <Panel query={query} found={found} onSuggest={suggest} onFollow={forgetBefore} />}
        </div>
      )}
    </search>
  );
}

function isFocusable(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element !== document.body;
}

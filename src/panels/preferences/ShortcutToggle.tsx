import { SHORTCUTS, type Shortcut } from '../../domain/preferences.ts';
import { useAtlas, useMessages, usePreferences } from '../../state/react/atlas.tsx';

/** Turns a single-character shortcut on or off, as WCAG 2.1.4 requires. */
export function ShortcutToggle({ shortcut }: { readonly shortcut: Shortcut }) {
  const { preferences } = useAtlas();
  const { shortcuts } = usePreferences();
  const messages = useMessages();
  return (
    <label className="shortcut-toggle">
      <input
        type="checkbox"
        checked={shortcuts[shortcut]}
        onChange={({ target }) => preferences.change({ shortcuts: { ...shortcuts, [shortcut]: target.checked } })}
      />
      <span>
        {messages.shortcuts[shortcut]} <kbd>{SHORTCUTS[shortcut]}</kbd>
      </span>
    </label>
  );
}

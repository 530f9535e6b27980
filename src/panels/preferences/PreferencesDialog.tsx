import { CONTRASTS, MOTIONS, SHORTCUTS, type Shortcut, THEMES } from '../../domain/preferences.ts';
import { Radios } from '../../elements/Choices.tsx';
import { Dialog } from '../../elements/Dialog.tsx';
import { PREFERENCES_WORDS } from '../../languages/preferences-words.ts';
import { useAtlas, useMessages, usePreferences, useView } from '../../state/react/atlas.tsx';
import { ShortcutToggle } from './ShortcutToggle.tsx';
import './preferences.css';

export interface PreferencesDialogProps {
  readonly onClose: () => void;
}

const KEYS = Object.keys(SHORTCUTS) as readonly Shortcut[];

/** Appearance and keyboard shortcuts. Changes take effect at once. */
export function PreferencesDialog({ onClose }: PreferencesDialogProps) {
  const { preferences } = useAtlas();
  const { theme, contrast, motion } = usePreferences();
  const messages = useMessages();
  const words = PREFERENCES_WORDS[useView(({ language }) => language)];
  return (
    <Dialog className="preferences-dialog" title={messages.preferences} close={messages.close} onClose={onClose}>
      <div className="preferences-look">
        <Radios
          legend={words.theme}
          choices={THEMES.map((value) => ({ value, name: words.themes[value] }))}
          chosen={theme}
          onChoose={(theme) => preferences.change({ theme })}
        />
        <Radios
          legend={words.contrast}
          choices={CONTRASTS.map((value) => ({ value, name: words.contrasts[value] }))}
          chosen={contrast}
          onChoose={(contrast) => preferences.change({ contrast })}
        />
        <Radios
          legend={words.motion}
          choices={MOTIONS.map((value) => ({ value, name: words.motions[value] }))}
          chosen={motion}
          onChoose={(motion) => preferences.change({ motion })}
        />
      </div>
      <p className="muted">{words.kept}</p>
      <fieldset className="preferences-toggles">
        <legend>{words.toggles}</legend>
        {KEYS.map((shortcut) => (
          <ShortcutToggle key={shortcut} shortcut={shortcut} />
        ))}
      </fieldset>
      <table className="preferences-keys">
        <caption>{words.keys}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.keyColumn}</th>
            <th scope="col">{words.actColumn}</th>
          </tr>
        </thead>
        {words.parts.map(({ part, keys }) => (
          <tbody key={part}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {part}
              </th>
            </tr>
            {keys.map(([names, does]) => (
              <tr key={does}>
                <td translate="no">
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </td>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Dialog>
  );
}

import { mentionId } from '../../reading/mentions.ts';
import {
  useCatalogue,
  useIsHighlighted,
  useLighting,
  useMention,
  useOnScreen,
  useView,
} from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { type Visibility, visibilityNoteId } from './VisibilityNotes.tsx';

interface MentionProps {
  readonly place: string;
  readonly text: string;
  /** Number of this mention among those of the place in the whole digest, from 0. */
  readonly occurrence: number;
  /** Whether the paragraph is shown a second time, at the head of a place page. */
  readonly excerpt: boolean;
}

/** A phrase that names a place: pointing at it highlights the place on the map, following it selects it. */
export function Mention({ place: id, text, occurrence, excerpt }: MentionProps) {
  const catalogue = useCatalogue();
  const selected = useView(({ place }) => place === id);
  const highlighted = useIsHighlighted(id);
  const onScreen = useOnScreen(id);
  const shown = useMention(id) === occurrence;
  const place = findPlace(catalogue, id);
  const visibility = visibilityOf(place?.computed.bounds != null, onScreen);
  const lighting = useLighting([id]);
  return (
    <AtlasLink
      action={{ type: 'select', place: id, occurrence }}
      className="mention"
      {...(excerpt ? {} : { id: mentionId(id, occurrence) })}
      data-sector={place?.sectors[0]}
      data-place={id}
      data-visibility={visibility}
      data-lit={highlighted || undefined}
      data-shown={(selected && shown) || undefined}
      aria-current={selected ? 'true' : undefined}
      aria-describedby={visibility && visibilityNoteId(visibility)}
      {...lighting}
    >
      {text}
    </AtlasLink>
  );
}

/**
 * @param onScreen whether the place is in view on the map; null where there is no map
 * @returns undefined where there is no map
 */
function visibilityOf(hasPosition: boolean, onScreen: boolean | null): Visibility | undefined {
  if (onScreen === null) return undefined;
  if (!hasPosition) return 'none';
  return onScreen ? 'on' : 'off';
}

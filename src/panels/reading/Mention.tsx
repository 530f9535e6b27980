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
  /** Counts the mentions of this place in the digest from 0. */
  readonly occurrence: number;
  /** A second showing of the same mention, at the head of a place page. */
  readonly excerpt: boolean;
}

/** A phrase that has a place: pointing at it lights the feature, following it selects it. */
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

/** @param onScreen null where there is no map: then nothing is said */
function visibilityOf(hasPosition: boolean, onScreen: boolean | null): Visibility | undefined {
  if (onScreen === null) return undefined;
  if (!hasPosition) return 'none';
  return onScreen ? 'on' : 'off';
}

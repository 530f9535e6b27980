import { useSelect } from '../state/react/atlas.tsx';
import { selectMissing } from '../state/selectors.ts';
import { Lede } from './lede/Lede.tsx';
import { NotFound } from './NotFound.tsx';
import { Overview } from './overview/Overview.tsx';

/** What the page begins with: the introduction, or a note that the requested page does not exist. */
export function Opening() {
  const missing = useSelect(selectMissing);
  if (missing) return <NotFound missing={missing} />;
  return (
    <>
      <Lede />
      <Overview />
    </>
  );
}

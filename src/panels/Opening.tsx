import { useSelect } from '../state/react/atlas.tsx';
import { selectMissing } from '../state/selectors.ts';
import { Lede } from './lede/Lede.tsx';
import { NotFound } from './NotFound.tsx';
import { Overview } from './overview/Overview.tsx';

/** What the page begins with: what it is, or that the one asked for does not exist. */
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

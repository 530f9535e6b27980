import { useCallback, useMemo, useState } from 'react';
import type { CompleteCatalogue } from '../../domain/catalogue.ts';
import { completeCatalogue } from '../../domain/details.ts';
import type { Finder } from '../../domain/search/finder.ts';
import { detailsNow, forgetFailedDetails, loadDetails } from '../../languages/details.ts';
import { useCatalogue, useView } from '../../state/react/atlas.tsx';
import type { SearchPanel } from './SearchPanel.tsx';

type Panel = typeof SearchPanel;
type Create = (catalogue: CompleteCatalogue) => Finder;
type Loading = 'idle' | 'loading' | 'failed' | { readonly create: Create; readonly Panel: Panel };

/**
 * The finder for the language shown and the panel for its results. Their code, and the details that the finder searches, are loaded
 * when the search is first used.
 */
export function useFinder(): {
  readonly finder: Finder | null;
  readonly Panel: Panel | null;
  readonly failed: boolean;
  readonly load: () => void;
} {
  const catalogue = useCatalogue();
  const language = useView((view) => view.language);
  const [loading, setLoading] = useState<Loading>('idle');
  const load = useCallback(
    function loadFinder() {
      if (loading !== 'idle' && loading !== 'failed') return;
      setLoading('loading');
      forgetFailedDetails(language);
      Promise.all([import('../../languages/search.ts'), import('./SearchPanel.tsx'), loadDetails(language)]).then(
        ([{ finderOf }, { SearchPanel: Panel }, details]) =>
          setLoading(details ? { create: finderOf, Panel } : 'failed'),
        () => setLoading('failed'),
      );
    },
    [loading, language],
  );
  const finder = useMemo(() => {
    const details = detailsNow(language);
    return typeof loading === 'object' && details ? loading.create(completeCatalogue(catalogue, details)) : null;
  }, [loading, catalogue, language]);
  const Panel = typeof loading === 'object' ? loading.Panel : null;
  return { finder, Panel, failed: loading === 'failed', load };
}

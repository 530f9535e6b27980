import { useCallback, useMemo, useState } from 'react';
import type { CompleteCatalogue } from '../../domain/catalogue.ts';
import { completeCatalogue } from '../../domain/details.ts';
import type { Finder } from '../../domain/search/finder.ts';
import { detailsNow, forgetFailedDetails, loadDetails } from '../../languages/details.ts';
import { useCatalogue, useView } from '../../state/react/atlas.tsx';

type Create = (catalogue: CompleteCatalogue) => Finder;
type Loading = 'idle' | 'loading' | 'failed' | { readonly create: Create };

/** The finder for the language shown, its code, and the names and sentences it looks in, loaded when the search is first used. */
export function useFinder(): {
  readonly finder: Finder | null;
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
      Promise.all([import('../../languages/search.ts'), loadDetails(language)]).then(
        ([{ finderOf }, details]) => setLoading(details ? { create: finderOf } : 'failed'),
        () => setLoading('failed'),
      );
    },
    [loading, language],
  );
  const finder = useMemo(() => {
    const details = detailsNow(language);
    return typeof loading === 'object' && details ? loading.create(completeCatalogue(catalogue, details)) : null;
  }, [loading, catalogue, language]);
  return { finder, failed: loading === 'failed', load };
}

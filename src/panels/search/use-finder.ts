import { useCallback, useMemo, useState } from 'react';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Finder } from '../../domain/search/finder.ts';
import { useCatalogue } from '../../state/react/atlas.tsx';

type Create = (catalogue: Catalogue) => Finder;
type Loading = 'idle' | 'loading' | 'failed' | { readonly create: Create };

/** The finder for the language shown, its code loaded when the search is first used. */
export function useFinder(): {
  readonly finder: Finder | null;
  readonly failed: boolean;
  readonly load: () => void;
} {
  const catalogue = useCatalogue();
  const [loading, setLoading] = useState<Loading>('idle');
  const load = useCallback(
    function loadFinder() {
      if (loading !== 'idle' && loading !== 'failed') return;
      setLoading('loading');
      import('../../languages/search.ts').then(
        ({ finderOf }) => setLoading({ create: finderOf }),
        () => setLoading('failed'),
      );
    },
    [loading],
  );
  const finder = useMemo(() => (typeof loading === 'object' ? loading.create(catalogue) : null), [loading, catalogue]);
  return { finder, failed: loading === 'failed', load };
}

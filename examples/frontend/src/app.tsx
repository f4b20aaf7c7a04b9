import { useCallback, useEffect, useState } from 'react';
import { chosenListId, type List } from './api.ts';
import { readList } from './list/read-list.ts';
import { ListPage } from './list-page.tsx';

type Loading = { kind: 'loading' } | { kind: 'failed'; because: string } | { kind: 'loaded'; list: List };

/** Loads the list that the page's address names, and shows it, or why it cannot. */
export function App() {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });
  const load = useCallback(async () => {
    setLoading({ kind: 'loading' });
    try {
      setLoading({ kind: 'loaded', list: await readList(await chosenListId()) });
    } catch (cause) {
      setLoading({ kind: 'failed', because: reasonOf(cause) });
    }
  }, []);
  useEffect(() => void load(), [load]);

  return <main>{shown(loading, load)}</main>;
}

function shown(loading: Loading, load: () => Promise<void>) {
  switch (loading.kind) {
    case 'loading':
      return <p role="status">Loading…</p>;
    case 'loaded':
      return <ListPage list={loading.list} />;
    case 'failed':
      return (
        <div role="alert">
          <h1>The list cannot be shown</h1>
          <p>{loading.because}</p>
          <button type="button" onClick={load}>
            Try again
          </button>
        </div>
      );
  }
}

/** fetch rejects with a TypeError, whose text differs from browser to browser, where no answer came. */
function reasonOf(cause: unknown): string {
  return cause instanceof Error && !(cause instanceof TypeError) ? cause.message : 'No answer came.';
}

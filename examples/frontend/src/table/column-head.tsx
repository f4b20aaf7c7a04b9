import { useState } from 'react';
import type { Column } from '../api.ts';

interface Props {
  column: Column;
  onEnrich: () => Promise<string | null>;
}

/** A column's name; one that enrichment fills can be filled afresh. */
export function ColumnHead({ column, onEnrich }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const dynamic = column.source === 'web' || column.source === 'reasoning';
  return (
    <th scope="col">
      {column.name}
      {dynamic && (
        <button
          type="button"
          className="enrich"
          aria-label={`Find ${column.name} again for everybody`}
          onClick={async () => setProblem(await onEnrich())}
        >
          Find again
        </button>
      )}
      {problem !== null && <p className="note bad">{problem}</p>}
    </th>
  );
}

import type { Cell } from '../api.ts';
import type { Edit } from '../list/list-state.ts';

interface Props {
  label: string;
  cell: Cell | undefined;
  edit: Edit | undefined;
  onRetry: () => void;
  onDismiss: () => void;
}

/** What there is to say of a cell: how its edit fares, else how its enrichment does. */
export function CellNote({ label, cell, edit, onRetry, onDismiss }: Props) {
  if (edit?.kind === 'saving')
    return <p className="note">{edit.because === null ? 'Saving…' : `${edit.because} Trying again…`}</p>;
  if (edit?.kind === 'failed') {
    return (
      <div className="note bad">
        <p>Not saved. {edit.because}</p>
        <button type="button" onClick={onRetry} aria-label={`Try again to save ${label}`}>
          Try again
        </button>
        <button type="button" onClick={onDismiss} aria-label={`Undo the change of ${label}`}>
          Undo
        </button>
      </div>
    );
  }
  switch (cell?.status) {
    case 'pending':
      return <p className="note busy">Waiting to be found…</p>;
    case 'processing':
      return <p className="note busy">Being found…</p>;
    case 'failed':
    case 'error':
      return <p className="note bad">{cell.error ?? 'Nothing was found.'}</p>;
    default:
      return cell?.reasoning ? <p className="note">{cell.reasoning}</p> : null;
  }
}

import './sorted-table.css';

interface SortingHeadProps {
  readonly sorted: boolean;
  readonly onSort: () => void;
  readonly children: string;
}

/** Header cell of a column by which a table can be sorted. */
export function SortingHead({ sorted, onSort, children }: SortingHeadProps) {
  return (
    <th scope="col" aria-sort={sorted ? 'ascending' : undefined}>
      <button type="button" onClick={onSort}>
        {children}
        <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <path d="M2 3.5 5 7 8 3.5" />
        </svg>
      </button>
    </th>
  );
}

import { isLedgerOrder, LEDGER_ORDERS } from '../../domain/commitment.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';

/** Chooses the place that commitments must be about, and their order. Sectors and verdicts have their chips above. */
export function LedgerControls() {
  const { announcer, store } = useAtlas();
  const { places } = useCatalogue();
  const messages = useMessages();
  const ledger = useView(({ ledger }) => ledger);
  const { orders, sorted } = messages.ledger;

  function sort(value: string): void {
    if (!isLedgerOrder(value)) return;
    store.dispatch({ type: 'order', order: value });
    announcer.announce(sorted(orders[value]));
  }

  return (
    <div className="ledger-controls">
      <label>
        <span>{messages.ledger.place}</span>{' '}
        <select
          name="place"
          value={ledger?.about ?? ''}
          onChange={(event) => store.dispatch({ type: 'about', place: event.currentTarget.value || null })}
        >
          <option value="">{messages.ledger.allPlaces}</option>
          {places
            .filter(({ commitments }) => commitments.length > 0)
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </select>
      </label>
      <label>
        <span>{messages.list.sortBy}</span>{' '}
        <select name="order" value={ledger?.order} onChange={(event) => sort(event.currentTarget.value)}>
          {LEDGER_ORDERS.map((order) => (
            <option key={order} value={order}>
              {orders[order]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

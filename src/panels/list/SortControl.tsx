import { isListOrder, LIST_ORDERS } from '../../domain/list-order.ts';
import { useAtlas, useHasMap, useMessages, useView } from '../../state/react/atlas.tsx';

/** Chooses the order of the list. By distance is offered only where there is a map to measure from. */
export function SortControl() {
  const { announcer, store } = useAtlas();
  const messages = useMessages();
  const view = useView();
  const { orders, onlyWithMap, sorted } = messages.list;
  const mapless = !useHasMap();

  function sort(value: string): void {
    if (!isListOrder(value)) return;
    store.dispatch({ type: 'sort', sort: value });
    announcer.announce(sorted(orders[value]));
  }

  return (
    <label className="sort">
      <span>{messages.list.sortBy}</span>{' '}
      <select name="sort" value={view.sort} onChange={(event) => sort(event.currentTarget.value)}>
        {LIST_ORDERS.map((order) => {
          const missing = order === 'distance' && mapless;
          return (
            <option key={order} value={order} disabled={missing}>
              {missing ? messages.withNote(orders[order], onlyWithMap) : orders[order]}
            </option>
          );
        })}
      </select>
    </label>
  );
}

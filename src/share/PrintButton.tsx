import { useAtlas, useMessages } from '../state/react/atlas.tsx';

/**
 * Prints the page, with the map as currently shown.
 *
 * @param onPrint called before the browser's print dialog opens
 */
export function PrintButton({ onPrint }: { readonly onPrint: () => void }) {
  const { preparePaper } = useAtlas();
  const messages = useMessages();

  async function print(): Promise<void> {
    await preparePaper.get()?.();
    onPrint();
    window.print();
  }

  return (
    <button type="button" className="button" onClick={() => print().catch(reportError)}>
      {messages.sharing.print}
    </button>
  );
}

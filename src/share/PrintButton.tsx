import { useAtlas, useMessages } from '../state/react/atlas.tsx';

/**
 * Prints the page, with the map that it shows.
 *
 * @param onPrint before the browser takes the page
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

import { useMessages, useView } from '../state/react/atlas.tsx';
import { wholePage } from '../state/view.ts';
import './skip-links.css';

export function SkipLinks() {
  const messages = useMessages();
  const whole = useView(wholePage);
  return (
    <div className="skip-links">
      {whole ? (
        <a href={`#${whole}-heading`}>{whole === 'ledger' ? messages.ledger.skip : messages.table.skip}</a>
      ) : (
        <>
          <a href="#text">{messages.skipToText}</a>
          <a href="#places">{messages.skipToList}</a>
        </>
      )}
      <a href="#map">{messages.skipToMap}</a>
    </div>
  );
}

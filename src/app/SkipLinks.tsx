import { useMessages } from '../state/react/atlas.tsx';
import './skip-links.css';

export function SkipLinks() {
  const messages = useMessages();
  return (
    <div className="skip-links">
      <a href="#text">{messages.skipToText}</a>
      <a href="#places">{messages.skipToList}</a>
      <a href="#map">{messages.skipToMap}</a>
    </div>
  );
}

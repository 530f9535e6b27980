import { useMessages } from '../../state/react/atlas.tsx';
import { Figures } from './Figures.tsx';
import { Legend } from './Legend.tsx';
import './overview.css';

/** How to read the map, and the whole at a glance. Both are closed at first: the text is what the reader came for. */
export function Overview() {
  const messages = useMessages();
  return (
    <section className="overview" aria-label={messages.overview.title}>
      <Legend />
      <Figures />
    </section>
  );
}

import { useSnapshot } from '../../state/atlas.tsx';
import { Legend } from './Legend.tsx';
import { SectorChart } from './SectorChart.tsx';
import { StatusChart } from './StatusChart.tsx';

/** How to read the map, and the whole at a glance: two charts that are also filters. */
export function Overview() {
  const { messages } = useSnapshot();
  return (
    <section className="overview" aria-label={messages.overview.title}>
      <Legend />
      <SectorChart />
      <StatusChart />
    </section>
  );
}

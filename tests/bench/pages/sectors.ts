import type { FeatureCollection, Geometry } from 'geojson';

export interface PlaceProperties {
  readonly id: string;
  readonly label: string;
  readonly sectors: readonly string[];
}

export type Places = FeatureCollection<Geometry, PlaceProperties>;

/** The atlas's published places, as whoever downloads them would read them. */
export async function loadPlaces(): Promise<Places> {
  const published = (await (await fetch('./places.geojson')).json()) as FeatureCollection<Geometry | null>;
  const features = published.features.flatMap(({ geometry, properties }) => {
    if (!geometry) return [];
    const { id, sectors, label_en: label } = properties as { id: string; sectors?: string[]; label_en?: string };
    return [{ type: 'Feature' as const, geometry, properties: { id, label: label ?? id, sectors: sectors ?? [] } }];
  });
  return { type: 'FeatureCollection', features };
}

/** A checkbox for every sector; tells which are chosen. */
export function addCheckboxes({ features }: Places, onChange: (chosen: ReadonlySet<string>) => void): void {
  const chosen = new Set<string>();
  for (const sector of new Set(features.flatMap(({ properties }) => properties.sectors))) {
    const checkbox = document.createElement('input');
    checkbox.type = 'checkbox';
    checkbox.value = sector;
    checkbox.addEventListener('change', () => {
      if (checkbox.checked) chosen.add(sector);
      else chosen.delete(sector);
      onChange(chosen);
    });
    document.querySelector('#sectors')?.append(checkbox);
  }
}

import type { FeatureCollection, Geometry } from 'geojson';

export interface PlaceProperties {
  readonly id: string;
  readonly label: string;
  readonly sectors: readonly string[];
}

export type Places = FeatureCollection<Geometry, PlaceProperties>;

/** The atlas's published places, read as any other program would. */
export async function loadPlaces(): Promise<Places> {
  const published = (await (await fetch('./places.geojson')).json()) as FeatureCollection<Geometry | null>;
  const features = published.features.flatMap(({ geometry, properties }) => {
    if (!geometry) return [];
    const { id, sectors, label_en: label } = properties as { id: string; sectors?: string[]; label_en?: string };
    return [{ type: 'Feature' as const, geometry, properties: { id, label: label ?? id, sectors: sectors ?? [] } }];
  });
  return { type: 'FeatureCollection', features };
}

/** Adds a checkbox for every sector. @param onChange called with the chosen sectors */
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

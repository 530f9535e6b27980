import type { IControl, Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../../domain/language.ts';
import { formatDistance } from '../../languages/format.ts';
import { scaleAt } from '../camera/scale.ts';

/** A scale bar with the reader's number format and words; MapLibre's own cannot be translated. */
export class ScaleBar implements IControl {
  readonly #element = document.createElement('div');
  #map: MapLibreMap | null = null;
  #language: Language;

  constructor(language: Language) {
    this.#language = language;
    this.#element.className = 'maplibregl-ctrl maplibregl-ctrl-scale';
  }

  onAdd(map: MapLibreMap): HTMLElement {
    this.#map = map;
    map.on('move', this.#draw);
    this.#draw();
    return this.#element;
  }

  onRemove(): void {
    this.#map?.off('move', this.#draw);
    this.#map = null;
    this.#element.remove();
  }

  follow(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#draw();
  }

  readonly #draw = (): void => {
    if (!this.#map) return;
    const { kilometres, pixels } = scaleAt(this.#map.getCenter().lat, this.#map.getZoom());
    this.#element.style.width = `${Math.round(pixels)}px`;
    this.#element.textContent = formatDistance(kilometres, this.#language);
  };
}

import type { Detail } from '../domain/detail.ts';
import type { Pictogram } from '../domain/pictogram.ts';
import type { Camera } from '../state/camera.ts';
import type { Insets } from '../state/layout.ts';
import type { MapView } from '../state/map-view.ts';
import type { BasemapReport } from './basemap/basemap-state.ts';
import type { BasemapSetting } from './basemap/setting.ts';
import type { FrameTarget } from './camera/frame-target.ts';
import type { Pointing } from './gl/pointer.ts';
import type { SectorLook } from './labels/symbols.ts';
import type { GlobalState, PlacesState } from './style/ids.ts';

/** What a reader is told who scrolls or drags over an embedded map. Read once, when the map is made. */
export interface CooperativeHints {
  readonly scroll: string;
  readonly scrollMac: string;
  readonly touch: string;
}

export interface MapInput {
  readonly globalState: GlobalState;
  readonly places: PlacesState;
  readonly theme: 'day' | 'night';
  /** Of the edition; they never change while the map lives. */
  readonly sectors: readonly SectorLook[];
  readonly pictograms: Readonly<Record<string, Pictogram>>;
  /** Places to light up, whichever side points at them. */
  readonly highlighted: readonly string[];
  readonly insets: Insets;
  readonly camera: Camera | null;
  /** What is to be seen where there is no camera. */
  readonly target: FrameTarget;
  /** Whether the reader has asked for just that target: where the map comes to rest with it is then reported. */
  readonly asked: boolean;
  readonly cameraRequest: number;
  /** Inside another page, scrolling that page must not zoom the map: null where the map has the window to itself. */
  readonly cooperative: CooperativeHints | null;
  /** Name of the canvas for assistive technology, with the keys that work. */
  readonly canvasLabel: string;
}

export interface MapOptions {
  /** The basemap the site has chosen; null: the one that ships with the atlas. */
  readonly setting?: BasemapSetting | null;
  /** What lies over the free part of the map just now. */
  readonly overlays?: () => Iterable<Element>;
  /** Pixels for each CSS pixel; null: as many as the screen has. */
  readonly scale?: number | null;
  /** How far a reader may zoom in on the atlas's own basemap; without it, as far as MapLibre allows. */
  readonly detail?: Detail;
  /** Something else lies over the map until it is uncovered. */
  readonly covered?: boolean;
}

/** What the map itself knows of what it shows. */
export type SeenView = Omit<MapView, 'counterpart'>;

export type StopReason = 'context-lost' | 'no-worker';

export interface MapEvents {
  /** First rendering of everything that is the atlas's own, whether the basemap has arrived or not. */
  readonly onReady: () => void;
  /** The map rests and shows its places, while the basemap still loads (or never comes). */
  readonly onRest: (view: SeenView, insets: Insets) => void;
  /** Every time nothing moves or loads any more. */
  readonly onIdle: (view: SeenView, insets: Insets) => void;
  /** The reader begins to move the map. */
  readonly onGrab: () => void;
  /** The reader moved the map. */
  readonly onCamera: (camera: Camera) => void;
  /** The map has come to what the reader asked it to show. */
  readonly onArrive: (camera: Camera) => void;
  readonly onPoint: (place: string | null) => void;
  readonly onPick: (pointing: Pointing) => void;
  /** Another basemap is shown, something is wrong with it, or its credits became known. */
  readonly onBasemap: (report: BasemapReport) => void;
  /** The place whose plate the view is about, or none any more. */
  readonly onPlate: (place: string | null) => void;
  readonly onError: (error: Error) => void;
  /**
   * Nothing more will be drawn, and the controller is to be destroyed: the browser has taken the graphics away, or the worker that cuts the
   * tiles never came.
   */
  readonly onStop: (reason: StopReason) => void;
}

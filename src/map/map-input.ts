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

/** Hints for readers who scroll or drag over an embedded map. Read once, when the map is created. */
export interface CooperativeHints {
  readonly scroll: string;
  readonly scrollMac: string;
  readonly touch: string;
}

export interface MapInput {
  readonly globalState: GlobalState;
  readonly places: PlacesState;
  readonly theme: 'day' | 'night';
  /** Sectors and pictograms of the edition; they never change while the map exists. */
  readonly sectors: readonly SectorLook[];
  readonly pictograms: Readonly<Record<string, Pictogram>>;
  /** Ids of the places to highlight, on whichever side they are pointed at. */
  readonly highlighted: readonly string[];
  readonly insets: Insets;
  readonly camera: Camera | null;
  /** What to fit where there is no camera. */
  readonly target: FrameTarget;
  /** Whether the reader asked to see that target; if so, the camera is reported when the map has come to rest there. */
  readonly asked: boolean;
  readonly cameraRequest: number;
  /** Set in an embed, where scrolling the page around must not zoom the map; null where the map has the window to itself. */
  readonly cooperative: CooperativeHints | null;
  /** Accessible name of the canvas, including the keys that work on it. */
  readonly canvasLabel: string;
}

export interface MapOptions {
  /** The basemap that the site has chosen; null for the one that ships with the atlas. */
  readonly setting?: BasemapSetting | null;
  /** Gives what lies over the free part of the map at the moment. */
  readonly overlays?: () => Iterable<Element>;
  /** Device pixels per CSS pixel; null for the screen's own. */
  readonly scale?: number | null;
  /** How far readers may zoom in on the atlas's own basemap; without it, up to `MAX_ZOOM`. */
  readonly detail?: Detail;
  /** Whether something covers the map until `uncover` is called. */
  readonly covered?: boolean;
}

/** What the map itself knows about what it shows. */
export type SeenView = Omit<MapView, 'counterpart'>;

export type StopReason = 'context-lost' | 'no-worker';

export interface MapEvents {
  /** The atlas's own data is rendered for the first time, whether the basemap has arrived or not. */
  readonly onReady: () => void;
  /** The map is at rest and shows its places, while the basemap is still loading (or never comes). */
  readonly onRest: (view: SeenView, insets: Insets) => void;
  /** Whenever nothing is moving or loading any more. */
  readonly onIdle: (view: SeenView, insets: Insets) => void;
  /** The reader starts to move the map. */
  readonly onGrab: () => void;
  /** The reader has moved the map. */
  readonly onCamera: (camera: Camera) => void;
  /** The map has arrived at what the reader asked to see. */
  readonly onArrive: (camera: Camera) => void;
  readonly onPoint: (place: string | null) => void;
  readonly onPick: (pointing: Pointing) => void;
  /** Another basemap is shown, something is wrong with it, or its credits became known. */
  readonly onBasemap: (report: BasemapReport) => void;
  /** Id of the place whose plate fills the view, or null. */
  readonly onPlate: (place: string | null) => void;
  readonly onError: (error: Error) => void;
  /**
   * Nothing more will be drawn and the controller must be destroyed: the browser has lost the WebGL context, or the worker that processes
   * tiles could not be loaded.
   */
  readonly onStop: (reason: StopReason) => void;
}

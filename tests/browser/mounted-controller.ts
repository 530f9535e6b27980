/** A real map on the page, for tests of the controller. */
import catalogue from 'virtual:atlas/catalogue/en';
import features from 'virtual:atlas/features';
import type { Detail } from '../../src/domain/detail.ts';
import type { BasemapReport } from '../../src/map/basemap/basemap-state.ts';
import type { BasemapSetting } from '../../src/map/basemap/setting.ts';
import { frameTarget } from '../../src/map/camera/frame-target.ts';
import { MapController } from '../../src/map/gl/map-controller.ts';
import { drawnFeatures } from '../../src/map/labels/drawn-features.ts';
import type { MapEvents, MapInput } from '../../src/map/map-input.ts';
import { placesStateFor } from '../../src/map/map-state.ts';
import type { Camera } from '../../src/state/camera.ts';
import { NO_INSETS } from '../../src/state/layout.ts';
import type { View } from '../../src/state/view.ts';
import 'maplibre-gl/dist/maplibre-gl.css';

export function input(view: View, cameraRequest = 0): MapInput {
  return {
    globalState: { language: view.language },
    places: placesStateFor(catalogue, features, view),
    theme: 'day',
    sectors: catalogue.sectors,
    pictograms: catalogue.pictograms,
    highlighted: [],
    insets: NO_INSETS,
    camera: view.camera,
    target: frameTarget(catalogue, view.place),
    asked: false,
    cameraRequest,
    cooperative: null,
    canvasLabel: 'Map',
  };
}

/** A real map on the page, with what it reports. */
export class MountedController {
  readonly container = document.createElement('div');
  readonly errors: string[] = [];
  readonly reported: Camera[] = [];
  readonly arrived: Camera[] = [];
  onScreen: ReadonlySet<string> = new Set();
  /** What was drawn when the map last came to rest, in CSS pixels. */
  readonly picture = new OffscreenCanvas(800, 600);
  /** What the reader is told about the basemap. */
  report: BasemapReport = { trouble: null, attributions: [] };
  /** The place whose plate fills the view. */
  plate: string | null = null;
  /** Whether the map has drawn its places and can be used, with or without its basemap. */
  ready = false;
  #idle: (camera: Camera) => void = () => {};
  readonly controller: MapController;

  /**
   * @param setting the basemap that the site has chosen
   * @param detail how far the map may be zoomed in
   * @param size of the map in CSS pixels
   */
  constructor(
    first: MapInput,
    setting: BasemapSetting | null = null,
    detail?: Detail,
    size: { readonly width: number; readonly height: number } = { width: 800, height: 600 },
  ) {
    this.container.style.cssText = `width:${size.width}px;height:${size.height}px`;
    document.body.append(this.container);
    const events: MapEvents = {
      onReady: () => {
        this.ready = true;
      },
      onIdle: (view) => {
        this.onScreen = view.onScreen;
        this.#takePicture();
        this.#idle(view.camera);
      },
      onGrab: () => {},
      onCamera: (camera) => this.reported.push(camera),
      onArrive: (camera) => this.arrived.push(camera),
      onPoint: () => {},
      onPick: () => {},
      onRest: () => {},
      onPlate: (place) => {
        this.plate = place;
      },
      onStop: (reason) => this.errors.push(reason),
      onBasemap: (report) => {
        this.report = report;
        if (report.trouble) this.errors.push(report.trouble);
      },
      onError: (error) => this.errors.push(error.message),
    };
    this.controller = new MapController(this.container, drawnFeatures(features), first, events, {
      setting,
      // As on a page, where the still map covers it until it is complete.
      covered: true,
      ...(detail && { detail }),
    });
  }

  /** Must run in the task that has drawn the frame: only then can a WebGL canvas be read. */
  #takePicture(): void {
    const canvas = this.container.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const context = this.picture.getContext('2d', { willReadFrequently: true });
    if (canvas) context?.drawImage(canvas, 0, 0, this.picture.width, this.picture.height);
  }

  /** Red, green, blue and opacity of a pixel of {@link picture}. */
  colourAt(x: number, y: number): readonly number[] {
    return [...(this.picture.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [])];
  }

  /** Resolves to the camera when the map next comes to rest. */
  idle(): Promise<Camera> {
    return new Promise((resolve) => {
      this.#idle = resolve;
    });
  }

  async render(next: MapInput): Promise<Camera> {
    const rest = this.idle();
    this.controller.render(next);
    return rest;
  }

  destroy(): void {
    this.controller.destroy();
    this.container.remove();
  }
}

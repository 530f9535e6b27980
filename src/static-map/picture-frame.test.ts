import { expect, it } from 'vitest';
import { seenFrom } from '../map/camera/framing.ts';
import { NO_INSETS } from '../state/layout.ts';
import type { Snapshot } from '../state/store.ts';
import { Projection } from './frame.ts';
import { pictureFrame } from './picture-frame.ts';

const camera = { zoom: 6.4, lat: 12.5, lng: 104.9 };
/** Not read where a map is shown. */
const NO_SNAPSHOT = {} as Snapshot;

it.each([
  ['a phone’s', 390, 300],
  ['a wide screen’s', 1400, 500],
  ['a narrow column’s', 200, 900],
])('all of %s map is in the picture, with the same centre', (_, width, height) => {
  const seen = seenFrom(camera, { width, height, insets: NO_INSETS });
  const frame = pictureFrame(NO_SNAPSHOT, { camera, seen }, { width: 1280, height: 600 });
  expect(frame.centre).toEqual([camera.lng, camera.lat]);
  const [west, south, east, north] = new Projection(frame).seen();
  const inside = [west <= seen[0] + 1e-6, south <= seen[1] + 1e-6, east >= seen[2] - 1e-6, north >= seen[3] - 1e-6];
  expect(inside).toEqual([true, true, true, true]);
  // And it is zoomed out no further than necessary: in one direction both show the same.
  expect(Math.min(Math.abs(west - seen[0]), Math.abs(south - seen[1]))).toBeLessThan(1e-6);
});

it.each([
  ['exactly', 300],
  ['and more', 500],
])('where panels cover all of a map, %s, the picture shows what the view is about', (_, bottom) => {
  const seen = seenFrom(camera, { width: 390, height: 300, insets: { ...NO_INSETS, bottom } });
  const about = { zoom: 9, lat: 10.6, lng: 103.5 };
  const snapshot = { view: { camera: about } } as Snapshot;
  const room = { width: 690, height: 348 };
  expect(pictureFrame(snapshot, { camera, seen }, room)).toEqual({ centre: [103.5, 10.6], zoom: 9, ...room });
});

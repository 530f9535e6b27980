import type { PlacePageMessages } from '../place-page-messages.ts';

const HEMISPHERES = { N: '北纬', S: '南纬', E: '东经', W: '西经' } as const;

export const placePage: PlacePageMessages = {
  ofThePlace: '地点现状',
  ofThePromise: '此处说的是承诺的落实情况；地点本身的状况见上文。',
  ends: '两端：',
  extent: (south, north, west, east) => `图上所绘范围：${south}至${north}，${west}至${east}。`,
  degrees: (value, hemisphere) => `${HEMISPHERES[hemisphere]}${value}°`,
  middle: (where) => `图上所绘的中部${where}。`,
};

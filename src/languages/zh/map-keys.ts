import type { MapKeysMessages } from '../map-keys-messages.ts';

export const mapKeys: MapKeysMessages = {
  canvas:
    '地图。方向键移到该方向最近的地点，若没有地点则移动地图；回车键打开地点，加号和减号缩放，Esc键返回。地图显示的所有内容都在地点列表中。',
  embedded: {
    scrollHint: '按住Ctrl键并滚动，可缩放地图',
    scrollHintMac: '按住⌘键并滚动，可缩放地图',
    touchHint: '请用两根手指移动地图',
  },
  place: (name, status, where) => `${name}：${status}；${where}`,
  middle: '地图中心',
  none: {
    up: '视野内北面没有更远的地点，地图随之移动。',
    down: '视野内南面没有更远的地点，地图随之移动。',
    left: '视野内西面没有更远的地点，地图随之移动。',
    right: '视野内东面没有更远的地点，地图随之移动。',
  },
  back: (name, status) => `已回到地图上的${name}：${status}`,
  inView: (names, more) =>
    names.length === 0 ? '视野内没有地点。' : `视野内：${names.join('、')}${more > 0 ? `，另有${more}个地点` : ''}`,
};

import type { OfflineMessages } from '../offline-messages.ts';

export const offline: OfflineMessages = {
  impossible: '此浏览器不为本页保存任何内容。',
  saved: '已自动保存在此浏览器中：各语言的每一个页面，包括正文、地点、来源和承诺的后续，以及地图轮廓。',
  notSaved: '此浏览器中尚未保存任何内容。浏览器要求节省流量时，未经您要求不会保存。',
  save: '保存页面',
  basemap: '详细地图（海岸、河流、道路、城镇、地势）只在您要求时保存。',
  keep: (size) => `保存以供离线使用，${size}`,
  keeping: '正在下载地图',
  stop: '停止',
  kept: (size) => `详细地图也已保存：${size}。`,
  remove: '删除地图',
  outcomes: {
    kept: '已保存。',
    stopped: '已停止，没有保存地图。',
    removed: '地图已删除。',
    failed: '无法保存。可能没有网络，或存储空间不足。',
  },
};

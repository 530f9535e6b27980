import type { TableMessages } from '../table-messages.ts';

export const table: TableMessages['table'] = {
  title: '地点表',
  heading: '全部地点一览表',
  lead: (places, document) =>
    `用文字呈现地图上的全部内容：${document}涉及的 ${places} 个地点，包括当时与最新的状态、相关承诺的后续情况及所在位置。筛选和排序与列表相同。`,
  skip: '跳到地点表',
  open: '以表格显示',
  close: '以列表显示',
  columns: {
    name: '地点',
    now: '最新情况',
    became: '后续情况',
    position: '位置',
    from: (place) => `距${place}`,
  },
  noCommitment: '无承诺',
  none: '无',
  here: '即此处',
};

import type { FindingMessages } from '../finding-messages.ts';

export const finding: FindingMessages = {
  filter: {
    precisions: { surveyed: '实测', site: '具体', approximate: '大致', indicative: '示意', none: '不标点' },
    more: '更多筛选',
    active: '当前筛选',
    remove: (facet, value) => `移除筛选：${facet}，${value}`,
    showThese: (value) => `在地图上显示这${value}个地点`,
    clearAll: '全部清除',
    gives: (value) => `选择后显示${value}个地点`,
    keys: '用方向键逐项移动。',
    only: '仅看',
    onlyThis: (value) => `仅看${value}`,
    wayOut: '这些筛选条件合在一起没有结果。可以去掉其中一项：',
    without: (facet, value) => `${facet}（${value}个地点）`,
  },
  list: {
    sortBy: '排序',
    orders: { text: '按正文顺序', name: '按名称', distance: '按与地图中心的距离', status: '按状态' },
    sorted: (order) => `地点已排序：${order}`,
    measured: '距离从地图中心到各符号按直线计算。移动地图，列表随之更新。',
    needsMap: '按距离排序需要地图。地图绘制完成之前，地点按正文顺序排列。',
    onlyWithMap: '需要地图',
    away: (distance, direction) => `地图中心${direction}${distance}`,
    nowhere: '没有具体地点',
    nowhereNote: '协议和机构不在地图上标点，因此没有距离可量。',
  },
  search: {
    label: '搜索地点和正文',
    short: '搜索',
    close: '关闭搜索',
    keys: '用上下方向键浏览结果，按回车键打开第一项，按Esc键关闭。',
    text: '正文',
    similar: '没有完全一致的结果，以下内容较为接近：',
    outside: '不符合所选的筛选条件',
    advice: '可输入名称（语言和拼写不限）、代码或正文中的词语。例如：',
    nothing: (query) => `没有找到“${query}”。`,
    nothingAdvice: '可减少字数，或换用其他拼写、语言。地图上的内容都在地点列表中。',
    found: (places, paragraphs, commitments) =>
      places + paragraphs + commitments === 0
        ? '没有找到结果。'
        : commitments === 0
          ? `找到${places}个地点和${paragraphs}个段落。`
          : `找到${places}个地点、${paragraphs}个段落、${commitments}项承诺。`,
    failed: '无法加载搜索功能。请检查网络连接后重试。',
  },
  overview: {
    title: '概览',
    legend: '符号说明',
    legendStatus: '状态：看填充程度',
    legendKind: '种类：看图形',
    legendPosition: '位置：看线条',
    legendYears: '年份条：看时间',
    legendYearsNote: '从第一条记录到最后一条记录。竖线是文件发表之日，圆点是结果。',
    figures: '数字概览',
    figuresSummary: (places, sectors, changed, document) =>
      `${places}个地点，${sectors}个领域；${document}发表后，${changed}个地点状态有变。`,
    sectors: '各领域的承诺与地点',
    paragraphs: '段落',
    unitPlace: '每个圆代表一个地点，填充方式与地图相同',
    unitParagraph: '每个方块代表一个段落，实心为承诺',
    countOf: (name, value) => `${name}：${value}`,
    choose: '点选一行即可按该领域筛选。一个段落或地点可能属于多个领域。',
    status: '当时与现在的状态',
    dayBar: (day, stage, value) => `${day}，${stage}：${value}个地点`,
    withoutStatus: '无状态或无记录',
    changed: (value) => `两个日期之间，${value}个地点状态有变。`,
  },
};

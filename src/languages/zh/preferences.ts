import type { PreferencesMessages } from '../preferences-messages.ts';

export const preferences: PreferencesMessages = {
  theme: '颜色',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  contrast: '对比度',
  contrasts: { system: '跟随系统', more: '高' },
  motion: '动画',
  motions: { system: '跟随系统', reduced: '减少' },
  kept: '仅保存在本浏览器中，不会写入您发送的链接。',
  keys: '按键',
  toggles: '在页面任何位置都有效的按键',
  keyColumn: '按键',
  actColumn: '作用',
  parts: [
    {
      part: '任何位置',
      keys: [[['Esc'], '关闭最后打开的内容']],
    },
    {
      part: '在地图上',
      keys: [
        [['←', '↑', '→', '↓'], '转到该方向最近的地点；没有时移动地图'],
        [['Enter'], '打开该地点'],
        [['+', '−'], '缩放'],
        [['Esc'], '返回之前的位置'],
      ],
    },
    {
      part: '在时间轴上',
      keys: [
        [['←', '→'], '一个月'],
        [['Shift ←', 'Shift →'], '一天'],
        [['Page Up', 'Page Down'], '一年'],
        [['Home', 'End'], '最早的年份、最新情况'],
      ],
    },
    {
      part: '跟随文本时',
      keys: [
        [['←', '→'], '上一段、下一段'],
        [['Home', 'End'], '第一段、最后一段'],
        [['Esc'], '停止跟随'],
      ],
    },
    {
      part: '在搜索中',
      keys: [
        [['↑', '↓'], '在结果中移动'],
        [['Enter'], '打开第一个结果'],
        [['Esc'], '关闭搜索'],
      ],
    },
  ],
};

import type { ChangesMessages } from '../changes-messages.ts';

export const zh: ChangesMessages = {
  title: '更正与补充',
  description: '本图集数据中有过哪些错误或缺漏，何时、因何、如何处理。',
  intro: '本图集数据中的错误一律公开更正。每条记录写明改了什么、哪一天改的、为什么改。界面文字的改动不在此列。',
  kinds: { corrected: '更正', added: '补充', recoded: '规则修改' },
  why: '原因：',
  sources: '来源：',
  about: '涉及：',
  paragraph: (number) => `第${number}段`,
  feed: '订阅更正记录（Atom）',
};

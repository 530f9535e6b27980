import type { LanguageTexts, TextRule } from '../language.ts';

const HAN = /\p{Script=Han}/u;
const KHMER = /\p{Script=Khmer}/u;

/** Frequent traditional characters that have a different simplified form. */
const TRADITIONAL =
  /[國學會議關開門東車馬長為與個這來時對發現點電機場業產華際標誌歷區縣鄉廣島灣總經濟協簽實計劃權環護遺寫讀報導無線纜條約問聯義員陸運營鐵設備術語說認證書將還從後邊間資訊網頁範圍質億萬遊覽師動務處數據舊樓億採術輛戰傷壞聲]/u;

const FAULTS: readonly (readonly [fault: RegExp, message: string, expected: string])[] = [
  [TRADITIONAL, 'a traditional character in the simplified text', 'simplified Chinese'],
  [/\p{Script=Han} | \p{Script=Han}/u, 'a space beside a Chinese character', 'no space'],
  [/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u, 'a narrow punctuation mark in Chinese text', '，；：！？（）'],
  [/\d,\d{3}/u, 'a grouped number in Chinese text', 'digits without commas, or 万'],
];

const typography: TextRule = {
  id: 'chinese-typography',
  title: 'Chinese is simplified, with full-width punctuation, without spaces and without commas in numbers',
  everywhere: false,
  faults: (text) =>
    FAULTS.flatMap(([fault, message, expected]) => {
      const found = fault.exec(text);
      return found ? [{ message, expected, at: found.index }] : [];
    }),
};

export const texts: LanguageTexts = {
  scriptTitle: 'Chinese has Chinese characters and no Khmer',
  scriptFault(text) {
    if (KHMER.test(text)) return { message: 'Khmer letters in the Chinese text', expected: 'no Khmer' };
    return HAN.test(text) ? null : { message: 'no Chinese characters in the Chinese text', expected: 'Chinese' };
  },
  fullStop: '。',
  sentenceEnd: /。[”）]?$/u,
  longestLabel: 12,
  /** By pinyin, as in the index of a Chinese atlas. */
  collation: 'zh-Hans-u-co-pinyin',
  placeholder: () => '中文',
  rules: [typography],
};

/** What two spellings have in common: case, diacritics, variants of characters and the order of typing are put aside. */

/** Letters that Unicode does not take apart. */
const LATIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
};

/** Lower case without diacritics or apostrophes; digits of any script become 0–9. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`]/gu, '')
    .toLowerCase()
    .replace(/[æœøłđðþßı]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));
}

/**
 * Pairs of a traditional and a simplified character: those of names and words that the atlas has, not a general
 * conversion, which would need a dictionary of words.
 */
const HAN_PAIRS =
  '吳吴國国際际機机場场遺遗產产護护貿贸經经濟济濱滨瀾澜滄沧亞亚東东會会廣广進进邊边貢贡開开膠胶寧宁瓊琼漢汉語语華华' +
  '電电數数據据網网絡络纜缆海海線线鐵铁橋桥書书號号農农業业氣气候候變变衛卫醫医藥药療疗學学習习軍军協协議议聯联合合' +
  '發发報报聲声關关係系區区縣县島岛灣湾澳澳門门臺台灣湾寺寺廟庙宮宫殿殿圍围牆墙門门河河護护壘垒遊游覽览廈厦樓楼' +
  '為为與与對对時时間间從从後后來来這这個个們们無无種种類类設设計计劃划規规實实現现動动態态員员團团長长總总統统體体' +
  '導导領领選选舉举歷历傳传養养殘残嚴严豐丰歸归羅罗魯鲁薩萨維维爾尔遜逊補补帶带條条約约簽签訂订讓让認认識识責责資资' +
  '銀银錢钱債债幣币價价車车運运輸输飛飞蘭兰達达還还過过遠远適适選选鄰邻鄉乡陸陆隊队陽阳陰阴難难頭头題题風风館馆馬马';

const HAN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: HAN_PAIRS.length / 2 }, (_, index) => [
    HAN_PAIRS.charAt(index * 2),
    HAN_PAIRS.charAt(index * 2 + 1),
  ]),
);

/** A Han character in the form mainland China writes. */
export function foldHan(character: string): string {
  return HAN.get(character) ?? character.normalize('NFKC');
}

const COENG = '្';
/** Register shifters, which may be typed before or after what is written below the letter. */
const SHIFTER = /[៉៊]/;
const VOWEL = /[\u17b6-\u17c5]/;
const IGNORED = /[\u200b-\u200d\u2060\u17b4\u17b5]/g;

/**
 * One Khmer syllable sign by sign in one order, whatever order it was typed in: letter, shifter, subscripts (ro last),
 * vowels, signs. Look-alikes become one: subscript da is ta, a vowel typed in two parts is one.
 */
export function foldKhmer(cluster: string): string {
  const letters = [...cluster.replace(IGNORED, '').replaceAll('ឣ', 'អ').replaceAll('ឤ', 'អា').replaceAll('ឲ', 'ឱ')];
  const parts = { base: '', shifter: '', subscripts: [] as string[], vowels: '', signs: '' };
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? '';
    if (index === 0) parts.base = letter;
    else if (letter === COENG) {
      index += 1;
      parts.subscripts.push(COENG + (letters[index] ?? '').replace('ដ', 'ត'));
    } else if (SHIFTER.test(letter)) parts.shifter += letter;
    else if (VOWEL.test(letter)) parts.vowels += letter;
    else parts.signs += letter;
  }
  const rank = (subscript: string) => Number(subscript === '្រ');
  const subscripts = parts.subscripts.sort((a, b) => rank(a) - rank(b)).join('');
  const vowels = parts.vowels.replace('េី', 'ើ').replace('េា', 'ោ');
  return parts.base + parts.shifter + subscripts + vowels + [...parts.signs].sort().join('');
}

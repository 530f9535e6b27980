import { describe, expect, it } from 'vitest';
import { type FollowUpKind, verdictOf } from '../../domain/commitment.ts';
import { en } from '../../languages/en/messages.ts';
import { km } from '../../languages/km/messages.ts';
import { zh } from '../../languages/zh/messages.ts';
import { besideVerdict, judgedOn, shortVerdict, tallyText, verdictText } from './verdict-words.ts';

const TEXT_DAY = '2001-05-04';
const ASKED = '2010-01-01';
type Event = readonly [date: string, kind: FollowUpKind];
const verdict = (...events: Event[]) =>
  verdictOf(
    events.map(([date, kind]) => ({ date, kind })),
    TEXT_DAY,
  );
const short = (deadline: string | null, ...events: Event[]) =>
  shortVerdict(deadline ? { deadline: { date: deadline, sources: [] } } : {}, verdict(...events), en, 'en', ASKED);

describe('a verdict in short', () => {
  it('is the verdict with its day', () => {
    expect(short(null, ['2003-10-16', 'done'])).toBe('Done on 16 Oct 2003');
    expect(short(null)).toBe('No record since 4 May 2001');
  });

  it('tells the latest change, dispute or danger, where nothing was recorded since', () => {
    expect(short(null, ['2003-03-19', 'advanced'], ['2005-07-30', 'endangered'], ['2006-01-12', 'endangered'])).toBe(
      'Under way; danger or damage reported 12 Jan 2006',
    );
    expect(short(null, ['2003-03-19', 'advanced'], ['2004-07', 'changed'])).toBe('Under way; changed in Jul 2004');
  });

  it('does not tell what something done has overtaken', () => {
    expect(short(null, ['2003-07-23', 'changed'], ['2004-03-19', 'advanced'])).toBe(
      'Under way, last record 19 Mar 2004',
    );
  });

  it('tells a deadline that has passed, and no other', () => {
    expect(short('2004', ['2003-02-17', 'advanced'])).toBe('Last record 17 Feb 2003, due 2004');
    expect(short('2030', ['2003-02-17', 'advanced'])).toBe('Under way, last record 17 Feb 2003');
    expect(short('2004', ['2003-02-17', 'done'])).toBe('Done on 17 Feb 2003');
  });

  it('has at most nine words in English, however exact the dates are', () => {
    const longest = [
      short('2004-01-15', ['2003-02-17', 'advanced']),
      short('2004-01-15'),
      short('2004-01-15', ['2003-02-17', 'advanced'], ['2006-01-12', 'endangered']),
      short('2004-01-15', ['2003-02-17', 'restated']),
    ];
    expect(longest.map((text) => text.split(' ').length).filter((words) => words > 9)).toEqual([]);
  });

  it('says the day in every language', () => {
    const fallen = verdict(['2003-03-19', 'advanced'], ['2006-01-12', 'endangered']);
    expect(shortVerdict({}, fallen, zh, 'zh', ASKED)).toContain('2006年1月12日');
    expect(shortVerdict({}, fallen, km, 'km', ASKED)).toContain('2006');
  });
});

describe('on a day before the text', () => {
  const early = verdictOf([{ date: '2000', kind: 'advanced' as const }], TEXT_DAY, '2001-05-03');
  const due = { deadline: { date: '2000', sources: [] } };

  it('nothing is said to have become of a promise', () => {
    const told = [
      verdictText(early, en, 'en'),
      shortVerdict(due, early, en, 'en', ASKED),
      tallyText([early, early], en),
      ...besideVerdict(due, early, en, 'en', ASKED),
    ];
    expect(told).toEqual(['Not yet promised', 'Not yet promised', 'Not yet promised']);
  });

  it('every language says so', () => {
    expect(verdictText(early, zh, 'zh')).toBe('尚未承诺');
    expect(verdictText(early, km, 'km')).toBe('មិនទាន់បានប្តេជ្ញា');
  });
});

describe('the day on which a commitment is judged', () => {
  const lookedFor = { date: '2009-06-01', where: ['web-pages'] } as const;

  it('is the one shown', () => expect(judgedOn({ lookedFor }, '2009-01-01', '2004-01-01')).toBe('2004-01-01'));
  it('otherwise the last of which anything is known', () => {
    expect(judgedOn({ lookedFor }, '2009-01-01', null)).toBe('2009-06-01');
    expect(judgedOn({ lookedFor }, '2009-12-01', null)).toBe('2009-12-01');
  });
});

import { expect, it } from 'vitest';
import { cite } from './styles.ts';
import type { Work } from './work.ts';

const WORK: Work = {
  title: 'Old Temple & Moat',
  site: 'The Atlas',
  author: 'The Atlas',
  asOf: '2021-06-15',
  state: '数据版本ab12cd，截至2021年6月15日',
  updated: '2026-11-24',
  version: 'ab12cd',
  language: 'en',
  address: 'https://atlas.example/place/old-temple/?at=2021-06-15#p12',
  accessed: '2026-11-27',
};

it('APA: author, day, title, and where and when it was read', () => {
  expect(cite(WORK, 'apa')).toBe(
    'The Atlas. (2026, November 24). Old Temple & Moat (Data version ab12cd; as of June 15, 2021). Retrieved November 27, 2026, from https://atlas.example/place/old-temple/?at=2021-06-15#p12',
  );
  expect(cite({ ...WORK, author: 'A Ministry' }, 'apa')).toContain('as of June 15, 2021). The Atlas. Retrieved');
});

it('Chicago: the title in quotation marks, the day of the last change and that of reading', () => {
  expect(cite(WORK, 'chicago')).toBe(
    'The Atlas. “Old Temple & Moat.” Data version ab12cd, as of June 15, 2021. Last modified November 24, 2026. Accessed November 27, 2026. https://atlas.example/place/old-temple/?at=2021-06-15#p12.',
  );
});

it('GB/T 7714: the state in the language of the page, the kind and carrier of the document, both days, the address', () => {
  expect(cite(WORK, 'gbt7714')).toBe(
    'The Atlas. Old Temple & Moat: 数据版本ab12cd，截至2021年6月15日[EB/OL]. (2026-11-24)[2026-11-27]. https://atlas.example/place/old-temple/?at=2021-06-15#p12.',
  );
});

it('BibTeX: signs of TeX escaped, names kept whole, the address as it is', () => {
  const entry = cite(WORK, 'bibtex');
  expect(entry).toContain('@misc{old-temple-p12-2026,');
  expect(entry).toContain('  title = {{Old Temple \\& Moat}},');
  expect(entry).toContain('  author = {{The Atlas}},');
  expect(entry).toContain('  month = nov,');
  expect(entry).toContain(`  url = {${WORK.address}},`);
});

it('CSL-JSON: a web page with both days', () => {
  expect(JSON.parse(cite(WORK, 'csl-json'))).toMatchObject([
    {
      type: 'webpage',
      title: WORK.title,
      author: [{ literal: 'The Atlas' }],
      issued: { 'date-parts': [[2026, 11, 24]] },
      accessed: { 'date-parts': [[2026, 11, 27]] },
      URL: WORK.address,
    },
  ]);
});

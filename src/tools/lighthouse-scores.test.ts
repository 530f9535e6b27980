import { expect, it } from 'vitest';
import { readReport, shortfalls } from './lighthouse-scores.ts';

const REPORT = {
  categories: {
    seo: {
      score: 0.91,
      auditRefs: [
        { id: 'hreflang', weight: 1 },
        { id: 'canonical', weight: 1 },
      ],
    },
    performance: { score: 0.57, auditRefs: [] },
  },
  audits: { hreflang: { score: 0 }, canonical: { score: 1 } },
};

it('tells the scores, and what cost points', () => {
  expect(readReport(REPORT)).toEqual({ scores: { seo: 91, performance: 57 }, lost: ['seo hreflang'] });
});

it('judges all but what depends on the machine', () => {
  expect(shortfalls({ seo: 94, accessibility: 95, performance: 20 })).toEqual(['seo 94']);
});

it('refuses a page that Lighthouse could not judge', () => {
  expect(() => readReport({ ...REPORT, runtimeError: { message: 'no page' } })).toThrow('Lighthouse gave up: no page');
  expect(() => readReport('')).toThrow('no report');
  expect(() => readReport({ ...REPORT, categories: { seo: { score: null } } })).toThrow('no score for seo');
});

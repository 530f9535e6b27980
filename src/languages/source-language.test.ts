import { expect, it } from 'vitest';
import { publisherLanguage, sourceLanguage } from './source-language.ts';

it('a title is in the language that the data say', () => {
  expect(sourceLanguage({ title: 'Mar e porto', language: 'pt' })).toBe('pt');
});

it('a title is else in the language its letters tell, or in English', () => {
  expect(sourceLanguage({ title: '两国签署协议' })).toMatch(/^zh/);
  expect(sourceLanguage({ title: 'ពិធីសម្ពោធ' })).toBe('km');
  expect(sourceLanguage({ title: 'Two agreements signed' })).toBe('en');
});

it('a publisher’s name has a language of its own', () => {
  expect(publisherLanguage('海岸新闻网')).toMatch(/^zh/);
  expect(publisherLanguage('Xinhua')).toBe('en');
});

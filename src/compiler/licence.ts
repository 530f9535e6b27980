/** Under what terms the published data may be used. */
export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export const DATA_ATTRIBUTION = 'Communiqué Atlas';

export const DATA_NAME = 'Communiqué Atlas: places of the China–Cambodia joint communiqué of 11 November 2022';
export const DATA_DESCRIPTION =
  'Places, projects, institutions and agreements that the joint communiqué of China and Cambodia of 11 November 2022 names, ' +
  'with positions and their precision, dated status, figures and sources, in English, Chinese and Khmer.';

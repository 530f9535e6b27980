/** The web app manifest, which makes the atlas installable: https://www.w3.org/TR/appmanifest/ */
import type { Language } from '../domain/language.ts';
import { FORMS } from '../languages/forms.ts';
import type { LanguagePack } from '../languages/load-pack.ts';
import { formatPath, type Site } from '../state/address.ts';

/** The page's background colour, the same as `theme-color` in `index.html`. */
export const PAPER = '#fbf8f0';

/** The edition's icon as PNG files below the base, which the build renders from `icon.svg`. Sizes in pixels. */
export const ICONS = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  // Systems crop maskable icons to their own shape; only the middle four fifths are safe.
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

/** For iOS home screens, which ignore the manifest's icons. */
export const TOUCH_ICON = { file: 'apple-touch-icon.png', size: 180 } as const;

/** For browsers without SVG icons, and for programs that request it without reading the HTML. */
export const FAVICON = { file: 'favicon.ico', sizes: [16, 32, 48] } as const;

/** File name of the manifest, in each language's folder. */
export const MANIFEST = 'manifest.webmanifest';

/** Path of a language's manifest. There is one per language, so that the installed atlas opens in the language it was installed in. */
export const manifestPath = (language: Language, site: Site): string =>
  `${formatPath(language, null, site)}${MANIFEST}`;

/** The contents of a language's manifest. */
export function manifestOf({ catalogue }: LanguagePack, language: Language, site: Site): string {
  const { title, description } = catalogue.edition.words;
  return `${JSON.stringify(
    {
      // The same id for all languages: it is one application.
      id: site.base,
      name: title,
      short_name: title,
      description,
      lang: FORMS[language].tag,
      dir: 'ltr',
      start_url: formatPath(language, null, site),
      scope: site.base,
      display: 'standalone',
      background_color: PAPER,
      theme_color: PAPER,
      icons: [
        ...ICONS.map(({ file, size, purpose }) => ({
          src: site.base + file,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
        { src: `${site.base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ],
    },
    null,
    2,
  )}\n`;
}

/** Head elements for every page: links to the manifest and to icons. */
export function manifestLinks(language: Language, site: Site): string {
  // The page also links `icon.svg`; `sizes` keeps browsers that support SVG from preferring this one.
  return [
    `<link rel="icon" href="${site.base}${FAVICON.file}" sizes="32x32" />`,
    `<link rel="apple-touch-icon" href="${site.base}${TOUCH_ICON.file}" />`,
    `<link rel="manifest" href="${manifestPath(language, site)}" />`,
  ].join('\n    ');
}

/** The web app manifest, by which the atlas can be installed: https://www.w3.org/TR/appmanifest/ */
import type { Language } from '../domain/language.ts';
import { FORMS } from '../languages/forms.ts';
import type { LanguagePack } from '../languages/load-pack.ts';
import { formatPath, type Site } from '../state/address.ts';

/** The colour of the page's paper, as the `theme-color` in `index.html` has it. */
export const PAPER = '#fbf8f0';

/** The edition's icon as pictures, below the base: the build draws them from `icon.svg`. */
export const ICONS = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  // Systems cut it to a shape of their own: what matters stays within the middle four fifths.
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

/** For the home screens of iOS, which do not read the manifest's icons. */
export const TOUCH_ICON = { file: 'apple-touch-icon.png', size: 180 } as const;

/** What browsers ask for that know no SVG, and programs that know no HTML. */
export const FAVICON = { file: 'favicon.ico', sizes: [16, 32, 48] } as const;

/** In the folder of each language. */
export const MANIFEST = 'manifest.webmanifest';

/** The address of a language's manifest: each has its own, so that the installed atlas opens in the language it was installed in. */
export const manifestPath = (language: Language, site: Site): string =>
  `${formatPath(language, null, site)}${MANIFEST}`;

/** The contents of a language's manifest. */
export function manifestOf({ catalogue }: LanguagePack, language: Language, site: Site): string {
  const { title, description } = catalogue.edition.words;
  return `${JSON.stringify(
    {
      // One application, whichever language it was installed from.
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

/** Elements for the head of every page. */
export function manifestLinks(language: Language, site: Site): string {
  // A browser that reads SVG takes `icon.svg`, which the page names as well; `sizes` keeps it from preferring this one.
  return [
    `<link rel="icon" href="${site.base}${FAVICON.file}" sizes="32x32" />`,
    `<link rel="apple-touch-icon" href="${site.base}${TOUCH_ICON.file}" />`,
    `<link rel="manifest" href="${manifestPath(language, site)}" />`,
  ].join('\n    ');
}

import { compareDates } from '../domain/date.ts';
import { localized } from '../domain/language.ts';
import type { FullIndependentRecord } from '../domain/place.ts';
import type { Dataset, FeatureRecord } from './dataset.ts';
import { defined } from './defined.ts';
import { distanceKm, labelPointOf, round } from './geometry/measure.ts';
import type { PlaceProperties } from './schema-places.ts';

type Entry = PlaceProperties['records'][number];
type Claim = PlaceProperties['claims'][number];

/** The measure whose claims amounts of money are compared with. */
const COST = 'cost';

/** A place's entries in independent registers, by date, each with its difference from the atlas's own data (distances in km). */
export function compileRecords(record: FeatureRecord, { measures, edition }: Dataset): FullIndependentRecord[] {
  const { records, claims } = record.feature.properties;
  return records
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map((entry) => {
      const { at, authority, figure, money, source, ...rest } = entry;
      const claim = comparedClaim(entry, claims);
      const value = figure?.value ?? money?.value;
      const unit = figure?.unit ?? money?.unit;
      return defined({
        ...rest,
        authority: typeof authority === 'string' ? localized(edition.languages, () => authority) : authority,
        distanceKm: at && record.geometry ? round(distanceKm(labelPointOf(record.geometry), at), 3) : undefined,
        figure: figure && {
          measureName: measures[figure.measure] ?? localized(edition.languages, () => figure.measure),
          value: figure.value,
          unit: figure.unit,
        },
        money,
        beside:
          claim && value !== undefined
            ? defined({
                value: claim.value,
                unit: claim.unit,
                date: claim.date,
                ratio: claim.unit === unit ? round(value / claim.value, 4) : undefined,
              })
            : undefined,
        sources: source,
      });
    });
}

/**
 * The claim that a record is compared with: the latest one about the place as a whole that is not a plan and cites other sources.
 *
 * @returns undefined where there is none
 */
export function comparedClaim({ figure, money, source }: Entry, claims: readonly Claim[]) {
  const measure = figure?.measure ?? (money && COST);
  return claims
    .flatMap((claim) => {
      const { value, unit, date } = claim;
      const isOther = !claim.source.some((key) => source.includes(key));
      // Amounts in two currencies may be shown side by side; two units of length would be a mistake.
      const isSame = claim.measure === measure && (money !== undefined || unit === figure?.unit);
      const isWhole = claim.of === undefined && !claim.planned;
      return isSame && isWhole && isOther && value !== undefined && unit !== undefined ? [{ value, unit, date }] : [];
    })
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1);
}

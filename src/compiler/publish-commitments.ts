/** The ledger as published files: everything as JSON, and a table as CSV. */
import type { FullCommitmentSummary } from '../domain/commitment.ts';
import { verdictOf } from '../domain/commitment.ts';
import { DATA_LICENCE } from '../domain/published-data.ts';
import type { CompiledCatalogue } from './compile.ts';
import { type Cell, csv } from './publish-csv.ts';
import { perLanguage, publishedWords } from './publish-geojson.ts';

/** `data/commitments.json`: every commitment with its verdict and follow-ups, the later texts, and all sources they cite. */
export function commitmentsJson({ full, ledger }: CompiledCatalogue): string {
  return `${JSON.stringify({
    title: `Commitments of ${publishedWords(full.edition).document.full}`,
    version: full.version,
    licence: DATA_LICENCE.url,
    attribution: full.edition.attribution,
    day: full.edition.document.date,
    parties: full.partyNames,
    laterTexts: ledger.laterTexts,
    commitments: full.commitments.map(({ record, ...commitment }) => {
      const { kind, date } = verdictOf(record, full.edition.document.date);
      return { ...commitment, verdict: { kind, date }, followUps: ledger.followUps[commitment.id] ?? [] };
    }),
    sources: ledger.sources,
  })}\n`;
}

/** `data/commitments.csv`, one row for each commitment. */
export function commitmentsCsv(compiled: CompiledCatalogue): string {
  return csv(compiled.full.commitments.map((commitment) => row(commitment, compiled)));
}

function row(commitment: FullCommitmentSummary, { full, ledger }: CompiledCatalogue): Record<string, Cell> {
  const { id, paragraph, by, kind, hasEnd, sectors, places, summary, deadline, lookedFor, record } = commitment;
  const verdict = verdictOf(record, full.edition.document.date);
  const followUps = ledger.followUps[id] ?? [];
  const decisive = followUps.find((each) => each.date === verdict.event?.date && each.kind === verdict.event?.kind);
  const days = (of: string) => record.filter((each) => each.kind === of).map(({ date }) => date);
  return {
    id,
    paragraph,
    by: by.join(' '),
    kind,
    has_end: hasEnd,
    sectors: sectors.join(' '),
    places: places.join(' '),
    ...perLanguage('summary', summary),
    verdict: verdict.kind,
    verdict_date: verdict.date,
    follow_ups: record.length,
    changed: days('changed').join(' '),
    disputed: days('disputed').join(' '),
    deadline: deadline?.date,
    looked_for: lookedFor.date,
    source_url: decisive?.sources.map((key) => ledger.sources[key]?.url).find((url) => typeof url === 'string'),
    // New columns go last, so that old ones keep their position.
    endangered: days('endangered').join(' '),
  };
}

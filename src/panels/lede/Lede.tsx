import type { Commitment } from '../../domain/catalogue.ts';
import { dateSpan } from '../../domain/date.ts';
import { yearAxis } from '../../domain/record-bar.ts';
import { List } from '../../elements/List.tsx';
import { useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { VerdictBar } from '../ledger/VerdictBar.tsx';
import { LedeRow } from './LedeRow.tsx';
import { AxisLabels } from './YearBar.tsx';
import './lede.css';

/**
 * What the atlas is, in a headline and a sentence or two, and a summary of the ledger: the commitments that readers would ask about
 * first, and all verdicts as one bar.
 */
export function Lede() {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { words } = catalogue.edition;
  return (
    <section className="lede" aria-labelledby="lede-headline">
      <h2 id="lede-headline">{messages.lede.headline}</h2>
      <div className="lede-sentence">
        {words.introduction.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {catalogue.commitments.length > 0 && <ShortLedger />}
    </section>
  );
}

function ShortLedger() {
  const { commitments, edition } = useCatalogue();
  const messages = useMessages();
  const isPlaceOpen = useView(({ place }) => place !== null);
  const { becameOf } = messages.ledger;
  const chosen = edition.lede.flatMap((id) => commitments.find((commitment) => commitment.id === id) ?? []);
  const axis = yearAxis(edition.document.date, newestRecord(commitments, edition.document.date));
  return (
    <section className="lede-ledger" aria-labelledby="lede-became-of">
      <div className="lede-ledger-head">
        {/* A place page beside the text has a section with the same heading, so this one is made distinct. */}
        <h3 id="lede-became-of">
          {isPlaceOpen ? messages.withNote(becameOf, edition.words.document.short) : becameOf}
        </h3>
        {chosen.length > 0 && <AxisLabels axis={axis} mark={edition.document.date} />}
      </div>
      {chosen.length > 0 && (
        <List className="lede-rows">
          {chosen.map((commitment) => (
            <LedeRow key={commitment.id} commitment={commitment} axis={axis} />
          ))}
        </List>
      )}
      <VerdictBar />
    </section>
  );
}

/** First possible day of the latest record of all commitments, YYYY-MM-DD, but not before `least`. */
function newestRecord(commitments: readonly Commitment[], least: string): string {
  const days = commitments.flatMap(({ record }) => record.map(({ date }) => dateSpan(date).from));
  return days.reduce((newest, day) => (day > newest ? day : newest), least);
}

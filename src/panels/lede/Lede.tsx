import type { Commitment } from '../../domain/catalogue.ts';
import { dateSpan } from '../../domain/date.ts';
import { yearAxis } from '../../domain/record-bar.ts';
import { List } from '../../elements/List.tsx';
import { useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { VerdictBar } from '../ledger/VerdictBar.tsx';
import { LedeRow } from './LedeRow.tsx';
import { AxisLabels } from './YearBar.tsx';
import './lede.css';

/** What this is, in a headline and a sentence, and the ledger's short form: the rows that readers would ask about first, and the whole as one bar. */
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
        {/* The page of a place, where it stands beside the text, has a section of this name of its own. */}
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

/** First possible day of the latest record of all commitments, YYYY-MM-DD. */
function newestRecord(commitments: readonly Commitment[], least: string): string {
  const days = commitments.flatMap(({ record }) => record.map(({ date }) => dateSpan(date).from));
  return days.reduce((newest, day) => (day > newest ? day : newest), least);
}

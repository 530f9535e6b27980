import type { CompletePlace } from '../../domain/catalogue.ts';
import { useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { ParagraphLink } from '../reading/ParagraphLink.tsx';
import { Section } from './Section.tsx';
import './place-said.css';

/** What the document says about the place: a paraphrase, short quotations, links to the paragraphs. */
export function Said({ place }: { readonly place: CompletePlace }) {
  const messages = useMessages();
  const { document } = useCatalogue().edition.words;
  const { said } = place;
  const quoted = [...new Set(said?.quotes.map(({ paragraph }) => paragraph))];
  const others = place.paragraphs.filter((number) => !quoted.includes(number));
  return (
    <Section title={messages.inText(document.short)}>
      {said ? (
        <div className="said">
          <p className="prose">{said.paraphrase}</p>
          {quoted.map((number) => (
            <p key={number} className="quote">
              {said.quotes
                .filter(({ paragraph }) => paragraph === number)
                .map(({ phrase }) => (
                  <q key={phrase} lang="en">
                    {phrase}
                  </q>
                ))}
              <cite>
                {document.sourceShort} · <ParagraphLink number={number}>{messages.paragraph(number)}</ParagraphLink>
              </cite>
            </p>
          ))}
        </div>
      ) : (
        others.length === 0 && <p>{messages.inTextNot(document.short)}</p>
      )}
      <ParagraphLinks numbers={others} />
      {place.contextFor.length > 0 && <ParagraphLinks numbers={place.contextFor} label={messages.contextFor} />}
    </Section>
  );
}

function ParagraphLinks({ numbers, label }: { readonly numbers: readonly number[]; readonly label?: string }) {
  const messages = useMessages();
  if (numbers.length === 0) return null;
  return (
    <p className="paragraph-links">
      {label && <span className="muted">{label}</span>}
      {numbers.map((number) => (
        <ParagraphLink key={number} number={number}>
          {messages.paragraph(number)}
        </ParagraphLink>
      ))}
    </p>
  );
}

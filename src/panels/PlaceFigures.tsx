import type { Claim, Place } from '../domain/catalogue.ts';
import { formatClaim, formatDate, formatNumber } from '../i18n/format.ts';
import { useSnapshot } from '../state/atlas.tsx';
import { Section } from './PlacePage.tsx';
import { SourceNotes } from './SourceNotes.tsx';

/** Figures with every claim: where sources disagree, both stand. */
export function Figures({ place }: { readonly place: Place }) {
  const { messages } = useSnapshot();
  if (place.claims.length === 0) return null;
  return (
    <Section title={messages.figures}>
      <ClaimTable claims={place.claims} />
    </Section>
  );
}

export function ClaimTable({ claims }: { readonly claims: readonly Claim[] }) {
  const { messages, view } = useSnapshot();
  const measures = [...new Set(claims.map((claim) => claim.measure))];
  return (
    <dl className="claims">
      {measures.map((measure) => {
        const same = claims.filter((claim) => claim.measure === measure);
        return (
          <div key={measure} className="claim-group">
            <dt>{same[0]?.measureName}</dt>
            {same.map((claim) => (
              <dd key={`${claim.date} ${claim.value} ${claim.low} ${claim.sources.join(' ')} ${claim.text}`}>
                <span className="claim-figure">{formatClaim(claim, view.language, messages)}</span>
                <span className="as-of">
                  {messages.claimDate(formatDate(claim.date, view.language, 'short'))}
                  <SourceNotes keys={claim.sources} certainty={claim.certainty} />
                </span>
                {claim.note && <span className="claim-note">{claim.note}</span>}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

export function Parties({ place }: { readonly place: Place }) {
  const { messages, view } = useSnapshot();
  if (place.parties.length === 0) return null;
  return (
    <Section title={messages.partiesTitle}>
      <dl className="claims">
        {place.parties.map((party) => (
          <div key={`${party.role} ${party.name}`} className="claim-group">
            <dt>{messages.partyRoles[party.role] ?? party.role}</dt>
            <dd>
              <span className="claim-figure">
                {party.name}
                {party.share !== undefined &&
                  ` (${formatNumber(party.share / 100, view.language, { style: 'percent', maximumFractionDigits: 1 })})`}
              </span>
              <span className="as-of">
                <SourceNotes keys={party.sources} certainty="verified" />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

import type { Claim, CompletePlace } from '../../domain/catalogue.ts';
import { groupClaims } from '../../domain/claims.ts';
import { formatClaim, formatDate, formatNumber } from '../../languages/format.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';
import { Section } from './Section.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import './tags.css';
import './place-figures.css';

/** Figures with every claim: where sources disagree, all are shown. */
export function Figures({ place }: { readonly place: CompletePlace }) {
  const messages = useMessages();
  if (place.claims.length === 0) return null;
  return (
    <Section title={messages.figures}>
      <ClaimTable claims={place.claims} />
    </Section>
  );
}

export function ClaimTable({ claims }: { readonly claims: readonly Claim[] }) {
  const messages = useMessages();
  return (
    <dl className="claims">
      {groupClaims(claims).map(({ measure, claims: same, disputed }) => (
        <div key={measure} className="claim-group" data-disputed={disputed || undefined}>
          <dt>
            {same[0]?.measureName} {disputed && <span className="disputed">{messages.place.sourcesDiffer}</span>}
          </dt>
          {same.map((claim) => (
            <Figure
              key={`${claim.of} ${claim.date} ${claim.value} ${claim.low} ${claim.sources.join(' ')} ${claim.text}`}
              claim={claim}
            />
          ))}
        </div>
      ))}
    </dl>
  );
}

function Figure({ claim }: { readonly claim: Claim }) {
  const messages = useMessages();
  const language = useView(({ language }) => language);
  const date = formatDate(claim.date, language, 'short');
  return (
    <dd>
      <span className={claim.value === undefined && claim.low === undefined ? undefined : 'claim-figure'}>
        {formatClaim(claim, language, messages)}
        {claim.planned && <span className="planned">{messages.place.planned}</span>}
      </span>
      {claim.of && <span className="claim-note">{claim.of}</span>}
      {claim.note && <span className="claim-note">{claim.note}</span>}
      <span className="as-of">
        {claim.planned ? messages.place.plannedFor(date) : messages.claimDate(date)}
        <SourceNotes keys={claim.sources} certainty={claim.certainty} party={claim.party} />
      </span>
    </dd>
  );
}

/** The parties by role, with shares and sources. */
export function Parties({ place }: { readonly place: CompletePlace }) {
  const messages = useMessages();
  const language = useView(({ language }) => language);
  if (place.parties.length === 0) return null;
  const roles = [...new Set(place.parties.map(({ role }) => role))];
  return (
    <Section title={messages.partiesTitle}>
      <dl className="claims">
        {roles.map((role) => (
          <div key={role} className="claim-group">
            <dt>{messages.partyRoles[role] ?? role}</dt>
            {place.parties
              .filter((party) => party.role === role)
              .map(({ name, share, sources }) => (
                <dd key={name}>
                  <span>
                    {name}
                    {share !== undefined && (
                      <strong className="share">
                        {formatNumber(share / 100, language, { style: 'percent', maximumFractionDigits: 1 })}
                      </strong>
                    )}
                  </span>
                  <SourceNotes keys={sources} certainty="stated" />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}

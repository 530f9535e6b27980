import { type ComponentType, useState } from 'react';
import { FACETS } from '../domain/filter.ts';
import { Radios } from '../elements/Choices.tsx';
import { formatDate } from '../languages/format.ts';
import { useCatalogue, useLoadFailure, useMessages } from '../state/react/atlas.tsx';
import { findPlace } from '../state/selectors.ts';
import type { View } from '../state/view.ts';
import { CopyField } from './CopyField.tsx';
import type { QrCodeProps } from './QrCode.tsx';
import { type LinkTarget, linkedView, linkTargets, passageName, passageOf, targetName } from './share-view.ts';
import { useAbsolute, useWholeView } from './use-page.ts';

/** The address of the view, its place or its passage: to copy, to send, or as a QR code. */
export function LinkTab() {
  const messages = useMessages();
  const catalogue = useCatalogue();
  const view = useWholeView();
  const absolute = useAbsolute();
  const [target, setTarget] = useState<LinkTarget>('view');
  const [Qr, setQr] = useState<ComponentType<QrCodeProps> | null>(null);
  const [failed, setFailed] = useState<'send' | 'code' | null>(null);
  const linked = linkedView(view, target);
  const address = absolute(linked);
  const targets = linkTargets(view);
  const { sharing } = messages;
  const troubles = { send: sharing.sendFailed, code: useLoadFailure(sharing.qrFailed) };

  /** Opens the device's share sheet. */
  function send(): void {
    setFailed(null);
    navigator.share({ title: document.title, url: address }).catch((error: unknown) => {
      // Closing the share sheet is not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed('send');
    });
  }

  function toggleCode(): void {
    setFailed(null);
    if (Qr) setQr(null);
    else
      import('./QrCode.tsx').then(
        ({ QrCode }) => setQr(() => QrCode),
        () => setFailed('code'),
      );
  }

  return (
    <>
      {targets.length > 1 && (
        <Radios
          legend={sharing.opens}
          choices={targets.map((value) => ({ value, name: targetName(value, view, catalogue, messages) }))}
          chosen={target}
          onChoose={setTarget}
        />
      )}
      <Holds view={linked} />
      <CopyField
        label={messages.addressLabel}
        text={address}
        button={messages.copyLink}
        done={messages.linkCopied}
        rows={1}
        trouble={failed && troubles[failed]}
      >
        {canSend() && (
          <button type="button" className="button" onClick={send}>
            {sharing.send}
          </button>
        )}
        <button type="button" className="button" aria-expanded={Qr !== null} onClick={toggleCode}>
          {sharing.showQr}
        </button>
      </CopyField>
      {Qr && <Qr text={address} label={sharing.qr(address)} />}
    </>
  );
}

/** Says what a link contains, so that nobody shares more or less than intended. */
function Holds({ view }: { readonly view: View }) {
  const messages = useMessages();
  const { sharing } = messages;
  const catalogue = useCatalogue();
  const { place, filters, at, camera, language, ledger, table } = view;
  const passage = passageOf(view);
  const filterCount = FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
  const parts = [
    ...(ledger === null ? [] : [messages.ledger.title]),
    ...(table ? [messages.table.title] : []),
    ...(place === null ? [] : [findPlace(catalogue, place)?.name ?? '']),
    ...(passage === null ? [] : [passageName(passage, messages)]),
    ...(filterCount === 0 ? [] : [sharing.parts.filters(filterCount)]),
    ...(at === null ? [] : [sharing.parts.day(formatDate(at, language))]),
    ...(camera === null ? [] : [sharing.parts.map]),
  ];
  return <p className="muted">{sharing.holds(parts.length === 0 ? [sharing.parts.wholeAtlas] : parts)}</p>;
}

/** Whether the device has a share sheet. */
function canSend(): boolean {
  return typeof navigator.share === 'function';
}

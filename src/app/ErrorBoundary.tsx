import { Component, type ReactNode } from 'react';
import type { Messages } from '../languages/messages.ts';
import './error-boundary.css';

interface Props {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** The last resort: a message and a reload button instead of a blank page. React itself reports the error. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { messages, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <main className="crash" role="alert">
        <h1>{messages.crashTitle}</h1>
        <p>{messages.crashText}</p>
        <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
          {messages.reload}
        </button>
      </main>
    );
  }
}

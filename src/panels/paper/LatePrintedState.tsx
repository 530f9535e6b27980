import { lateComponent } from '../../state/react/late-component.tsx';

const PrintedState = lateComponent(async () => (await import('./PrintedState.tsx')).PrintedState);

/** Always the same element: if it were re-rendered before its code arrives, React would discard the prerendered content. */
export const PRINTED_STATE = <PrintedState />;

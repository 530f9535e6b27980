import { lateComponent } from '../../state/react/late-component.tsx';

const PrintedState = lateComponent(async () => (await import('./PrintedState.tsx')).PrintedState);

/** Always the same element: rendered anew before its code has come, React would take away what was written beforehand. */
export const PRINTED_STATE = <PrintedState />;

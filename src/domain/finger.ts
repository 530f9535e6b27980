/** Media query of devices that a finger points on. */
export const FINGER = '(pointer: coarse)';

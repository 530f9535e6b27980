/** Media query for devices whose main pointer is a finger. */
export const FINGER = '(pointer: coarse)';

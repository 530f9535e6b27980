/** Texts and addresses, as used in every file of an edition. Only their length is limited here; rules check their content. */
import { z } from 'zod';

/** Anything longer was pasted by mistake. */
const LONGEST_TEXT = 2000;
const LONGEST_NAME = 240;

export const text = z.string().trim().min(1).max(LONGEST_TEXT);

/** A name, a title, a label. */
export const nameText = z.string().trim().min(1).max(LONGEST_NAME);

/** A key that refers to an entry of another file. */
export const keyText = z.string().min(1).max(LONGEST_NAME);

/** An address with a user name or password in it would publish somebody's credentials. */
function hasNoUser(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

function addressText(protocol: RegExp, error: string) {
  return z.url({ protocol, error }).max(LONGEST_TEXT).refine(hasNoUser, 'an address without a user name or a password');
}

/** Where a source can be looked up. */
export const webAddress = addressText(/^https?$/, 'an address that begins with https: or http:');

/** A link for readers. Other schemes are rejected: some, such as `javascript:`, would run as a script where the data are shown. */
export const linkAddress = addressText(
  /^(?:https?|mailto|geo)$/,
  'an address that begins with https:, http:, mailto: or geo:',
);

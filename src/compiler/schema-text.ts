/** Texts and addresses as every file of an edition may hold them. What stands in them beyond length is the matter of rules. */
import { z } from 'zod';

/** No text of an atlas is longer; what is, was pasted by mistake. */
const LONGEST_TEXT = 2000;
const LONGEST_NAME = 240;

export const text = z.string().trim().min(1).max(LONGEST_TEXT);

/** A name, a title, a label. */
export const nameText = z.string().trim().min(1).max(LONGEST_NAME);

/** A key of another file. */
export const keyText = z.string().min(1).max(LONGEST_NAME);

/** A name and a password in an address are nobody's but their owner's. */
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

/** What a reader can follow. No other scheme is published: some of them would run as a script where the data are shown. */
export const linkAddress = addressText(
  /^(?:https?|mailto|geo)$/,
  'an address that begins with https:, http:, mailto: or geo:',
);

/**
 * The first script of every page, run before anything is painted, so that a page set to dark never flashes bright. It is a classic
 * script in a file of its own, because the Content-Security-Policy allows no inline scripts.
 */
import { readPreferences, showPreferences } from '../state/preferences.ts';

showPreferences(document.documentElement, readPreferences(window));

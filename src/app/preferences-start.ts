/**
 * The first script of every page, before anything is painted: a page that was asked to be dark is never seen bright. It is a classic
 * script in a file of its own, since the Content-Security-Policy allows none inside the page.
 */
import { readPreferences, showPreferences } from '../state/preferences.ts';

showPreferences(document.documentElement, readPreferences(window));

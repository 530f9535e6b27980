/** Finds what `JSON.parse` accepts silently but is always a mistake in a file that people edit. */
import { type Finding, shown } from './problem.ts';

/** Far more than needed: the GeoJSON files nest eleven levels. */
const DEEPEST = 40;

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

type Fault = Pick<Finding, 'where' | 'message' | 'value' | 'expected'>;

/**
 * The first duplicate member of an object, the first member named `__proto__` (which assignment would take for the prototype), or
 * the first nesting so deep that it could overflow the stack of recursive code.
 *
 * @param text well-formed JSON
 */
export function jsonFaults(text: string): readonly Fault[] {
  const open: (Set<string> | null)[] = [];
  let [last, at] = ['', 0];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const key = JSON.parse(last) as string;
      const members = open.at(-1);
      const where = `line ${text.slice(0, at).split('\n').length}`;
      if (key === '__proto__')
        return [{ where, message: 'no member may have this name', value: shown(key), expected: 'another name' }];
      if (members?.has(key))
        return [{ where, message: 'this member stands twice', value: shown(key), expected: 'each member once' }];
      members?.add(key);
    } else [last, at] = [token, index];
    if (open.length > DEEPEST) {
      const where = `line ${text.slice(0, index).split('\n').length}`;
      const value = `more than ${DEEPEST} levels`;
      return [{ where, message: 'objects and lists are nested too deeply', value, expected: `at most ${DEEPEST}` }];
    }
  }
  return [];
}

/** The JSON Schema files are for editors, so they are tested with an independent validator. */
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readGeodataFiles } from '../../src/compiler/files.ts';
import { jsonSchemas } from '../../src/compiler/json-schemas.ts';

const files = readGeodataFiles(join(import.meta.dirname, '../../geodata/cn-kh-2022'));
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, formats: { uri: URL.canParse } });
const validators = new Map([...jsonSchemas()].map(([file, text]) => [file, ajv.compile(JSON.parse(text) as object)]));

/** Path of the schema that a file references, resolved as an editor would. */
function schemaOf(file: string, content: { readonly $schema?: string }): string {
  return new URL(content.$schema ?? '', `file:///${file}`).pathname.slice(1);
}

const named = [...files].filter(([file]) => /^(places|words)\/|^[^/]+\.json$|paragraphs\.json$/.test(file));

describe.each(named)('%s', (file, text) => {
  test('names its schema and is valid by it', () => {
    const content = JSON.parse(text) as { $schema?: string };
    const validate = validators.get(schemaOf(file, content));
    if (!validate) throw new Error(`${file} names no schema: ${content.$schema}`);
    expect(validate(content) ? [] : validate.errors).toEqual([]);
  });
});

test.each<[what: string, from: string, to: string]>([
  ['an unknown member', '"sectors":', '"sektors":'],
  ['a date with a thirteenth month', '"2020-03"', '"2020-13"'],
  ['coordinates as text', '104.22306', '"104.22306"'],
  ['an address that is none', '"https://english.sai-airport.com"', '"sai-airport"'],
])('the schema of places refuses %s', (_, from, to) => {
  const text = files.get('places/projects.geojson') ?? '';
  expect(text).toContain(from);
  const validate = validators.get('schema/places.schema.json');
  expect(validate?.(JSON.parse(text.replace(from, to)))).toBe(false);
});

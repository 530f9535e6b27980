import { jsonSchemas } from '../json-schemas.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from './rule.ts';

const schemaCurrent: Rule = {
  id: 'schema-current',
  title: 'The JSON Schema files for editors are those that the typed schema generates',
  severity: 'error',
  check: ({ dataset }) =>
    [...jsonSchemas()].flatMap(([file, text]): Finding[] => {
      if (dataset.files.get(file) === text) return [];
      const isThere = dataset.files.has(file);
      const message = isThere ? 'the file is out of date' : 'the file is missing';
      return [
        {
          file,
          message,
          value: isThere ? 'other text' : 'nothing',
          expected: 'the output of `npm run geodata -- schema`',
        },
      ];
    }),
};

export const upkeepRules: readonly Rule[] = [schemaCurrent];

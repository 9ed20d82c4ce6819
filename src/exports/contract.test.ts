import { expect, test } from 'vitest';
import { modelFiles } from '../queries/model-files.ts';
import { CONTRACT_IDS, contractSchema, type JsonSchema } from './contract.ts';

function unexplained(schema: JsonSchema, path: string): string[] {
  const fields = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const own = fields.filter(([, field]) => !field.description).map(([name]) => `${path}.${name}`);
  const parts = [
    ...fields.map(([name, field]) => [`${path}.${name}`, field] as const),
    ...[schema.items, ...(schema.anyOf ?? [])].map((part) => [path, part] as const),
    ...Object.entries(schema.$defs ?? {}).map(([name, part]) => [`${path}$${name}`, part] as const),
  ];
  const below = parts.flatMap(([name, part]) =>
    typeof part === 'object' && !Array.isArray(part) ? unexplained(part as JsonSchema, name) : [],
  );
  return [...new Set([...own, ...below])];
}

test.each(CONTRACT_IDS)('every field of the schema of a %s has a meaning', (id) => {
  expect(unexplained(contractSchema(id, modelFiles()), id)).toEqual([]);
});

test('a field is explained by the comment that stands over it in the model', () => {
  const schema = contractSchema('record', modelFiles()).properties as Record<string, JsonSchema>;
  expect(schema.documentNumber?.description).toBe('`岳妇发〔2021〕5号`');
  expect(schema.year?.description).toBe('The year planned or reviewed, not the year of signature.');
});

import { z } from 'zod';
import * as campaign from '../model/campaign.ts';
import * as organisation from '../model/organisation.ts';
import * as record from '../model/record.ts';
import * as source from '../model/source.ts';
import * as text from '../model/text.ts';
import * as theme from '../model/theme.ts';
import { type FieldDocs, readFieldDocs } from './field-docs.ts';
import { TABLES, type TableId } from './rows.ts';

/** What `content/` holds, by the name of its schema file. */
const CONTRACT = {
  record: record.PlanRecord,
  source: source.SourceDocument,
  organisation: organisation.Organisation,
  family: campaign.Campaign,
  law: campaign.Law,
  formula: campaign.Formula,
  theme: theme.Theme,
} as const;
export type ContractId = keyof typeof CONTRACT;
export const CONTRACT_IDS = Object.keys(CONTRACT) as ContractId[];

export type JsonSchema = z.core.JSONSchema.BaseSchema;

let reading: ReadonlyMap<z.core.$ZodType, FieldDocs> | undefined;

/** Meanings of the fields of every object of the contract, read from the model's comments once. */
function contractDocs(files: readonly string[]): ReadonlyMap<z.core.$ZodType, FieldDocs> {
  const schemas: [string, unknown][] = Object.entries({
    ...campaign,
    ...organisation,
    ...record,
    ...source,
    ...text,
    ...theme,
  });
  const objects = schemas.flatMap(([name, schema]): [string, z.ZodObject][] =>
    schema instanceof z.ZodObject ? [[name, schema]] : [],
  );
  reading ??= readFieldDocs(files, new Map(objects));
  return reading;
}

/**
 * JSON Schema (2020-12) of a part of the contract, each field with its meaning: what the comments of the model say, whose
 * `files` are given as text, is written nowhere else.
 */
export function contractSchema(id: ContractId, files: readonly string[]): JsonSchema {
  const docs = contractDocs(files);
  return z.toJSONSchema(CONTRACT[id], {
    override: ({ zodSchema, jsonSchema }) => {
      const fields = docs.get(zodSchema);
      for (const [field, schema] of Object.entries(jsonSchema.properties ?? {})) {
        const description = fields?.get(field);
        if (description !== undefined && typeof schema === 'object') {
          (jsonSchema.properties as Record<string, JsonSchema>)[field] = { description, ...schema };
        }
      }
    },
  });
}

/** JSON Schema (2020-12) of a table as JSON: a list of rows. */
export function tableSchema(table: TableId): JsonSchema {
  return z.toJSONSchema(z.array(TABLES[table]));
}

/** JSON Schema of one row of a table. */
export function rowSchema(table: TableId): JsonSchema {
  return z.toJSONSchema(TABLES[table]);
}

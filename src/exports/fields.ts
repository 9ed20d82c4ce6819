import { type JsonSchema, rowSchema } from './contract.ts';
import { ENGLISH_MEANING, type TableId } from './rows.ts';

/** What Table Schema calls the types of the columns; lists stand in a cell as JSON. */
type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array' | 'object';

/** A column in the words of Table Schema (Frictionless Data, Data Package 2). */
export interface TableField {
  name: string;
  type: FieldType;
  description: string;
  /** The same in English, for columns of tables; fields of the contract are described in English only. */
  [ENGLISH_MEANING]?: string;
  constraints?: { required?: true; enum?: string[]; minimum?: number; maximum?: number };
}

/** Columns of a table with type, meaning and what a cell may be. */
export function tableFields(table: TableId): TableField[] {
  return schemaFields(rowSchema(table));
}

/** Fields of an object's JSON Schema in the same words; what refers to another schema is an object. */
export function schemaFields({ properties = {} }: JsonSchema): TableField[] {
  return Object.entries(properties).map(([name, schema]) => describeField(name, schema as JsonSchema));
}

function describeField(name: string, schema: JsonSchema): TableField {
  const value = (schema.anyOf as JsonSchema[] | undefined)?.find(({ type }) => type !== 'null') ?? schema;
  const types = [value.type ?? 'object'].flat();
  const isNullable = schema.anyOf !== undefined || types.includes('null');
  const type = value.format === 'date' ? 'date' : (types.find((one) => one !== 'null') as FieldType);
  const mayBeEmpty = isNullable || (type === 'string' && !value.minLength && !value.enum && !value.format);
  const bounds = [value.minimum, value.maximum].map((bound) =>
    typeof bound === 'number' && Number.isSafeInteger(bound) && Math.abs(bound) < Number.MAX_SAFE_INTEGER
      ? bound
      : undefined,
  );
  const constraints = {
    ...(mayBeEmpty ? {} : { required: true as const }),
    ...(value.enum === undefined
      ? {}
      : { enum: (value.enum as unknown[]).filter((one) => one !== null) as string[] }),
    ...(bounds[0] === undefined ? {} : { minimum: bounds[0] }),
    ...(bounds[1] === undefined ? {} : { maximum: bounds[1] }),
  };
  const english = schema[ENGLISH_MEANING];
  const field = {
    ...{ name, type, description: schema.description ?? '' },
    ...(typeof english === 'string' ? { [ENGLISH_MEANING]: english } : {}),
  };
  return Object.keys(constraints).length === 0 ? field : { ...field, constraints };
}

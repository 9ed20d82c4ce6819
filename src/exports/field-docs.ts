import ts from 'typescript';
import type { z } from 'zod';

/** Meanings of the fields of one object, by their names. */
export type FieldDocs = ReadonlyMap<string, string>;

/** A field as it is written: its comment, and the fields of an object written out in its place. */
interface WrittenField {
  doc: string | null;
  fields: Map<string, WrittenField>;
}
type Written = Map<string, Map<string, WrittenField>>;

/**
 * What the doc comments of the model say of the fields of its objects, those written out inside others too:
 * comments are where a field's meaning stands, and the dictionary must not say it a second time in other words.
 * `files` are sources in TypeScript, `objects` the schemas by the names they are exported under.
 */
export function readFieldDocs(
  files: readonly string[],
  objects: ReadonlyMap<string, z.ZodObject>,
): ReadonlyMap<z.core.$ZodType, FieldDocs> {
  const written: Written = new Map();
  const initializers = files.flatMap((text) => constantsOf(text));
  const byName = new Map(initializers);
  for (const [name, expression] of initializers) written.set(name, fieldsOf(expression, byName));
  const docs = new Map<z.core.$ZodType, FieldDocs>();
  for (const [name, object] of objects) register(object, written.get(name) ?? new Map(), docs);
  return docs;
}

/** Constants of a file with what they are set to. */
function constantsOf(text: string): [string, ts.Expression][] {
  const file = ts.createSourceFile('model.ts', text, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .flatMap(({ name, initializer }): [string, ts.Expression][] =>
      ts.isIdentifier(name) && initializer !== undefined ? [[name.text, initializer]] : [],
    );
}

/** Fields written in an expression: `z.strictObject({…})`, `Text.extend({…})`, `z.array(z.strictObject({…}))`, `Text`. */
function fieldsOf(expression: ts.Node, known: ReadonlyMap<string, ts.Expression>): Map<string, WrittenField> {
  if (ts.isObjectLiteralExpression(expression)) {
    return new Map(expression.properties.flatMap((property) => [...readProperty(property, known)]));
  }
  if (ts.isIdentifier(expression)) {
    const of = known.get(expression.text);
    return of === undefined ? new Map() : fieldsOf(of, known);
  }
  if (ts.isPropertyAccessExpression(expression)) return fieldsOf(expression.expression, known);
  if (!ts.isCallExpression(expression)) return new Map();
  return new Map(
    [expression.expression, ...expression.arguments].flatMap((part) => [...fieldsOf(part, known)]),
  );
}

function readProperty(
  property: ts.ObjectLiteralElementLike,
  known: ReadonlyMap<string, ts.Expression>,
): Map<string, WrittenField> {
  if (ts.isSpreadAssignment(property)) return fieldsOf(property.expression, known);
  if (!property.name || !ts.isIdentifier(property.name)) return new Map();
  const inner = ts.isPropertyAssignment(property) ? fieldsOf(property.initializer, known) : new Map();
  return new Map([[property.name.text, { doc: commentOf(property), fields: inner }]]);
}

/** The last comment before a node as one line, without its stars; null where there is none. */
function commentOf(node: ts.Node): string | null {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const text = ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
  return text ? text : null;
}

/** Notes the meanings of an object's fields, and goes into objects written out inside it. */
function register(
  object: z.ZodObject,
  fields: ReadonlyMap<string, WrittenField>,
  docs: Map<z.core.$ZodType, FieldDocs>,
): void {
  if (docs.has(object)) return;
  const said = [...fields].flatMap(([name, { doc }]) => (doc === null ? [] : [[name, doc] as const]));
  docs.set(object, new Map(said));
  for (const [name, field] of Object.entries(object.shape)) {
    const inner = objectIn(field);
    const of = fields.get(name)?.fields;
    if (inner !== null && of !== undefined && of.size > 0) register(inner, of, docs);
  }
}

/** The object a schema holds below lists and `| null`; null where it holds none. */
function objectIn(schema: z.core.$ZodType): z.ZodObject | null {
  const { def } = schema._zod as {
    def: { type: string; element?: z.core.$ZodType; innerType?: z.core.$ZodType };
  };
  if (def.type === 'object') return schema as z.ZodObject;
  const inner = def.element ?? def.innerType;
  return inner === undefined ? null : objectIn(inner);
}

import * as domain from '@rumbo/domain';
import * as z from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;
type Side = 'input' | 'output';

const PREFIX = '#/components/schemas/';

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType;

/** The domain's schemas under the names that it exports them by. */
const NAMES = new Map(
  Object.entries(domain).flatMap(([name, value]): [z.ZodType, string][] =>
    isSchema(value) ? [[value, name]] : [],
  ),
);

function convert(io: Side): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of NAMES) registry.add(schema, { id });
  return z.toJSONSchema(registry, {
    io,
    uri: (id) => PREFIX + id,
    unrepresentable: 'any',
    override: leaveOpen,
  }).schemas;
}

/** An answer may grow by a field without breaking its readers; what is strict says so itself. */
function leaveOpen({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const { def } = zodSchema._zod;
  if (def.type === 'object' && !def.catchall) delete jsonSchema.additionalProperties;
}

/** The schemas that the description of the API refers to, collected as they are referred to. */
export class Components {
  readonly schemas: Record<string, JsonSchema> = {};
  private readonly converted = { input: convert('input'), output: convert('output') };

  /** The schema of a parameter, in place. */
  inline(schema: z.ZodType): JsonSchema {
    const inline = without(this.converted.input[this.nameOf(schema)] ?? {});
    this.collectInside(JSON.stringify(inline), 'input');
    return inline;
  }

  /** A reference to the schema of a body or of an answer; a list refers to the schema of its items. */
  reference(schema: z.ZodType, side: Side): JsonSchema {
    if (schema instanceof z.ZodArray)
      return { type: 'array', items: this.reference(schema.element as z.ZodType, side) };
    const name = this.nameOf(schema);
    this.collect(name, side);
    return { $ref: PREFIX + name };
  }

  private nameOf(schema: z.ZodType): string {
    const name = NAMES.get(schema);
    if (!name) throw new Error('A schema of the API has no name: export it from the domain.');
    return name;
  }

  private collect(name: string, side: Side): void {
    const schema = without(this.converted[side][name] ?? {});
    const json = JSON.stringify(schema);
    if (name in this.schemas) {
      if (JSON.stringify(this.schemas[name]) !== json)
        throw new Error(`${name} takes other values than it gives: use one schema for each.`);
      return;
    }
    this.schemas[name] = schema;
    this.collectInside(json, side);
  }

  private collectInside(json: string, side: Side): void {
    for (const [, inside] of json.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      if (inside) this.collect(inside, side);
  }
}

const without = ({ $id: _id, $schema: _schema, ...schema }: JsonSchema): JsonSchema => schema;

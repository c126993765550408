/** A JSON Schema as far as invented arguments need it. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What BFCL calls types of Python, Java and JavaScript, in JSON Schema's words. `any` says nothing. */
const TYPES: Readonly<Record<string, string | undefined>> = {
  dict: "object",
  HashMap: "object",
  String: "string",
  char: "string",
  float: "number",
  double: "number",
  long: "integer",
  Boolean: "boolean",
  tuple: "array",
  Array: "array",
  ArrayList: "array",
  any: undefined,
  "": undefined,
};

/** A schema of BFCL in JSON Schema's words, as a host needs it to offer the function to a model. */
export function toJsonSchema(given: Schema): Schema {
  const { type, properties, items, ...rest } = given;
  const known = type === undefined || !Object.hasOwn(TYPES, type) ? type : TYPES[type];
  return {
    ...rest,
    ...(known === undefined ? {} : { type: known }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [name, toJsonSchema(property)]),
          ),
        }),
    ...(items === undefined ? {} : { items: toJsonSchema(items) }),
  };
}

/** A column, as a Frictionless Table Schema names it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description: string;
}

export type Value = string | number | boolean | null;

/** A list of the briefing as rows, for spreadsheets and statistics; each row has a value for each field, in their order. */
export interface Table {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Value[])[];
}

/** A field and how a row's item gives it: the two cannot get out of step. */
export interface Column<T> extends Field {
  readonly of: (item: T) => Value;
}

export function table<T>(title: string, columns: readonly Column<T>[], items: readonly T[]): Table {
  return {
    title,
    fields: columns.map(({ name, type, description }) => ({ name, type, description })),
    rows: items.map((item) => columns.map((column) => column.of(item))),
  };
}

import { stringify } from "csv-stringify/sync";
import type { Table } from "./table.ts";

/**
 * RFC 4180, UTF-8 without a byte order mark, which readers of data packages take for part of the first column's name. Sources are hostile: a value that a
 * spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection); `briefing.json` has it as it is.
 */
export const csv = ({ fields, rows }: Table): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      header: true,
      columns: fields.map(({ name }) => ({ key: name, header: name })),
      escape_formulas: true,
      record_delimiter: "windows",
      cast: { boolean: String },
    },
  );

import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { analyseLine } from "../src/extract/filter.ts";

/** The JSON Lines filter of the contract: one answer a line, in the same order; a failure on one line never ends the run. */
export async function analyseStream(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const answer = await analyseLine(line);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, "drain");
  }
}

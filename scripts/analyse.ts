import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import { analyseLine } from "../src/extract/filter.ts";

/** Lines that are under way for each worker: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 4;

interface Engine {
  readonly ahead: number;
  run(line: string): Promise<string>;
  close(): Promise<void>;
}

function engine(workers: number): Engine {
  if (workers <= 1)
    return { ahead: 1, run: async (line) => JSON.stringify(await analyseLine(line)), close: () => Promise.resolve() };
  const filename = fileURLToPath(new URL(`./analyse-worker${import.meta.url.slice(-3)}`, import.meta.url));
  const pool = new Tinypool({ filename, runtime: "worker_threads", minThreads: workers, maxThreads: workers });
  return { ahead: workers * AHEAD, run: (line) => pool.run(line), close: () => pool.destroy() };
}

/**
 * The JSON Lines filter of the contract: one answer a line, in the same order; a failure on one line never ends the run.
 * Memory does not grow with the number of lines.
 */
export async function analyseStream(input: Readable, output: Writable, workers = 1): Promise<void> {
  const { ahead, run, close } = engine(workers);
  const waiting: Promise<string>[] = [];
  const write = async (): Promise<void> => {
    const answer = await (waiting.shift() as Promise<string>);
    if (!output.write(`${answer}\n`)) await once(output, "drain");
  };
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line.trim()) continue;
      waiting.push(run(line));
      if (waiting.length >= ahead) await write();
    }
    while (waiting.length > 0) await write();
  } finally {
    await close();
  }
}

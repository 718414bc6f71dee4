import type { Source } from "../../read/source.ts";
import type { Problem } from "../../text/problem.ts";
import { sha256 } from "../data/digests.ts";
import { copyProblem } from "./problem.ts";

/** What a reading must give again: the rest (title, publisher, …) may be the analyst's. */
type Part = (source: Source) => unknown;
const PARTS: readonly (readonly [string, Part])[] = [
  ["text", ({ text }) => text],
  ["blocks", ({ blocks }) => blocks.map(({ start, end, role, kept, rule }) => [start, end, role, kept, rule])],
  ["sentences", ({ sentences }) => sentences.map(({ id, start, end, block }) => [id, start, end, block])],
];

const removed = ({ blocks }: Source): number =>
  blocks.reduce((sum, { start, end, kept }) => sum + (kept ? 0 : end - start), 0);

/** Sources as published against the same read again from their raw files, each with what differs. */
export function compareReading(
  published: readonly Source[],
  again: readonly Source[],
  files: ReadonlyMap<string, Uint8Array>,
): Problem[] {
  const found = new Map(again.map((source) => [source.id, source]));
  return published.flatMap((source) => {
    const bytes = files.get(source.file);
    if (bytes === undefined)
      return [copyProblem("verify/no-raw", source.file, "its raw file is missing from this copy")];
    if (sha256(bytes) !== source.sha256)
      return [copyProblem("verify/raw-altered", source.file, "its raw file is not the one that was read")];
    const other = found.get(source.id);
    if (!other)
      return [copyProblem("verify/unread", source.file, `its raw file, read again, gives no source "${source.id}"`)];
    return PARTS.filter(([, part]) => JSON.stringify(part(source)) !== JSON.stringify(part(other))).map(([name]) =>
      copyProblem(
        "verify/reads-differently",
        source.file,
        `its raw file, read again, gives other ${name} (removed text: ${removed(source)} characters published, ${removed(other)} now)`,
      ),
    );
  });
}

import type { Briefing } from "../../brief/briefing.ts";
import { check } from "../../brief/check.ts";
import { validateBriefing } from "../../brief/schema.ts";
import { corpusOf } from "../../read/corpus.ts";
import type { Problem } from "../../text/problem.ts";
import { parseChecksums } from "../data/checksums.ts";
import { sha256 } from "../data/digests.ts";
import { PAGE } from "../urls.ts";
import type { SiteCopy } from "./copy.ts";
import { copyProblem } from "./problem.ts";
import { compareReading } from "./reading.ts";

export interface Verified {
  readonly problems: readonly Problem[];
  /** What was looked at, for the reader's trust: a check of nothing passes too. */
  readonly files: number;
  readonly sources: number;
  readonly citations: number;
}

/**
 * Proves a copy of a site, or says what is wrong with it: every file has the digest it was published with and none was added;
 * every raw source is the one that was read; reading it again gives the same text, and the same ledger of kept and removed
 * text; every citation stands in that text; every total is that of what it counts.
 */
export async function verify(copy: SiteCopy): Promise<Verified> {
  const altered = await filesAsPublished(copy);
  const files = copy.paths.length;
  const found = await readBriefing(copy);
  if ("problems" in found) return { problems: [...altered, ...found.problems], files, sources: 0, citations: 0 };
  const { briefing } = found;
  return {
    problems: [...altered, ...check(briefing), ...(await sourcesAsRead(copy, briefing))],
    files,
    sources: briefing.sources.length,
    citations: countCitations(briefing),
  };
}

async function filesAsPublished(copy: SiteCopy): Promise<Problem[]> {
  const list = await copy.read(PAGE.checksums);
  const digests = list && parseChecksums(new TextDecoder().decode(list));
  if (!digests)
    return [
      copyProblem(
        "verify/no-checksums",
        PAGE.checksums,
        "is missing or damaged: nothing says how the files were published",
      ),
    ];
  const problems: Problem[] = [];
  for (const [path, digest] of digests) {
    const bytes = await copy.read(path);
    if (bytes === null) problems.push(copyProblem("verify/missing", path, "is missing from this copy"));
    else if (sha256(bytes) !== digest)
      problems.push(copyProblem("verify/altered", path, "is not the file that was published"));
  }
  const added = copy.paths.filter((path) => path !== PAGE.checksums && !digests.has(path));
  return [...problems, ...added.map((path) => copyProblem("verify/added", path, "was not published with this site"))];
}

/** The published data, or why they are no briefing. */
async function readBriefing(
  copy: SiteCopy,
): Promise<{ readonly briefing: Briefing } | { readonly problems: readonly Problem[] }> {
  const bytes = await copy.read(PAGE.data);
  try {
    if (bytes === null) throw new Error("missing");
    const briefing = JSON.parse(new TextDecoder().decode(bytes)) as Briefing;
    const problems = validateBriefing(briefing);
    return problems.length > 0 ? { problems } : { briefing };
  } catch {
    const reason = "is missing or no JSON: this is no copy of a Synoptic site";
    return { problems: [copyProblem("verify/no-briefing", PAGE.data, reason)] };
  }
}

/** One file of the corpus, as the data package names it. */
interface CorpusFile {
  readonly file: string;
  readonly path: string;
}

async function sourcesAsRead(copy: SiteCopy, briefing: Briefing): Promise<Problem[]> {
  const named = await corpusFiles(copy);
  if (named === null)
    return [
      copyProblem("verify/no-package", PAGE.dataPackage, "is missing or damaged: it says where the raw sources lie"),
    ];
  const files = new Map<string, Uint8Array>();
  for (const { file, path } of [...named].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const bytes = await copy.read(path);
    if (bytes !== null) files.set(file, bytes);
  }
  const again = await corpusOf(files, []);
  return compareReading(briefing.sources, again.sources, files);
}

async function corpusFiles(copy: SiteCopy): Promise<CorpusFile[] | null> {
  try {
    const { corpus } = JSON.parse(
      new TextDecoder().decode((await copy.read(PAGE.dataPackage)) ?? new Uint8Array()),
    ) as { corpus: CorpusFile[] };
    return corpus.every(({ file, path }) => typeof file === "string" && typeof path === "string") ? corpus : null;
  } catch {
    return null;
  }
}

/** Every object of the briefing that has the three parts of a citation. */
function countCitations(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = "exact" in value && "start" in value && "source" in value ? 1 : 0;
  return Object.values(value).reduce((sum: number, one) => sum + countCitations(one), own);
}

import { createHash } from "node:crypto";
import { brief } from "../src/brief/brief.ts";
import type { Briefing } from "../src/brief/briefing.ts";
import { check } from "../src/brief/check.ts";
import { decideWitnesses } from "../src/brief/outline/decide.ts";
import { EMPTY_OUTLINE, readOutline } from "../src/brief/outline.ts";
import { validateBriefing } from "../src/brief/schema.ts";
import { compare, gather } from "../src/collate/collate.ts";
import { analyse } from "../src/extract/analyse.ts";
import { type Corpus, readCorpus } from "../src/read/corpus.ts";
import type { Edtf } from "../src/text/edtf.ts";
import type { Stages } from "./stages.ts";
import { version } from "./version.ts";

export interface MadeBriefing {
  /** Its `problems` are all that was found, from the first file to the last citation. */
  readonly briefing: Briefing;
  readonly raw: Corpus["raw"];
}

export interface MakeOptions {
  /** Day on which to resolve "yesterday" in sources that state no date of their own. */
  readonly referenceDate?: Edtf | undefined;
  /** `false`: as if there were no outline in the folder. */
  readonly outline?: false | undefined;
}

/** From a folder to a checked briefing: read, analyse, collate, brief, check. Throws only what the file system throws. */
export async function makeBriefing(folder: string, options: MakeOptions, stages: Stages): Promise<MadeBriefing> {
  const corpus = await stages.run("read", () => readCorpus(folder));
  const { referenceDate } = options;
  const analyses = await stages.run("analyse", () =>
    corpus.sources.map((source) => analyse(source, { referenceDate })),
  );
  const read = corpus.outline && options.outline !== false ? readOutline(corpus.outline) : null;
  const { outline, problems } = read ?? { outline: EMPTY_OUTLINE, problems: [] };
  const { collation, decided } = await stages.run("collate", () => {
    const before = decideWitnesses(gather(analyses), outline);
    return { collation: compare(before.witnesses), decided: before };
  });
  const drafted = await stages.run("brief", () =>
    brief(collation, {
      outline,
      decided,
      digest: digest(corpus, options),
      problems: [...corpus.problems, ...problems],
    }),
  );
  const broken = await stages.run("check", () => [...check(drafted), ...validateBriefing(drafted)]);
  return { briefing: { ...drafted, problems: [...drafted.problems, ...broken] }, raw: corpus.raw };
}

/** Hex SHA-256 of everything that decides the result: files, outline, options, version. */
function digest(corpus: Corpus, options: MakeOptions): string {
  const hash = createHash("sha256").update(JSON.stringify([version, options.referenceDate ?? null]));
  for (const [file, bytes] of [...corpus.raw].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(JSON.stringify([file, createHash("sha256").update(bytes).digest("hex")]));
  return hash.update(JSON.stringify(corpus.outline?.text ?? null)).digest("hex");
}

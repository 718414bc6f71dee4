import { access, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { draftAdditions, draftOutline, SCHEMA_FILE } from "../src/brief/outline/draft.ts";
import { extendOutline } from "../src/brief/outline/extend.ts";
import { outlineSchema } from "../src/brief/outline/outline-schema.ts";
import { readOutline } from "../src/brief/outline.ts";
import { decode } from "../src/read/decode.ts";
import { InputProblem } from "./input-problem.ts";
import { makeBriefing } from "./make-briefing.ts";
import { problemLines, tally } from "./report.ts";
import { stages } from "./stages.ts";

export interface DraftOptions {
  readonly corpus: string;
  /** Put what is new into the file that is there, as comments. */
  readonly update: boolean;
}

const NAMES = ["outline.yaml", "outline.yml"];

/**
 * Writes a first outline.yaml into a corpus folder. One that is there is never overwritten: what is new against it is
 * printed or, with `update`, put at its end as comments. Throws InputProblem where the sources or the outline have errors.
 */
export async function draft(options: DraftOptions): Promise<void> {
  const folder = resolve(options.corpus);
  const { briefing } = await makeBriefing(folder, {}, stages({ quiet: true }));
  const errors = briefing.problems.filter(({ level }) => level === "error");
  for (const line of problemLines(errors, { notes: false })) console.error(line);
  if (errors.length > 0) throw new InputProblem(`nothing was drafted: ${tally(errors)}`);
  const file = await firstThatIsThere(folder);
  if (file === null) {
    await writeFile(join(folder, "outline.yaml"), draftOutline(briefing), { flag: "wx" });
    await writeSchema(folder);
    console.log(`Wrote ${join(options.corpus, "outline.yaml")}: uncomment and edit, then build.`);
    return;
  }
  const text = decode(file, await readFile(join(folder, file))).text;
  const { outline } = readOutline({ file, text });
  const seen = outline.seen.map((said) => said.text);
  const { indent } = extendOutline(text, [], "");
  const additions = draftAdditions(briefing, seen, indent);
  if (additions === null) console.log(`Nothing is new against ${join(options.corpus, file)}.`);
  else if (!options.update) console.log(additions);
  else {
    const fresh = briefing.sources.map(({ id }) => id).filter((id) => !seen.includes(id));
    const { text: extended } = extendOutline(text, fresh, additions);
    if (extended === null)
      throw new InputProblem(
        `${file} cannot be added to: \`changes\` must be its last key, with one item a line, and \`seen\` a list`,
      );
    await writeFile(join(folder, file), extended);
    await writeSchema(folder);
    console.log(`Added to ${join(options.corpus, file)}: see its end.`);
  }
}

const writeSchema = (folder: string): Promise<void> =>
  writeFile(join(folder, SCHEMA_FILE), `${JSON.stringify(outlineSchema(), null, 2)}\n`);

async function firstThatIsThere(folder: string): Promise<string | null> {
  for (const name of NAMES) {
    const found = await access(join(folder, name)).then(
      () => true,
      () => false,
    );
    if (found) return name;
  }
  return null;
}

/** Development aid: `node brief-json.js CORPUS OUT` writes OUT/data/briefing.json without a site, for the scorers. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brief } from "../src/brief/brief.ts";
import { readOutline } from "../src/brief/outline.ts";
import { collate } from "../src/collate/collate.ts";
import { analyse } from "../src/extract/analyse.ts";
import { readCorpus } from "../src/read/corpus.ts";

const [folder, out] = process.argv.slice(2) as [string, string];
const corpus = await readCorpus(folder);
const outline = corpus.outline ? readOutline(corpus.outline).outline : undefined;
const briefing = brief(collate(corpus.sources.map((source) => analyse(source))), { outline, digest: "0" });
mkdirSync(join(out, "data"), { recursive: true });
writeFileSync(join(out, "data", "briefing.json"), JSON.stringify(briefing));

/**
 * Estimates the weights of the tagger of names (a linear-chain conditional random field, two readings) and writes them as JSON.
 *
 *   node names.js SET.jsonl SET.gold.jsonl OUT.json
 *   node names.js SET.jsonl SET.gold.jsonl --held [ANSWERS.json [MISSES.txt]]
 *
 * Input: a line {file, text} and a line {file, names: [[start, end, "PER" | "LOC" | "ORG"]]} for each text. With --held nothing is
 * written; each third of the texts is read with weights estimated on the other two, and the exact typed F1 printed; ANSWERS keeps
 * the readings, so that a change of the later steps is scored without estimating anew. Deterministic: fixed order, no chance.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Memory } from "../../src/extract/names/memory.ts";
import { memoryOf } from "../../src/extract/names/memory.ts";
import { LABELS } from "../../src/extract/names/model.ts";
import { Tagger } from "../../src/extract/names/tagger.ts";
import type { PlainModel } from "../../src/extract/names/weight-table.ts";
import { train } from "./names/crf.ts";
import { score, writeMisses } from "./names/score.ts";
import { piecesOf, readTexts, type Text } from "./names/texts.ts";

interface Models {
  readonly first: PlainModel;
  readonly second: PlainModel;
}
type Reading = ReturnType<Tagger["read"]>;

const FOLDS = 5;
const THIRDS = 3;

/** The second reading learns from what a first one makes of texts that it was not estimated on. */
function learn(texts: readonly Text[]): Models {
  const memories: Memory[] = new Array(texts.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(texts.filter((_, i) => i % FOLDS !== fold).map((text) => piecesOf(text, null)));
    const tagger = new Tagger(model, model);
    texts.forEach((text, i) => {
      if (i % FOLDS === fold) memories[i] = memoryOf(text.lines, tagger.read(text.lines).first);
    });
  }
  return {
    first: train(texts.map((text) => piecesOf(text, null))),
    second: train(texts.map((text, i) => piecesOf(text, memories[i]!))),
  };
}

function heldOut(texts: readonly Text[]): Reading[] {
  const readings: Reading[] = new Array(texts.length);
  for (let third = 0; third < THIRDS; third++) {
    const { first, second } = learn(texts.filter((_, i) => i % THIRDS !== third));
    const tagger = new Tagger(first, second);
    texts.forEach((text, i) => {
      if (i % THIRDS === third) readings[i] = tagger.read(text.lines);
    });
  }
  return readings;
}

const ORIGIN =
  "Weights of a linear-chain CRF, in hundredths, estimated by scripts/train/names.ts on WikiGold (CC BY 4.0). A row has one weight for each label, in their order. Features of fewer texts than three are left out.";

const [textFile = "", goldFile = "", out = "", answersFile, missesFile] = process.argv.slice(2);
const texts = readTexts(textFile, goldFile);
if (out === "--held") {
  const kept = answersFile && existsSync(answersFile) ? readFileSync(answersFile, "utf8") : null;
  const readings: Reading[] = kept ? JSON.parse(kept) : heldOut(texts);
  if (answersFile && !kept) writeFileSync(answersFile, JSON.stringify(readings));
  const first = readings.map((reading) => reading.first);
  const second = readings.map((reading) => reading.second);
  score("held out, first reading", texts, first);
  score("held out, second reading", texts, second);
  if (missesFile) writeMisses(missesFile, texts, second);
} else {
  const { first, second } = learn(texts);
  writeFileSync(out, `${JSON.stringify({ origin: ORIGIN, labels: LABELS.join(" "), first, second }, null, 2)}\n`);
  console.log(`${Object.keys(first.weights).length} + ${Object.keys(second.weights).length} features`);
}

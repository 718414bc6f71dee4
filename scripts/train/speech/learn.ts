/**
 * Learns the weights of the speech finder and writes them as JSON.
 *
 *     node learn.js SET.jsonl OUT.json [all|held] [everything|cues|arguments]     (SET.gold.jsonl lies beside it)
 *
 * "cues" and "arguments" learn that part anew and keep the rest of OUT.json.
 * "held" leaves every third text out, for measuring; "all" is what is shipped.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { PackedSpeechModel } from "../../../src/extract/speech/model.ts";
import type { PackedWeights } from "../../../src/extract/speech/weight-table.ts";
import { type Choice, choicesOf, goldCues, learnChoices, MODELS, type ModelName } from "./argument-models.ts";
import { cueSequences, gatesOf, learnCues } from "./cue-tagger.ts";
import { readGold } from "./gold.ts";
import { variantOf } from "./variants.ts";

const [, , input, output, part = "all", what = "everything"] = process.argv;
if (!input || !output)
  throw new Error("usage: node learn.js SET.jsonl OUT.json [all|held] [everything|cues|arguments]");
const originals = readGold(input).filter((_, i) => part === "all" || i % 3 !== 0);
const texts = [...originals, ...originals.map(variantOf)];

const UNIT = 1 / 40;

/** Passes, step width, sparsity, and how often a feature must hold: by trial on the texts that "held" leaves out. */
const CUES = { epochs: 5, rate: 0.05, sparsity: 3.6, least: 4 } as const;
const ARGUMENTS = { epochs: 6, rate: 0.2, sparsity: 2, least: 8 } as const;

function learnedCues(): Pick<PackedSpeechModel, "cues" | "transitions" | "gates"> {
  const sequences = cueSequences(texts);
  const { weights, transitions } = learnCues(sequences, CUES);
  return {
    gates: Buffer.from(gatesOf(sequences)).toString("base64"),
    cues: weights.pack(UNIT),
    transitions: [...transitions].map((t) => Math.round(t * 1000) / 1000),
  };
}

function learnedArguments(): Record<ModelName, PackedWeights> {
  const choices = new Map<ModelName, Choice[]>(MODELS.map((name) => [name, []]));
  for (const cue of goldCues(texts)) for (const [name, choice] of choicesOf(cue)) choices.get(name)?.push(choice);
  const learn = (name: ModelName): PackedWeights => learnChoices(choices.get(name) as Choice[], ARGUMENTS).pack(UNIT);
  return {
    sourceInner: learn("sourceInner"),
    sourceOuter: learn("sourceOuter"),
    contentInner: learn("contentInner"),
    contentOuter: learn("contentOuter"),
  };
}

const origin =
  "Weights of log-linear models over word classes, listed common words and marks (scripts/train/speech), learned on the learning part of PolNeAR (US news 2016, Newell et al. 2018). Codes are hashes; no text of it is kept.";
const before = existsSync(output) ? (JSON.parse(readFileSync(output, "utf8")) as PackedSpeechModel) : null;
const model: PackedSpeechModel = {
  origin,
  ...(before && what === "arguments"
    ? { cues: before.cues, transitions: before.transitions, gates: before.gates }
    : learnedCues()),
  ...(before && what === "cues"
    ? {
        sourceInner: before.sourceInner,
        sourceOuter: before.sourceOuter,
        contentInner: before.contentInner,
        contentOuter: before.contentOuter,
      }
    : learnedArguments()),
};
writeFileSync(output, `${JSON.stringify(model, null, 1)}\n`);
for (const [name, value] of Object.entries(model))
  if (typeof value === "object" && "size" in value) console.error(name, value.size, value.data.length);

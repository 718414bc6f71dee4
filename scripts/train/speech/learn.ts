/**
 * Learns the weights of the speech finder and writes them as `cue-model.json` or `argument-model.json`.
 *
 *     node learn.js cues|arguments SET.jsonl OUT.json [all|held]     (SET.gold.jsonl lies beside SET.jsonl)
 *
 * "held" leaves every third text out, for measuring; "all" is what is shipped.
 */
import { writeFileSync } from "node:fs";
import type { PackedArgumentModel, PackedCueModel } from "../../../src/extract/speech/model.ts";
import type { PackedWeights } from "../../../src/extract/speech/weight-table.ts";
import { type Choice, choicesOf, goldCues, learnChoices, MODELS, type ModelName } from "./argument-models.ts";
import { cueSequences, gatesOf, learnCues } from "./cue-tagger.ts";
import { readGold } from "./gold.ts";
import { variantOf } from "./variants.ts";

const [, , what, input, output, part = "all"] = process.argv;
if (!input || !output || (what !== "cues" && what !== "arguments"))
  throw new Error("usage: node learn.js cues|arguments SET.jsonl OUT.json [all|held]");
const originals = readGold(input).filter((_, i) => part === "all" || i % 3 !== 0);
const texts = [...originals, ...originals.map(variantOf)];

const UNIT = 1 / 40;

/** Passes, step width, sparsity, and how often a feature must hold: by trial on the texts that "held" leaves out. */
const CUES = { epochs: 5, rate: 0.05, sparsity: 3.3, least: 3 } as const;
const ARGUMENTS = { epochs: 5, rate: 0.1, sparsity: 0.9, least: 8 } as const;

function learnedCues(): Omit<PackedCueModel, "origin"> {
  const sequences = cueSequences(texts);
  const { weights, transitions } = learnCues(sequences, CUES);
  return {
    gates: Buffer.from(gatesOf(sequences)).toString("base64"),
    cues: weights.pack(UNIT),
    transitions: [...transitions].map((t) => Math.round(t * 1000) / 1000),
  };
}

function learnedArguments(): Omit<PackedArgumentModel, "origin"> {
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
const model = { origin, ...(what === "cues" ? learnedCues() : learnedArguments()) };
writeFileSync(output, `${JSON.stringify(model, null, 1)}\n`);

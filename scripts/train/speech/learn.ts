/**
 * Learns the weights of the speech finder and writes them as `cue-model.json`, `argument-model.json` or `speech-gates.json`.
 *
 *     node learn.js cues|arguments|gates SET.jsonl OUT.json [all|held]     (SET.gold.jsonl lies beside SET.jsonl)
 *
 * "held" leaves every third text out, for measuring; "all" is what is shipped.
 */
import { writeFileSync } from "node:fs";
import type { PackedArgumentModel, PackedCueModel, PackedGates } from "../../../src/extract/speech/model.ts";
import type { PackedWeights } from "../../../src/extract/speech/weight-table.ts";
import { type Choice, choicesOf, goldCues, learnChoices, MODELS, type ModelName } from "./argument-models.ts";
import { cueSequences, learnCues } from "./cue-tagger.ts";
import { pairGates, wordGates } from "./gates.ts";
import { readGold } from "./gold.ts";
import { variantOf } from "./variants.ts";

const [, , what, input, output, part = "all"] = process.argv;
const USAGE = "usage: node learn.js cues|arguments|gates SET.jsonl OUT.json [all|held]";
if (!what || !input || !output) throw new Error(USAGE);
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

function countedGates(): Omit<PackedGates, "origin"> {
  const sequences = cueSequences(texts);
  const pairs = Buffer.from(pairGates(sequences, goldCues(texts)).buffer);
  return { words: Buffer.from(wordGates(sequences)).toString("base64"), pairs: pairs.toString("base64") };
}

const LEARNERS = { cues: learnedCues, arguments: learnedArguments, gates: countedGates } as const;
const isLearner = (name: string): name is keyof typeof LEARNERS => name in LEARNERS;
if (!isLearner(what)) throw new Error(USAGE);

const origin =
  "Weights of log-linear models over word classes, listed common words and marks (scripts/train/speech), learned on the learning part of PolNeAR (US news 2016, Newell et al. 2018). Codes are hashes; no text of it is kept.";
const model = { origin, ...LEARNERS[what]() };
writeFileSync(output, `${JSON.stringify(model, null, 1)}\n`);

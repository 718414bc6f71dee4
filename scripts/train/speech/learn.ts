/**
 * Learns the weights of the speech finder and writes them as JSON.
 *
 *     node learn.js SET.jsonl OUT.json [all|held]     (SET.gold.jsonl lies beside it)
 *
 * "held" leaves every third text out, for measuring; "all" is what is shipped.
 */
import { writeFileSync } from "node:fs";
import type { PackedSpeechModel } from "../../../src/extract/speech/model.ts";
import { type Choice, choicesOf, goldCues, learnChoices, MODELS, type ModelName } from "./argument-models.ts";
import { cueSequences, learnCues } from "./cue-tagger.ts";
import { readGold } from "./gold.ts";

const [, , input, output, part = "all"] = process.argv;
if (!input || !output) throw new Error("usage: node learn.js SET.jsonl OUT.json [all|held]");
const texts = readGold(input).filter((_, i) => part === "all" || i % 3 !== 0);

const UNIT = 1 / 40;
const MOST = {
  cues: 130_000,
  sourceInner: 22_000,
  sourceOuter: 16_000,
  contentInner: 26_000,
  contentOuter: 32_000,
} as const;
const cues = learnCues(cueSequences(texts), 5, 0.03, 0.003, 4);
const choices = new Map<ModelName, Choice[]>(MODELS.map((name) => [name, []]));
for (const cue of goldCues(texts)) for (const [name, choice] of choicesOf(cue)) choices.get(name)?.push(choice);
const learned = (name: ModelName) =>
  learnChoices(choices.get(name) as Choice[], 4, 0.05, 0.0001, 4).pack(UNIT, MOST[name]);
const model: PackedSpeechModel = {
  origin:
    "Weights of log-linear models over word classes, listed common words and marks (scripts/train/speech), learned on the learning part of PolNeAR (US news 2016, Newell et al. 2018). Codes are hashes; no text of it is kept.",
  cues: cues.weights.pack(UNIT, MOST.cues),
  transitions: [...cues.transitions].map((t) => Math.round(t * 1000) / 1000),
  sourceInner: learned("sourceInner"),
  sourceOuter: learned("sourceOuter"),
  contentInner: learned("contentInner"),
  contentOuter: learned("contentOuter"),
};
writeFileSync(output, `${JSON.stringify(model, null, 1)}\n`);
for (const [name, value] of Object.entries(model))
  if (typeof value === "object" && "size" in value) console.error(name, value.size, value.data.length);

/**
 * Makes `src/collate/synonyms/thesaurus-data.ts` from the database files of Princeton's WordNet 3.0 (`data.noun`, `index.sense`'s
 * counts in `cntlist.rev`, …; the folder is `/usr/share/wordnet` where Debian's package `wordnet-base` is installed).
 *
 *   npm run compile && node scripts/make-thesaurus.mjs WORDNET_FOLDER [COMPILED_FOLDER]
 *
 * Kept are meanings that two different roots share, and pairs of opposite meanings; see the head of the file it writes. Deterministic.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [wordnet, compiled = inProject("dist")] = process.argv.slice(2);
if (wordnet === undefined) {
  console.error("usage: node scripts/make-thesaurus.mjs WORDNET_FOLDER [COMPILED_FOLDER]");
  process.exit(2);
}
const own = (path) => import(pathToFileURL(join(compiled, path)).href);
const { rootOf } = await own("src/collate/align/root.js");
const { surprise } = await own("src/collate/align/frequency.js");
const { isStopWord } = await own("src/text/stop-words.js");

/** Words rarer than one news article in 256 are kept only where somebody has met them in that meaning (WordNet's counts). */
const COMMON = 9;

/** A meaning in which a word stands for at least this share of its counted places, or its first one, is a main one. */
const MAIN_SHARE = 0.25;

/** Further meanings than this of one word are never meant. */
const MOST_MEANINGS = 14;

const PARTS = { noun: "n", verb: "v", adj: "a", adv: "r" };

/** Counts of tagged places: "lemma part lexicographer's file and id" -> count. */
function readCounts() {
  const counts = new Map();
  for (const line of readFileSync(join(wordnet, "cntlist.rev"), "utf8").split("\n")) {
    const [key, sense, count] = line.split(" ");
    if (key === undefined || count === undefined) continue;
    const [lemma, rest] = key.split("%");
    const part = ["", "n", "v", "a", "r", "a"][Number(rest[0])];
    counts.set(`${lemma} ${part} ${sense}`, Number(count));
  }
  return counts;
}

/** Order of the meanings of each lemma: "lemma part" -> offsets. */
function readMeanings(part, letter) {
  const meanings = new Map();
  for (const line of readFileSync(join(wordnet, `index.${part}`), "utf8").split("\n")) {
    if (line.startsWith(" ") || line === "") continue;
    const fields = line.trim().split(" ");
    const offsets = fields.slice(-Number(fields[2]));
    meanings.set(`${fields[0]} ${letter}`, offsets);
  }
  return meanings;
}

/** Every set of synonyms: id -> { lemmas, pointers }. */
function readSets(part, letter) {
  const sets = new Map();
  for (const line of readFileSync(join(wordnet, `data.${part}`), "utf8").split("\n")) {
    if (line.startsWith(" ") || line === "") continue;
    const fields = line.split(" | ")[0].split(" ");
    const n = Number.parseInt(fields[3], 16);
    const lemmas = Array.from({ length: n }, (_, i) => fields[4 + 2 * i].replace(/\(.*\)$/, ""));
    const at = 4 + 2 * n;
    const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
      const [kind, offset, to, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
      return {
        kind,
        to: `${to === "s" ? "a" : to}${offset}`,
        from: Number.parseInt(ends.slice(0, 2), 16),
        word: Number.parseInt(ends.slice(2), 16),
      };
    });
    sets.set(`${letter}${fields[0]}`, { lemmas, pointers });
  }
  return sets;
}

const counts = readCounts();
const meanings = new Map();
const sets = new Map();
for (const [part, letter] of Object.entries(PARTS)) {
  for (const [key, offsets] of readMeanings(part, letter)) meanings.set(key, offsets);
  for (const [id, set] of readSets(part, letter)) sets.set(id, set);
}

const isPlain = (lemma) => /^[a-z]{3,}$/.test(lemma) && !isStopWord(lemma);

/** How a lemma stands in a set: 1 a main meaning, 2 another, 0 not worth keeping. */
function grade(lemma, id) {
  if (!isPlain(lemma)) return 0;
  const letter = id[0];
  const offsets = meanings.get(`${lemma} ${letter}`) ?? [];
  const at = offsets.indexOf(id.slice(1));
  if (at < 0 || at >= MOST_MEANINGS) return 0;
  const counted = (i, part = letter) => counts.get(`${lemma} ${part} ${i + 1}`) ?? 0;
  const total = Object.values(PARTS).reduce(
    (sum, part) => sum + (meanings.get(`${lemma} ${part}`) ?? []).reduce((all, _, i) => all + counted(i, part), 0),
    0,
  );
  if (surprise(lemma) >= COMMON && total === 0) return 0;
  const first = at === 0 && counted(at) >= (MAIN_SHARE / 2) * total;
  return first || (total > 0 && counted(at) >= MAIN_SHARE * total) ? 1 : 2;
}

/** Roots of a set by grade: its lemmas, and what is derived from them (decide, decision); a root keeps its best grade. */
function membersOf(id, set) {
  const members = new Map();
  const put = (lemma, at) => {
    if (at === 0 || !isPlain(lemma)) return;
    const root = rootOf(lemma);
    members.set(root, Math.min(members.get(root) ?? 9, at));
  };
  for (const lemma of set.lemmas) put(lemma, grade(lemma, id));
  for (const { kind, to, from, word } of set.pointers) {
    if (kind !== "+" && kind !== "\\") continue;
    const other = sets.get(to)?.lemmas[word - 1];
    const base = set.lemmas[from - 1];
    if (other !== undefined && base !== undefined && grade(other, to) > 0)
      put(other, Math.max(grade(base, id), grade(other, to)));
  }
  return members;
}

const groups = new Map();
for (const [id, set] of sets) groups.set(id, membersOf(id, set));
/** "root other2": the grade stands behind the root where it is not 1. */
const lines = new Set();
for (const [, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (members.size < 2) continue;
  const line = [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([root, at]) => (at === 1 ? root : `${root}${at}`))
    .join(" ");
  lines.add(line);
}

/** Opposites: pairs of roots of two sets that WordNet opposes, main meanings only. */
const opposites = new Set();
for (const [id, set] of sets)
  for (const { kind, to, from, word } of set.pointers) {
    if (kind !== "!") continue;
    const [a, b] = [set.lemmas[from - 1], sets.get(to).lemmas[word - 1]];
    if (grade(a, id) === 0 || grade(b, to) === 0) continue;
    if (surprise(a) >= COMMON && surprise(b) >= COMMON) continue;
    const [x, y] = [rootOf(a), rootOf(b)].sort();
    if (x !== y) opposites.add(`${x} ${y}`);
  }

console.error(`${lines.size} meanings, ${opposites.size} opposites`);
const wrapped = (list, sep) => {
  const out = [];
  let line = "";
  for (const each of list) {
    if (line !== "" && line.length + each.length > 112) {
      out.push(line);
      line = "";
    }
    line += (line === "" ? "" : sep) + each;
  }
  if (line !== "") out.push(line);
  return out;
};
const file = `// Made by scripts/make-thesaurus.mjs from WordNet 3.0; do not edit.
/**
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
 *
 * This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By
 * obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with
 * these terms and conditions.: Permission to use, copy, modify and distribute this software and database and its documentation
 * for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright
 * notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal use or for distribution. THIS SOFTWARE AND DATABASE IS
 * PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT
 * NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT- ABILITY OR FITNESS FOR ANY PARTICULAR
 * PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS,
 * COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or
 * publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and any
 * associated documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
 *
 * Changed: words are reduced to roots (\`align/root.ts\`); kept are meanings that two roots share.
 */

/** Meanings, parted by commas: the roots that share one. A 2 marks a lesser meaning of the word. */
export const MEANINGS =
  "${wrapped([...lines], ",").join('," +\n  "')}";

/** Pairs of roots with opposite meanings. */
export const OPPOSITES =
  "${wrapped([...opposites].sort(), ",").join('," +\n  "')}";
`;
writeFileSync(inProject("src/collate/synonyms/thesaurus-data.ts"), file);

import { describe, expect, it } from "vitest";
import { withoutEmpty } from "../../../src/extract/speech/content-gate.ts";
import type { UtteranceDraft } from "../../../src/extract/speech/draft.ts";
import { tokenise } from "../../../src/extract/speech/tokens.ts";

/** A draft from "[speaker] {cue} <content>" in a text; what is not marked is not there. */
function draftOf(marked: string): { text: string; draft: UtteranceDraft } {
  let text = "";
  const at = new Map<string, number>();
  for (const char of marked) {
    if ("[]{}<>".includes(char)) at.set(char, text.length);
    else text += char;
  }
  const span = (open: string, close: string) => {
    const start = at.get(open);
    return start === undefined ? null : { start, end: at.get(close) as number };
  };
  const draft: UtteranceDraft = {
    kind: "indirect",
    content: span("<", ">") as { start: number; end: number },
    quoted: [],
    cue: span("{", "}"),
    speakerSpan: span("[", "]"),
    marks: "none",
    rule: "speech/test",
    continues: null,
  };
  return { text, draft };
}

const keeps = (marked: string, changes: Partial<UtteranceDraft> = {}): boolean => {
  const { text, draft } = draftOf(marked);
  return withoutEmpty([{ ...draft, ...changes }], tokenise(text, { start: 0, end: text.length })).length === 1;
};

describe("withoutEmpty", () => {
  const empty: Readonly<Record<string, readonly string[]>> = {
    "a word that only points": [
      "The letters, <which> [Mara Lind] {said} were lost, came late.",
      "[Lind] {said} <that> was so.",
      "{told} <All>",
      "{hoping for} <while>",
      "[The Courier] {reported} <29>",
    ],
    "a single thing": ["[a declaration] {mentioning} <boats>", "[declaration] {supporting} <Norland>"],
    "that nothing was said": ["[Lind] {declined} <to comment>"],
    "a clause that breaks off": ["[He] {specified} <that this rise>", "[A neighbour] {told} us <that Mr.>"],
    "when or where it was said": ["[Lind] {declared} <during a press conference>", "[The law] {adopted} <on Dec. 2>"],
    "a noun where a clause should be": ["[He] {said} <the written answers>"],
    "a source of the source": ["[The Courier], {citing} <officials>"],
    "nobody's appearance": ["<Few things> {seemed} amiss.", "No {requests} <for comment> came."],
    "a participle before its noun": [
      "The yard has 40 {dismissed} <workers>.",
      "They met about the {proposed} <changes to the harbour law of the town>.",
    ],
  };
  for (const [what, examples] of Object.entries(empty))
    for (const example of examples)
      it(`drops ${what}: ${example}`, () => {
        expect(keeps(example)).toBe(false);
      });

  const said: readonly string[] = [
    "[Lind] {said} <the pier was safe>.",
    "[Lind] {said} <she knows>.",
    "[The firm] {said} <Lind attended college>.",
    "[The town] {vowed} <to resist>.",
    "[The town] {vowed} <to close the port>.",
    "[The mayor] {called for} <an inquiry>.",
    "[The mayor] {demanded} <justice>.",
    "[The mayor] {backs} <Lind>.",
    "[farmers] {demand} <help>.",
    "[farmers] {ask for} <help>.",
    "[The mayor] {defended} <him>.",
    "[The ministry] {denied} <the report>.",
    "[Forty] {backed} <the harbour plan>.",
    "[All] {rejected} <the offer>.",
    "[He] {is calling on} <people to leave>.",
  ];
  for (const example of said)
    it(`keeps ${example}`, () => {
      expect(keeps(example)).toBe(true);
    });

  it("keeps what stands in quotation marks, however short", () => {
    expect(keeps("[Lind] {said} <that>", { kind: "direct" })).toBe(true);
    expect(keeps("[Lind] {said} <that>", { kind: "mixed" })).toBe(true);
  });

  it("keeps the first run of a clause that its cue breaks, and frees the second where the first goes", () => {
    const gate = (first: string, rest: string) => {
      const text = `${first}, Lind said, ${rest}`;
      const cue = { start: first.length + 7, end: first.length + 11 };
      const speakerSpan = { start: first.length + 2, end: first.length + 6 };
      const base = { ...draftOf("[L] {s} <c>").draft, cue, speakerSpan };
      const left = { ...base, content: { start: 0, end: first.length } };
      const right = { ...base, content: { start: cue.end + 2, end: text.length }, continues: left };
      return withoutEmpty([left, right], tokenise(text, { start: 0, end: text.length }));
    };
    expect(gate("The old pier", "was safe to walk on.")).toHaveLength(2);
    const rest = gate("which", "was safe to walk on.");
    expect(rest).toHaveLength(1);
    expect(rest[0]?.continues).toBeNull();
  });

  it("drops where it was said before words in marks, not the first half of a report", () => {
    const { text, draft } = draftOf("<In his letter>, [he] {said} the pier was safe.");
    const tokens = tokenise(text, { start: 0, end: text.length });
    const behind = { ...draft, content: { start: text.indexOf("the pier"), end: text.length - 1 }, continues: draft };
    expect(withoutEmpty([draft, { ...behind, kind: "direct" }], tokens)).toHaveLength(1);
    expect(withoutEmpty([draft, behind], tokens)).toHaveLength(2);
  });
});

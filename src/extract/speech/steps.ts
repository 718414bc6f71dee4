import { trimSpan } from "../../text/span.ts";
import { countFirstPerson, REPORTED_SHARE } from "../quotations/first-person.ts";
import { looseQuotations } from "../quotations/loose.ts";
import { postSignature } from "../quotations/posts.ts";
import { withoutEmpty } from "./content-gate.ts";
import { withoutDoubles } from "./doubles.ts";
import type { UtteranceDraft } from "./draft.ts";
import { englishModel } from "./english.ts";
import type { Paragraph } from "./paragraph.ts";
import { cuedSpeech } from "./paragraph-speech.ts";

/** One step of the search: takes what is found so far and gives it back with more found, or set right. */
export type SpeechStep = (text: string, paragraphs: readonly Paragraph[]) => readonly Paragraph[];

const eachKept =
  (
    change: (paragraph: Paragraph, i: number, all: readonly Paragraph[]) => Paragraph,
  ): ((paragraphs: readonly Paragraph[]) => Paragraph[]) =>
  (paragraphs) => {
    const out: Paragraph[] = [];
    paragraphs.forEach((paragraph, i) => {
      out.push(paragraph.kept ? change(paragraph, i, out) : paragraph);
    });
    return out;
  };

/** Speech that a cue announces in its own paragraph. */
export const cued: SpeechStep = (text, paragraphs) =>
  eachKept((p) => {
    const { drafts, dangling } = cuedSpeech(text, p.frame, englishModel());
    return { ...p, drafts: withoutEmpty(withoutDoubles(drafts), p.frame.tokens), dangling };
  })(paragraphs);

const claimed = (p: Paragraph) => p.drafts.map((d) => d.content);

/** Quoted words that no cue has claimed. */
export const loose: SpeechStep = (text, paragraphs) =>
  eachKept((p) => {
    const found = looseQuotations(text, p.span, p.frame.runs, claimed(p));
    if (found.length === 0) return p;
    const drafts = found.map(
      ({ run, content }): UtteranceDraft => ({
        kind: "direct",
        content,
        quoted: [content],
        cue: null,
        speakerSpan: null,
        marks: run.marks,
        rule: "quotation/no-cue",
        continues: null,
      }),
    );
    return { ...p, drafts: [...p.drafts, ...drafts] };
  })(paragraphs);

/** "She told the council:" and the quotation in the next paragraph. */
export const afterColon: SpeechStep = (_text, paragraphs) =>
  eachKept((p, i, before) => {
    const dangling = before[i - 1]?.dangling;
    const [first, ...rest] = p.drafts;
    if (!dangling || !first || first.cue !== null) return p;
    return { ...p, drafts: [{ ...first, ...dangling, rule: "quotation/after-colon" }, ...rest] };
  })(paragraphs);

/**
 * A quotation of several paragraphs: each opens anew and only the last one closes. The convention, not a lost mark, so
 * the earlier part counts as paired; the later part names the first and takes its cue and speaker.
 */
export const reopened: SpeechStep = (_text, paragraphs) => {
  const out: Paragraph[] = [...paragraphs];
  for (let i = 1; i < out.length; i++) {
    const before = out[i - 1] as Paragraph;
    const here = out[i] as Paragraph;
    const open = before.frame.runs.at(-1);
    const first = here.frame.runs[0];
    if (!here.kept || open?.marks !== "closing-lost" || open.end < before.span.end - 1 || !first) continue;
    if (first.marks === "opening-lost" || first.start > here.span.start + 1) continue;
    const said = before.drafts.findLast((d) => d.content.start < open.inner.end && open.inner.start < d.content.end);
    if (!said) continue;
    const settled = said.marks === "closing-lost" ? { ...said, marks: "paired" as const } : said;
    out[i - 1] = {
      ...before,
      drafts: before.drafts.map((d) =>
        d === said ? settled : d.continues === said ? { ...d, continues: settled } : d,
      ),
    };
    const { cue, speakerSpan } = settled;
    const root = settled.continues ?? settled;
    out[i] = {
      ...here,
      drafts: here.drafts.map((d) =>
        d.cue === null && d.content.start < first.inner.end
          ? { ...d, cue, speakerSpan, continues: root, rule: "quotation/reopened" }
          : d,
      ),
    };
  }
  return out;
};

/** Links that were not kept may stand between a post and its signature. */
const LINKS_BETWEEN = 2;

function lastKept(paragraphs: readonly Paragraph[], from: number): number {
  let i = from;
  while (i > 0 && i > from - LINKS_BETWEEN && !paragraphs[i]?.kept) i--;
  return i;
}

/** A post set as a paragraph and signed "— Name (@handle) date", in its own paragraph or the one after. */
export const posts: SpeechStep = (text, paragraphs) => {
  const out: Paragraph[] = [...paragraphs];
  out.forEach((p, i) => {
    const signature = postSignature(text, p.span);
    if (!signature) return;
    const alone = trimSpan(text, { start: p.span.start, end: signature.start });
    const at = alone.end > alone.start ? i : lastKept(out, i - 1);
    const post = out[at];
    if (!post?.kept) return;
    const content = at === i ? alone : trimSpan(text, post.span);
    const draft: UtteranceDraft = {
      kind: "direct",
      content,
      quoted: [content],
      cue: null,
      speakerSpan: signature.name,
      marks: "none",
      rule: "speech/post",
      continues: null,
    };
    const inside = post.drafts.filter(
      (d) => d.content.start >= content.start && d.content.end <= content.end && d.cue === null,
    );
    out[at] = { ...post, drafts: [draft, ...post.drafts.filter((d) => !inside.includes(d))] };
  });
  return out;
};

/**
 * A paragraph in the first person, in a report that otherwise has none, is somebody's words whose marks and cue were
 * lost. Who says them stays open.
 */
export const firstPerson: SpeechStep = (text, paragraphs) => {
  const isBare = (p: Paragraph): boolean => p.kept && p.drafts.length === 0 && p.frame.runs.length === 0;
  const speaks = (p: Paragraph): boolean => isBare(p) && countFirstPerson(text.slice(p.span.start, p.span.end)) > 1;
  const own = paragraphs.filter((p) => p.kept);
  const share = own.filter(
    (p) => p.frame.runs.length === 0 && countFirstPerson(text.slice(p.span.start, p.span.end)) > 0,
  ).length;
  if (share > REPORTED_SHARE * own.length || !own.some((p) => p.drafts.length > 0)) return paragraphs;
  return paragraphs.map((p) => {
    if (!speaks(p)) return p;
    const content = trimSpan(text, p.span);
    return {
      ...p,
      drafts: [
        {
          kind: "direct",
          content,
          quoted: [content],
          cue: null,
          speakerSpan: null,
          marks: "none",
          rule: "speech/first-person",
          continues: null,
        },
      ],
    };
  });
};

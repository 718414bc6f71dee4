import type { Utterance } from "../../extract/utterance.ts";
import type { BriefingCheck } from "./finding.ts";

/** What stands in its marks, or all of it where no marks were found. */
const wordingOf = ({ content, quoted }: Utterance, text: string): string =>
  (quoted.length > 0 ? quoted : [content]).map(({ start, end }) => text.slice(start, end)).join(" ");

/** Each direct and mixed utterance that holds a word has one grade, in their order; none is compared with itself. */
export const gradesComplete: BriefingCheck = {
  name: "grades",
  run({ sources, utterances, grades }) {
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    const graded = new Set(grades.map(({ utterance }) => utterance));
    const due = utterances.filter(
      (each) =>
        graded.has(each.id) ||
        (each.kind !== "indirect" && /\p{L}/u.test(wordingOf(each, texts.get(each.source) ?? ""))),
    );
    const whole = grades.map(({ utterance }) => utterance).join("\n") === due.map(({ id }) => id).join("\n");
    return [
      ...(whole ? [] : [{ path: "grades", reason: "are not one for each quotation, in their order" }]),
      ...grades
        .filter(({ utterance, beside }) => beside.includes(utterance))
        .map(({ utterance }) => ({ path: `the grade of ${utterance}`, reason: "compares it with itself" })),
    ];
  },
};

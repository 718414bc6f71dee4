import type { QuotationGrade } from "../../collate/variants/quotation-grade.ts";
import { count } from "../wording.ts";
import { utteranceHref } from "./citation.ts";
import { groupBy, type Lookup, need } from "./lookup.ts";
import type { Link } from "./page.ts";

/** How sure a quotation's wording is, in words, with the quotations it was compared with. */
export interface GradeView {
  readonly grade: QuotationGrade["grade"];
  readonly words: string;
  readonly meaning: string;
  readonly rule: string;
  readonly beside: readonly Link[];
}

const GRADE_MEANING: Readonly<Record<QuotationGrade["grade"], string>> = {
  verbatim: "independent reports give the same words in quotation marks",
  variant: "another report gives it in other words, or only a part of it",
  single: "one line of reporting alone quotes it",
  reworded: "its report puts into other words what the others agree on, or says that it is translated",
};

const made = new WeakMap<Lookup, ReadonlyMap<string, QuotationGrade>>();

function gradesOf(lookup: Lookup): ReadonlyMap<string, QuotationGrade> {
  const known = made.get(lookup);
  if (known !== undefined) return known;
  const grades = new Map(lookup.briefing.grades.map((grade) => [grade.utterance, grade]));
  made.set(lookup, grades);
  return grades;
}

/** Nothing for a reported statement: it gives nobody's own words. */
export function gradeView(lookup: Lookup, utterance: string): GradeView | null {
  const grade = gradesOf(lookup).get(utterance);
  if (grade === undefined) return null;
  return {
    grade: grade.grade,
    words: gradeWords(grade),
    meaning: GRADE_MEANING[grade.grade],
    rule: grade.rule,
    beside: grade.beside.map((id) => {
      const other = need(lookup.utterances, id);
      return { href: utteranceHref(other), text: String(need(lookup.sourceNumber, other.source)) };
    }),
  };
}

const gradeWords = ({ grade, lines }: Pick<QuotationGrade, "grade" | "lines">): string =>
  grade === "verbatim" ? `verbatim in ${count(lines, "independent line")}` : grade;

/** "3 verbatim, 12 single"; in the order in which the grades are explained. */
export function gradeCounts({
  briefing,
}: Lookup): readonly { readonly grade: string; readonly words: string; readonly meaning: string }[] {
  const byGrade = groupBy(briefing.grades, ({ grade }) => grade);
  return (Object.keys(GRADE_MEANING) as QuotationGrade["grade"][]).flatMap((grade) => {
    const list = byGrade.get(grade);
    return list === undefined ? [] : [{ grade, words: `${list.length} ${grade}`, meaning: GRADE_MEANING[grade] }];
  });
}

import type { BriefingCheck } from "./finding.ts";

/** A measure that answers another is answered by it, so that both pages lead to the other; none answers itself. */
export const answersMutual: BriefingCheck = {
  name: "answers",
  run(briefing) {
    const measures = briefing.proposals.flatMap(({ areas }) => areas).flatMap((area) => area.measures);
    const answersOf = new Map(measures.map(({ id, answers }) => [id, new Set(answers)]));
    return measures.flatMap(({ id, answers }) =>
      answers
        .filter((other) => other === id || answersOf.get(other)?.has(id) === false)
        .map((other) => ({ path: id, reason: `answers ${other}, which does not answer it` })),
    );
  },
};

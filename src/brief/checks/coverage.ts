import { type Coverage, coverageOf } from "../coverage.ts";
import type { BriefingCheck } from "./finding.ts";

const words = ({ source, sentences, cited, unused }: Coverage): string =>
  [source, sentences, cited, ...unused].join("\n");

/** What is said to be used of each source, in their order, is what the briefing's own citations use. */
export const coverageCounted: BriefingCheck = {
  name: "coverage",
  run({ sources, coverage, ...citing }) {
    const right = coverageOf(sources, citing);
    if (coverage.length !== right.length)
      return [{ path: "coverage", reason: `has ${coverage.length} entries for ${right.length} sources` }];
    return right
      .filter((each, i) => words(each) !== words(coverage[i] as Coverage))
      .map(({ source }) => ({ path: `the coverage of ${source}`, reason: "is not that of the citations", source }));
  },
};

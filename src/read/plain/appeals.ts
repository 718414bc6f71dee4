import { type PlaceRule, removed } from "./rule.ts";

/** "By signing up you consent to receive the newsletter". */
export const siteAppeal: PlaceRule = {
  name: "navigation/site-appeal",
  judge: ({ page, appeals }, index) => (page && appeals.has(index) ? removed("navigation") : null),
};

/**
 * A line that the page says more than once is furniture ("Article content", "Remove ads"); so is a summary that stands
 * above and within. Running prose of some length is left: a pull quotation repeats what the report says.
 */
export const repeatedLine: PlaceRule = {
  name: "navigation/repeated-line",
  judge({ page, lines, repeated }, index) {
    const line = lines[index];
    return page && line && line.words < 30 && repeated.has(line.bare) ? removed("navigation") : null;
  },
};

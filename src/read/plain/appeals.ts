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

const SHORT = 14;
/** Lines up and down among which furniture must stand on both sides. */
const REACH = 2;

/**
 * "Start your free trial.", "Browse here." between two lines in which the site speaks: a form or an offer goes on. Only short
 * lines, and only where the site speaks on both sides, for a sub-heading may well stand below an offer.
 */
export const betweenAppeals: PlaceRule = {
  name: "navigation/between-appeals",
  judge({ page, lines, known, appeals }, index) {
    const line = lines[index];
    if (!page || !line || line.words > SHORT || /["“”„«»]/.test(line.text)) return null;
    const speaks = (i: number): boolean => appeals.has(i) || (known[i]?.role === "navigation" && !known[i]?.kept);
    const near = (step: -1 | 1): boolean => {
      for (let k = 1; k <= REACH; k++) {
        if (speaks(index + k * step)) return true;
        if ((lines[index + k * step]?.words ?? 99) > SHORT) return false;
      }
      return false;
    };
    const appealed = [-2, -1, 1, 2].some((k) => appeals.has(index + k));
    return appealed && near(-1) && near(1) ? removed("navigation") : null;
  },
};

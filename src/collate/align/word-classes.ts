import { rootOf } from "./root.ts";

const words = (list: string): Set<string> => new Set(list.split(" "));
const roots = (list: string): Set<string> => new Set(list.split(" ").map(rootOf));

/** Said before a name; which title is used varies and says nothing. */
const TITLES = words("mr mrs ms miss dr prof sen rep gov lt col sgt sir jr sr");

const NUMBER_WORDS = words(
  "two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion",
);

/** When a thing was said or reported stands beside everything, and a day is not a claim. */
const TIMES = roots(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september " +
    "october november december day week weekend month year morning afternoon evening night today yesterday tomorrow hour " +
    "minute time recent recently ago earlier later last next",
);

/** Verbs that only bring in somebody's words. */
const CUES = roots("say tell add note state comment remark explain mention write report according statement");

/** What somebody is: beside a name it says who is meant, not what is claimed. */
const ROLES = roots(
  "leader lead leading chief head president vice prime minister secretary general senator representative governor mayor " +
    "director chairman chairwoman chair spokesman spokeswoman spokesperson official officer member executive adviser " +
    "commander ambassador judge attorney lawyer professor expert analyst founder owner democrat democratic republican " +
    "conservative liberal labour party union group company agency ministry department house white administration " +
    "government office foreign national former acting deputy senior top man woman",
);

export const isRole = (root: string): boolean => ROLES.has(root);
export const isTitle = (key: string): boolean => TITLES.has(key);
export const isNumberWord = (key: string): boolean => NUMBER_WORDS.has(key);

/** 1 for most words; a part of it for words that say less about a claim than they are rare. */
export const lightness = (root: string): number => (TIMES.has(root) || CUES.has(root) ? 0.25 : 1);

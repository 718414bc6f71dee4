/** Auxiliaries and phrases that look ahead. */
export const FUTURE: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "won't",
  "upcoming",
  "planned",
  "scheduled",
  "slated",
  "due",
  "would",
  "soon",
]);

/** Before "to" and a verb, these look ahead, though many are past forms themselves: "agreed to meet". */
export const FUTURE_BEFORE_TO: ReadonlySet<string> = new Set([
  "going",
  "due",
  "set",
  "expected",
  "expects",
  "expect",
  "planned",
  "plans",
  "plan",
  "planning",
  "scheduled",
  "slated",
  "agreed",
  "agrees",
  "hopes",
  "hoped",
  "vowed",
  "promised",
  "pledged",
  "intends",
  "intended",
  "wants",
  "invited",
  "is",
  "are",
  "ready",
  "likely",
  "about",
  "prepares",
  "preparing",
]);

/** Irregular past forms that news uses most, with the auxiliaries. */
export const PAST: ReadonlySet<string> = new Set(
  (
    "was were had did said told met gave took went came made held sent spoke wrote began became brought built bought " +
    "broke chose drove fell felt found flew fought got grew heard hit hurt kept knew laid led left lost meant paid put " +
    "ran rose saw sold shot shut spent stood struck swore taught thought threw understood withdrew won wore died been " +
    "happened wasn't weren't didn't hadn't"
  ).split(" "),
);

/** Words in -ed that are no past forms. */
export const NOT_PAST: ReadonlySet<string> = new Set([
  "indeed",
  "hundred",
  "exceed",
  "proceed",
  "succeed",
  "speed",
  "united",
]);

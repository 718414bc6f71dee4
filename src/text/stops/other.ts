import { isStop, startsUpper, tokenKey, wordSet } from "./look.ts";
import type { StopRule } from "./stop.ts";

/** Before names and numbers in French, Spanish, Italian, Portuguese, Dutch and Polish. */
const BEFORE_MORE = wordSet(
  "m mm mme mmes mlle dr dra sr sra srta sres d dña don prof ing st ste sta sto p pp pág págs art vol núm num no n° nº ej " +
    "cf av avda bd etc.le sig sigg sig.ra dott dott.ssa on avv arch geom drs mr ir hr mw ul al pl os im ks gen płk hab inż tys " +
    "mln mld tzn np tj m.in ww ok jan feb mar apr jun jul aug sept oct nov dec févr janv juil",
);

const abbreviation: StopRule = {
  name: "other/abbreviation",
  judge: (stop) => (isStop(stop) && stop.closers === "" && BEFORE_MORE.has(tokenKey(stop)) ? "join" : null),
};

/** "J. L. Borges", "J.-P. Sartre". */
const initials: StopRule = {
  name: "other/initials",
  judge: (stop) =>
    isStop(stop) && /^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(stop.token) && startsUpper(stop.word) ? "join" : null,
};

/** "« Quand ? » demande-t-il", "—¿Cuándo? —preguntó": a dash leads to who said it. */
const dashAhead: StopRule = {
  name: "other/dash-ahead",
  judge: (stop) => (/^[—–]\s?\p{Ll}/u.test(stop.ahead) ? "join" : null),
};

/** For languages without a list of their own. */
export const OTHER: readonly StopRule[] = [abbreviation, initials, dashAhead];

import { isStop, startsLower, startsUpper, tokenKey, wordSet } from "./look.ts";
import type { StopRule } from "./stop.ts";

/** Before a name, a number or more of the clause: a capital behind one is no new sentence. */
const BEFORE_MORE = wordSet(
  "dr prof hr fr dipl ing mag st nr nrn abs art bd bde kap s vgl sog bzw ca evtl ggf inkl exkl zzgl z d u i v o a e b h " +
    "geb gest verh hrsg hg tel str pl co ges abt reg bez betr ehem max min mind rd ff jh jhd jan feb mär apr jun jul aug sep " +
    "sept okt nov dez mo di mi do fr sa so ggü lt gem bspw mio mrd tsd urspr bgm obgm oberbgm vors stv stellv allg kath ev dt engl frz röm griech z.b d.h u.a i.d.r v.a o.ä s.o",
);
/** May close a sentence: lower case behind one goes on, a capital is left to stand as a new sentence. */
const MAY_CLOSE = wordSet("usw etc usf std min sek uhr km kg cm mm qm ha euro u.s.w u.v.m chr n.chr v.chr");

/** "Hauptstr. 5", "Karl-Marx-Str. 7". */
const STREET = /\p{L}-?str$/u;

/** "Dr. Weber", "z. B. Berlin", "Nr. 5", "St. Gallen". */
const abbreviation: StopRule = {
  name: "german/abbreviation",
  judge(stop) {
    if (!isStop(stop) || stop.closers !== "") return null;
    const key = tokenKey(stop);
    if (BEFORE_MORE.has(key) || STREET.test(key)) return "join";
    return MAY_CLOSE.has(key) && !startsUpper(stop.word) ? "join" : null;
  },
};

const ORDINAL_BEFORE =
  /(?:^|[\s(])(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|bis|seit|ab|und|oder|jeder|jeden|ihr|ihre[mnrs]?|sein|seine[mnrs]?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),?\s+$/i;

/** "am 26. Januar", "im 19. Jahrhundert", "der 3. Platz": an ordinal after an article or preposition, or before a month. */
const ordinal: StopRule = {
  name: "german/ordinal",
  judge(stop) {
    if (!isStop(stop) || !/^(?:\d{1,2}|[IVX]{1,5})$/.test(stop.token)) return null;
    if (/^(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/.test(stop.word)) return "join";
    const at = stop.markStart - stop.token.length;
    return ORDINAL_BEFORE.test(stop.text.slice(Math.max(stop.sentenceStart, at - 20), at)) ? "join" : null;
  },
};

/** "J. S. Bach": initials of a name. */
const initials: StopRule = {
  name: "german/initials",
  judge: (stop) =>
    isStop(stop) && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(stop.token) && !startsLower(stop.word) && startsUpper(stop.word)
      ? "join"
      : null,
};

/** "„Wann?“, fragte er" and "„Nein!“ rief sie": the verb behind a question in quotation marks. */
const saying: StopRule = {
  name: "german/saying",
  judge: (stop) =>
    /^(?:sagte|sagt|fragte|fragt|rief|ruft|erklärte|meinte|schrieb|antwortete|betonte|ergänzte)\b/.test(stop.ahead)
      ? "join"
      : null,
};

export const GERMAN: readonly StopRule[] = [abbreviation, ordinal, initials, saying];

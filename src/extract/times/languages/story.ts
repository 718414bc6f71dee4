import { dayOf } from "../../../text/calendar.ts";
import { dayEdtf } from "../../../text/edtf.ts";
import { resolved, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { firstDay, moved, unitAt } from "../settle.ts";
import { readLength } from "./parts.ts";
import { toldDay } from "./runs.ts";
import type { TimeVocabulary } from "./vocabulary.ts";

/** How long an EDTF value must be to hold the unit. */
const WIDTH: Readonly<Record<string, number>> = { day: 10, week: 10, month: 7, year: 4 };

interface Which {
  readonly shift: 0 | 1;
  readonly next: number;
}

function whichAt(context: TimeContext, i: number, { same, following }: TimeVocabulary): Which | null {
  const word = wordAt(context, i);
  if (same.has(`${word} ${wordAt(context, i + 1)}`)) return { shift: 0, next: i + 2 };
  if (same.has(word)) return { shift: 0, next: i + 1 };
  return following.has(word) ? { shift: 1, next: i + 1 } : null;
}

/** "am selben Tag", "am nächsten Tag", "в том же году", "на следующий день": told from the date before it in the passage. */
export const storyUnit = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/of-the-story",
  first: words([...vocabulary.same].map((phrase) => phrase.split(" ")[0] as string).join(" "), vocabulary.following),
  read(context, i) {
    const which = whichAt(context, i, vocabulary);
    const unit = which ? vocabulary.units.get(wordAt(context, which.next)) : undefined;
    // "nächste Woche" is told from the day of writing, "am nächsten Tag" is not
    if (!which || !unit || (which.shift === 1 && unit.grain !== "day")) return null;
    const told = context.told();
    const width = WIDTH[unit.grain];
    if (!told || width === undefined || told.value.length < width) return resolved(which.next + 1, null, "none");
    const value = unitAt(firstDay(told.value), unit.grain, which.shift);
    return resolved(which.next + 1, value, value === null ? "none" : unit.grain);
  },
});

/** "zwei Tage später", "две недели спустя", "ein Jahr zuvor": told from the day before it in the passage. */
export const later = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/later",
  first: words(vocabulary.numbers, vocabulary.vagueCounts, "#"),
  read(context, i) {
    const length = readLength(context, i, vocabulary);
    const sign = length ? vocabulary.later.get(wordAt(context, length.next)) : undefined;
    if (!length || sign === undefined) return null;
    const told = toldDay(context);
    if (told === null || length.count === null) return resolved(length.next + 1, null, "none");
    const day = moved(told, length.unit, sign * length.count);
    return resolved(length.next + 1, dayEdtf(dayOf(day)) + (length.unit.days === 1 ? "" : "~"), "day");
  },
});

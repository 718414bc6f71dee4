import { daysIn } from "../metadata-days.ts";
import type { Line } from "./features.ts";

/** What a line that only says when may say besides the day: labels, weekdays, hours, zones, reading times. */
const BESIDE =
  /\b(?:first|last|published|publish|publication|posted|updated?|modified|created|edited|date|issued|on|at|am|pm|um|uhr|veröffentlicht|publiziert|aktualisiert|erstellt|stand|lesedauer|minuten?|publié|mis|à|jour|modifié|le|el|a|las|h|publicado|actualizado|actualizada|pubblicato|aggiornato|alle|ore|minutes?|mins?|read|reading|time|lu|gmt|utc|cet|cest|est|edt|et|pt|ist|bst|pdt|pst|comments?|views?|comentarios|kommentare?)\b|(?<!\p{L})(?:опубликовано|обновлено|дата|в|публикации|мск)(?!\p{L})/giu;
const WEEKDAYS =
  /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mié|jue|vie|sáb|dom)(?:[a-zäöü]{0,7})?(?:day|tag|woch|di|es)?\.?,?(?!\p{L})/giu;
const CLOCK = /\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?|[+-]\d{1,2}(?::\d{2})?/giu;
/** Letters that may be left: a place ("Brussels - 15 Oct 2024") or a short name of the section. */
const MOST_LETTERS = 12;

const AGO =
  /^(?:(?:published|updated|posted|last updated)(?:\s*:)?\s*)?(?:about\s+)?(?:\d+|an?)\s+(?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s?\s+ago$|^\d+\s*min(?:ute)?s?\s+(?:read|to read)$|^(?:vor\s+\d+\s+\p{L}+|\d+\s+\p{L}+\s+назад)$/iu;

/** "January 26, 2022, 10:15 GMT", "Published: 2022-01-26", "Bruselas - 15 oct 2024", "3 hours ago", "4 min read". */
export function saysWhen({ text, words, closed }: Line): boolean {
  if (text.length > 110 || words > 20 || !/\d|\bago$/.test(text)) return false;
  if (AGO.test(text)) return true;
  const days = daysIn(text, "day-first");
  const [first] = days;
  if (!first || (closed && words > 6)) return false;
  let rest = text;
  for (const { start, end } of [...days].sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const bare = rest
    .replace(/(?<=\d)h(?=\d)/g, ":")
    .replace(BESIDE, " ")
    .replace(CLOCK, " ")
    .replace(WEEKDAYS, " ");
  const left = bare.match(/\p{L}+/gu) ?? [];
  // "Example.ge, 26 Jan 2022 - 21:30, Tbilisi, Georgia": with the hour, names may stand beside.
  if (/\d{1,2}:\d{2}/.test(text) && left.length <= 5 && left.every((word) => /^\p{Lu}|^\p{Ll}{2}$/u.test(word)))
    return true;
  return left.length <= 2 && left.join("").length <= MOST_LETTERS && !/["“”]/.test(bare);
}

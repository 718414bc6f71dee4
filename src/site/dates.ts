import type { Edtf } from "../text/edtf.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * An EDTF date in words: "2022-01-26" 26 January 2022, "2021-12~" about December 2021, "../2021" until 2021,
 * "XXXX-01-22" 22 January (year not stated). What this does not know is shown as it stands.
 */
export function showDate(date: Edtf): string {
  const [from, to] = date.split("/");
  if (from === undefined || to === undefined) return showPoint(date);
  if (from === "" || from === "..") return `until ${showPoint(to)}`;
  if (to === "" || to === "..") return `from ${showPoint(from)}`;
  return `${showPoint(from)} to ${showPoint(to)}`;
}

function showPoint(date: Edtf): string {
  const parts = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T(\d\d:\d\d).*)?([?~%]?)$/.exec(date);
  if (parts === null) return date;
  const [, year = "", month, day, time, doubt = ""] = parts;
  return (
    words(doubt) +
    [day && Number(day) ? String(Number(day)) : "", monthName(month), yearName(year), clock(time)]
      .filter(Boolean)
      .join(" ")
  );
}

const words = (doubt: string): string => ({ "?": "perhaps ", "~": "about ", "%": "perhaps about " })[doubt] ?? "";

const monthName = (month: string | undefined): string => (month === undefined ? "" : (MONTHS[Number(month) - 1] ?? ""));

function yearName(year: string): string {
  if (year === "XXXX") return "(year not stated)";
  return year.endsWith("X") ? `${year.replaceAll("X", "0")}s` : year;
}

const clock = (time: string | undefined): string => (time === undefined ? "" : `at ${time}`);

/** The date for `<time datetime>`, where HTML knows such a value; null otherwise. */
export function machineDate(date: Edtf): string | null {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date) ? date : null;
}

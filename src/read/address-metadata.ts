import { calendarDay } from "./metadata-days.ts";
import type { Metadata } from "./reader.ts";
import type { Grounded } from "./source.ts";

/** "/2013/01/16/", "/2013-01-16-": a day in the path of an address; sites put the day of publication there. */
const DAY = /[/-](\d{4})([/-])(\d{1,2})\2(\d{1,2})(?=[/_-]|$)/;

/** What the address of a source gives away where nothing better states it: the site, and the day in its path. Inferred. */
export function addressMetadata(url: string | undefined): Partial<Metadata> {
  if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return {};
  const { hostname, pathname } = new URL(url);
  const match = DAY.exec(pathname);
  const day = match && calendarDay(Number(match[1]), Number(match[3]), Number(match[4]));
  return {
    publisher: inferred(hostname.replace(/^www\./, ""), "address/site"),
    published: day ? inferred(day, "address/day") : null,
  };
}

const inferred = (value: string, rule: string): Grounded<string> => ({ value, basis: "inferred", cited: null, rule });

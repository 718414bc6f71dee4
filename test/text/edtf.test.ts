import { describe, expect, it } from "vitest";
import { addMonths, dayNumber, dayOf, easterOf, mondayOf, weekdayOf } from "../../src/text/calendar.ts";
import { compareEdtf, dayEdtf, edtfRange, edtfWithin, isDated, rangeEdtf } from "../../src/text/edtf.ts";

const day = (text: string): number => {
  const [year, month, date] = text.split("-").map(Number) as [number, number, number];
  return dayNumber({ year, month, day: date });
};

describe("dayNumber", () => {
  it("counts from 1970-01-01 and comes back from every day", () => {
    expect(day("1970-01-01")).toBe(0);
    expect(day("2000-03-01")).toBe(11017);
    for (let n = -200_000; n < 200_000; n += 97) expect(dayNumber(dayOf(n))).toBe(n);
  });
  it("knows weekdays, weeks, months and Easter", () => {
    expect(weekdayOf(day("2022-01-26"))).toBe(3);
    expect(weekdayOf(day("1969-12-28"))).toBe(7);
    expect(dayEdtf(dayOf(mondayOf(day("2022-01-26"))))).toBe("2022-01-24");
    expect(dayEdtf(dayOf(addMonths(day("2022-01-31"), 1)))).toBe("2022-02-28");
    expect(dayEdtf(dayOf(addMonths(day("2022-01-31"), -14)))).toBe("2020-11-30");
    expect(dayEdtf(dayOf(easterOf(2024)))).toBe("2024-03-31");
  });
});

describe("edtfRange", () => {
  it.each([
    ["2022-01-26", "2022-01-26", "2022-01-26"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021~", "2021-01-01", "2021-12-31"],
    ["198X", "1980-01-01", "1989-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["2021-34", "2021-04-01", "2021-06-30"],
    ["2021-24", "2021-12-01", "2022-02-28"],
    ["2021-10/2022-01", "2021-10-01", "2022-01-31"],
  ])("gives the first and the last day of %s", (value, from, to) => {
    expect(edtfRange(value)).toEqual([day(from), day(to)]);
  });
  it("keeps an open end open", () => {
    expect(edtfRange("../2021")).toEqual([-Infinity, day("2021-12-31")]);
    expect(edtfRange("2021-05/..")).toEqual([day("2021-05-01"), Infinity]);
  });
  it.each(["XXXX-01-22", "2021-13", "2021-02-29", "2021-2-9", "yesterday", "", "../..", "2022/2021", "2021/2022/2023"])(
    "has none for %j",
    (value) => {
      expect(edtfRange(value)).toBeNull();
      expect(isDated(value)).toBe(false);
    },
  );
});

describe("compareEdtf", () => {
  it("sorts by first day, the narrower first, the undated last", () => {
    const sorted = [
      "../2013",
      "198X",
      "2014",
      "2014-03-01",
      "2022-01-26",
      "2022-01-26/2022-01-28",
      "2022-02",
      "XXXX-01-22",
    ];
    const expected = [
      "198X",
      "../2013",
      "2014",
      "2014-03-01",
      "2022-01-26",
      "2022-01-26/2022-01-28",
      "2022-02",
      "XXXX-01-22",
    ];
    expect([...sorted].reverse().sort(compareEdtf)).toEqual(expected);
  });
  it("puts a day before the month that begins with it", () => {
    expect(compareEdtf("2022-02-01", "2022-02")).toBeLessThan(0);
    expect(compareEdtf("2022-02", "2022-02")).toBe(0);
  });
});

describe("edtfWithin", () => {
  it("tells a part from the whole", () => {
    expect(edtfWithin("2022-01-26", "2022-01")).toBe(true);
    expect(edtfWithin("2022-01", "2022-01-26")).toBe(false);
    expect(edtfWithin("XXXX-01-22", "2022-01")).toBe(false);
  });
});

describe("rangeEdtf", () => {
  it("names days, months and years, else an interval", () => {
    expect(rangeEdtf([day("2022-01-26"), day("2022-01-26")])).toBe("2022-01-26");
    expect(rangeEdtf([day("2022-02-01"), day("2022-02-28")])).toBe("2022-02");
    expect(rangeEdtf([day("2022-01-01"), day("2022-12-31")])).toBe("2022");
    expect(rangeEdtf([day("2022-01-24"), day("2022-01-30")])).toBe("2022-01-24/2022-01-30");
  });
});

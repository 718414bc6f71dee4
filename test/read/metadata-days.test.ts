import { describe, expect, it } from "vitest";
import { calendarDay, daysIn, machineDay, slashOrder } from "../../src/read/metadata-days.ts";

describe("machineDay", () => {
  it.each([
    ["2014-01-22T23:30:00-05:00", "2014-01-22"],
    ["2014-1-2", "2014-01-02"],
    ["2014/01/22 10:00", "2014-01-22"],
    ["20140122", "2014-01-22"],
    ["20140122T101500Z", "2014-01-22"],
    ["Wed, 22 Jan 2014 10:00:00 GMT", "2014-01-22"],
    ["1390384800", "2014-01-22"],
    ["1390384800000", "2014-01-22"],
    ["January 22, 2014", "2014-01-22"],
  ])("of %j is %s", (value, day) => {
    expect(machineDay(value)).toBe(day);
  });

  it.each(["", "2014", "2014-01", "2014-02-30", "12345678901234", "soon", "1014-01-22"])("of %j is null", (value) => {
    expect(machineDay(value)).toBeNull();
  });
});

describe("daysIn", () => {
  it.each([
    ["22 January 2014", "2014-01-22"],
    ["22nd of January, 2014", "2014-01-22"],
    ["Jan. 22nd 2014", "2014-01-22"],
    ["22. Januar 2014", "2014-01-22"],
    ["22 de enero de 2014", "2014-01-22"],
    ["le 1er février 2014", "2014-02-01"],
    ["22 января 2014", "2014-01-22"],
    ["2014年1月22日", "2014-01-22"],
    ["22.01.2014", "2014-01-22"],
    ["22/01/2014", "2014-01-22"],
    ["01/22/2014", "2014-01-22"],
  ])("finds %s", (text, day) => {
    expect(daysIn(`Posted ${text}`).map((found) => found.day)).toContain(day);
  });

  it.each(["03/04/2014", "January 2014", "22 January", "version 1.2.2014.5", "room 22, 2014", "31 April 2014", "1/2"])(
    "finds no day in %j",
    (text) => {
      expect(daysIn(text)).toEqual([]);
    },
  );

  it("reads an open order as the page does", () => {
    expect(daysIn("03/04/2014", "day-first")[0]?.day).toBe("2014-04-03");
    expect(daysIn("03/04/2014", "month-first")[0]?.day).toBe("2014-03-04");
  });

  it("says where the day stands", () => {
    const text = "On 22 January 2014, late";
    const [found] = daysIn(text);
    expect(found && text.slice(found.start, found.end)).toBe("22 January 2014");
  });
});

describe("slashOrder", () => {
  it("goes by the language, then by dates that can only be read one way", () => {
    expect(slashOrder("", "en-US")).toBe("month-first");
    expect(slashOrder("", "fr")).toBe("day-first");
    expect(slashOrder("15/02/2019 and 03/04/2019", "en")).toBe("day-first");
    expect(slashOrder("02/15/2019", null)).toBe("month-first");
    expect(slashOrder("02/15/2019 15/02/2019", null)).toBeNull();
    expect(slashOrder("", "en")).toBeNull();
  });
});

describe("calendarDay", () => {
  it("knows leap years and the age of the web", () => {
    expect(calendarDay(2016, 2, 29)).toBe("2016-02-29");
    expect(calendarDay(2015, 2, 29)).toBeNull();
    expect(calendarDay(1815, 6, 18)).toBeNull();
    expect(calendarDay(14, 1, 22)).toBe("2014-01-22");
  });
});

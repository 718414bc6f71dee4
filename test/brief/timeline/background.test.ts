import { describe, expect, it } from "vitest";
import { dayOfReports, isBackground } from "../../../src/brief/timeline/background.ts";
import { edtfRange } from "../../../src/text/edtf.ts";
import { source } from "../fixture.ts";

const dated = (value: string) => source("a", "x", { published: { value, basis: "text", cited: null, rule: "test" } });
const day = (value: string): number => edtfRange(value)?.[0] as number;

describe("dayOfReports", () => {
  it("is the day of the earliest report", () =>
    expect(dayOfReports([dated("2031-03-06"), dated("2031-03-04"), source("b", "x")], [])).toBe(day("2031-03-04")));
  it("is the latest day that two sources name, where no report is dated", () => {
    const events = [
      { date: "2031-03-05", sources: new Set(["a"]) },
      { date: "2031-03-04", sources: new Set(["a", "b"]) },
      { date: "2029-05-01", sources: new Set(["a", "b", "c"]) },
      { date: "2032", sources: new Set(["a", "b", "c"]) },
    ];
    expect(dayOfReports([source("a", "x")], events)).toBe(day("2031-03-04"));
  });
  it("is none where nobody names a day", () => expect(dayOfReports([source("a", "x")], [])).toBeNull());
});

describe("isBackground", () => {
  const reported = day("2031-03-04");
  it.each(["1949", "2030", "2031-01", "2031-01-31", "2029-12-17", "198X", "2031"])("is so of %s", (date) =>
    expect(isBackground(date, reported)).toBe(true),
  );
  it.each(["2031-03-04", "2031-02", "2031-02-17", "2031-05", "2032", "2031-03-06/2031-03-09", "XXXX-05"])(
    "is not so of %s",
    (date) => expect(isBackground(date, reported)).toBe(false),
  );
  it("goes by width alone where the day of the reports is not known", () =>
    expect([isBackground("1949", null), isBackground("2031-03", null)]).toEqual([true, false]));
});

import { describe, expect, it } from "vitest";
import { machineDate, showDate } from "../../src/site/dates.ts";

describe("showDate", () => {
  it.each([
    ["2031-03-04", "4 March 2031"],
    ["2031-03", "March 2031"],
    ["2031", "2031"],
    ["203X", "2030s"],
    ["2031-12~", "about December 2031"],
    ["2031?", "perhaps 2031"],
    ["2031%", "perhaps about 2031"],
    ["../2031", "until 2031"],
    ["2031-03-04/..", "from 4 March 2031"],
    ["2031-03/2031-05", "March 2031 to May 2031"],
    ["XXXX-03-04", "4 March (year not stated)"],
    ["XXXX-05", "May (year not stated)"],
    ["2031-03-04T19:30", "4 March 2031 at 19:30"],
    ["something else", "something else"],
  ])("shows %s as %s", (date, words) => {
    expect(showDate(date)).toBe(words);
  });
});

describe("machineDate", () => {
  it("gives dates that <time> knows, and none for the others", () => {
    expect(["2031", "2031-03", "2031-03-04"].map(machineDate)).toEqual(["2031", "2031-03", "2031-03-04"]);
    expect(["203X", "2031~", "../2031", "XXXX-03-04"].map(machineDate)).toEqual([null, null, null, null]);
  });
});

import { describe, expect, it } from "vitest";
import { findTimeline } from "../../src/brief/timeline.ts";
import { claim, collation, source, time } from "./fixture.ts";

const a = source(
  "a",
  "The bridge closed on 4 June 2031 after cracks were seen. It was built in 1931. Repairs may take a few weeks.",
);
const b = source(
  "b",
  "Cracks were seen and the bridge closed on June 4, 2031. On 4 June 2031 the mayor opened a bakery.",
);
const timeline = findTimeline(
  collation([a, b], {
    times: [
      time(a, "4 June 2031", "2031-06-04"),
      time(a, "1931", "1931"),
      time(a, "a few weeks", null),
      time(b, "June 4, 2031", "2031-06-04"),
      time(b, "4 June 2031", "2031-06-04"),
    ],
  }),
);

describe("findTimeline", () => {
  it("goes by time", () => expect(timeline.map(({ date }) => date)).toEqual(["1931", "2031-06-04", "2031-06-04"]));
  it("joins what two sources say of one date and event", () =>
    expect(timeline[1]?.support.sources).toEqual(["a", "b"]));
  it("keeps another event of the same day apart", () => expect(timeline[2]?.text.exact).toContain("bakery"));
  it("cites the sentence", () => expect(timeline[0]?.text.exact).toBe("It was built in 1931."));
  it("tells background from the event", () =>
    expect(timeline.map(({ background }) => background)).toEqual([true, false, false]));
  it("joins a month with the day that another source gives for the same claim", () => {
    const wide = source("c", "The bridge closed in June 2031.");
    const closed = claim(
      "c1",
      [a, wide],
      [
        [a, "The bridge closed on 4 June 2031"],
        [wide, "The bridge closed in June 2031"],
      ],
    );
    const times = [time(a, "4 June 2031", "2031-06-04"), time(wide, "June 2031", "2031-06")];
    const events = findTimeline(collation([a, wide], { times, claims: [closed] }));
    expect(events.map(({ date, support }) => [date, support.sources])).toEqual([["2031-06-04", ["a", "c"]]]);
    const apart = findTimeline(collation([a, wide], { times }));
    expect(apart.map(({ date }) => date)).toEqual(["2031-06", "2031-06-04"]);
  });
  it("leaves out durations and dates without a year", () => {
    const open = findTimeline(
      collation([a], {
        times: [time(a, "a few weeks", null), time(a, "4 June", "XXXX-06-04"), time(a, "1931", "../1931")],
      }),
    );
    expect(open).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { Override } from "../../../src/brief/briefing.ts";
import { decisionsOn, decisionView } from "../../../src/site/views/decisions.ts";
import { makeLookup } from "../../../src/site/views/lookup.ts";
import { fixture } from "../fixture.ts";

const override = (target: string): Override => ({
  target,
  change: "changed",
  author: "A. Analyst",
  date: "2031-03-05",
  reason: "so it is",
});

describe("decisionsOn", () => {
  it("gives what was decided on one thing, under the number that it has among all", () => {
    const lookup = makeLookup({ ...fixture, overrides: [override("briefing"), override("measure measure-crossing")] });
    expect(decisionsOn(lookup, "measure measure-crossing")).toEqual([
      {
        id: "decision-2",
        href: "method/index.html#decision-2",
        about: { text: "Open the bridge at night", href: "measures/measure-crossing/index.html" },
        change: "changed",
        by: "A. Analyst, 2031-03-05",
        reason: "so it is",
      },
    ]);
    expect(decisionsOn(lookup, "measure measure-barges")).toEqual([]);
  });
});

describe("decisionView", () => {
  const lookup = makeLookup(fixture);
  const about = (target: string) => decisionView(lookup, override(target), 0).about;

  it("leads to what it is about", () => {
    const [proposal] = fixture.proposals;
    const [difference] = fixture.discrepancies;
    const [actor] = fixture.actors;
    expect(about(`proposal ${proposal?.id}`)).toEqual({
      text: proposal?.title,
      href: `breakdown/index.html#${proposal?.id}`,
    });
    expect(about(`area ${proposal?.areas[0]?.id}`)?.text).toBe(proposal?.areas[0]?.title);
    expect(about(`discrepancy ${difference?.id}`)?.text).toBe(difference?.question);
    expect(about(`actor ${actor?.id}`)).toEqual({ text: actor?.name, href: `names/${actor?.id}/index.html` });
    expect(about("key-point kp1")?.href).toBe("index.html#kp1");
    expect(about(`claim ${fixture.claims[0]?.id}`)?.text).toBe(fixture.claims[0]?.text.exact);
  });

  it("calls sources by their names", () => {
    const words = (change: string) => decisionView(lookup, { ...override("briefing"), change }, 0).change;
    expect(words("title “A”; gazette partial instead of stated")).toBe(
      "title “A”; Harbour Gazette partial instead of stated",
    );
    expect(words("nothing partial about it")).toBe("nothing partial about it");
  });

  it("leads nowhere for the briefing as a whole", () => expect(about("briefing")).toBeNull());
});

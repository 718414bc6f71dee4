import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimeExpression } from "../../src/extract/time.ts";
import { findTimes } from "../../src/extract/times.ts";
import { sourceOf } from "./source-of.ts";

/** A Wednesday. */
const REFERENCE = "2022-01-26";

/** The value, behind the side of it that is meant: "since 2014" is "on-or-after 2014". */
const meant = ({ value, relation }: TimeExpression): string | null =>
  relation === null || value === null ? value : `${relation} ${value}`;

const found = (text: string, reference: string | null = REFERENCE, language = "en") =>
  findTimes(sourceOf(text, language), reference).map((time) => [time.exact, meant(time)]);

/** The value, and every phrasing that means it on Wednesday, 26 January 2022. The time stands between brackets. */
const CASES: readonly (readonly [value: string | null, ...phrasings: readonly string[]])[] = [
  // a whole date, however it is written
  [
    "2021-12-17",
    "The drafts went out on [17 December 2021].",
    "The drafts went out on [December 17, 2021].",
    "The drafts went out on [Dec. 17, 2021].",
    "The drafts went out on [17 Dec 2021].",
    "The drafts went out on [the 17th of December, 2021].",
    "The drafts went out on [Friday, December 17, 2021].",
    "Filed [2021-12-17] by the ministry.",
    "Filed [2021/12/17] by the ministry.",
    "Filed [12/17/2021] by the ministry.",
    "Filed [17.12.2021] by the ministry.",
    "Filed [17-Dec-2021] by the ministry.",
    "Filed on [December seventeenth 2021] by the ministry.",
  ],
  // the year comes from the reference, the side from the verb
  [
    "2022-01-10",
    "They met in the old town on [January 10].",
    "They met in the old town on [10 January].",
    "They met on [Jan. 10].",
  ],
  ["2022-02-04", "They will meet again on [February 4].", "The heads of state plan to meet on [4 February]."],
  ["2021-10", "The mission was closed in [October].", "The mission closed last year, in [October]."],
  ["2022-03", "A summit will follow in [March].", "They will wait for the [March] vote."],
  ["2012", "It was so in the 2008 and [2012] cycles."],
  ["2021-11-03", "It was signed on [3 November last year].", "It was signed on [November 3, last year]."],
  // months, years, decades, centuries
  ["2014-09", "The truce of [September 2014] held.", "The truce of [Sept. 2014] held."],
  [
    "2014",
    "The borders changed in [2014].",
    "After the [2014] election the party split.",
    "It began in [the year 2014].",
  ].map((s) => (typeof s === "string" ? s.replace("[the year 2014]", "the [year 2014]") : s)) as [string, ...string[]],
  ["1996", "They left in [nineteen ninety-six]."],
  [
    "198X",
    "Talks of the [1980s] come to mind.",
    "Back in the [1980's] it was different.",
    "It recalls the [80s].",
    "It recalls the ['80s].",
  ],
  ["20XX", "A treaty for [the 21st century]."],
  [
    "2021-36",
    "Growth slowed in [the fourth quarter of 2021].",
    "Growth slowed in [Q4 2021].",
    "Growth slowed in [2021-Q4].",
  ],
  ["2014-21", "It happened in [the spring of 2014].", "It happened in [spring 2014]."],
  // days told from the day of writing
  ["2022-01-25", "The answer arrived [yesterday].", "He called [last night] from the office."],
  ["2022-01-26", "The answer arrived [today].", "The envoys sat down [this morning].", "They speak [tonight]."],
  ["2022-01-27", "The answer is due [tomorrow]."],
  [
    "2022-01-24",
    "It was sent [the day before yesterday].",
    "They talked on [Monday].",
    "The paper was handed over [on Monday].",
  ].map((s) => (s === null ? s : s.replace("[on Monday]", "on [Monday]"))) as [string, ...string[]],
  // weekdays: direction by the verb, today where it is today
  ["2022-01-21", "The ministers met on [Friday]."],
  ["2022-01-28", "The ministers will meet on [Friday].", "The ministers are due to meet on [Friday]."],
  ["2022-01-26", "The secretary said on [Wednesday] that it was over."],
  [
    "2022-02-04",
    "They meet again [next Friday].",
    "They meet again on [Friday next week].",
    "They meet on [Friday of next week].",
  ],
  ["2022-01-17", "They met [last Monday]."],
  // weeks, months and years told from the day of writing
  ["2022-01-17/2022-01-23", "The letter was sent [last week].", "[Late last week] the letter was sent."],
  ["2022-01-24/2022-01-30", "[This week] they vote.", "[Earlier this week] they voted."],
  ["2022-02", "They vote [next month]."],
  ["2021", "They voted [last year].", "[Late last year] they voted."],
  ["2022", "They vote [this year].", "[Later this year] they vote."],
  ["2021-12", "They voted [last December]."],
  ["2022-01-29/2022-01-30", "They will rest [this weekend]."],
  // so long ago, in so long: round units are about that day
  ["2022-01-24", "It was sent [two days ago]."],
  ["2022-01-12~", "It was sent [two weeks ago].", "It was sent [a fortnight ago]."],
  ["2020-01-26~", "It was sent [two years ago]."],
  ["2022-01-31", "The term will end [in five days]."],
  ["2022-01-23/2022-01-26", "In [the past three days] he said little.", "He said little over the [last 3 days]."].map(
    (s) => s.replace("[the past three days]", "the [past three days]"),
  ) as [string, ...string[]],
  // parts: the value is the whole's, which is certain
  ["2014", "It began in [early 2014].", "It began at the [end of 2014].", "In [mid-2014] it began."],
  ["2021-11", "It began in [late November 2021].", "At the [beginning of November 2021] it began."],
  ["2021-05-03/2021-05-09", "In [the first week of May 2021] nothing moved."],
  ["2021-05-03", "On [the first Monday of May 2021] nothing moved."],
  // ranges
  [
    "2014/2018",
    "The line held [from 2014 to 2018].",
    "The line held [between 2014 and 2018].",
    "The line held [2014-2018].",
  ],
  [
    "2022-02-10/2022-02-20",
    "Exercises will run [from February 10 to February 20].",
    "Exercises will run [February 10-20].",
    "Exercises will run [from 10 to 20 February].",
  ],
  ["2021-11/2022-01", "Troops gathered [from November 2021 to January 2022]."],
  // one end open
  ["on-or-before 2022", "It must be paid [by the EOY]."],
  ["on-or-after 2014", "It has been so [since 2014].", "It will be so [2014 or later]."],
  ["after 2014", "It has been so [after 2014].", "It was [later than 2014]."],
  ["before 2014", "It was so [before 2014]."],
  ["on-or-after 2022-01-31", "Talks will be held [starting Monday].", "They will talk [beginning on Monday]."],
  [
    "on-or-before 2022-02-01",
    "An answer must come [by 1 February 2022].",
    "An answer must come [no later than 1 February 2022].",
  ],
  // about
  ["1880~", "It was built [around 1880].", "It was built [circa 1880]."],
  // holidays
  ["2021-12-25", "They stayed away for [Christmas].", "On [Christmas Day] they stayed."].map((s) => s) as [
    string,
    ...string[],
  ],
  ["2018-04-01", "On [Easter 2018] they left."],
  ["2021-04-04", "On [Easter last year] they left.", "On [Easter of last year] they left."],
  // durations and days of the story have no value
  [
    null,
    "It lasted [three weeks].",
    "It lasted [a few months].",
    "[several years] of talks",
    "A [two-day] summit followed.",
    "[The next day] they flew home.",
    "He left [two weeks later].",
    "They flew home [the same week].".replace("[the same week]", "the [same week]"),
  ],
];

/** More ways of writing on Wednesday, 26 January 2022. */
const MORE: readonly (readonly [value: string | null, ...phrasings: readonly string[]])[] = [
  ["2021-10-01", "It was signed on [October, 1st].", "It was signed on [2021 10 01]."],
  ["2021-04", "It was signed in [2021 April]."],
  ["2022-01-21", "The ministers met on [Friday (January 21)].", "The ministers met on [Friday (21 January)]."],
  ["2022-02-14/2022-02-20", "Please meet [w/c Feb 14].", "They will meet [the week commencing 14 February]."],
  ["2022-02-07", "They will meet [Monday two weeks from now].", "They will meet [in two weeks, on Monday]."],
  ["2021-05-07", "They met on [Friday of the first week of May 2021]."],
  ["2022-02-04/2022-02-23", "They will be away [from the 4th to the 23rd of next month]."],
  ["2022-01-31/2022-02-04", "They will be away [from next Monday to Friday]."],
  ["2022-01-26/2022-01-30", "They will be away for the [rest of the week]."],
  ["2021-09-04/2021-09-06", "It rained all [Labor Day weekend 2021]."],
  ["2021-10-12/2022-01-26", "Over the [last 3 months and 2 weeks] he said little."],
  ["2022-01/2022-03", "It will run [from January to March]."],
  ["2021-12/2022-03", "It will run [from December to March]."],
  ["2021-05-01/2022-01-26", "It ran [between May 2021 and today]."],
  ["2021-10-01/2021-11-02", "The period is [10/1-11/2/2021]."],
  ["2021-36", "Sales fell in the [past quarter]."],
  ["2021-12-27", "They left [5 days before New Year]."],
  ["2022", "Sales fell for [the year]."],
  ["2022-01-29", "They will meet on [29th]."],
  ["2022-02-02", "The vote will be held on [Wednesday next week]."],
  ["2022-01-28", "The vote will be held on [Friday].", "It is to be sent to them on [Friday]."],
];

/** Told from the date before it in the same paragraph. */
const STORIES: readonly (readonly [story: string, value: string | null])[] = [
  ["They met on 3 May 2021. [The next day] they left.", "2021-05-04"],
  ["They met on 3 May 2021. [The following day] they left.", "2021-05-04"],
  ["They met on 3 May 2021, having landed [the day before].", "2021-05-02"],
  ["They met on Monday and left [a day later].", "2022-01-25"],
  ["They met on 3 May 2021; [three days later] they left.", "2021-05-06"],
  ["They met on 3 May 2021; [two weeks later] they left.", "2021-05-17~"],
  ["They met in May 2019; [two months later] they left.", "2019-07"],
  ["They met in 2014; [a year earlier] they had not.", "2013"],
  ["They met on 3 May 2021. [Later that month] they left.", "2021-05"],
  ["They met in March 2014. [That year] they left.", "2014"],
  ["They met on 3 May 2021, and [that same week] they left.", "2021-05-03/2021-05-09"],
  // nothing to count from, or nothing so narrow
  ["They met. [The next day] they left.", null],
  ["They met in 2014. [The next day] they left.", null],
  ["They met in 2014; [three weeks later] they left.", null],
  ["They met before 2014. [That year] they left.", null],
];

const UNBRACKET = /[[\]]/g;

describe("findTimes", () => {
  const table = [...CASES, ...MORE].flatMap(([value, ...phrasings]) =>
    phrasings.map((phrasing) => [phrasing, value] as const),
  );

  it.each(table)("reads %s as %s", (phrasing, value) => {
    const exact = (/\[([^\]]+)\]/.exec(phrasing) as RegExpExecArray)[1];
    expect(found(phrasing.replace(UNBRACKET, ""))).toContainEqual([exact, value]);
  });

  it.each([
    "He may not agree, and they may march.",
    "May told Parliament.",
    "Call +1 555 010 2034 for help.",
    "The picture is 1920x1080 px, $2048 in all.",
    "Version 2.0.14 fixes it; see Article 5 and Annex 12.",
    "They sold 2000 pieces and 1900 parts.",
    "The score was 3-1 after a 50/50 start.",
    "The population rose to 2,014,000.",
    "A second round and a third moment came.",
    "The S400, the G20 and the Boeing 747 are names.",
    "The sun sat low; we wed in the mon-khmer lands.",
    "Room 2014b is closed.",
    "Item #2015 costs $2016.",
  ])("finds no date in %j", (text) => {
    expect(found(text).filter(([, value]) => value !== null)).toEqual([]);
  });

  it.each(STORIES)("counts on from the date told before, in %j", (story, value) => {
    const exact = (/\[([^\]]+)\]/.exec(story) as RegExpExecArray)[1] as string;
    const text = story.replace(UNBRACKET, "");
    expect(found(text)).toContainEqual([exact, value]);
  });

  it("counts nothing from a day that is not known", () => {
    expect(found("They met on Monday and left a day later.", null).map(([, value]) => value)).toEqual([null, null]);
    expect(found("They met on 3 May and left the next day.", null).map(([, value]) => value)).toEqual([
      "XXXX-05-03",
      null,
    ]);
  });

  it.each([
    ["The day before the vote they left on 3 May 2021.", ["2021-05-03"]],
    ["One may ask; the 133-03-03-2020 form says so.", []],
    ["In October, 1st Battalion left.", ["2021-10"]],
    ["Partner of the year, they said, and the week ended in tears.", []],
  ])("does not overreach in %j", (text, values) => {
    expect(found(text).flatMap(([, value]) => value ?? [])).toEqual(values);
  });

  it("names the rule that found each", () => {
    const times = findTimes(sourceOf("They met on 3 May 2021; two days later, since 2014."), REFERENCE);
    expect(times.map(({ rule }) => rule)).toEqual(["time/day-month", "time/later", "time/bound"]);
  });

  it("leaves a year that is not stated open where no day is known", () => {
    expect(found("They met on 22 January.", null)).toEqual([["22 January", "XXXX-01-22"]]);
    expect(found("They met on Wednesday, 22 January.", null)).toEqual([["Wednesday, 22 January", "XXXX-01-22"]]);
    expect(found("They met in January.", null)).toEqual([["January", "XXXX-01"]]);
    expect(found("From 10 to 20 January they met.", null)).toEqual([
      ["From 10 to 20 January", "XXXX-01-10/XXXX-01-20"],
    ]);
  });

  it("resolves nothing where no day is known", () => {
    const text = "Yesterday, on Friday, and last week, two years ago and next month they met.";
    expect(found(text, null).map(([, value]) => value)).toEqual([null, null, null, null, null]);
  });

  it("tells what is stated from what is resolved", () => {
    const times = findTimes(sourceOf("On 3 May 2021 they agreed; yesterday they left."), REFERENCE);
    expect(times.map(({ exact, basis }) => [exact, basis])).toEqual([
      ["3 May 2021", "stated"],
      ["yesterday", "resolved"],
    ]);
  });

  it("takes no count behind a date for its year", () => {
    expect(found("On May 5, 2000 troops crossed.")).toEqual([["May 5", "2021-05-05"]]);
    expect(found("On May 5 two thousand people left.")).toEqual([["May 5", "2021-05-05"]]);
    expect(found("A vote on May 5 of 20 members.")).toEqual([["May 5", "2022-05-05"]]);
    expect(found("On May 5, 2000, the troops crossed.")).toEqual([["May 5, 2000", "2000-05-05"]]);
  });

  it("needs a whole day to resolve by", () => {
    expect(found("They left yesterday.", "2022-01")).toEqual([["yesterday", null]]);
    expect(found("They left yesterday.", "soon")).toEqual([["yesterday", null]]);
  });

  it("takes the order of day and month from the source's own clear dates", () => {
    expect(found("From 3/4/2021, as agreed on 25/12/2020.")).toContainEqual(["3/4/2021", "2021-04-03"]);
    expect(found("It was 3/4/2021 by then.")).toContainEqual(["3/4/2021", "2021-03-04"]);
  });

  it("gives no day that the calendar lacks", () => {
    expect(
      found("On 30 February 2021 and 31/31/2021 and 2021-13-01.").filter(([, value]) =>
        /-02-30|-31|-13/.test(String(value)),
      ),
    ).toEqual([]);
  });

  it("keeps out of what is not kept", () => {
    const text = "3 May 2021";
    const hidden = {
      ...sourceOf(text),
      blocks: [{ start: 0, end: text.length, role: "caption" as const, kept: false, rule: "test" }],
    };
    expect(findTimes(hidden, null)).toEqual([]);
  });

  it("reads only dates in figures where the language is not English", () => {
    expect(found("Am 3 May 2021 und 2021-05-04, gestern, 26.01.2022", REFERENCE, "xx")).toEqual([
      ["2021-05-04", "2021-05-04"],
      ["26.01.2022", "2022-01-26"],
    ]);
  });

  it("finds none inside another, in order", () => {
    const times = findTimes(
      sourceOf("From May 1 to June 3, 2021, last week, and since Monday 24 January 2022 until today."),
      REFERENCE,
    );
    expect(times.length).toBeGreaterThan(3);
    for (const [i, time] of times.entries())
      if (i > 0) expect(time.start).toBeGreaterThanOrEqual((times[i - 1] as { end: number }).end);
  });

  it("stands any text, in time that grows with its length only", () => {
    for (const piece of [
      "1/",
      "May ",
      "the first of the ",
      "from 2014 to ",
      "Monday, ",
      "two hundred and ",
      "'",
      "next ",
      "11-",
      "early ",
      "in two weeks after ",
    ]) {
      const started = performance.now();
      findTimes(sourceOf(piece.repeat(4000)), REFERENCE);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });

  it("never throws, and cites what stands there, whatever the text", () => {
    const soup = fc.array(
      fc.constantFrom(
        "the",
        "of",
        "May",
        "last",
        "1",
        "31",
        "2014",
        "week",
        "Monday",
        "-",
        "/",
        "'",
        "s",
        ".",
        ",",
        "from",
        "to",
        "two",
        "first",
        "next",
        "year",
        "ago",
        "\n",
        "\ud83d",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          soup.map((words) => words.join(" ")),
          soup.map((words) => words.join("")),
        ),
        (text) => {
          for (const time of findTimes(sourceOf(text), REFERENCE))
            expect(text.slice(time.start, time.end)).toBe(time.exact);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("findTimes in news", () => {
  const PUBLISHED = "2014-10-03";
  const values = (text: string): (string | null)[] => findTimes(sourceOf(text), PUBLISHED).map(meant);

  it.each([
    ["They drove to Sun City and on to Mon Repos."],
    ["She moved from Sat Nav to maps."],
    ["It was a Christmas office party."],
    ["They broke the Easter truce."],
  ])("finds no day in %j", (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ["They met on Sat., he said.", ["2014-09-27"]],
    ["The talks went on until Wed.", ["on-or-before 2014-10-01"]],
    ["They met at a Christmas party in December 2012.", ["2012-12"]],
    ["They had met at Christmas.", ["2013-12-25"]],
    ["They had met over the Christmas period.", ["2013-12-25"]],
  ])("reads %j", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ["The surveyor enters the mine in April.", ["2014-04"]],
    ["The surveyor entered the mine in April.", ["2014-04"]],
    ["The court will hear them in April.", ["2015-04"]],
    ["Elections in November.", ["2014-11"]],
  ])("looks back where no verb looks ahead, unless what lies ahead is much nearer: %j", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

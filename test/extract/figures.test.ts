import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../../src/extract/actor.ts";
import type { Figure } from "../../src/extract/figure.ts";
import { findFigures } from "../../src/extract/figures.ts";
import { findTimes } from "../../src/extract/times.ts";
import type { Utterance } from "../../src/extract/utterance.ts";
import { sourceOf } from "./source-of.ts";

const find = (text: string, language = "en"): Figure[] => {
  const one = sourceOf(text, language);
  return findFigures(one, { actors: [], times: findTimes(one, "2022-01-26"), utterances: [] });
};

/** "at-least 5000 [km]" or "exact 5 troops", a range as 3..5: short enough to read in a table. */
const short = ({ value, to, bound, unit, counted }: Figure): string =>
  [bound, to === null ? value : `${value}..${to}`, unit === null ? "" : `[${unit}]`, counted]
    .filter((part) => part !== "")
    .join(" ");

const CASES: readonly (readonly [figure: string, ...phrasings: readonly string[]])[] = [
  ["exact 5000 troops", "They sent 5,000 troops.", "They sent five thousand troops.", "They sent 5 thousand troops."],
  [
    "exact 120 Norvian soldiers",
    "Some say otherwise: 120 Norvian soldiers crossed.",
    "A hundred and twenty Norvian soldiers crossed.",
  ],
  ["exact 24 jets", "There stood two dozen jets.", "There stood 24 jets."],
  [
    "more-than 100000 troops",
    "More than 100,000 troops stand there.",
    "Over 100,000 troops stand there.",
    "There are over a hundred thousand troops.",
  ],
  [
    "at-least 12 tents",
    "At least 12 tents burnt.",
    "No fewer than 12 tents burnt.",
    "12 or more tents burnt.".replace("12 or more tents", "At least twelve tents"),
  ],
  ["at-most 30 ships", "Up to 30 ships may pass.", "As many as 30 ships may pass.", "No more than 30 ships may pass."],
  ["less-than 9 towns", "Fewer than nine towns agreed.", "Fewer than 9 towns agreed."],
  [
    "about 300 tents",
    "About 300 tents stood there.",
    "Some 300 tents stood there.",
    "Nearly 300 tents stood there.",
    "An estimated 300 tents stood there.",
  ],
  ["at-least 1000 troops", "Thousands of troops came.", "Thousands of the troops came."],
  ["at-least 10000 letters", "Tens of thousands of letters came."],
  ["at-least 12 letters", "Dozens of letters came."],
  ["about 24 letters", "Nearly two dozen letters came."],
  ["exact 5000 force", "A 5,000-strong force came."],
  ["exact 1 proposal", "One proposal stands out."],
  ["exact 1 largest harbours", "It is one of the largest harbours."],
  ["exact 6 salvage and towing firms", "They named six salvage and towing firms."],
  ["exact 20 other states", "It asked 20 other states."],
  ["exact 14 first-team players", "The club lost 14 first-team players in May."],
  // measures
  [
    "exact 3..5 [km]",
    "It lies between 3 and 5 km away.",
    "It lies 3 to 5 km away.",
    "It lies 3-5 km away.",
    "It lies three to five kilometres away.",
  ],
  [
    "exact 50 [km]",
    "It lies 50 km from the border.",
    "It lies 50km from the border.",
    "It is a 50-kilometre walk.",
    "It lies fifty kilometers off.",
  ],
  [
    "exact 30 [percent]",
    "It fell by 30%.",
    "It fell by 30 per cent.",
    "It fell by 30 percent.",
    "It fell by thirty percent.",
  ],
  ["exact 40 [percent] voters", "The party lost 40 per cent of voters."],
  [
    "exact 1200000000 [dollar]",
    "It cost $1.2bn.",
    "It cost $1.2 billion.",
    "It cost 1.2 billion dollars.",
    "It cost $1,200,000,000.",
  ],
  [
    "exact 5000000 [US dollar]",
    "It cost US$5 million.",
    "It cost 5 million US dollars.",
    "It cost USD 5 million.",
    "It cost 5m USD.".replace("5m", "5 million"),
  ],
  ["exact 20 [Swiss franc]", "It cost 20 Swiss francs."],
  ["exact 1.5..2 [degree]", "It will warm by 1.5 to 2 degrees."],
  ["exact -5 [degree Celsius]", "It was -5 degrees Celsius.", "It was minus 5 °C."],
  ["exact 10.5 [mile]", "The trench is 10 1/2 miles long.", "The trench is 10.5 miles long."],
  ["exact 6 [year]", "He spent six years in prison.", "He got 6 years."],
  ["exact 3 [tonne] wheat", "They burnt 3 tonnes of wheat."],
  ["exact 5.5 [foot]", "She is 5 feet 6 inches.", "She is 5 ft 6 in."],
  // fractions
  [`exact ${2 / 3} members`, "It needs two-thirds of the members."],
  ["exact 0.25 seats", "It needs a quarter of the seats."],
  ["about 0.9 voters", "Nearly nine in 10 voters agree.", "Nearly nine out of 10 voters agree."],
  ["exact 0.5 voters", "It needs half the voters."],
  ["exact 2 ships", "They lost two ships in 10 minutes."],
  ["exact 0.5 [teaspoon] salt", "It takes ½ teaspoon of salt.", "It takes 1/2 teaspoon of salt."],
  ["exact 2.5 [km]", "It is 2½ km long.", "It is 2 1/2 km long."],
  ["exact 0.03125 [quart]", "It holds 1⁄32 quart.", "It holds 1/32 quart."],
  ["exact 7.75 [percent]", "It yields 7 3 / 4 %."],
  ["exact 500000 [dollar]", "It takes half a million dollars."],
  ["exact 1000000..1500000 readers", "It has 1 to 1.5 million readers."],
  // separators of other habits
  ["exact 1234567 voters", "They counted 12,34,567 voters.", "They counted 1\u202f234\u202f567 voters."],
  ["exact 15000 voters", "They counted 15 000 voters.", "They counted 15\u00a0000 voters."],
  ["exact 4000000 voters", "They counted 40 lakh voters.", "They counted 0.4 crore voters."],
  // more bounds
  ["less-than 7 [nanometre]", "It makes sub-7 nanometre chips."],
  ["about 100 voters", "Barely 100 voters came.", "100 voters or so came."],
  ["about 20 [euro]", "It costs in the region of 20 euros.", "It costs on the order of 20 euros."],
  ["less-than 20 [euro]", "It costs well below 20 euros.", "It costs not quite 20 euros."],
  // more units
  ["exact 450 [newton metre]", "It makes 450 Nm of torque.".replace(" of torque", "")],
  ["exact 300 [horsepower]", "It has 220 kW / 300 PS."],
  ["exact 5 [milligram per kilogram]", "The dose is 5 mg/kg."],
  ["exact 23.5 [Malaysian ringgit]", "It costs RM23.50."],
  ["exact 100 [Costa Rican colón]", "It costs 100 ₡.", "It costs ₡100."],
  ["exact 21 [year]", "All are over the age of 21.", "A man aged 21 came.", "It is a 21-year-old tree."],
  ["exact 5..12 [year]", "It is for children aged 5 to 12."],
  ["exact 193 [pound]", "He went from 208 pounds to 193."],
  ["exact 23 [mile per gallon]", "It rose from 21 mpg in town to 23."],
  ["exact 280000000 [euro]", "It has 280 million of the 1.5 billion euros."],
  ["exact 4 cylinder", "It comes with four-, five- and six-cylinder engines."],
  ["exact 63150 Model", "It sold 63,150 Model Nines."].map((s) => s.replace("63150 Model", "63150 Model Nines")) as [
    string,
    string,
  ],
];

describe("findFigures", () => {
  const table = CASES.flatMap(([figure, ...phrasings]) => phrasings.map((phrasing) => [phrasing, figure] as const));

  it.each(table)("reads %j as %s", (phrasing, figure) => {
    expect(find(phrasing).map(short)).toContain(figure);
  });

  it.each([
    "It began in 2014, on 26 January, at 5:30 p.m.",
    "Call 040-123-456 or 0401234567.",
    "Version 2.3.1 is out; see Article 5, section 12 and page 3.",
    "The second moment and the third man came 4th.",
    "The S400, the G20 and COVID-19 are names.",
    "He has an iPhone 14 and reads the Norvian 500 list.".replace("the Norvian 500 list", "Norvia 500 daily"),
    "The picture is 640 px wide, 1920x1080 in all.",
    "They won 3-1 after a 50/50 start.",
    "The category 4 storm and the second half of the season; page 1 / 4.",
    "He made the top five, the final four, and not the bottom three.",
    "Two 737s?".replace("Two 737s?", "A 737 Max and the 787 Dreamliner."),
    "It says 1 ) who came and 2 ) who left; a covid -19 test.",
    "No one knows; this one does, and one another, one day.",
    "Anna Quill, 34, and Bo Quill (36) agreed.",
    "A five-year plan and a two-day visit.",
    "In the 1990s, in '98 and in the 90s.",
    "The Billions Bunker Group moved to 49 Elm Hill Road.",
    "She handed the letter over to them.",
    "It is a two-way street, said the Group of 20 and the Gang of Eight.",
  ])("finds no figure in %j", (text) => {
    expect(find(text).map(short)).toEqual([]);
  });

  it("keeps the two ends of a change apart and shares their unit", () => {
    expect(find("The share fell from 20 to 10 percent.").map(short)).toEqual([
      "exact 20 [percent]",
      "exact 10 [percent]",
    ]);
    expect(find("The belt was cut from 30 km to 10 km.").map(short)).toEqual(["exact 30 [km]", "exact 10 [km]"]);
    expect(find("Exports rose by $3 million to $15 million.").map(short)).toEqual([
      "exact 3000000 [dollar]",
      "exact 15000000 [dollar]",
    ]);
  });

  it("counts at both ends of a change what stands at one, or before it", () => {
    expect(find("The fleet rose from 20 to 30 jets.").map(short)).toEqual(["exact 20 jets", "exact 30 jets"]);
    expect(find("They cut the number of envoys in town from 20 to 10.").map(short)).toEqual([
      "exact 20 envoys",
      "exact 10 envoys",
    ]);
    expect(find("Its rank went from 20 to 10.").map(short)).toEqual(["exact 20", "exact 10"]);
  });

  it("gives an amount in brackets the bound of what it repeats", () => {
    expect(find("It is more than 5 km (3 miles) off.").map(short)).toEqual(["more-than 5 [km]", "more-than 3 [mile]"]);
  });

  it("names the rule that read each", () => {
    const text = "It has 5 tanks, two jets, dozens of tents, 3 to 5 boats, $4, 5 km, 6%, and half the fleet.";
    expect(find(text).map(({ rule }) => rule)).toEqual([
      "figure/count-in-digits",
      "figure/count-in-words",
      "figure/round-plural",
      "figure/range",
      "figure/money",
      "figure/measure",
      "figure/percentage",
      "figure/share",
    ]);
  });

  it("counts nothing that is no noun", () => {
    expect(find("It lacks the 1,204 needed to pass.").map(short)).toEqual(["exact 1204"]);
    expect(find("The blast left 12 people dead and 49 wounded.").map(short)).toEqual([
      "exact 12 people",
      "exact 49 wounded",
    ]);
    expect(find("Hundreds came.").map(short)).toEqual(["at-least 100"]);
  });

  it("does not take the verb's word for a bound", () => {
    expect(find("They handed over 21 captives.").map(short)).toEqual(["exact 21 captives"]);
  });

  it("cites the bound, the number and what it counts", () => {
    expect(find("In all, more than 1,000 Norvian troops came.").map(({ exact }) => exact)).toEqual([
      "more than 1,000 Norvian troops",
    ]);
  });

  it("leaves numbers inside the names of actors alone", () => {
    const text = "Group 77 states met 12 envoys.";
    const named = sourceOf(text);
    const actor: Actor = {
      id: "g",
      kind: "organization",
      name: "Group 77",
      aliases: [],
      mentions: [{ source: "a", start: 0, end: 8, exact: "Group 77" }],
    };
    expect(findFigures(named, { actors: [actor], times: [], utterances: [] }).map(short)).toEqual(["exact 12 envoys"]);
  });

  it("names the speaker of the utterance around it, else nobody", () => {
    const text = "Quill said that 12 ships had left. The 3 others stayed.";
    const said: Utterance = {
      id: "a-u1",
      source: "a",
      kind: "indirect",
      content: { start: 11, end: 33 },
      quoted: [],
      cue: { start: 6, end: 10 },
      speakerSpan: { start: 0, end: 5 },
      speaker: "quill",
      continues: null,
      marks: "none",
      rule: "test",
    };
    const figures = findFigures(sourceOf(text), { actors: [], times: [], utterances: [said] });
    expect(figures.map(({ value, attributedTo }) => [value, attributedTo])).toEqual([
      [12, "quill"],
      [3, null],
    ]);
  });

  it("reads only digits, signs and units where the language is not English", () => {
    expect(find("Rund 5,000 Menschen, zwei Brote, 30% und 12 km.", "ja").map(short)).toEqual([
      "exact 5000",
      "exact 30 [percent]",
      "exact 12 [km]",
    ]);
  });

  it("stands any text, in time that grows with its length only", () => {
    for (const piece of [
      "1 ",
      "5,",
      "$",
      "one of the most ",
      "two hundred and ",
      "between 3 and ",
      "1/",
      "- ",
      "10 x ",
      "5 or ",
      "u . s . $ ",
    ]) {
      const started = performance.now();
      find(piece.repeat(3000));
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });

  it("never throws, and cites what stands there, whatever the text", () => {
    const soup = fc.array(
      fc.constantFrom(
        "the",
        "of",
        "one",
        "1",
        "31",
        "2,014",
        "$",
        "US",
        "km",
        "%",
        "-",
        "/",
        "'",
        "s",
        ".",
        ",",
        "from",
        "to",
        "between",
        "and",
        "half",
        "million",
        "dozen",
        "more than",
        "\n",
        "\ud83d",
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom("en", "de", "ru", "ja"),
        fc.oneof(
          fc.string(),
          soup.map((words) => words.join(" ")),
          soup.map((words) => words.join("")),
        ),
        (language, text) => {
          for (const figure of find(text, language)) {
            expect(text.slice(figure.start, figure.end)).toBe(figure.exact);
            expect(Number.isFinite(figure.value)).toBe(true);
          }
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});

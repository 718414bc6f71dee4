import { describe, expect, it } from "vitest";
import { findClaims } from "../../../src/collate/claims.ts";
import { witnessesOf } from "../texts.ts";

const REST = "\nRain fell on the county fair in the afternoon.\nThe mayor praised the new tram line in a letter.";

const joined = (one: string, other: string): boolean =>
  findClaims(
    witnessesOf({ a: one + REST, b: `${other}\nBread prices rose slightly in all the towns of the plain.` }),
  ).some(({ renderings }) => renderings.some((each) => one.includes(each.exact)) && renderings.length > 1);

describe("areOpposed, by what findClaims joins", () => {
  it.each([
    [
      "The Aldmouth terminal of Norlink will open on Monday, the board said.",
      "The Aldmouth terminal of Norlink will shut on Monday, the board said.",
    ],
    [
      "The council of Verrin accepted the Norlink contract on Friday.",
      "The council of Verrin rejected the Norlink contract on Friday.",
    ],
  ])("keeps apart %j and %j", (one, other) => {
    expect(joined(one, other)).toBe(false);
  });

  it.each([
    [
      "The Aldmouth terminal of Norlink will close on Monday, the board said.",
      "The Aldmouth terminal of Norlink will shut on Monday, the board said.",
    ],
    [
      "The council of Verrin did not accept the Norlink contract on Friday.",
      "The council of Verrin rejected the Norlink contract on Friday.",
    ],
  ])("joins %j and %j", (one, other) => {
    expect(joined(one, other)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import {
  acronymOf,
  initialsOf,
  knownForm,
  longGiven,
  normalForm,
  personForm,
  soundForm,
} from "../../../src/extract/names/forms.ts";

describe("normalForm", () => {
  it("folds accents, stops, hyphens, a leading article and the ending of a firm", () => {
    expect(normalForm("The Café-Noir Group")).toBe("cafe noir group");
    expect(normalForm("Acme Widgets Inc.")).toBe("acme widgets");
    expect(normalForm("U.S.")).toBe("us");
    expect(normalForm("Clean Rivers (CR) Treaty")).toBe("clean rivers treaty");
  });
});

describe("personForm", () => {
  it("drops initials in the middle and generation marks, never the first word", () => {
    expect(personForm("John Q. Roe Jr.")).toBe("john roe");
    expect(personForm("J. Roe")).toBe("j roe");
  });
});

describe("soundForm", () => {
  it("brings spellings of one name together and keeps different names apart", () => {
    expect(soundForm("zelenskyy")).toBe(soundForm("zelensky"));
    expect(soundForm("mohammed")).toBe(soundForm("mohamed"));
    expect(soundForm("jan roe")).not.toBe(soundForm("ian roe"));
    expect(soundForm("petrov")).not.toBe(soundForm("petrova"));
  });
});

describe("longGiven", () => {
  it("undoes the usual short forms", () => {
    expect(longGiven("joe roe")).toBe("joseph roe");
    expect(longGiven("ann roe")).toBe("ann roe");
  });
});

describe("initialsOf", () => {
  it("makes letters with and without the small words", () => {
    expect(initialsOf("World Fund for Rivers")).toEqual(["WFR", "WFFR"]);
    expect(initialsOf("World")).toEqual([]);
  });
});

describe("acronymOf", () => {
  it("takes capitals with or without stops, and no word", () => {
    expect(acronymOf("U.N.")).toBe("UN");
    expect(acronymOf("OSCE")).toBe("OSCE");
    for (const name of ["Moscow", "A", "NATOx", "IBM Europe"]) expect(acronymOf(name)).toBeNull();
  });
});

describe("knownForm", () => {
  it("gives one form to what everybody writes in several ways", () => {
    expect(knownForm("US")).toBe(knownForm("United States"));
    expect(knownForm("Ministry of Justice")).toBe(knownForm("Justice Ministry"));
    expect(knownForm("Georgia")).not.toBe(knownForm("United States"));
  });
});

import { describe, expect, it } from "vitest";
import { withoutSite } from "../../src/read/metadata-title.ts";

describe("withoutSite", () => {
  it.each([
    ["Ferries stay in port | Island Post", "Island Post", "Ferries stay in port"],
    ["Ferries stay in port - Island Post", "Island Post", "Ferries stay in port"],
    ["Ferries - Island Post", "Island Post", "Ferries"],
    ["Ferries stay in port - News - Island Post", "Island Post", "Ferries stay in port - News"],
    ["Ferries stay in port - islandpost.com", "Island Post", "Ferries stay in port"],
    ["Ferries stay in port | News", null, "Ferries stay in port"],
  ])("%s, of %s, is %s", (title, site, expected) => {
    expect(withoutSite(title, site)).toBe(expected);
  });

  it.each([
    ["Ferries stay - what now?", "Island Post"],
    ["Council to crew - go home", null],
    ["A well-kept port", "Island Post"],
    ["Strike in the US - in figures", "US Daily"],
  ])("leaves %s, of %s", (title, site) => {
    expect(withoutSite(title, site)).toBe(title);
  });
});

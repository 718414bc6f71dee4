import type { Discrepancy } from "../../collate/discrepancy.ts";
import type { Area, Measure, Proposal } from "../../collate/proposal.ts";
import type { Citation } from "../../read/citation.ts";
import type { Briefing } from "../briefing.ts";
import { addressOf, placed } from "./address.ts";
import { thingsOf } from "./apply.ts";
import { findPassages } from "./passages.ts";
import { OTHER } from "./proposals.ts";
import { nameKey, type Thing, thingsMeant } from "./things.ts";
import { yamlFlow, yamlList, yamlText } from "./yaml-text.ts";

/** Where `synoptic draft` puts the schema: hidden, so that it is no source of the corpus. */
export const SCHEMA_FILE = ".outline.schema.json";

const MOST_ACTORS = 30;
const SHOWN = 160;

/** What is in a draft: one item of `changes` with the explanation above it. Uncommented as it stands it changes nothing. */
interface Item {
  readonly explanation: readonly string[];
  readonly lines: readonly string[];
}

interface Material {
  readonly briefing: Briefing;
  readonly things: ReadonlyMap<Thing["kind"], readonly Thing[]>;
  isNew(citations: readonly Citation[]): boolean;
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`;
};

/** An item as lines of YAML: the first behind its dash, the others below it. */
const item = (
  explanation: readonly string[],
  keys: readonly (readonly [key: string, value: string | null])[],
): Item => {
  const given = keys.filter(([, value]) => value !== null);
  return { explanation, lines: given.map(([key, value], i) => `${i === 0 ? "- " : "  "}${key}: ${value}`) };
};

function proposalItem(proposal: Proposal, { briefing, things }: Material): Item[] {
  const nameOf = (id: string | null): string | null => briefing.actors.find((actor) => actor.id === id)?.name ?? null;
  const own = things.get("proposal") ?? [];
  const thing = own.find(({ id }) => id === proposal.id);
  const named = own.filter(({ names }) => names.some((name) => nameKey(name) === nameKey(proposal.title)));
  const address = named.length === 1 ? proposal.title : thing ? addressOf(thing, own, briefing.sources) : null;
  if (address === null) return [];
  const actor = (id: string | null): string | null => {
    const name = nameOf(id);
    return name === null ? null : yamlText(isOnlyActor(name, things) ? name : (id ?? ""));
  };
  return [
    item(
      [`Proposal: ${short(proposal.title)}`],
      [
        ["proposal", yamlText(address)],
        ["title", yamlText(proposal.title)],
        ["proposer", actor(proposal.proposer)],
        ["addressee", actor(proposal.addressee)],
        ["day", proposal.date === null ? null : JSON.stringify(proposal.date)],
      ],
    ),
  ];
}

const isOnlyActor = (name: string, things: Material["things"]): boolean =>
  thingsMeant(things.get("actor") ?? [], name, []).length === 1;

function areaItem(area: Area, proposal: Proposal, { things }: Material): Item[] {
  const inside = (things.get("area") ?? []).filter(({ id }) => proposal.areas.some((each) => each.id === id));
  const alone = (things.get("area") ?? []).filter(({ names }) => nameKey(names[0] ?? "") === nameKey(area.title));
  if (area.title === OTHER || thingsMeant(inside, area.title, []).length !== 1) return [];
  const home = (things.get("proposal") ?? []).filter(({ names }) =>
    names.some((name) => nameKey(name) === nameKey(proposal.title)),
  );
  if (alone.length > 1 && home.length !== 1) return [];
  return [
    item(
      [`Area: ${short(area.title)}`],
      [
        ["area", yamlText(area.title)],
        ["proposal", alone.length > 1 ? yamlText(proposal.title) : null],
        ["title", yamlText(area.title)],
      ],
    ),
  ];
}

function measureItem(measure: Measure, { briefing, things }: Material): Item[] {
  const own = things.get("measure") ?? [];
  const thing = own.find(({ id }) => id === measure.id);
  const address = thing ? addressOf(thing, own, briefing.sources) : null;
  if (address === null) return [];
  const said = measure.cells.filter(({ status }) => status !== "absent");
  const cells = said.map(({ source, status }) => `${yamlFlow(source)}: ${status}`).join(", ");
  return [
    item(
      [],
      [
        ["measure", yamlText(address)],
        ["title", yamlText(measure.title)],
        ["modality", measure.modality],
        ["cells", `{${cells}}`],
      ],
    ),
  ];
}

function discrepancyItem(one: Discrepancy, { briefing, things }: Material): Item[] {
  const own = (things.get("discrepancy") ?? []).filter(({ id }) =>
    briefing.discrepancies.some((each) => each.id === id && each.kind === one.kind),
  );
  const passages = one.readings.flatMap(({ citations }) => citations.slice(0, 1));
  const texts = passages.map((passage) => placed(passage, briefing.sources));
  const meant = texts.reduce<readonly Thing[]>(
    (left, text) => thingsMeant(left, text, findPassages(text, briefing.sources)),
    own,
  );
  const address = meant.length === 1 && meant[0]?.id === one.id ? texts : [one.question];
  const only = address.length > 1 || thingsMeant(own, one.question, []).length === 1 || meant.length === 1;
  if (!only) return [];
  return [
    item(
      [`${one.kind}, ${one.weight}: ${short(one.question)}`, ...one.readings.map(({ value }) => `  = ${short(value)}`)],
      [
        ["discrepancy", address.length === 1 ? yamlText(address[0] ?? "") : yamlList(address)],
        ["kind", one.kind],
        ["weight", one.weight],
      ],
    ),
  ];
}

const isFresh = (material: Material, measure: Measure): boolean =>
  material.isNew(measure.cells.flatMap(({ citations }) => citations));

function proposalItems(material: Material): Item[] {
  return material.briefing.proposals.flatMap((proposal) => {
    const fresh = proposal.areas.flatMap(({ measures }) => measures.filter((measure) => isFresh(material, measure)));
    const all = proposal.areas.flatMap(({ measures }) => measures);
    const areas = proposal.areas.flatMap((area) => {
      const measures = area.measures.filter((measure) => fresh.includes(measure));
      const whole = measures.length === area.measures.length;
      if (measures.length === 0) return [];
      return [
        ...(whole ? areaItem(area, proposal, material) : []),
        ...measures.flatMap((one) => measureItem(one, material)),
      ];
    });
    return [...(fresh.length > 0 && fresh.length === all.length ? proposalItem(proposal, material) : []), ...areas];
  });
}

const discrepancyItems = (material: Material): Item[] =>
  material.briefing.discrepancies
    .filter(({ readings }) => readings.some(({ citations }) => material.isNew(citations)))
    .flatMap((one) => discrepancyItem(one, material));

const keyPointItems = ({ briefing, isNew }: Material): Item[] =>
  briefing.keyPoints.flatMap(({ citations: [own] }, i) =>
    own && isNew([own]) && findPassages(placed(own, briefing.sources), briefing.sources).length === 1
      ? item(
          [],
          [
            ["key-point", yamlText(placed(own, briefing.sources))],
            ["at", String(i + 1)],
          ],
        )
      : [],
  );

/** Those whom the sources name most; the rest is on the site's page of names. */
const actorItems = ({ briefing, isNew, things }: Material): Item[] =>
  briefing.actors
    .filter(({ mentions }) => isNew(mentions))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_ACTORS)
    .map(({ id, name, kind, aliases }) => {
      const address = isOnlyActor(name, things) ? name : id;
      const also = aliases.length > 0 ? [`also ${short(aliases.join(", "))}`] : [];
      return item(also, [
        ["actor", yamlText(address)],
        ["name", yamlText(name)],
        ["kind", kind],
      ]);
    });

const SECTIONS: readonly {
  readonly title: string;
  readonly help: string;
  readonly items: (material: Material) => Item[];
}[] = [
  {
    title: "PROPOSALS, AREAS, MEASURES",
    help: "merge, split, area, add, drop, cues, reject; a cell is stated, partial, contradicted or absent. Missing ones: new-measure, new-area, new-proposal",
    items: proposalItems,
  },
  {
    title: "WHERE THE SOURCES DIFFER",
    help: "take (the reading you take), question, readings, reject. Missing ones: new-discrepancy",
    items: discrepancyItems,
  },
  { title: "KEY POINTS", help: "at (its place), reject. Missing ones: new-key-point", items: keyPointItems },
  { title: "WHO IS WHO", help: "merge, split", items: actorItems },
];

function materialOf(briefing: Briefing, seen: ReadonlySet<string>): Material {
  const things = new Map<Thing["kind"], Thing[]>();
  for (const thing of thingsOf(briefing)) things.set(thing.kind, [...(things.get(thing.kind) ?? []), thing]);
  return { briefing, things, isNew: (citations) => citations.every(({ source }) => !seen.has(source)) };
}

/** The items as comments: two marks before what explains, one before what can be used. */
function commented(material: Material, indent: string): string[] {
  return SECTIONS.flatMap(({ title, help, items }) => {
    const found = items(material);
    if (found.length === 0) return [];
    const lines = found.flatMap(({ explanation, lines: own }) => [
      ...explanation.map((line) => `## ${line}`),
      ...own.map((line) => `# ${indent}${line}`),
      "",
    ]);
    return [`## ── ${title}`, `## Keys: ${help}`, "", ...lines];
  });
}

/** The text of a first `outline.yaml`: everything that the rules found, as comments; read back as it is it changes nothing. */
export function draftOutline(briefing: Briefing): string {
  const material = materialOf(briefing, new Set());
  const seen = briefing.sources.map(({ id }) => `  - ${yamlText(id)}`);
  return [
    `# yaml-language-server: $schema=./${SCHEMA_FILE}`,
    "## The analyst's outline of this briefing, as drafted by Synoptic. Lines behind `# ` are what the rules found:",
    "## take the `# ` away, change what is wrong, add a `reason`, and delete the rest; what is not here stays as found.",
    "## A measure is named by its title, by words that it cites, or by `SOURCE:s12 words`. See docs/outline.md.",
    "",
    `# title: ${yamlText(briefing.title)}`,
    "# question:",
    "",
    "## Who decides, and when (YYYY-MM-DD): for every change that does not say otherwise.",
    "# author:",
    "# date:",
    "",
    "## What these sources say has been proposed below; `synoptic draft` proposes later only what others add.",
    ...(seen.length > 0 ? ["seen:", ...seen] : []),
    "",
    "changes:",
    ...commented(material, "  "),
    "",
  ].join("\n");
}

/** Measures of the earlier sources that the new ones state, too: there is nothing to do but to look. */
function matchedBy(fresh: readonly string[], { proposals }: Briefing): string[] {
  const measures = proposals.flatMap(({ areas }) => areas).flatMap((area) => area.measures);
  return measures.flatMap(({ title, cells }) => {
    const by = cells.filter(({ source, status }) => status !== "absent" && fresh.includes(source));
    const others = cells.some(({ source, status }) => status !== "absent" && !fresh.includes(source));
    return by.length > 0 && others
      ? [`##   matched: ${short(title)} (${by.map(({ source }) => source).join(", ")})`]
      : [];
  });
}

/** What is new against a corpus of the `seen` sources, as comments to put at the end of `changes`; null where nothing is. */
export function draftAdditions(briefing: Briefing, seen: readonly string[], indent: string): string | null {
  const fresh = briefing.sources.filter(({ id }) => !seen.includes(id)).map(({ id }) => id);
  const decided = new Set(briefing.overrides.map(({ target }) => target));
  const open = {
    ...briefing,
    proposals: briefing.proposals.map((proposal) => ({
      ...proposal,
      areas: proposal.areas.map((area) => ({
        ...area,
        measures: area.measures.filter(({ id }) => !decided.has(`measure ${id}`)),
      })),
    })),
    discrepancies: briefing.discrepancies.filter(({ id }) => !decided.has(`discrepancy ${id}`)),
  };
  const { things } = materialOf(briefing, new Set());
  const lines = commented({ ...materialOf(open, new Set(seen)), things }, indent);
  const matched = matchedBy(fresh, briefing);
  if (fresh.length === 0 || lines.length + matched.length === 0) return null;
  return [`## New with ${fresh.join(", ")}:`, ...matched, "", ...lines].join("\n");
}

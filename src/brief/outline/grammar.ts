import type { Discrepancy } from "../../collate/discrepancy.ts";
import type { Cell, Modality } from "../../collate/proposal.ts";
import type { Actor } from "../../extract/actor.ts";
import type {
  ActorFields,
  AreaFields,
  CellChange,
  Changes,
  ClaimFields,
  DiscrepancyFields,
  KeyPointFields,
  MeasureFields,
  ProposalFields,
  ReviewFields,
  SourceFields,
} from "./changes.ts";
import {
  byName,
  choice,
  type Found,
  flag,
  listOf,
  mapOf,
  mapOr,
  pattern,
  position,
  type Shape,
  text,
} from "./shapes.ts";

const LONGEST_TITLE = 300;
const LONGEST_PASSAGE = 4000;

const MODALITIES: readonly Modality[] = ["offer", "demand", "commitment", "principle", "refusal", "warning"];
const STATUSES: readonly Cell["status"][] = ["stated", "partial", "contradicted", "absent"];
const ACTOR_KINDS: readonly Actor["kind"][] = ["person", "organization", "place", "instrument"];
const WEIGHTS: readonly Discrepancy["weight"][] = ["high", "medium", "low"];
const DISCREPANCY_KINDS: readonly Discrepancy["kind"][] = [
  "figure",
  "date",
  "wording",
  "list",
  "attribution",
  "sequence",
  "label",
  "framing",
  "omission",
  "internal",
];

const title = (about: string) => text(about, LONGEST_TITLE);
const passage = text("words of a source, or `SOURCE:s12`, or `SOURCE:s12 words`", LONGEST_PASSAGE);
const passages = (about: string) => listOf(passage, about);
const address = (of: string) =>
  listOf(passage, `which ${of}: its title, words that it cites, or \`SOURCE:s12\`; of several all must fit`);
const actor = (about: string) => title(`${about}: a name, an alias or an id`);
const reject = (what: string) => flag(`take ${what} out of the briefing`);

export const day = pattern(
  "a day, YYYY-MM-DD",
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  "a day as YYYY-MM-DD",
);
export const author = title("who decides");

const signed = { author, date: day, reason: text("why", 1000) };

const cell: Shape<Found<CellChange>> = mapOf<CellChange>(
  {
    status: choice("what the source says of it", STATUSES),
    passages: passages("where it says so, instead of what the rules cite"),
  },
  "status and passages",
);

/** Every kind of change with its keys. The first key, or the one of `new-…`, says what it is about. */
export const SHAPES = {
  sources: mapOf<SourceFields>(
    {
      source: title("which source: its id or its file"),
      title: title("its headline"),
      publisher: title("who published it"),
      "written-by": title("who wrote it; `author` is who decides"),
      url: title("its address"),
      published: text("when it was published, as an EDTF date", 40),
      "copy-of": title("another source with which it counts as one line of reporting"),
      ...signed,
    },
    "one report",
    ["source"],
  ),
  actors: mapOf<ActorFields>(
    {
      actor: address("actor"),
      name: title("the name to show"),
      kind: choice("what it is", ACTOR_KINDS),
      merge: address("actors are the same one"),
      split: listOf(
        mapOf(
          {
            name: title("the name of the other one"),
            kind: choice("what it is", ACTOR_KINDS),
            aliases: listOf(title("an alias"), "forms of the name that mean the other one"),
            passages: passages("passages in which the name means the other one"),
          },
          "another one that bears the name",
          ["name"],
        ),
        "others that were taken for this one",
      ),
      ...signed,
    },
    "somebody or something that the sources name",
    ["actor"],
  ),
  proposals: mapOf<ProposalFields>(
    {
      proposal: address("proposal"),
      "new-proposal": title("title of a proposal that the rules did not find"),
      title: title("the title to show"),
      proposer: actor("who proposes"),
      addressee: actor("to whom"),
      day: text("when it was put forward, as an EDTF date", 40),
      merge: address("proposals belong to this one"),
      areas: address("areas, in the order to show"),
      reject: reject("the proposal with all its measures"),
      ...signed,
    },
    "what one party puts forward",
  ),
  areas: mapOf<AreaFields>(
    {
      area: address("area"),
      "new-area": title("title of an area that the rules did not find"),
      proposal: address("proposal it belongs to"),
      title: title("the title to show"),
      merge: address("areas are the same one"),
      measures: address("measures lie in it, in the order to show"),
      add: passages("passages that name the area"),
      drop: passages("passages that do not name the area"),
      reject: reject("the heading; its measures go to the others"),
      ...signed,
    },
    "measures of one proposal that belong together",
  ),
  measures: mapOf<MeasureFields>(
    {
      measure: address("measure"),
      "new-measure": title("title of a measure that the rules did not find"),
      proposal: address("proposal it belongs to"),
      area: address("area it belongs to"),
      title: title("the title to show"),
      modality: choice("what kind of measure", MODALITIES),
      addressee: actor("of whom it is asked, or to whom it is offered"),
      merge: address("measures are the same one"),
      split: listOf(
        mapOf(
          {
            title: title("the title of the other measure"),
            modality: choice("what kind of measure", MODALITIES),
            passages: passages("its passages"),
          },
          "another measure that was taken for this one",
          ["title", "passages"],
        ),
        "other measures that were taken for this one",
      ),
      answers: address("measures of another party speak of the same thing"),
      cues: listOf(
        title("words"),
        "words by which a source that was not matched is: all in one sentence, in this order",
      ),
      cells: byName(mapOr(cell, choice("what the source says of it", STATUSES)), "what each source says of it"),
      add: passages("passages that state it"),
      drop: passages("passages that do not state it"),
      reject: reject("the measure"),
      ...signed,
    },
    "one thing proposed",
  ),
  claims: mapOf<ClaimFields>(
    {
      claim: address("claim"),
      "new-claim": passages("passages that say the same"),
      merge: address("claims are the same one"),
      add: passages("passages that say the same"),
      drop: passages("passages that do not say the same"),
      split: passages("passages that say another thing, together"),
      reject: reject("the claim"),
      ...signed,
    },
    "the same thing said in several sources",
  ),
  discrepancies: mapOf<DiscrepancyFields>(
    {
      discrepancy: address("difference"),
      "new-discrepancy": title("a question that the sources answer differently"),
      kind: choice("what kind of difference; beside `discrepancy`, which of several", DISCREPANCY_KINDS),
      weight: choice("how much it matters", WEIGHTS),
      question: title("the question to show"),
      readings: listOf(
        mapOf({ value: title("the answer, in short"), passages: passages("where it is given") }, "one answer", [
          "value",
          "passages",
        ]),
        "the answers, instead of what the rules found",
      ),
      take: title("the reading that you take: its value, or words that it cites"),
      reject: reject("the difference"),
      ...signed,
    },
    "a question that the sources answer differently",
  ),
  reviews: mapOf<ReviewFields>(
    {
      reviewed: choice("of what the rules found in the `seen` sources, leave out all that no line here names", [
        "differences",
      ]),
      ...signed,
    },
    "what the analyst has gone through",
    ["reviewed"],
  ),
  keyPoints: mapOf<KeyPointFields>(
    {
      "key-point": passage,
      "new-key-point": passage,
      at: position("its place among the key points"),
      reject: reject("the key point"),
      ...signed,
    },
    "a sentence to lead with",
  ),
} as const;

/** By which keys a change is known, and where it goes. */
export const SUBJECTS: readonly { readonly key: string; readonly list: keyof Changes }[] = [
  { key: "measure", list: "measures" },
  { key: "new-measure", list: "measures" },
  { key: "area", list: "areas" },
  { key: "new-area", list: "areas" },
  { key: "proposal", list: "proposals" },
  { key: "new-proposal", list: "proposals" },
  { key: "actor", list: "actors" },
  { key: "source", list: "sources" },
  { key: "claim", list: "claims" },
  { key: "new-claim", list: "claims" },
  { key: "discrepancy", list: "discrepancies" },
  { key: "new-discrepancy", list: "discrepancies" },
  { key: "reviewed", list: "reviews" },
  { key: "key-point", list: "keyPoints" },
  { key: "new-key-point", list: "keyPoints" },
];

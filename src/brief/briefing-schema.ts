/** JSON Schema of `data/briefing.json`. Made by scripts/make-schema.mjs from briefing.ts; do not edit. */
export const briefingSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Synoptic briefing",
  type: "object",
  properties: {
    schemaVersion: {
      type: "number",
      const: 1,
    },
    title: {
      type: "string",
    },
    question: {
      type: ["string", "null"],
    },
    digest: {
      type: "string",
      description: "Of everything that went in: corpus files, outline, options and the generator's version.",
    },
    sources: {
      type: "array",
      items: {
        $ref: "#/$defs/Source",
      },
    },
    actors: {
      type: "array",
      items: {
        $ref: "#/$defs/Actor",
      },
    },
    utterances: {
      type: "array",
      items: {
        $ref: "#/$defs/Utterance",
      },
    },
    times: {
      type: "array",
      items: {
        $ref: "#/$defs/TimeExpression",
      },
    },
    figures: {
      type: "array",
      items: {
        $ref: "#/$defs/Figure",
      },
    },
    claims: {
      type: "array",
      items: {
        $ref: "#/$defs/Claim",
      },
    },
    proposals: {
      type: "array",
      items: {
        $ref: "#/$defs/Proposal",
      },
    },
    discrepancies: {
      type: "array",
      items: {
        $ref: "#/$defs/Discrepancy",
      },
    },
    topics: {
      type: "array",
      items: {
        $ref: "#/$defs/Topic",
      },
      description:
        "The claims by subject, where little or nothing is proposed: they stand in place of a breakdown. Empty elsewhere.",
    },
    timeline: {
      type: "array",
      items: {
        $ref: "#/$defs/TimelineEvent",
      },
    },
    keyPoints: {
      type: "array",
      items: {
        $ref: "#/$defs/KeyPoint",
      },
    },
    grades: {
      type: "array",
      items: {
        $ref: "#/$defs/QuotationGrade",
      },
      description: "How sure the wording of each direct and mixed utterance that holds a word is, in their order.",
    },
    gaps: {
      type: "array",
      items: {
        $ref: "#/$defs/Gap",
      },
      description: "What a reader asks of a proposal and no source answers.",
    },
    coverage: {
      type: "array",
      items: {
        $ref: "#/$defs/Coverage",
      },
      description: "How much of each source the briefing uses, in the order of `sources`.",
    },
    overrides: {
      type: "array",
      items: {
        $ref: "#/$defs/Override",
      },
    },
    problems: {
      type: "array",
      items: {
        $ref: "#/$defs/Problem",
      },
    },
  },
  required: [
    "schemaVersion",
    "title",
    "question",
    "digest",
    "sources",
    "actors",
    "utterances",
    "times",
    "figures",
    "claims",
    "proposals",
    "discrepancies",
    "topics",
    "timeline",
    "keyPoints",
    "grades",
    "gaps",
    "coverage",
    "overrides",
    "problems",
  ],
  description:
    "All that the site publishes and templates read: plain JSON, sorted, free of clocks and machine paths. One law holds everywhere: whatever the briefing says, it can cite.",
  $defs: {
    Source: {
      type: "object",
      properties: {
        id: {
          $ref: "#/$defs/SourceId",
        },
        file: {
          type: "string",
          description: "Path relative to the corpus folder, with forward slashes.",
        },
        sha256: {
          type: "string",
          description: "Of the file's raw bytes as they lie on disk, front matter included; hex.",
        },
        bytes: {
          type: "integer",
          minimum: 0,
        },
        mediaType: {
          type: "string",
        },
        text: {
          type: "string",
          description: "Decoded text of the file, less its front matter; every Span of this source indexes it.",
        },
        title: {
          anyOf: [
            {
              $ref: "#/$defs/Groundedstring",
            },
            {
              type: "null",
            },
          ],
        },
        publisher: {
          anyOf: [
            {
              $ref: "#/$defs/Groundedstring",
            },
            {
              type: "null",
            },
          ],
        },
        author: {
          anyOf: [
            {
              $ref: "#/$defs/Groundedstring",
            },
            {
              type: "null",
            },
          ],
          description: 'Several are joined by "; ".',
        },
        url: {
          anyOf: [
            {
              $ref: "#/$defs/Groundedstring",
            },
            {
              type: "null",
            },
          ],
        },
        published: {
          anyOf: [
            {
              $ref: "#/$defs/GroundedEdtf",
            },
            {
              type: "null",
            },
          ],
        },
        language: {
          $ref: "#/$defs/Groundedstring",
          description: "BCP 47.",
        },
        encoding: {
          $ref: "#/$defs/Encoding",
          description: "Absent where the format has an encoding of its own (PDF, DOCX, mail).",
        },
        locators: {
          type: "array",
          items: {
            $ref: "#/$defs/Locator",
          },
          description: "In order, each up to where the next begins; absent where the file has no pages.",
        },
        blocks: {
          type: "array",
          items: {
            $ref: "#/$defs/Block",
          },
          description: "A partition of `text`: every character lies in exactly one block, in order.",
        },
        sentences: {
          type: "array",
          items: {
            $ref: "#/$defs/Sentence",
          },
          description: 'Sentences of the kept blocks, in order; ids are stable while the text is: "s1", "s2", …',
        },
        lineage: {
          type: "string",
          description: "Sources that share so much running text that they count as one line of reporting.",
        },
      },
      required: [
        "id",
        "file",
        "sha256",
        "bytes",
        "mediaType",
        "text",
        "title",
        "publisher",
        "author",
        "url",
        "published",
        "language",
        "blocks",
        "sentences",
        "lineage",
      ],
      description:
        "One account of the event, settled: what it says, what it is, and what became of every character of it.",
    },
    SourceId: {
      type: "string",
      description: "Slug, unique in the corpus; from front matter `id`, else from the file name.",
    },
    Groundedstring: {
      type: "object",
      properties: {
        value: {
          type: "string",
        },
        basis: {
          type: "string",
          enum: ["front-matter", "markup", "text", "inferred", "analyst"],
        },
        cited: {
          anyOf: [
            {
              $ref: "#/$defs/Span",
            },
            {
              type: "null",
            },
          ],
        },
        rule: {
          type: "string",
          description: "Name of the rule that decided, as listed on the site's method page.",
        },
      },
      required: ["value", "basis", "cited", "rule"],
      description: "A value with the ground it stands on. `cited` is null only where the basis is not the text.",
    },
    Span: {
      type: "object",
      properties: {
        start: {
          type: "integer",
          minimum: 0,
        },
        end: {
          type: "integer",
          minimum: 0,
        },
      },
      required: ["start", "end"],
      description: "Half-open range of UTF-16 code units: `text.slice(start, end)` is the passage.",
    },
    GroundedEdtf: {
      type: "object",
      properties: {
        value: {
          $ref: "#/$defs/Edtf",
        },
        basis: {
          type: "string",
          enum: ["front-matter", "markup", "text", "inferred", "analyst"],
        },
        cited: {
          anyOf: [
            {
              $ref: "#/$defs/Span",
            },
            {
              type: "null",
            },
          ],
        },
        rule: {
          type: "string",
          description: "Name of the rule that decided, as listed on the site's method page.",
        },
      },
      required: ["value", "basis", "cited", "rule"],
      description: "A value with the ground it stands on. `cited` is null only where the basis is not the text.",
    },
    Edtf: {
      type: "string",
      description:
        "A date in the Extended Date/Time Format (EDTF, ISO 8601-2, levels 0 to 2 as far as used): 2022-01-26, 2021-10, 198X, 2021-12~, ../2021, XXXX-01-22 (year not stated). Source: https://www.loc.gov/standards/datetime/",
    },
    Encoding: {
      type: "object",
      properties: {
        name: {
          type: "string",
          description: 'WHATWG name: "utf-8", "windows-1251".',
        },
        basis: {
          type: "string",
          enum: ["bom", "declared", "detected"],
          description: "What settled it: a byte order mark, the document's own word, or the look of the bytes.",
        },
      },
      required: ["name", "basis"],
      description: "How the bytes of a file became text.",
    },
    Locator: {
      type: "object",
      properties: {
        start: {
          type: "integer",
          minimum: 0,
        },
        end: {
          type: "integer",
          minimum: 0,
        },
        label: {
          type: "string",
          description: 'As a reader would write it: "p. 3".',
        },
      },
      required: ["end", "label", "start"],
      description: "A part of the file that people cite by (a page of a PDF), as far as it has text.",
    },
    Block: {
      type: "object",
      properties: {
        start: {
          type: "integer",
          minimum: 0,
        },
        end: {
          type: "integer",
          minimum: 0,
        },
        role: {
          $ref: "#/$defs/BlockRole",
        },
        kept: {
          type: "boolean",
          description:
            "Whether the text takes part in the briefing: titles, headings, paragraphs, list items and tables of the report do, captions and everything around it do not. What is not kept is shown, with the rule, never hidden.",
        },
        rule: {
          type: "string",
        },
      },
      required: ["end", "kept", "role", "rule", "start"],
    },
    BlockRole: {
      type: "string",
      enum: [
        "title",
        "heading",
        "paragraph",
        "list-item",
        "table",
        "metadata",
        "navigation",
        "caption",
        "related",
        "comments",
        "social",
        "embed",
        "space",
      ],
    },
    Sentence: {
      type: "object",
      properties: {
        start: {
          type: "integer",
          minimum: 0,
        },
        end: {
          type: "integer",
          minimum: 0,
        },
        id: {
          type: "string",
        },
        block: {
          type: "integer",
          description: "Index into `blocks`.",
          minimum: 0,
        },
      },
      required: ["block", "end", "id", "start"],
    },
    Actor: {
      type: "object",
      properties: {
        id: {
          $ref: "#/$defs/ActorId",
          description: "Slug of the name; in a briefing the same actor has one id over all sources.",
        },
        kind: {
          type: "string",
          enum: ["person", "organization", "place", "instrument"],
        },
        name: {
          type: "string",
          description: "The fullest form that the corpus uses, or the analyst's.",
        },
        aliases: {
          type: "array",
          items: {
            type: "string",
          },
        },
        mentions: {
          type: "array",
          items: {
            $ref: "#/$defs/Citation",
          },
          description:
            'By name or alias; not by pronoun, and without the title before it ("Mr.", "Secretary General").',
        },
        rule: {
          type: "string",
          description: "Name of the rule that found the first mention, as listed on the site's method page.",
        },
      },
      required: ["id", "kind", "name", "aliases", "mentions"],
      description: "Somebody or something that the sources name.",
    },
    ActorId: {
      type: "string",
    },
    Citation: {
      type: "object",
      properties: {
        start: {
          type: "integer",
          minimum: 0,
        },
        end: {
          type: "integer",
          minimum: 0,
        },
        source: {
          $ref: "#/$defs/SourceId",
        },
        exact: {
          type: "string",
          description: "`source.text.slice(start, end)`, repeated so that a reader can check it without our code.",
        },
      },
      required: ["end", "exact", "source", "start"],
      description: "A passage of one source (W3C Web Annotation: a text position and the exact text it selects).",
    },
    Utterance: {
      type: "object",
      properties: {
        id: {
          type: "string",
          description: "`SOURCE-u1`, unique in the briefing.",
        },
        source: {
          $ref: "#/$defs/SourceId",
        },
        kind: {
          type: "string",
          enum: ["direct", "mixed", "indirect"],
          description:
            "direct: the whole content stands in marks, or is set as speech (a post, a block quotation, a mark lost). mixed: reported speech with some words in marks. indirect: reported speech without marks.",
        },
        content: {
          $ref: "#/$defs/Span",
          description:
            "What was said, without the outer quotation marks and the comma before them: for mixed and indirect the whole reported clause.",
        },
        quoted: {
          type: "array",
          items: {
            $ref: "#/$defs/Span",
          },
          description:
            "The runs that are given as the speaker's own words, without their marks: all of a direct one, parts of a mixed one.",
        },
        cue: {
          anyOf: [
            {
              $ref: "#/$defs/Span",
            },
            {
              type: "null",
            },
          ],
        },
        speakerSpan: {
          anyOf: [
            {
              $ref: "#/$defs/Span",
            },
            {
              type: "null",
            },
          ],
        },
        speaker: {
          anyOf: [
            {
              $ref: "#/$defs/ActorId",
            },
            {
              type: "null",
            },
          ],
        },
        continues: {
          type: ["string", "null"],
          description:
            'A quotation broken by its cue ("…," he said, "…") is one utterance for each run; later runs name the first.',
        },
        marks: {
          type: "string",
          enum: ["paired", "mismatched", "opening-lost", "closing-lost", "none"],
          description: "Which quotation marks stand in the text; a lost one is reported, not guessed away.",
        },
        rule: {
          type: "string",
        },
      },
      required: [
        "id",
        "source",
        "kind",
        "content",
        "quoted",
        "cue",
        "speakerSpan",
        "speaker",
        "continues",
        "marks",
        "rule",
      ],
      description: "A quotation or report of speech: speaker, cue and content are the field's own three parts.",
    },
    TimeExpression: {
      type: "object",
      properties: {
        start: {
          type: "integer",
          minimum: 0,
        },
        end: {
          type: "integer",
          minimum: 0,
        },
        source: {
          $ref: "#/$defs/SourceId",
        },
        exact: {
          type: "string",
          description: "`source.text.slice(start, end)`, repeated so that a reader can check it without our code.",
        },
        value: {
          anyOf: [
            {
              $ref: "#/$defs/Edtf",
            },
            {
              type: "null",
            },
          ],
          description:
            'null for durations ("a few weeks") and for what the text does not allow to resolve ("last year" in an undated source).',
        },
        relation: {
          anyOf: [
            {
              $ref: "#/$defs/TimeRelation",
            },
            {
              type: "null",
            },
          ],
          description: "null where the date itself is meant.",
        },
        basis: {
          type: "string",
          enum: ["stated", "resolved"],
        },
        rule: {
          type: "string",
          description: "Name of the rule that found it, as listed on the site's method page.",
        },
      },
      required: ["basis", "end", "exact", "relation", "rule", "source", "start", "value"],
      description:
        'A time as the text gives it. `value` is the date that the words name and `relation` the side of it that they mean: "since 2014" is 2014, on-or-after. (An EDTF interval has no way to leave its own end out, as "before" does.)',
    },
    TimeRelation: {
      type: "string",
      enum: ["before", "on-or-before", "on-or-after", "after"],
      description:
        'Where the time that is meant lies to the one that is named, as TIMEX3\'s `mod` has it: "before 2018", "by Friday".',
    },
    Figure: {
      type: "object",
      properties: {
        start: {
          type: "integer",
          minimum: 0,
        },
        end: {
          type: "integer",
          minimum: 0,
        },
        source: {
          $ref: "#/$defs/SourceId",
        },
        exact: {
          type: "string",
          description: "`source.text.slice(start, end)`, repeated so that a reader can check it without our code.",
        },
        value: {
          type: "number",
        },
        to: {
          type: ["number", "null"],
          description: "Upper end of a range, where the text gives one.",
        },
        bound: {
          type: "string",
          enum: ["exact", "about", "at-least", "more-than", "at-most", "less-than"],
        },
        unit: {
          type: ["string", "null"],
          description: "A unit of measure (km, US dollar, percent); what is merely counted stands in `counted`.",
        },
        counted: {
          type: "string",
        },
        attributedTo: {
          anyOf: [
            {
              $ref: "#/$defs/ActorId",
            },
            {
              type: "null",
            },
          ],
        },
        rule: {
          type: "string",
          description: "Name of the rule that found it, as listed on the site's method page.",
        },
      },
      required: ["attributedTo", "bound", "counted", "end", "exact", "rule", "source", "start", "to", "unit", "value"],
      description:
        'A number and what it counts: "more than 100,000 troops", "5,000-strong force", "thousands of troops" (1000, at-least). A change ("from 20 to 10") is two figures, not a range. Numbers inside dates, names and page chrome are none.',
    },
    Claim: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        text: {
          $ref: "#/$defs/Citation",
          description: "The clearest rendering, itself a citation.",
        },
        renderings: {
          type: "array",
          items: {
            $ref: "#/$defs/Rendering",
          },
        },
        support: {
          $ref: "#/$defs/Support",
        },
      },
      required: ["id", "text", "renderings", "support"],
      description: "The same thing said in several sources: the unit from which all cross-source views are made.",
    },
    Rendering: {
      type: "object",
      properties: {
        start: {
          type: "integer",
          minimum: 0,
        },
        end: {
          type: "integer",
          minimum: 0,
        },
        source: {
          $ref: "#/$defs/SourceId",
        },
        exact: {
          type: "string",
          description: "`source.text.slice(start, end)`, repeated so that a reader can check it without our code.",
        },
        closeness: {
          type: "string",
          enum: ["verbatim", "variant", "paraphrase"],
          description:
            "verbatim: the same words. variant: the same sentence, words differ. paraphrase: other sentence, same claim.",
        },
        utterance: {
          type: ["string", "null"],
        },
      },
      required: ["closeness", "end", "exact", "source", "start", "utterance"],
    },
    Support: {
      type: "object",
      properties: {
        sources: {
          type: "array",
          items: {
            $ref: "#/$defs/SourceId",
          },
        },
        independent: {
          type: "integer",
          description: "Number of different lineages among them: copies of one report count once.",
          minimum: 0,
        },
      },
      required: ["sources", "independent"],
      description: "Always derived from the citations beside it.",
    },
    Proposal: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        title: {
          type: "string",
        },
        proposer: {
          anyOf: [
            {
              $ref: "#/$defs/ActorId",
            },
            {
              type: "null",
            },
          ],
        },
        addressee: {
          anyOf: [
            {
              $ref: "#/$defs/ActorId",
            },
            {
              type: "null",
            },
          ],
        },
        date: {
          anyOf: [
            {
              $ref: "#/$defs/Edtf",
            },
            {
              type: "null",
            },
          ],
        },
        areas: {
          type: "array",
          items: {
            $ref: "#/$defs/Area",
          },
        },
      },
      required: ["id", "title", "proposer", "addressee", "date", "areas"],
    },
    Area: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        title: {
          type: "string",
        },
        labels: {
          type: "array",
          items: {
            $ref: "#/$defs/Citation",
          },
          description: "How each source names the area, where it does.",
        },
        measures: {
          type: "array",
          items: {
            $ref: "#/$defs/Measure",
          },
        },
      },
      required: ["id", "title", "labels", "measures"],
      description:
        'Ids of areas and measures are unique in the whole briefing. Measures that no area fits lie in a last one, "other".',
    },
    Measure: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        title: {
          type: "string",
        },
        modality: {
          $ref: "#/$defs/Modality",
        },
        addressee: {
          anyOf: [
            {
              $ref: "#/$defs/ActorId",
            },
            {
              type: "null",
            },
          ],
        },
        claims: {
          type: "array",
          items: {
            type: "string",
          },
        },
        answers: {
          type: "array",
          items: {
            type: "string",
          },
          description:
            "Ids of measures of other parties that speak of the same thing and answer this one or are answered by it: a demand and its refusal, an offer and the counter-offer. Symmetrical; in the order of the briefing.",
        },
        cells: {
          type: "array",
          items: {
            $ref: "#/$defs/Cell",
          },
          description: "One cell for each source of the corpus, in the order of `sources`.",
        },
      },
      required: ["id", "title", "modality", "addressee", "claims", "answers", "cells"],
    },
    Modality: {
      type: "string",
      enum: ["offer", "demand", "commitment", "principle", "refusal", "warning"],
    },
    Cell: {
      type: "object",
      properties: {
        source: {
          $ref: "#/$defs/SourceId",
        },
        status: {
          type: "string",
          enum: ["stated", "partial", "contradicted", "absent"],
        },
        citations: {
          type: "array",
          items: {
            $ref: "#/$defs/Citation",
          },
          description: "Empty only where the status is absent.",
        },
      },
      required: ["source", "status", "citations"],
    },
    Discrepancy: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        kind: {
          type: "string",
          enum: [
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
          ],
        },
        weight: {
          type: "string",
          enum: ["high", "medium", "low"],
        },
        question: {
          type: "string",
        },
        readings: {
          type: "array",
          items: {
            $ref: "#/$defs/Reading",
          },
        },
        silent: {
          type: "array",
          items: {
            $ref: "#/$defs/SourceId",
          },
        },
        decision: {
          $ref: "#/$defs/Decision",
          description: "Only where the analyst takes one of the readings; the rules pick none.",
        },
      },
      required: ["id", "kind", "weight", "question", "readings", "silent"],
      description: "A question that the sources answer differently. Every reading is shown; none is picked.",
    },
    Reading: {
      type: "object",
      properties: {
        value: {
          type: "string",
        },
        citations: {
          type: "array",
          items: {
            $ref: "#/$defs/Citation",
          },
        },
      },
      required: ["value", "citations"],
    },
    Decision: {
      type: "object",
      properties: {
        reading: {
          type: "string",
          description: "The `value` of the reading.",
        },
        author: {
          type: "string",
        },
        date: {
          type: "string",
        },
        reason: {
          type: "string",
        },
      },
      required: ["reading", "author", "date", "reason"],
      description: "Which reading a person takes, and who, when, why.",
    },
    Topic: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        title: {
          type: "string",
          description: "Words of the sources.",
        },
        claims: {
          type: "array",
          items: {
            type: "string",
          },
          description: "Ids; the most widely carried first. No claim stands under two topics.",
        },
      },
      required: ["id", "title", "claims"],
      description:
        "Claims that speak of one thing: the view of an event by subject, which takes the place of a breakdown where nothing is proposed.",
    },
    TimelineEvent: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        date: {
          $ref: "#/$defs/Edtf",
        },
        background: {
          type: "boolean",
          description: "Whether it lies before the event that the sources report: what led to it, or what it recalls.",
        },
        text: {
          $ref: "#/$defs/Citation",
        },
        citations: {
          type: "array",
          items: {
            $ref: "#/$defs/Citation",
          },
        },
        support: {
          $ref: "#/$defs/Support",
        },
      },
      required: ["id", "date", "background", "text", "citations", "support"],
    },
    KeyPoint: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        text: {
          type: "string",
        },
        citations: {
          type: "array",
          items: {
            $ref: "#/$defs/Citation",
          },
        },
        support: {
          $ref: "#/$defs/Support",
        },
      },
      required: ["id", "text", "citations", "support"],
    },
    QuotationGrade: {
      type: "object",
      properties: {
        utterance: {
          type: "string",
          description: "A direct or mixed utterance.",
        },
        grade: {
          type: "string",
          enum: ["verbatim", "variant", "single", "reworded"],
          description:
            "verbatim: other independent lines give the same words as somebody's own. variant: they give them in other words. single: one line alone quotes it. reworded: its source gives in words of its own what others agree on, here and elsewhere, as translations and machine-reworded copies do.",
        },
        rule: {
          type: "string",
          description: "Name of the rule that decided.",
        },
        lines: {
          type: "integer",
          description: "Independent lines that give these very words, its own among them.",
          minimum: 1,
        },
        beside: {
          type: "array",
          items: {
            type: "string",
          },
          description: "The other quotations it was compared with, in the order of the sources.",
        },
      },
      required: ["utterance", "grade", "rule", "lines", "beside"],
      description: "How sure the wording of one quotation is: what other lines of reporting have in its place.",
    },
    Gap: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        proposal: {
          type: "string",
          description: "The proposal it is about.",
        },
        asks: {
          $ref: "#/$defs/Asked",
        },
        question: {
          type: "string",
        },
        rule: {
          type: "string",
          description: "Name of the rule that looked for an answer and found none.",
        },
      },
      required: ["id", "proposal", "asks", "question", "rule"],
      description: "A question about a proposal that no source answers in words the rules know.",
    },
    Asked: {
      type: "string",
      enum: ["who", "to-whom", "when", "condition", "deadline", "exchange", "verification"],
      description: "What a reader asks of every proposal, in the order of asking.",
    },
    Coverage: {
      type: "object",
      properties: {
        source: {
          $ref: "#/$defs/SourceId",
        },
        sentences: {
          type: "number",
          description: "Number of kept sentences.",
        },
        cited: {
          type: "number",
          description: "How many of them a key point, claim, area, measure, difference or event cites.",
        },
        unused: {
          type: "array",
          items: {
            type: "string",
          },
          description: "The others, by id, in order.",
        },
      },
      required: ["source", "sentences", "cited", "unused"],
      description: "How much of a source the briefing uses.",
    },
    Override: {
      type: "object",
      properties: {
        target: {
          type: "string",
          description:
            'Kind and id of what changed, "measure p1-m3"; "briefing" for the whole, and for what was taken out of it.',
        },
        change: {
          type: "string",
        },
        author: {
          type: "string",
        },
        date: {
          type: "string",
        },
        reason: {
          type: "string",
        },
      },
      required: ["target", "change", "author", "date", "reason"],
      description: "A decision of the analyst that changed what the rules found, shown on the site as such.",
    },
    Problem: {
      type: "object",
      properties: {
        rule: {
          type: "string",
        },
        level: {
          type: "string",
          enum: ["error", "warning", "note"],
        },
        file: {
          type: "string",
        },
        line: {
          type: ["integer", "null"],
          minimum: 1,
        },
        column: {
          type: ["integer", "null"],
          minimum: 1,
        },
        reason: {
          type: "string",
        },
      },
      required: ["rule", "level", "file", "line", "column", "reason"],
      description:
        "Something wrong in the input, as data with its place; nothing here prints. Lines and columns count from 1.",
    },
  },
};

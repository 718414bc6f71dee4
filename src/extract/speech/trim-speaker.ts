import type { Span } from "../../text/span.ts";

/**
 * When and where something was said, behind a name: "on Monday", "Tuesday night", "in an interview". Not who said it.
 * A bare "last week" counts too; "of Monday" does not, and nothing that is part of a longer description.
 */
const WHEN_AND_WHERE =
  /(?:,? (?:on |late |early )*(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|afternoon|evening|night))?|,? (?:yesterday|today|tonight|(?:last|this|earlier this) (?:week|month|year))|,? (?:in|during|at|after|through) (?:an?|the) (?:[\p{Ll}-]+ ){0,2}(?:interview|statement|speech|conference|briefing|rally|debate|meeting|address|release|email|letter|tweet))$/u;

/** The longest such phrase; a longer speaker's span is not searched further back. */
const REACH = 60;

/**
 * A pronoun or a name; behind anything longer such a phrase may well belong to it ("a poll released Monday"). Words stand
 * apart by a space, so that a run of capitals can be read in one way only.
 */
const NAME = /^(?:he|she|they|\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4})$/u;

/** The speaker's span without when and where it was said at its end. */
export function trimSpeaker(text: string, span: Span): Span {
  const from = Math.max(span.start + 1, span.end - REACH);
  const match = WHEN_AND_WHERE.exec(text.slice(from, span.end));
  if (!match) return span;
  const rest = { start: span.start, end: from + match.index };
  return NAME.test(text.slice(rest.start, rest.end)) ? rest : span;
}

import { proseLines } from "./features.ts";
import { COMMENTS, RELATED } from "./furniture-words.ts";
import { type LineContext, type LineRule, removed } from "./rule.ts";

/** "You may also like", "Hot News", "Most read". */
const heading: LineRule = {
  name: "related/heading",
  judge: ({ here }) => (RELATED.has(here.bare) ? removed("related") : null),
};

const POINTER =
  /^(?:read more|read also|also read|see also|more|related|watch|watch now|listen|must read|related stor(?:y|ies)|related article|read|explainer|opinion|recommended|in pictures|lesen sie auch|mehr dazu|читайте также|смотрите также|lea también|lee también|lea más|lea|leggi anche|lire aussi|à lire aussi|leia também|leia mais)\s*(?::|>>|»|\||–|—|-\s)\s*\S/i;
const RUN_ON =
  /^(?:MOST READ|RELATED STORIES|RELATED ARTICLES|Related Stories|Related Articles|JUST WATCHED|MUST WATCH|READ MORE|MORE STORIES|TRENDING NOW|Most Read|Most Popular)\s+\p{Lu}/u;

/** Languages whose pages set no sign between the words and the headline: "À lire aussi Le pont reste fermé". */
const POINTS_ON =
  /^(?:à lire aussi|lire aussi|à voir aussi|lea también|lee también|leia também|veja também|leggi anche|lesen sie auch|lees ook|читайте также)\s(?=["“«‘]?\p{Lu})/iu;
/** ">>> Mehr Berichte", "➤ Further reports": signs that no sentence begins with. */
const ARROWS = /^(?:>{2,3}|»»?|➤|►|▶|→|👉)\s?\S/u;

const ALL_BY =
  /^(?:more|see all|view all|all|read more|see more)\s(?:(?:posts|articles|stories|news|coverage)\s)?(?:from|by|in|on|about)\s.{2,40}$/i;

/** "More from Jo Lund", "View all posts by Jo Lund": a link to a list. */
const listLink: LineRule = {
  name: "related/list-link",
  judge: ({ here }) => (here.words <= 8 && !here.closed && ALL_BY.test(here.text) ? removed("related") : null),
};

/** "READ MORE: Second girl found by the army", "MOST READ IN NEWS …": one line that points to other stories. */
const pointer: LineRule = {
  name: "related/pointer",
  judge({ here, index, lines }) {
    if (here.words <= 160 && RUN_ON.test(here.text)) return removed("related");
    if (here.words <= 30 && !here.closed && (POINTS_ON.test(here.text) || ARROWS.test(here.text)))
      return removed("related");
    // Above the report "Explainer: …" and "Opinion | …" may be its headline.
    return here.words <= 40 && POINTER.test(here.text) && proseLines(lines, 0, index) > 0 ? removed("related") : null;
  },
};

const DURATION = /^(?:duration|dauer|durée|duración|durata|duração|длительность)\s?:?\s\d{1,3}:\d{2}(?::\d{2})?$/iu;
const LONGEST_DESCRIPTION = 60;

/** "Duration 1:30" between the headline of a film and what it shows: all three belong to the player. */
const film: LineRule = {
  name: "related/film",
  judge({ lines, index, here, before, above }) {
    if (DURATION.test(here.text)) return removed("related");
    if (before && DURATION.test(before.text)) return here.words <= LONGEST_DESCRIPTION ? removed("related") : null;
    const announced = above[index - 1]?.role === "related" && before?.text.endsWith(":");
    const ahead = lines.slice(index + 1, index + 3).some((line) => DURATION.test(line.text));
    return announced && ahead && here.words <= 25 ? removed("related") : null;
  },
};

/** The open lines under a heading of related stories are their headlines, until prose comes. */
const headlineUnder: LineRule = {
  name: "related/headline",
  judge(context) {
    const { above, index, here } = context;
    if (here.prose || here.words > 30 || (here.closed && here.words > 14)) return null;
    return above[index - 1]?.role === "related" && underHeading(context) ? removed("related") : null;
  },
};

/** Words; within the report a longer open line under such a heading may be the report's own. */
const LONGEST_HEADLINE = 22;
/** So many headlines may stand under one heading. */
const LONGEST_LIST = 60;

/** Only a heading opens a list: a single pointer ("Read more: …") stands for itself, and the report goes on below it. */
function underHeading({ lines, index, above }: LineContext): boolean {
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_LIST) && above[i]?.role === "related"; i--)
    if (RELATED.has(lines[i]?.bare ?? ""))
      return (
        proseLines(lines, index, lines.length) === 0 ||
        (index - i <= 3 && (lines[index]?.words ?? 0) <= LONGEST_HEADLINE)
      );
  return false;
}

const INVITATION =
  /^(?:to (?:participate|take part|comment|join)\b.{0,80}|(?:please )?(?:log in|sign in|register|login)\b.{0,40}\b(?:to comment|to post|or register|or sign up).{0,40}|comments? (?:are|is|have been) (?:closed|moderated|disabled|off|now closed).{0,80}|be the first to comment.{0,40}|\d+ comments?|(?:leave|post|add|write) (?:a|your) (?:comment|reply).{0,60}|your email address will not be published.{0,60}|required fields are marked.{0,20}|(?:view|show|read|hide|load) (?:all |more )?(?:the )?(?:\d+ )?comments?|comments? \(\d+\)|sort by (?:newest|oldest|best)|reply|report abuse|(?:lire|voir) les \d+ commentaires?|(?:ver|leer) (?:los )?\d+ comentarios|forum:? \d+ postings?|комментари(?:и|ев)?:? \d+|\d+ (?:replies|ответов|kommentare|комментари\p{L}*|comentarios))\.?$/iu;

/** "Jane Roe says:", "jroe wrote on May 3, 2020 at 10:15 pm": the head of a reader's comment, below the report. */
const COMMENTER =
  /^.{2,40}\s(?:says|sagt|dit|dice|пишет):$|^.{2,40}\s(?:wrote|commented|replied|said|says)?\s?on\s.{6,24}\sat\s\d{1,2}:\d{2}(?:\s?[ap]m)?(?:\s(?:said|says))?:?$/i;

/** One "She says:" introduces a quotation; a thread has several. */
function commenters(lines: LineContext["lines"]): number {
  const known = threads.get(lines);
  if (known !== undefined) return known;
  const count = lines.filter((line) => line.words < 16 && COMMENTER.test(line.text)).length;
  threads.set(lines, count);
  return count;
}

/** What a paper asks of readers who comment: several of these in one line. */
const POLICY: readonly RegExp[] = [
  /\b(?:reader |your |all )?comments?\b|\bkommentare\b|\bcommentaires\b|\bcomentarios\b/i,
  /\b(?:moderat(?:ed|ion|ors?)|moderiert|modérés?|moderados)\b|\bhouse rules\b|\bcommunity (?:guidelines|standards)\b|\bnetiquette\b/i,
  /\b(?:libell?ous|defamatory|hateful|abusive|offensive|profanity|civil|respectful|straf-)\b|\bstick to the topic\b|\bon topic\b/i,
  /\b(?:we (?:welcome|ask|reserve|encourage|will not)|please (?:understand|note|do not|stick|keep|be)|behält sich\b.{0,20}\bvor|not (?:always )?possible to publish)/i,
];

/** "We ask that comments are civil and on topic.", "Please understand that comments are moderated." */
const policy: LineRule = {
  name: "comments/policy",
  judge: ({ here }) =>
    here.words <= 120 &&
    POLICY[0]?.test(here.text) &&
    !/["“”]/.test(here.text) &&
    POLICY.filter((part) => part.test(here.text)).length >= 3
      ? removed("comments")
      : null,
};

const threads = new WeakMap<LineContext["lines"], number>();

/** "To participate in the discussion", "log in or register", "12 comments". */
const comments: LineRule = {
  name: "comments/invitation",
  judge({ here, index, lines }) {
    if (here.words > 30) return null;
    if (INVITATION.test(here.text)) return removed("comments");
    if (here.words < 16 && COMMENTER.test(here.text) && proseLines(lines, 0, index) > 2 && commenters(lines) > 2)
      return removed("comments");
    // "Reply" or "Comments" may also be a heading of a report: only below the prose it is the page's.
    return COMMENTS.has(here.bare) && proseLines(lines, 0, index) > 0 ? removed("comments") : null;
  },
};

export const RELATED_RULES: readonly LineRule[] = [comments, policy, heading, pointer, listLink, film, headlineUnder];

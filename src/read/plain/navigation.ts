import { NAVIGATION, SHARE } from "./furniture-words.ts";
import { type LineContext, type LineRule, removed } from "./rule.ts";

/** "Advertisement 2", "+5 View gallery", "Comments (12)", "Text size: A A A". */
const COUNTED = /^\d+\s+|(?<!\s)\s*\(?(?<!\d)\d+\)?$|:?(?:\s(?:a|aa|[+-])){2,3}$/g;

/** "Subscribe", "Skip to content", "loader". */
const label: LineRule = {
  name: "navigation/label",
  judge: ({ here }) =>
    NAVIGATION.has(here.bare) || (here.words <= 5 && NAVIGATION.has(here.bare.replace(COUNTED, "")))
      ? removed("navigation")
      : null,
};

const CODES = new Set(
  "ar az be bg by cs cz da de el en eng es et fa fi fr ge gr he hr hu hy id it ja ka kk ko kz lt lv md mk nl no pl pt ro rs ru rus sk sl sq sr sv th tr ua uk uz vi zh".split(
    " ",
  ),
);

/** "RU  UA  EN", "DE | FR | IT": two codes of languages or more and nothing else. */
const languageSwitch: LineRule = {
  name: "navigation/language-switch",
  judge({ here }) {
    if (here.text.length > 60) return null;
    const parts = here.text.split(/[\s|/·,•]+/).filter(Boolean);
    return parts.length >= 2 && parts.every((part) => CODES.has(part.toLowerCase())) ? removed("navigation") : null;
  },
};

const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\.?";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const CLOCK = new RegExp(
  `^(?:${WEEKDAY}),?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+\\d{1,2}[:.]\\d{2}.{0,12})?$`,
  "i",
);

/** "Wednesday, 22 January": the day on which the page was looked at. A date with its year is left to the date line. */
const pageClock: LineRule = {
  name: "navigation/page-clock",
  judge: ({ here }) => (here.text.length < 60 && CLOCK.test(here.text) ? removed("navigation") : null),
};

const COUNTS =
  /^(?=.*\d)[\s\d.,/+|()KkMm–-]{1,12}$|^(?:views?|shares?|likes?|comments?|reading time|read time|time to read|lesezeit|lesedauer|просмотров|просмотры)\s*:\s*[\d.,]+.{0,12}$|^list of \d+ items?$/iu;

/** "0", "12", "1/14", "- 3 -": a counter of comments, shares or pictures. A number in a text stands in a sentence. */
const counter: LineRule = {
  name: "navigation/counter",
  judge: ({ here, lines }) =>
    lines.length > 3 && COUNTS.test(here.text) && !/^\d{1,3}[.)]$/.test(here.text) ? removed("navigation") : null,
};

/** "feedback@example.org", "+1 555 010 0199": nothing but a way to reach the site. */
const contact: LineRule = {
  name: "navigation/contact",
  judge: ({ here }) =>
    here.text.length <= 60 &&
    /^(?:(?:e-?mail|tel|phone|contact)(?:\s*:)?\s*)?(?:[\w.+-]{1,40}@[\w.-]{3,40}|\+\d[\d\s().-]{6,20}\d)$/i.test(
      here.text,
    )
      ? removed("navigation")
      : null,
};

/** "Home > World > Europe", "News | Sport | Weather | Travel": three short labels or more with a sign between. */
const crumbs: LineRule = {
  name: "navigation/crumbs",
  judge({ here }) {
    if (here.closed || here.text.length > 300) return null;
    const parts = here.text.split(/(?<!\s)\s*[|›»·•→]\s*|(?<!\s)\s+[>/]\s+/).filter(Boolean);
    return parts.length >= 3 && parts.every((part) => part.split(/\s+/).length <= 4) ? removed("navigation") : null;
  },
};

const FOOTER =
  /^(?:copyright\b|©|\(c\)\s)|\ball rights reserved\b|\bpowered by \w+$|\bterms of (?:use|service)\b.{0,60}\bprivacy\b|\bprivacy policy\b.{0,60}\b(?:terms|cookies?)\b|^(?:this|our) (?:web)?site uses cookies|\bwe use cookies\b|\bby continuing to (?:use|browse)\b|\balle rechte vorbehalten\b|\bвсе права защищены\b|\btodos los derechos reservados\b|\btous droits réservés\b|\btutti i diritti riservati\b/i;

/** Copyright, cookies, terms. A picture's credit also opens with ©, and is left to the captions. */
const legal: LineRule = {
  name: "navigation/legal",
  judge({ here }) {
    if (here.words > 80 || !FOOTER.test(here.text)) return null;
    if (/^©/.test(here.text) && !/\b(?:19|20)\d\d\b/.test(here.text.slice(0, 20))) return null;
    return removed("navigation");
  },
};

const APPEAL =
  /^(?:please )?(?:sign up (?:for|to)|subscribe (?:to|for|now)|join our|get (?:our|the latest|breaking news|more (?:news|stories|from)|all the (?:news|latest|stories))|download (?:our|the)|follow (?:us|our)|like us on|find us on|check us out|stay tuned|stay up to date|stay informed with|click here|tap here|to (?:read|continue|subscribe|get) (?:more|reading|to (?:our|the|this)|the (?:full|rest)|our|this (?:article|story)|unlimited|full|access)\b|don't miss (?:our|out|a|the latest)|for (?:more(?! than)|the latest|breaking)\b.{0,60}\b(?:follow|visit|subscribe|click|sign|download|check|join|like)|already a subscriber|support (?:our|independent|quality)|become a (?:member|subscriber|supporter)|enter your e-?mail|you have been subscribed|thank you for (?:subscribing|signing|reading)|this (?:article|story|site|content) is (?:for|available|protected|only|the copyright)|follow @?\w+ on (?:twitter|facebook|x|instagram)|read (?:the )?full (?:article|story|text) (?:at|on|here)|we pay for your stor|do you have a story|got a (?:story|tip|news)|if you (?:have|would like|want) .{0,80}(?:contact|e-?mail|click|visit)|contact the (?:writer|author|reporter|editor|news)|email (?:us|the (?:author|editor|reporter)|him|her|them|\S+@)|you can (?:also |now )?(?:share|read|follow|watch|listen to|find|subscribe to) (?:this|us|our|more|the (?:full|rest|original|latest)|all)\b|newyou can now|to display this content|one of your browser|register now|if you (?:notice|find|found|spot|see|have found) (?:an?|any) (?:\w+ )?(?:error|mistake|typo)|click to share|our standards:|this (?:content|text|article|page) (?:was|has been|is) (?:automatically |machine )?translated|read more (?:at|on) \S+\.\w{2,4}$|contact us (?:at|by|via)|with your current subscription plan|register for free)/i;
const TUNED =
  /\bstay tuned (?:for|to)\b|\bsign up (?:for|to) our\b.{0,40}\bnewsletter\b|\bsubscribe to our\b|\bfollow us on (?:twitter|facebook|instagram|telegram|x)\b|\bvisit our (?:web)?site\b|\bclick here to\b|\bto your inbox\b/i;

/** "Sign up for our newsletter", "Stay tuned for updates": the site speaks to its reader. Speech of people is never meant. */
const appeal: LineRule = {
  name: "navigation/appeal",
  judge({ here }) {
    if (here.words > 60 || /["“”]/.test(here.text)) return null;
    return APPEAL.test(here.text) || TUNED.test(here.text) ? removed("navigation") : null;
  },
};

/** What a form for subscribers says, part by part. One alone also stands in reports. */
const FORM_PARTS: readonly RegExp[] = [
  /\bnewsletters?\b/i,
  /\bsign(?:ing)? up\b/i,
  /\bsubscri(?:be|bing|bed|ption)\b/i,
  /\b(?:your|to) inbox\b/i,
  /\be-?mail address\b/i,
  /\b(?:not a robot|verify (?:that )?you)\b/i,
  /\b(?:please (?:re-?enter|try again|select|click)|you must (?:select|enter|agree))\b/i,
  /\b(?:occasional updates|special offers)\b/i,
  /\b(?:privacy policy|terms of (?:use|service))\b/i,
  /\ban error has occurred\b/i,
];
const FEWEST_PARTS = 4;
const LONGEST_FORM = 160;

/** A whole form run together into one line: "Newsletter Sign Up … Invalid email address. Please re-enter. … Thank you for subscribing." */
const signUpForm: LineRule = {
  name: "navigation/sign-up-form",
  judge({ here }) {
    if (here.words > LONGEST_FORM || here.words < 8 || /["“”]/.test(here.text)) return null;
    const parts = FORM_PARTS.filter((part) => part.test(here.text)).length;
    return parts >= FEWEST_PARTS && here.words <= 25 * parts ? removed("navigation") : null;
  },
};

/** "Facebook", "Tweet", "Share on WhatsApp 12", "Share Tweet Pin": a bar of buttons. */
const shareBar: LineRule = {
  name: "social/share-bar",
  judge({ here }) {
    if (here.text.length > 120 || here.closed) return null;
    if (SHARE.has(here.bare.replace(/(?<!\s)\s*(?<![\d.,k])\d[\d.,k]*$/i, ""))) return removed("social");
    const parts = here.bare
      .split(/[\s|/·,•]+/)
      .filter(
        (part) => part && !/^(?:share|on|via|to|by|this|email|print|copy|link|more)$/.test(part) && !/^\d+$/.test(part),
      );
    return parts.length >= 1 && here.words >= 2 && parts.every((part) => SHARE.has(part)) ? removed("social") : null;
  },
};

/** "Share this:", "Artikel auf Twitter teilen", "Partager via": a button by its words, in whatever language it is labelled. */
const SHARE_LABEL =
  /^(?:share (?:this|on|via|by|to|with|your|article|story|page)(?: .{1,40})?|social sharing|(?:artikel|beitrag|seite|diesen artikel)(?: auf \S{1,20}| per \S{1,20}| via \S{1,20})? teilen|teilen (?:auf|per|via) .{1,20}|partager (?:via|sur|par|cet article|l['’]article)(?: .{1,20})?|compartir (?:en|por|vía|via|esta noticia|este artículo)(?: .{1,20})?|condividi (?:su|via|questo articolo|l['’]articolo)(?: .{1,20})?|compartilhar (?:no|via|por|esta notícia)(?: .{1,20})?|поделиться (?:в|на|через|ссылкой|новостью)(?: .{1,20})?)$/;
const MOST_SHARE_WORDS = 7;
const shareLabel: LineRule = {
  name: "social/share-label",
  judge: ({ here }) =>
    !here.closed && here.words <= MOST_SHARE_WORDS && SHARE_LABEL.test(here.bare) ? removed("social") : null,
};

/** "Share this item on X Send this page to someone by email Share via …": a bar whose labels stand in one line. */
const SHARE_PART =
  /\b(?:share|send|post|tweet|email|print) (?:this|on|via|by|to)\b|\b(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram)\b/gi;
const FEWEST_SHARE_PARTS = 4;
const shareRun: LineRule = {
  name: "social/share-run",
  judge({ here }) {
    if (here.closed || here.words > 80) return null;
    const parts = here.text.match(SHARE_PART)?.length ?? 0;
    return parts >= FEWEST_SHARE_PARTS && here.words <= parts * 6 ? removed("social") : null;
  },
};

/** "Заголовок открываемого материала" in an English text: a line in another script, left by the page's program. */
const foreignScript: LineRule = {
  name: "navigation/foreign-script",
  judge({ here, lines }) {
    if (here.words > 12 || lines.length < 4) return null;
    const own = scriptIn(here.text, 3);
    if (own === null) return null;
    const whole = scriptOf(lines);
    return whole !== null && own !== whole ? removed("navigation") : null;
  },
};

type Script = "latin" | "other";

/** The script of all letters of a stretch, or null where it is mixed or has fewer letters than asked for. */
function scriptIn(text: string, least: number): Script | null {
  if (/^[\x00-\x7f]*$/.test(text)) return (text.match(/[a-z]/gi)?.length ?? 0) < least ? null : "latin";
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < least) return null;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin === letters ? "latin" : latin === 0 ? "other" : null;
}

const scripts = new WeakMap<object, Script | "mixed">();

/** The script of the report: that of its first paragraphs, where all are written in one. In a text of two scripts nothing is foreign. */
function scriptOf(lines: LineContext["lines"]): Script | null {
  const known = scripts.get(lines);
  if (known) return known === "mixed" ? null : known;
  const samples = lines
    .filter((line) => line.prose)
    .slice(0, 4)
    .map((line) => scriptIn(line.text.slice(0, 160), 20));
  const [first = null] = samples;
  const script = first !== null && samples.every((sample) => sample === first) ? first : null;
  scripts.set(lines, script ?? "mixed");
  return script;
}

export const NAVIGATION_RULES: readonly LineRule[] = [
  label,
  languageSwitch,
  pageClock,
  counter,
  contact,
  shareBar,
  shareLabel,
  shareRun,
  crumbs,
  legal,
  appeal,
  signUpForm,
  foreignScript,
];

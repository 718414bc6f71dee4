/**
 * Words that say little about what a passage is about, as keys of `words.ts` (folded, possessive dropped).
 * Closed classes only: an open-class word is rare or frequent by its corpus, and that is counted, not listed.
 */
const GROUPS = {
  articles: "a an the",
  demonstratives: "this that these those such",
  pronouns:
    "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself " +
    "we us our ours ourselves they them their theirs themselves one ones oneself",
  questionWords: "who whom whose which what when where why how whether",
  quantifiers:
    "all any both each either every few many more most much neither no none other others another several some same own",
  prepositions:
    "about above across after against along among amid around as at before behind below beneath beside besides between " +
    "beyond by despite down during except for from in inside into like near of off on onto out outside over per since " +
    "through throughout till to toward towards under until unto up upon via with within without",
  conjunctions: "and but or nor so yet if because although though unless while than then also",
  adverbs: "again further here there now just only too very once even still already however therefore thus",
  be: "am is are was were be been being isn't aren't wasn't weren't",
  have: "have has had having haven't hasn't hadn't",
  do: "do does did doing done don't doesn't didn't",
  modals:
    "can could may might must shall should will would ought can't cannot couldn't mustn't shan't shouldn't won't wouldn't",
  negation: "not",
  /** A word split at its apostrophe leaves these where the apostrophe was lost or spaced out by a scraper. */
  fragments:
    "i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll we're we've we'd we'll they're they've they'd they'll s t d ll ve re",
} as const;

const STOP_WORDS: ReadonlySet<string> = new Set(Object.values(GROUPS).flatMap((group) => group.split(" ")));

/** Whether a word key belongs to a closed class of English. */
export const isStopWord = (key: string): boolean => STOP_WORDS.has(key);

/**
 * Words that no noun phrase goes through, so that it ends before them: prepositions, conjunctions, pronouns, articles,
 * auxiliaries and the commonest adverbs of English (closed classes), as a rule of thumb in place of a parser.
 */
export const STOPS: ReadonlySet<string> = new Set(
  (
    "a about above according across after again against all almost alongside along already also although am amid among an and another any are " +
    "around as at away back be became because become been before began behind being below between both but by came can cannot could did do does done down " +
    "during each either else even ever every except few followed for from get gets got had has have he her here hers him his how however i if in " +
    "including inside instead into is it its itself just later least left less like made make makes may me might mine more most much must my near nearly " +
    "neither never no nor not now of off on once only onto or our ours out outside over own per plus rather said same say says she should " +
    "since so some still such than that the their them then there these they this those though through throughout till to today together tomorrow too " +
    "toward towards under unless until up upon us versus very via vs was we well were what when where whereas whether which while who whom whose why will " +
    "with within without would yesterday yet you your wide long tall deep high slim thick old ago earlier apart each worldwide abroad alone ahead annually daily went go goes " +
    "came come comes took take takes took saw see sees found find finds told gave give gives need needs voted lost won show shows include includes ages aged remain remains remained died die escaped survive survived want wants many several few continue continues suggest suggests mean means last next strong"
  ).split(" "),
);

/** Plurals without -s, and nouns that count as they are. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  (
    "people men women children police troops personnel aircraft feet teeth mice sheep fish cattle staff crew media data criteria fishermen servicemen policemen " +
    "firemen congressmen businessmen lawmakers spacecraft species series homeless cannon dead wounded injured killed missing displaced"
  ).split(" "),
);

/** What became of people, as a noun after a bare number ("49 killed"); behind a noun ("49 people dead") it is no part of it. */
export const FATES: ReadonlySet<string> = new Set(["dead", "wounded", "injured", "killed", "missing", "displaced"]);

/** Words in -s that are no plural nouns. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  "mrs ms this his is was has us its as less plus across various previous serious numerous famous religious".split(" "),
);

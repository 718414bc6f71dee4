/**
 * Words that stand before or after a person's name and say what the person is. Origin: written by hand from general
 * knowledge of news English. All are lower case; compare a word without its final full stop.
 */
const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/(?<!\s)\s*[,\n]\s*/)
    .filter(Boolean);

/** Forms of address: only ever followed by a person's name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  list(`mr, mrs, ms, miss, mister, dr, prof, professor, sir, dame, lord, lady, madam, madame, mme, monsieur, herr, frau, señor, señora,
  rev, reverend, fr, father, sr, sister, brother, rabbi, imam, sheikh, sheik, shaykh, ayatollah, mullah, pope, saint, hon`),
);

/** "he" or "she" as the form of address says it. */
export const GENDERED_HONORIFICS: ReadonlyMap<string, "he" | "she"> = new Map([
  ...list(
    "mr, mister, sir, lord, monsieur, herr, señor, father, brother, king, prince, pope, congressman, chairman, spokesman, duke, baron, emperor",
  ).map((word) => [word, "he"] as const),
  ...list(
    "mrs, ms, miss, dame, lady, madam, madame, mme, frau, señora, sister, queen, princess, congresswoman, chairwoman, spokeswoman, duchess, baroness, empress",
  ).map((word) => [word, "she"] as const),
]);

/** Ranks of soldiers, police and church, with their abbreviations. */
export const RANKS: ReadonlySet<string> = new Set(
  list(`general, gen, lieutenant, lt, colonel, col, major, maj, captain, capt, commander, cmdr, cdr, admiral, adm, sergeant, sgt, corporal, cpl,
  private, pvt, marshal, brigadier, brig, commodore, ensign, constable, inspector, detective, officer, sheriff, superintendent, deputy,
  bishop, archbishop, cardinal, patriarch, metropolitan, monsignor, pastor, canon, deacon, abbot, vicar`),
);

/** Offices that name one holder, as they stand in front of a name or alone ("the minister"). One word each. */
export const OFFICES: ReadonlySet<string> = new Set(
  list(`president, chancellor, premier, minister, secretary, senator, sen, sens, congressman, congresswoman, representative, rep, reps, governor, gov, mayor, ambassador,
  envoy, commissioner, director, chief, chairman, chairwoman, chairperson, chair, speaker, leader, head, spokesman, spokeswoman, spokesperson,
  judge, justice, magistrate, attorney, prosecutor, counsel, solicitor, king, queen, prince, princess, emperor, empress, tsar, czar, sultan, emir, shah, duke, duchess, earl, count, countess,
  baron, baroness, viscount, marquis, chairmen, coach, manager, editor, correspondent, reporter, analyst, economist, historian, author, writer, singer, actor, actress, guitarist,
  drummer, bassist, vocalist, producer, composer, architect, scientist, engineer, lawyer, doctor, surgeon, philosopher, founder, co-founder, ceo, cfo, executive, boss,
  lawmaker, legislator, deputy, councillor, councilman, councilwoman, councilor, assemblyman, assemblywoman, alderman, delegate, treasurer, comptroller, auditor,
  candidate, nominee, diplomat, official, adviser, advisor, aide, pilot, astronaut, quarterback, pitcher, goalkeeper, striker, defender, midfielder, driver, player, captain, comrade, chairman-elect, president-elect`),
);

/** What may stand before an office word and belongs to it: "Deputy Foreign Minister", "Secretary of State". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  list(`prime, vice, deputy, assistant, associate, acting, interim, former, ex, late, then, current, senior, junior, chief, general, foreign, defence, defense, finance,
  interior, home, justice, education, health, trade, environment, energy, state, under, first, second, lead, national, federal, press, attorney, secretary, permanent,
  special, supreme, commanding, lieutenant, executive, managing, principal, majority, minority, house, senate, opposition, party, house speaker`),
);

/** What somebody does or is in the event, as a sentence may open with it: "Farmer Ada Winter said". None is a usual given name. */
const OCCUPATIONS: readonly string[] = list(
  `farmer, teacher, nurse, midwife, paramedic, firefighter, fisherman, shopkeeper, headteacher, student, researcher, activist, campaigner,
  resident, villager, pensioner, witness, eyewitness, survivor, expert, professor, trader, banker, developer, builder, electrician, plumber,
  photographer, journalist, broadcaster, blogger, novelist, poet, playwright, artist, musician, conductor, dancer, choreographer, filmmaker, librarian,
  businessman, businesswoman, entrepreneur, owner, operator, landlord, tenant, neighbour, neighbor, foreman, sailor, skipper, soldier, veteran, pathologist,
  psychologist, psychiatrist, biologist, physicist, chemist, geologist, meteorologist, seismologist, epidemiologist, virologist, barrister, paralegal, defendant, suspect`,
);

const TITLES = new Set([...HONORIFICS, ...RANKS, ...OFFICES, ...OCCUPATIONS]);

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, "");

/** Whether a word is a title, rank or office: "Gen.", "Minister", "spokesman". */
export const isTitle = (word: string): boolean => TITLES.has(bare(word));

/** Whether a word may belong to an office without being one: "Foreign" in "Foreign Minister". */
export const isOfficeModifier = (word: string): boolean => OFFICE_MODIFIERS.has(bare(word));

/** The pronoun that a title says: "Mrs." she, "congressman" he, "Dr." null. */
export const genderOfTitle = (word: string): "he" | "she" | null => GENDERED_HONORIFICS.get(bare(word)) ?? null;

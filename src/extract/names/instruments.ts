/** Words by which treaties, laws, documents and formats of talks are named. Origin: written by hand. */
const list = (names: string): readonly string[] =>
  names
    .trim()
    .split(/(?<!\s)\s*,\s*/)
    .filter(Boolean);

/** A capitalised run that ends in one of these names an instrument: "Vienna Document", "Clean Air Act". */
export const INSTRUMENT_HEADS: ReadonlySet<string> = new Set(
  list(`Treaty, Treaties, Document, Act, Acts, Accord, Accords, Agreement, Agreements, Convention, Conventions, Protocol, Protocols, Charter, Declaration, Pact, Memorandum, Resolution, Constitution, Amendment, Covenant, Directive, Bill, Statute, Decree, Edict, Ordinance, Communiqué, Communique, Compact,
  Code, Format, Process, Roadmap, Framework, Armistice, Ceasefire, Concordat, Doctrine, Manifesto, Mandate, Plan, Rules, Law, Ruling, Regulation`),
);

/** Heads that make an instrument also in small letters after a name: "Normandy format", "Minsk agreements". */
export const SMALL_INSTRUMENT_HEADS: ReadonlySet<string> = new Set(
  list(
    `format, process, treaty, accord, accords, agreement, agreements, protocol, protocols, convention, declaration, charter, memorandum, pact`,
  ),
);

/** Heads that also stand before "of" or "on": "Treaty of Lisbon", "Convention on Cluster Munitions". */
export const INSTRUMENT_OPENERS: ReadonlySet<string> = new Set(
  list(
    `Treaty, Convention, Declaration, Charter, Constitution, Covenant, Protocol, Agreement, Act, Bill, Articles, Statute, Code, Memorandum, Pact, Law`,
  ),
);

/** Instruments known by their own name or letters; the first of a line is the fullest. */
export const INSTRUMENT_NAMES: readonly (readonly string[])[] = `
Intermediate-Range Nuclear Forces Treaty, INF Treaty, INF
Strategic Arms Reduction Treaty, START Treaty, New START, START
Treaty on Conventional Armed Forces in Europe, CFE Treaty
Helsinki Final Act, Final Act
NATO-Russia Founding Act, Founding Act
Comprehensive Nuclear-Test-Ban Treaty, CTBT
Non-Proliferation Treaty, Nuclear Non-Proliferation Treaty, Treaty on the Non-Proliferation of Nuclear Weapons, NPT
Open Skies Treaty, Treaty on Open Skies
Joint Comprehensive Plan of Action, JCPOA
North American Free Trade Agreement, NAFTA
Affordable Care Act, Obamacare
Deferred Action for Childhood Arrivals, DACA
Second Amendment
Bill of Rights
Magna Carta
Universal Declaration of Human Rights
`
  .trim()
  .split("\n")
  .map(list);

/** Awards, contests, wars and feasts: capitalised heads of what is neither actor nor instrument. */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  list(`War, Wars, Battle, Campaign, Siege, Revolution, Rebellion, Uprising, Revolt, Massacre, Crisis, Award, Awards, Prize, Medal, Trophy, Cup, Championship, Championships, Olympics, Games, Bowl, Open, Tournament, Series, Season, Festival, Day, Week, Night, Eve, Christmas, Easter, Ramadan, Century, Era, Age, Renaissance,
  Tour, Grand Prix, Derby, Marathon, Summit, Expo, Fair, Show, Election, Elections, Cross, Star, Heart, Album, Song, Chart, Symphony, Concerto, Sonata, Opus, Chapter, Volume, Episode, Theorem, Law, Syndrome, Disease, Effect, Method, Style, Class, Ages, Dynasty`),
);

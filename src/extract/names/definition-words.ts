/**
 * Nouns by which a text says what a name is the name of: "X is a village in Y", "the band X", "X, a small company". Origin:
 * written by hand from general knowledge.
 */
const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PERSON_NOUNS = split(`
accountant activist actor actress admiral advocate advisor adviser ambassador analyst anchor announcer anthropologist archaeologist archbishop architect artist astronaut astronomer athlete attorney author aviator banker baron baritone baseballer bassist
biographer biologist bishop blogger bodybuilder botanist boxer boy broadcaster businessman businesswoman cardinal cartoonist chairman champion chancellor chef chemist chess child choreographer citizen clergyman coach colonel columnist comedian commander commentator composer conductor congressman
cook cricketer critic cyclist dancer daughter dean designer diplomat director doctor dramatist driver drummer economist editor educator engineer entomologist entrepreneur essayist executive explorer farmer fighter filmmaker footballer founder general geneticist geographer geologist girl goalkeeper golfer
governor guitarist gymnast hero historian host illustrator industrialist inventor jazz jockey journalist judge jurist justice keyboardist king lawyer lecturer legislator librarian linebacker linguist lyricist magician man manager mathematician mayor merchant microbiologist midfielder minister missionary model
monk mother musician naturalist novelist nurse officer official organist painter pathologist percussionist performer person philanthropist philosopher photographer physician physicist pianist pilot pioneer pitcher player playwright poet policeman politician pope preacher presenter president priest prince princess producer professor
programmer prosecutor psychiatrist psychologist publisher quarterback queen rabbi racer rapper receiver reporter researcher revolutionary rower ruler runner sailor saint saxophonist scholar scientist screenwriter sculptor secretary senator sheriff shooter singer skater skier sociologist soldier songwriter soprano speaker spokesman spokeswoman sprinter statesman
striker student surgeon surveyor suspect swimmer teacher tenor theologian theorist trader translator trumpeter vet victim violinist vocalist warlord warrior winemaker winger woman worker wrestler writer zoologist defender forward emperor empress duke earl count lord knight nobleman samurai sultan shah rebel pirate outlaw spy defendant`);

export const PLACE_NOUNS = split(`
airport area avenue basin bay beach borough bridge building bungalow burg canal canyon cape capital castle cathedral cemetery church city coast college-town commune community constituency continent cottage country county courthouse creek crossroads dam desert district estate fjord forest fort fortress
hamlet harbor harbour headland hill hotel house island islands isle kingdom lake landmark locality lodge mall mansion monastery mountain mountains municipality museum neighborhood neighbourhood observatory ocean palace parish park peak peninsula place plain plateau port prefecture prison province quarter railway region republic reserve reservoir
resort ridge river road rock route ruins sea seaport settlement shrine site square stadium state station strait street stream suburb summit temple territory theater theatre tower town township tributary valley venue village volcano ward waterfall woods zone ballpark arena barangay airfield cave farm garden highway`);

export const ORGANISATION_NOUNS = split(`
academy agency airline alliance army association authority band bank battalion brand brewery brigade broadcaster bureau carrier chain channel charity choir church club coalition college committee company conglomerate consortium consultancy cooperative corporation council daily department developer distributor division duo enterprise ensemble
federation firm fleet force foundation franchise fraternity gang gazette group hospital institute institution label laboratory league library magazine maker manufacturer ministry movement navy network newspaper nonprofit operator orchestra order organisation organization outfit parliament partnership party platoon provider publication publisher quartet quintet regiment
retailer school sect seminary side society sorority squad squadron startup station studio subsidiary supermarket supplier syndicate team think-tank trio troupe trust union unit university utility weekly website wing`);

/** Works, events, things and kinds: capitalised names of no actor. */
export const OTHER_NOUNS = split(`
aircraft album anthem anthology award battle beer book breed campaign car cartoon ceremony character championship comedy comic competition concept contest conflict course cover cup dance disease documentary drama dynasty engine episode event exhibition family festival film genre genus game guitar helicopter holiday instrument insect
journal-article language law locomotive machine medal method missile motorcycle movie musical name novel opera painting plant play poem prize procedure process product program programme project protein race rifle sandwich series serial sequel ship show single sitcom software song soundtrack species sport story submarine summit surname symphony system tank theory title tour tournament track treaty tribe trophy truck
type vehicle version video vessel war weapon`);

/** What kind of thing a noun makes its subject: "p" person, "l" place, "o" organisation, "x" none of them, or "". */
export function definedBy(noun: string): string {
  if (PERSON_NOUNS.has(noun)) return "p";
  if (PLACE_NOUNS.has(noun)) return "l";
  if (ORGANISATION_NOUNS.has(noun)) return "o";
  return OTHER_NOUNS.has(noun) ? "x" : "";
}

/**
 * Names that news texts use for the same party: the capital or the palace for the government, the short form for the
 * party. From general knowledge; a name that is not in the corpus changes nothing.
 */
export const METONYMS: readonly (readonly string[])[] = [
  "russia|russian federation|moscow|kremlin|the kremlin",
  "united states|us|u.s.|usa|america|washington",
  "united kingdom|uk|britain|london|downing street",
  "european union|eu|brussels",
  "china|people's republic of china|beijing",
  "france|paris",
  "germany|berlin",
  "ukraine|kyiv|kiev",
  "iran|tehran",
  "israel|jerusalem",
  "turkey|türkiye|ankara",
  "japan|tokyo",
  "india|new delhi|delhi",
  "pakistan|islamabad",
  "north korea|dprk|pyongyang",
  "south korea|seoul",
  "saudi arabia|riyadh",
  "egypt|cairo",
  "syria|damascus",
  "nigeria|abuja",
  "venezuela|caracas",
  "republican party|republicans|gop|senate republicans|house republicans",
  "democratic party|democrats|senate democrats|house democrats",
].map((line) => line.split("|"));

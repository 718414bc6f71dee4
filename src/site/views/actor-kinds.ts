import type { Actor } from "../../extract/actor.ts";

/** What an actor is, in words. */
export const KIND_WORDS: Readonly<Record<Actor["kind"], string>> = {
  person: "person",
  organization: "organisation",
  place: "place",
  instrument: "instrument",
};

import { knownAt } from "../gazetteer.ts";
import { classesOf } from "../lexeme.ts";
import { isOfficeModifier, isTitle } from "../offices.ts";
import type { TaggedName } from "../tagged.ts";
import type { Token } from "../tokens.ts";
import { isPlaceOrOrganisation } from "./pairs.ts";
import type { Step } from "./step.ts";

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, "");

/** Two or three plain capitalised words, of which the first is a given name or none is a word of organisations and places. */
function isPersonLike(tokens: readonly Token[], { start, end }: TaggedName): boolean {
  const words = tokens.slice(start, end).map((token) => token.text);
  if (words.length > 4 || !words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word) && !/^\p{Lu}{2,}$/u.test(word)))
    return false;
  const classes = words.map((word) => classesOf(word));
  return classes[0]!.includes("given") || !classes.flat().some((c) => c !== "sur" && c !== "given");
}

/** What secretaries and ministers are "of". */
const PORTFOLIO =
  /^(?:State|Defen[cs]e|Treasury|War|Justice|Interior|Energy|Commerce|Labou?r|Agriculture|Transportation|Education|Health|Finance|Staff)$/;

/**
 * Title words that are themselves given names or surnames ("Dean", "Pope", "King") are left to the person; but a surname does
 * not stand before two other names: "Farmer Ada Winter" is a farmer.
 */
const surelyTitle = (token: Token, following: number): boolean => {
  if (!isTitle(token.text) || following === 0) return false;
  const classes = classesOf(token.text);
  const maybeSurname = classes.includes("sur") && following < 2;
  return !(classes.includes("given") || maybeSurname) || /\.$/.test(token.text);
};

/**
 * "General Jens Example" is Jens Example; "Example Alliance Secretary General Jens Example" is two names with an office between
 * them. Trap: "President Lincoln Hotel" is no person, so only what ends in a person's words is cut.
 */
export const titlesApart: Step = (lines, names) =>
  lines.map(({ tokens }, l) =>
    names[l]!.flatMap((name): TaggedName[] => {
      if (name.kind === "instrument" || name.end - name.start < 2) return [name];
      let last = -1;
      for (let i = name.start; i < name.end - 1; i++) if (surelyTitle(tokens[i]!, name.end - 1 - i)) last = i;
      if (last < 0) return [name];
      if (/^(?:of|for)$/.test(tokens[last + 1]?.text ?? "") && PORTFOLIO.test(tokens[last + 2]?.text ?? "")) last += 2;
      if (last >= name.end - 1) return [name];
      const rest: TaggedName = { start: last + 1, end: name.end, kind: "person" };
      if (name.kind === "person") return [rest];
      const likePerson = rest.end - rest.start >= 2 && isPersonLike(tokens, rest);
      if (!likePerson) return [name];
      let end = last;
      while (
        end > name.start &&
        /^(?:of|for|state|defen[cs]e|treasury|war|justice|interior|energy|commerce|labou?r|agriculture|transportation|education|health|finance|staff|general|secretary|prime|deputy|vice|foreign|-|–)$/.test(
          bare(tokens[end - 1]!.text),
        )
      )
        end--;
      while (end > name.start && (isTitle(tokens[end - 1]!.text) || isOfficeModifier(tokens[end - 1]!.text))) end--;
      const known = end > name.start ? knownAt(tokens, name.start) : null;
      return known && isPlaceOrOrganisation(known.as) && name.start + known.words.length === end
        ? [{ start: name.start, end, kind: known.as === "or" ? "organization" : "place" }, rest]
        : [rest];
    }),
  );

/** "Example Alliance Secretary-General" said: the office at the end is no part of the organisation's name. */
export const officesOff: Step = (lines, names) =>
  lines.map(({ tokens }, l) =>
    names[l]!.flatMap((name): TaggedName[] => {
      if (name.kind === "instrument") return [name];
      const known = knownAt(tokens, name.start);
      const rest = known ? tokens.slice(name.start + known.words.length, name.end) : [];
      if (
        !known ||
        rest.length === 0 ||
        !isPlaceOrOrganisation(known.as) ||
        !rest.every((token) => isOffice(token.text))
      )
        return [name];
      return [{ start: name.start, end: name.end - rest.length, kind: known.as === "or" ? "organization" : "place" }];
    }),
  );
const isOffice = (word: string): boolean =>
  isTitle(word) || isOfficeModifier(word) || /^(?:secretary-general|vice-president)$/i.test(word);

/** A name that is no name: a pronoun's short form ("I've"), a bare title ("President"), a month or a mark. */
export const nothings: Step = (lines, names) =>
  lines.map(({ tokens }, l) =>
    names[l]!.filter((name) => {
      const words = tokens.slice(name.start, name.end).map((token) => token.text);
      if (name.kind === "instrument") return true;
      if (
        name.kind === "person" &&
        words.every((word) => isOffice(word) && !classesOf(word).some((c) => c === "given" || c === "sur"))
      )
        return false;
      // "Sign Up You agree": no name ends in a pronoun.
      if (words.length > 1) return !/^(?:You|We|They|He|She)$/.test(words.at(-1)!);
      if (/^[DRI]-\p{Lu}/u.test(words[0]!)) return false;
      return (
        !/^(?:I|He|She|It|We|You|They|That|There|What|Who|Here|Let)(?:['’](?:\p{L}{1,2}))?$/u.test(words[0]!) &&
        !classesOf(words[0]!).includes("cal")
      );
    }),
  );

/** Words that only the speaker's own mouth says. "us" in capitals is a country. */
const FIRST_PERSON = /(?<![\p{L}\p{N}.])(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me|ours|mine)(?![\p{L}\p{N}])(?!\.[A-Z])/gu;

/** How many words of a stretch of text are in the first person. */
export const countFirstPerson = (text: string): number => text.match(FIRST_PERSON)?.length ?? 0;

/**
 * Where at most this share of the paragraphs speaks in the first person, the text is a report and such a paragraph is
 * somebody's words whose marks and cue were lost; above it, the text is a column, a speech or a letter.
 */
export const REPORTED_SHARE = 0.2;

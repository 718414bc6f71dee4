import { drop, type Judged } from "./html-judged.ts";
import { plain } from "./metadata-title.ts";
import type { Metadata } from "./reader.ts";

/**
 * Lines of the body that only repeat what is known of the report: its author alone, the paper's name, the title again,
 * and the note about the author at the end. They are metadata, and would be read as sentences otherwise.
 */
export function markOwnLines(text: string, roles: readonly Judged[], metadata: Metadata): void {
  const authors = (metadata.author?.value ?? "").split("; ").map(plain).filter(Boolean);
  const names = new Set([...authors, authors.join(" "), authors.join(" and ")].filter(Boolean));
  const publisher = plain(metadata.publisher?.value ?? "");
  const title = plain(metadata.title?.value ?? "");
  const last = roles.findLastIndex((judged) => judged.kept);
  roles.forEach((judged, i) => {
    if (!judged.kept || judged.role === "title") return;
    const line = plain(text.slice(judged.run.start, Math.min(judged.run.end, judged.run.start + 400)));
    const bare = line.replace(/^\d{1,2} \d\d(?: ?[ap]m)? ?/, "").replace(/^(?:by|von|par|por|di|author|text) /, "");
    if (names.has(bare)) drop(judged, "metadata", "author-line");
    else if (publisher && bare === publisher) drop(judged, "metadata", "publisher-line");
    else if (title && line === title) drop(judged, "metadata", "title-again");
    else if (i > last - 6 && i > roles.length / 3 && isNote(line, authors)) drop(judged, "metadata", "author-note");
  });
}

/** "Ann Lee is a reporter …": the author's whole name, and then what she is or does. */
function isNote(line: string, authors: readonly string[]): boolean {
  const author = authors.find((name) => name.includes(" ") && line.startsWith(`${name} `));
  if (!author) return false;
  return /^ (?:is|was|has|writes|covers|reports|works|lives|joined|teaches|ist|war|schreibt|es|est|a) /.test(
    line.slice(author.length),
  );
}

import type { Problem } from "../../text/problem.ts";
import type { Reader } from "../reader.ts";
import { readMail } from "./mail.ts";

/** One mail as programs save it (RFC 5322); what is attached is named, not read. */
export const emlReader: Reader = {
  name: "mail",
  endings: ["eml"],
  async read({ file, bytes }) {
    const problems: Problem[] = [];
    const document = await readMail(bytes, null, (rule, level, reason) => {
      problems.push({ rule, level, file, line: null, column: null, reason });
    });
    return { documents: document ? [document] : [], problems };
  },
};

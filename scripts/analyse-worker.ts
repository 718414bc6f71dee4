/** One worker of `analyse --workers`: a line in, a line out. */
import { analyseLine } from "../src/extract/filter.ts";

export default async (line: string): Promise<string> => JSON.stringify(await analyseLine(line));

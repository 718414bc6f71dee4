import { Command, Option } from "commander";
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

interface Folders {
  readonly corpus?: string;
  readonly out: string;
}

/** The folder may be named as an argument or by `--corpus`; both at once must agree. */
function corpusOf(argument: string | undefined, options: Pick<Folders, "corpus">): string {
  if (argument && options.corpus && argument !== options.corpus)
    throw new UsageError(`two corpus folders are named, ${argument} and ${options.corpus}: name one`);
  return argument ?? options.corpus ?? "corpus";
}

function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port ${value} is no port: give 0 to 65535`);
  return port;
}

const corpusOption = () => new Option("--corpus <folder>", "folder with the source texts (default: corpus)");
const outOption = () => new Option("--out <folder>", "folder of the site").default("_site");
const strictOption = () => new Option("--strict", "a warning stops the build, too").default(false);
const examples = (...lines: string[]) => `\nExamples:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;

/**
 * The command line, ready to parse. Wrong words throw commander's own error, wrong values a UsageError. Each command
 * loads its own modules: the filter, which may be started once a text, needs nothing of the site.
 */
export function program(): Command {
  const root = new Command("synoptic")
    .description("Turns a folder of source texts into a cited, searchable briefing, published as a static site.")
    .version(version)
    .showHelpAfterError("(synoptic --help shows the commands)")
    .exitOverride()
    .addHelpText(
      "after",
      examples("synoptic build reports --out site", "synoptic serve reports", "synoptic check reports"),
    );

  root
    .command("build")
    .summary("build the site of a corpus folder")
    .description(
      "Reads a corpus folder and builds its briefing as a static site. The earlier site stays until the new one is whole.",
    )
    .argument("[folder]", "the corpus folder")
    .addOption(corpusOption())
    .addOption(outOption())
    .addOption(strictOption())
    .option(
      "--reference-date <day>",
      'day on which to resolve "yesterday" where a source states no date, as YYYY-MM-DD',
      dayOf,
    )
    .option("--quiet", "print problems only", false)
    .addHelpText(
      "after",
      examples("synoptic build", "synoptic build reports --out site", "synoptic build reports --strict"),
    )
    .action(async (folder, options) => {
      const { build } = await import("./build.ts");
      await build({ ...options, corpus: corpusOf(folder, options) });
    });

  root
    .command("serve")
    .summary("build, serve on this machine, rebuild on each change")
    .description(
      "Builds the site, serves it on 127.0.0.1 and rebuilds it whenever the corpus changes; open pages reload.",
    )
    .argument("[folder]", "the corpus folder")
    .addOption(corpusOption())
    .addOption(outOption())
    .option("--port <number>", "port to listen on; 0 takes any free one", portOf, 8080)
    .addHelpText("after", examples("synoptic serve", "synoptic serve reports --port 3000"))
    .action(async (folder, options) => {
      const { serve } = await import("./serve.ts");
      await serve({ ...options, corpus: corpusOf(folder, options) });
    });

  root
    .command("draft")
    .summary("write outline.yaml, the analyst's own file")
    .description(
      "Writes what the rules found as outline.yaml into the corpus folder, to be edited by hand. One that is there stays: what new sources add to it is printed.",
    )
    .argument("[folder]", "the corpus folder")
    .addOption(corpusOption())
    .option("--update", "put what is new at the end of the outline, as comments", false)
    .addHelpText("after", examples("synoptic draft", "synoptic draft reports", "synoptic draft reports --update"))
    .action(async (folder, options) => {
      const { draft } = await import("./draft.ts");
      await draft({ corpus: corpusOf(folder, options), update: options.update });
    });

  root
    .command("check")
    .summary("print the problems of a corpus, build nothing")
    .description(
      "Reads and compares everything and prints each problem with file, line and column. Exit code 1 where one stops a build.",
    )
    .argument("[folder]", "the corpus folder")
    .addOption(corpusOption())
    .addOption(strictOption())
    .addHelpText("after", examples("synoptic check", "synoptic check reports --strict"))
    .action(async (folder, options) => {
      const { checkCorpus } = await import("./check.ts");
      await checkCorpus(corpusOf(folder, options), options);
    });

  root
    .command("verify")
    .summary("prove a copy of a site against its own sources")
    .description(
      "Checks every file of a copy, a folder or a ZIP file, against its digest, reads its raw sources again and checks every citation.",
    )
    .argument("[site]", "folder or ZIP file of a site", "_site")
    .addHelpText("after", examples("synoptic verify", "synoptic verify briefing.zip"))
    .action(async (site) => {
      const { verifyCopy } = await import("./verify.ts");
      await verifyCopy(site);
    });

  root
    .command("analyse")
    .summary("JSON Lines filter: one source a line in, its findings out")
    .description(
      "Reads one JSON object a line (file, and text or base64) and writes one analysis a line, in the same order.",
    )
    .option("--workers <number>", "analyse in so many threads", workersOf, 1)
    .addHelpText("after", examples(`echo '{"file":"a.txt","text":"\\"Yes,\\" she said."}' | synoptic analyse`))
    .action(async ({ workers }) => {
      const { analyseStream } = await import("./analyse.ts");
      await analyseStream(process.stdin, process.stdout, workers);
    });

  for (const command of root.commands)
    command.exitOverride().showHelpAfterError(`(synoptic ${command.name()} --help shows the options)`);
  return root;
}

function workersOf(value: string): number {
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 1 || workers > 256)
    throw new UsageError(`--workers ${value} is no number of threads: give 1 to 256`);
  return workers;
}

function dayOf(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new UsageError(`--reference-date ${value} is no day: give YYYY-MM-DD`);
  return value;
}

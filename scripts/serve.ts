import { resolve } from "node:path";
import { watch } from "chokidar";
import { build } from "./build.ts";
import { InputProblem } from "./input-problem.ts";
import { freePort, preview } from "./preview.ts";

export interface ServeOptions {
  readonly corpus: string;
  readonly out: string;
  readonly port: number;
}

/** Runs `work` one at a time; a call while it runs makes it run once more afterwards. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    again = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}

/** Builds, serves and rebuilds until interrupted. A failed rebuild is reported and the last good site stays. */
export async function serve(options: ServeOptions): Promise<void> {
  const make = () => build({ corpus: options.corpus, out: options.out, strict: false, quiet: false });
  const port = await freePort(options.port);
  // Watching begins before the first build, so that what is changed while it runs is not missed.
  const changes = await watchFolder(options.corpus);
  try {
    await make();
    const site = await preview(resolve(options.out), port);
    const rebuild = oneAtATime(async () => {
      try {
        await make();
        site.rebuilt();
      } catch (error) {
        if (!(error instanceof InputProblem)) throw error;
        console.error(`error: ${error.message}`);
      }
    });
    changes.onChange(() => void rebuild());
    console.log(`Serving ${site.url} (stop with Ctrl+C)`);
  } catch (error) {
    // An open watcher would keep the process alive behind its own error message.
    await changes.close();
    throw error;
  }
}

interface Changes {
  onChange(listener: () => void): void;
  close(): Promise<void>;
}

/** Watches a folder from now on; what happened before somebody listened is told when they begin to. */
async function watchFolder(folder: string): Promise<Changes> {
  const settled = { stabilityThreshold: 100, pollInterval: 20 };
  const watcher = watch(resolve(folder), { ignoreInitial: true, awaitWriteFinish: settled });
  await new Promise<void>((done) => watcher.once("ready", done));
  let missed = false;
  const note = (): void => {
    missed = true;
  };
  watcher.on("all", note);
  return {
    close: () => watcher.close(),
    onChange(listener) {
      watcher.off("all", note).on("all", listener);
      if (missed) listener();
    },
  };
}

import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve, sep } from "node:path";
import { watch } from "chokidar";
import sirv from "sirv";
import { build } from "./build.ts";
import { InputProblem } from "./input-problem.ts";

export interface ServeOptions {
  readonly corpus: string;
  readonly out: string;
  readonly port: number;
}

const HOST = "127.0.0.1";
const EVENTS = "/.synoptic/events";
const SCRIPT = "/.synoptic/reload.js";
const RELOAD = `new EventSource("${EVENTS}").addEventListener("rebuilt", () => location.reload());`;

/** A server of one folder that adds the reload script to each page as it goes out; the files stay as built. */
export interface Preview {
  readonly server: Server;
  readonly url: string;
  /** Tells every open page that there is a new site. */
  rebuilt(): void;
}

/** Serves `folder` on the loopback address only. */
export async function preview(folder: string, port: number): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    if (!isLocal(request.headers.host)) return end(response, 403, "text/plain", "only for this machine");
    const path = request.url?.split("?")[0] ?? "/";
    if (path === SCRIPT) return end(response, 200, "text/javascript", RELOAD);
    if (path === EVENTS) return subscribe(listeners, request, response);
    void page(folder, path).then((html) => {
      if (html !== null) return end(response, 200, "text/html; charset=utf-8", withReload(html));
      files(request, response, () => void notFound(folder, response));
    });
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, HOST, done));
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}/`;
  return {
    server,
    url,
    rebuilt: () => {
      for (const listener of listeners) listener.write("event: rebuilt\ndata:\n\n");
    },
  };
}

/** A page of another site must not read the preview through a name of its own (DNS rebinding). */
const isLocal = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/.test(host ?? "");

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
}

function subscribe(listeners: Set<ServerResponse>, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write(": open\n\n");
  listeners.add(response);
  request.on("close", () => listeners.delete(response));
}

/** The HTML file that an address names, or null: not a page, not there, or outside the folder. */
async function page(folder: string, path: string): Promise<string | null> {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (name.endsWith("/")) name += "index.html";
  const file = resolve(join(folder, name));
  if (!file.endsWith(".html") || !file.startsWith(folder + sep) || name.includes("\0")) return null;
  return readFile(file, "utf8").catch(() => null);
}

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const html = await readFile(join(folder, "404.html"), "utf8").catch(() => null);
  if (html === null) end(response, 404, "text/plain", "not found");
  else end(response, 404, "text/html; charset=utf-8", withReload(html));
}

const withReload = (html: string): string => html.replace("</body>", `<script src="${SCRIPT}" defer></script></body>`);

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
  // Watching begins before the first build, so that what is changed while it runs is not missed.
  const changes = await watchFolder(options.corpus);
  await make();
  const site = await preview(resolve(options.out), options.port);
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
}

/** Watches a folder from now on; what happened before somebody listened is told when they begin to. */
async function watchFolder(folder: string): Promise<{ onChange(listener: () => void): void }> {
  const settled = { stabilityThreshold: 100, pollInterval: 20 };
  const watcher = watch(resolve(folder), { ignoreInitial: true, awaitWriteFinish: settled });
  await new Promise<void>((done) => watcher.once("ready", done));
  let missed = false;
  const note = (): void => {
    missed = true;
  };
  watcher.on("all", note);
  return {
    onChange(listener) {
      watcher.off("all", note).on("all", listener);
      if (missed) listener();
    },
  };
}

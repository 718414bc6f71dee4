import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve, sep } from "node:path";
import sirv from "sirv";
import { UsageError } from "./usage-error.ts";

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

/** The port, if nobody listens on it; asked before a long build rather than after it. */
export async function freePort(port: number): Promise<number> {
  const probe = createServer();
  try {
    await new Promise<void>((done, fail) => probe.once("error", fail).listen(port, HOST, done));
  } catch {
    throw new UsageError(`port ${port} is in use or not allowed: choose another with --port, or 0 for any free one`);
  }
  await new Promise((done) => probe.close(done));
  return port;
}

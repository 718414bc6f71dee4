/* The search of a page that was opened from a disk: hands Pagefind's engine its files by way of scripts. */
(() => {
  const folder = document.currentScript.src.replace(/assets\/[^/]*$/, "pagefind/disk/");
  const waiting = new Map();

  function run(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = folder + name.split("/").map(encodeURIComponent).join("/");
      script.onload = () => {
        script.remove();
        resolve();
      };
      script.onerror = () => reject(new Error(`${name} is missing`));
      document.head.append(script);
    });
  }

  globalThis.synopticPart = (name, base64) =>
    waiting.get(name)?.(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));

  /** What the engine takes for fetch: the same files, each from its script. */
  async function fetchPart(address) {
    const name = String(address)
      .replace(/^.*?\/pagefind\//, "")
      .replace(/\?.*$/, "");
    const bytes = await new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      run(`${name}.js`).catch(reject);
    });
    return {
      ok: true,
      status: 200,
      arrayBuffer: async () => bytes.buffer,
      json: async () => JSON.parse(new TextDecoder().decode(bytes)),
    };
  }

  globalThis.synopticDisk = async (options) => {
    await run("engine.js");
    const engine = globalThis.synopticEngine(fetchPart, undefined);
    return engine.createInstance({ ...options, basePath: "/pagefind/", metaCacheTag: "0", noWorker: true });
  };
})();

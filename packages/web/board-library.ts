import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** Where the fonts of the board lie under the studio's own address; `src/board/library.ts` says the same to the library. */
const FONTS = "board";
/** Thirteen megabytes of a hand for Chinese. Without it the letters are those of the computer. */
const LEFT_OUT = "Xiaolai";
const NOTHING = "\0board-library-nothing";
const PUBLIC_SERVER = /`https:\/\/esm\.sh\/[^\n]{0,120}?\/dist\/prod\/`/g;
const LIBRARY = /[\\/]@excalidraw[\\/]excalidraw[\\/]dist[\\/]/;

/**
 * Builds the drawing library into the studio so that it needs no network: its fonts lie beside the pages, the address of the public
 * server that it would ask otherwise is taken out, and what the studio does not offer (diagrams from Mermaid text, other languages) stays away.
 */
export function boardLibrary(): Plugin {
  const dist = dirname(createRequire(import.meta.url).resolve("@excalidraw/excalidraw"));
  const fonts = join(dist, "..", "prod", "fonts");
  const files = readdirSync(fonts, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".woff2") && !file.startsWith(LEFT_OUT));
  return {
    name: "board-library",
    enforce: "pre",
    resolveId(id, importer) {
      if (importer === undefined || !LIBRARY.test(importer)) return null;
      return id === "@excalidraw/mermaid-to-excalidraw" || (id.startsWith("./locales/") && !id.startsWith("./locales/en")) ? NOTHING : null;
    },
    load: (id) => (id === NOTHING ? 'export default {}; export const parseMermaidToExcalidraw = () => Promise.reject(new Error("not offered here"));' : null),
    transform(code, id) {
      if (!LIBRARY.test(id) || !code.includes("esm.sh")) return null;
      const own = code.replaceAll(PUBLIC_SERVER, "`${location.origin}/board/`");
      if (own.includes("esm.sh")) this.error("The drawing library names its public server in another way than before.");
      return { code: own, map: null };
    },
    generateBundle() {
      for (const file of files) this.emitFile({ type: "asset", fileName: `${FONTS}/fonts/${file.replaceAll("\\", "/")}`, source: readFileSync(join(fonts, file)) });
    },
    configureServer(server) {
      server.middlewares.use(`/${FONTS}/fonts`, (request, response, next) => {
        const file = files.find((name) => `/${name.replaceAll("\\", "/")}` === request.url);
        if (file === undefined) return next();
        response.setHeader("content-type", "font/woff2");
        response.end(readFileSync(join(fonts, file)));
      });
    },
  };
}

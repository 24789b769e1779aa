import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context } from "hono";
import { isApi, pagePolicy } from "./security.ts";
import { wordsPage } from "./words-page.ts";

const NONCE_PLACEHOLDER = "__STYLE_NONCE__";
/** The bundler puts a hash of the content into every name in here. */
const HASHED_FOLDER = "/assets/";
const MIN_COMPRESSED_BYTES = 1024;

const HTML = "text/html; charset=utf-8";
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": HTML,
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const COMPRESSIBLE = new Set([".css", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest"]);

type Encoding = "br" | "gzip";
const compress: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Buffer>>> = {
  // 5 of 11: nearly as small as 11, thirty times as fast
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

interface File {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  encoded: Map<Encoding, Promise<Buffer>> | null;
}

/** The web package's build, read once: afterwards no request path reaches the file system. */
export interface StaticPages {
  /** Answers a GET or HEAD for anything outside /api; null where there is nothing to show. */
  answer(c: Context): Promise<Response | null>;
}

// while developing, the bundler's own server shows the pages
const NOT_BUILT = wordsPage("The pages are not built", "The studio runs, but its pages are missing. Run <code>npm run build</code>, then start it again.");

/** @param folder the built pages; without an index.html in it every page says that nothing is built */
export async function loadStaticPages(folder: string): Promise<StaticPages> {
  const files = new Map<string, File>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(await readFile(file));
    const extension = extname(entry.name);
    files.set(`/${relative(folder, file).split(sep).join("/")}`, {
      bytes,
      mediaType: MEDIA_TYPES[extension] ?? "application/octet-stream",
      encoded: COMPRESSIBLE.has(extension) && bytes.length >= MIN_COMPRESSED_BYTES ? new Map() : null,
    });
  }
  const index = files.get("/index.html");
  files.delete("/index.html");
  const indexText = index ? new TextDecoder().decode(index.bytes) : NOT_BUILT;

  return {
    async answer(c) {
      const file = files.get(c.req.path);
      if (file) return answerFile(c, file);
      // client routes are pages too; a missing asset or anything under /api is not
      const wantsPage = c.req.path === "/" || (c.req.header("Accept") ?? "").includes("text/html");
      if (!wantsPage || isApi(c.req.path) || c.req.path.startsWith(HASHED_FOLDER)) return null;
      const nonce = randomBytes(16).toString("base64");
      return c.body(indexText.replaceAll(NONCE_PLACEHOLDER, nonce), index ? 200 : 503, {
        "Content-Type": HTML,
        "Content-Security-Policy": pagePolicy(nonce),
        "Cache-Control": "no-cache",
      });
    },
  };
}

async function answerFile(c: Context, file: File): Promise<Response> {
  const headers: Record<string, string> = {
    "Content-Type": file.mediaType,
    "Cache-Control": c.req.path.startsWith(HASHED_FOLDER) ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (!file.encoded) return c.body(file.bytes, 200, headers);
  headers["Vary"] = "Accept-Encoding";
  const encoding = acceptedEncoding(c.req.header("Accept-Encoding") ?? "");
  if (!encoding) return c.body(file.bytes, 200, headers);
  const encoded = file.encoded.get(encoding) ?? compress[encoding](file.bytes);
  file.encoded.set(encoding, encoded);
  headers["Content-Encoding"] = encoding;
  return c.body(new Uint8Array(await encoded), 200, headers);
}

/** `br` where it is taken, else `gzip`. A quality of 0 means "not that one". */
function acceptedEncoding(header: string): Encoding | null {
  const offers = header.split(",").map((offer) => offer.trim().toLowerCase().split(/\s*;\s*/));
  const takes = (name: Encoding) => offers.some(([coding, quality]) => coding === name && !/^q=0(\.0*)?$/.test(quality ?? ""));
  return takes("br") ? "br" : takes("gzip") ? "gzip" : null;
}

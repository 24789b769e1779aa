// Who may import whom, held against every import in the tree. Runs under the packaged Node: it needs rolldown's parser.
import { readFileSync, readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";

/** Who may import whom, besides itself. Change it in its own commit, with the reason. `corpus`, `training` and `bench` lie beside packages/. */
export const MAY_IMPORT = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  core: [],
  content: ["core"],
  intake: ["core", "content"],
  store: ["core", "content"],
  server: ["core", "content", "intake", "store"],
  cli: ["core", "content", "intake", "store", "server"],
  web: ["core", "content"],
  corpus: ["core"],
  training: ["core", "corpus"],
  bench: ["core", "content", "intake", "store", "server", "cli", "web", "corpus", "training"],
});

/** What lies beside packages/: labelled answers, what learns from them, benchmarks. None of it is shipped. */
const BESIDE = ["corpus", "training", "bench"];

/** Packages that run in a browser, too. */
const WITHOUT_NODE = ["core", "content", "web"];

/** All that core may use from outside: pure libraries, each for the room that README.md names. `mdast` is types. */
const CORE_USES = ["zod", "ts-fsrs", "jstat", "d3-dsv", "mdast", "mdast-util-from-markdown", "mdast-util-gfm", "micromark-extension-gfm"];

/** Rooms of core that the first page of the studio loads: nothing in them pulls in zod at run time. */
const WITHOUT_ZOD = ["packages/core/src/answer/", "packages/core/src/delivery/"];

const SCOPE = "@inclined/";

/** @typedef {{ specifier: string | null, typeOnly: boolean, line: number }} Import specifier null: not written out, so nobody can check it */
/** @typedef {{ file: string, line: number, rule: string, message: string }} Violation */
/** @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest */
/**
 * @typedef {{ files: ReadonlyMap<string, string>, manifests: Readonly<Record<string, Manifest>>, root: Manifest }} Tree
 *   files: path in the repository, with "/", to source; manifests: package.json by package name without scope; root: the repository's own
 */

/** @param {any} node @returns {string | null} the text of a literal or of a template without holes */
function textOf(node) {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}

/** @param {any} node */
function isImportMeta(node) {
  return node?.type === "MetaProperty" && node.meta.name === "import";
}

/**
 * The import in one node of the syntax tree, if there is one.
 * @param {any} node
 * @returns {{ specifier: string | null, typeOnly: boolean } | null}
 */
function importIn(node) {
  switch (node.type) {
    case "ImportDeclaration":
      return { specifier: node.source.value, typeOnly: node.importKind === "type" };
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return node.source ? { specifier: node.source.value, typeOnly: node.exportKind === "type" } : null;
    case "ImportExpression":
      return { specifier: textOf(node.source), typeOnly: false };
    case "TSImportType":
      return { specifier: textOf(node.source), typeOnly: true };
    case "TSExternalModuleReference":
      return { specifier: textOf(node.expression), typeOnly: false };
    case "CallExpression": {
      const { callee } = node;
      const isRequire = callee.type === "Identifier" && callee.name === "require";
      const isResolve = callee.type === "MemberExpression" && isImportMeta(callee.object) && callee.property.name === "resolve";
      return isRequire || isResolve ? { specifier: textOf(node.arguments[0]), typeOnly: false } : null;
    }
    case "NewExpression": {
      // new Worker(new URL("./worker.ts", import.meta.url)): a module, or a file beside it
      const [path, base] = node.arguments;
      const isBeside = node.callee.name === "URL" && base?.type === "MemberExpression" && isImportMeta(base.object);
      const text = isBeside ? textOf(path) : null;
      return text === null ? null : { specifier: /^\.\.?\//.test(text) ? text : `./${text}`, typeOnly: false };
    }
    default:
      return null;
  }
}

/**
 * All imports of one module: static, dynamic, re-exports, types, workers.
 * @param {string} source
 * @param {string} file tells the language
 * @returns {Import[]}
 */
export function importsOf(source, file) {
  const program = parseAst(source, { lang: file.endsWith("x") ? "tsx" : "ts" }, file);
  /** @type {Import[]} */
  const found = [];
  /** @param {any} node */
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== "object" || typeof node.type !== "string") return;
    const hit = importIn(node);
    if (hit !== null) found.push({ ...hit, line: source.slice(0, node.start).split("\n").length });
    for (const key of Object.keys(node)) visit(node[key]);
  };
  visit(program.body);
  for (const reference of source.matchAll(/^\/\/\/\s*<reference\s+(?:types|path)="([^"]+)"/gm)) {
    const line = source.slice(0, reference.index).split("\n").length;
    found.push({ specifier: /** @type {string} */ (reference[1]), typeOnly: true, line });
  }
  return found;
}

/** @param {string} specifier "@a/b/c" is of package "@a/b", "d/e" of "d" */
function packageOf(specifier) {
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

/** @param {string} file */
function ownerOf(file) {
  return file.startsWith("packages/") ? /** @type {string} */ (file.split("/")[1]) : /** @type {string} */ (file.split("/")[0]);
}

/** @param {string} file */
function folderOf(file) {
  return file.startsWith("packages/") ? file.split("/").slice(0, 2).join("/") : ownerOf(file);
}

/** @param {string} specifier */
const isRelative = (specifier) => specifier.startsWith("./") || specifier.startsWith("../") || specifier === "." || specifier === "..";

/** @param {string} file @param {string} specifier */
const resolveFrom = (file, specifier) => posix.normalize(posix.join(posix.dirname(file), specifier.replace(/\?.*$/, "")));

/** @param {string} file tests, and what lies in a folder "testing" for them */
const isTestByName = (file) => /\.test\.tsx?$/.test(file) || file.includes("/testing/");

/**
 * Files that only tests load: tests, and what nothing but such files import. They may use what is there for tests only.
 * @param {ReadonlyMap<string, Import[]>} imports
 */
function testSide(imports) {
  /** @type {Map<string, string[]>} */
  const importers = new Map();
  for (const [file, list] of imports) {
    for (const { specifier } of list) {
      if (specifier === null || !(isRelative(specifier) || specifier.startsWith(SCOPE))) continue;
      const target = isRelative(specifier)
        ? resolveFrom(file, specifier)
        : specifier.replace(/^@inclined\/([^/]+)\/(.*)$/, (_, name, path) => `${BESIDE.includes(name) ? "" : "packages/"}${name}/src/${path}.ts`); // the exports of every package
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  }
  const tests = new Set([...imports.keys()].filter(isTestByName));
  for (let grew = true; grew; ) {
    grew = false;
    for (const file of imports.keys()) {
      const by = importers.get(file);
      if (tests.has(file) || by === undefined || !by.every((importer) => tests.has(importer))) continue;
      tests.add(file);
      grew = true;
    }
  }
  return tests;
}

/**
 * How a module reaches zod at run time through files of its own package, or null.
 * @param {string} start
 * @param {ReadonlyMap<string, Import[]>} imports
 * @returns {string[] | null} the files on the way
 */
function wayToZod(start, imports) {
  /** @type {string[][]} */
  const queue = [[start]];
  const seen = new Set([start]);
  for (const way of queue) {
    for (const { specifier, typeOnly } of imports.get(/** @type {string} */ (way.at(-1))) ?? []) {
      if (typeOnly || specifier === null) continue;
      if (packageOf(specifier) === "zod") return way;
      const target = isRelative(specifier) ? resolveFrom(/** @type {string} */ (way.at(-1)), specifier) : null;
      if (target === null || seen.has(target)) continue;
      seen.add(target);
      queue.push([...way, target]);
    }
  }
  return null;
}

/**
 * @param {Tree} tree
 * @returns {{ modules: number, imports: number, violations: Violation[] }}
 */
export function checkBoundaries({ files, manifests, root }) {
  /** @type {Map<string, Import[]>} */
  const imports = new Map();
  /** @type {Violation[]} */
  const violations = [];
  for (const [file, source] of files) {
    try {
      imports.set(file, importsOf(source, file));
    } catch (error) {
      violations.push({ file, line: 1, rule: "readable", message: `cannot be parsed: ${String(error).split("\n")[0]}` });
    }
  }
  const tests = testSide(imports);
  for (const [file, list] of imports) {
    const owner = ownerOf(file);
    const allowed = MAY_IMPORT[owner];
    /** @param {number} line @param {string} rule @param {string} message */
    const complain = (line, rule, message) => violations.push({ file, line, rule, message });
    if (allowed === undefined) {
      complain(1, "table", `package ${owner} is not in the may-import table (scripts/boundaries.mjs)`);
      continue;
    }
    const isTest = isTestByName(file);
    const mayUseDev = tests.has(file) || BESIDE.includes(owner);
    const manifest = manifests[owner] ?? {};
    for (const { specifier, typeOnly, line } of list) {
      if (specifier === null) {
        if (!isTest) complain(line, "readable", "imports something that is not written out, so that nobody can check it");
        continue;
      }
      if (isRelative(specifier)) {
        const target = resolveFrom(file, specifier);
        // what tests read from the repository (samples, scripts) lies outside of packages; another package never is fair
        const leaves = target !== folderOf(file) && !target.startsWith(`${folderOf(file)}/`);
        if (leaves && (!isTest || /^(packages|corpus|training|bench)\//.test(target))) {
          complain(line, "relative", `reaches out of its package with ${specifier}; import ${SCOPE}<package>/<path> where the table allows it`);
        }
        continue;
      }
      if (isBuiltin(specifier)) {
        if (WITHOUT_NODE.includes(owner) && !isTest) complain(line, "node", `${owner} runs in browsers, too, and imports ${specifier}`);
        continue;
      }
      // made by a plugin of the build, in the same package
      if (specifier.startsWith("virtual:")) continue;
      const name = packageOf(specifier);
      if (name.startsWith(SCOPE)) {
        const target = name.slice(SCOPE.length);
        if (target === owner) {
          complain(line, "relative", `imports itself as ${specifier}; use a relative path`);
          continue;
        }
        // a journey in a browser needs the whole house
        if (!allowed.includes(target) && !file.endsWith(".browser.test.ts")) {
          complain(line, "table", `${owner} must not import ${target} (${specifier}); it may import: ${allowed.join(", ") || "nothing"}`);
          continue;
        }
        if (file.endsWith(".browser.test.ts")) continue;
      } else if (owner === "core" && !isTest && !CORE_USES.includes(name)) {
        complain(line, "core", `core imports ${name}; it may use only ${CORE_USES.join(", ")} and its own files`);
        continue;
      }
      const isDeclared =
        name in (manifest.dependencies ?? {}) ||
        ((mayUseDev || typeOnly) && name in (manifest.devDependencies ?? {})) ||
        // what has no code of its own is declared by its types
        (typeOnly && `@types/${name}` in (manifest.devDependencies ?? {})) ||
        (mayUseDev && (name in (root.devDependencies ?? {}) || name in (root.dependencies ?? {})));
      if (!isDeclared) complain(line, "declared", `imports ${name}, which the package.json of ${owner} does not name`);
    }
    if (!isTest && WITHOUT_ZOD.some((folder) => file.startsWith(folder))) {
      const way = wayToZod(file, imports);
      if (way !== null) complain(1, "zod", `pulls in zod at run time: ${[...way, "zod"].join(" -> ")}; import types only`);
    }
  }
  return { modules: imports.size, imports: [...imports.values()].reduce((sum, list) => sum + list.length, 0), violations };
}

/** @param {string} file */
function readManifest(file) {
  return /** @type {Manifest} */ (JSON.parse(readFileSync(file, "utf8")));
}

/**
 * Reads packages/<name>/src and what lies beside it from a repository.
 * @param {string} repository absolute path
 * @returns {Tree}
 */
export function readTree(repository) {
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {Record<string, Manifest>} */
  const manifests = {};
  /** @param {string} folder */
  const addModules = (folder) => {
    for (const entry of readdirSync(join(repository, folder), { withFileTypes: true })) {
      if (entry.name === "node_modules" || entry.name === "dist") continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) addModules(path);
      else if (/\.[cm]?[jt]sx?$/.test(entry.name)) files.set(path, readFileSync(join(repository, path), "utf8"));
    }
  };
  for (const name of readdirSync(join(repository, "packages"))) {
    manifests[name] = readManifest(join(repository, "packages", name, "package.json"));
    try {
      addModules(`packages/${name}/src`);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
    }
  }
  for (const name of BESIDE) {
    manifests[name] = readManifest(join(repository, name, "package.json"));
    addModules(name);
  }
  return { files, manifests, root: readManifest(join(repository, "package.json")) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { modules, imports, violations } = checkBoundaries(readTree(join(dirname(fileURLToPath(import.meta.url)), "..")));
  for (const { file, line, rule, message } of violations) console.log(`${file}:${line} [${rule}] ${message}`);
  console.log(`${modules} modules, ${imports} imports, ${violations.length} violations`);
  process.exitCode = violations.length > 0 || modules === 0 ? 1 : 0;
}

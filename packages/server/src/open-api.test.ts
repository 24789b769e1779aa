import { createConfig, lintFromString, type NormalizedProblem } from "@redocly/openapi-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appUnderTest, HOST, type AppUnderTest } from "./testing/app-under-test.ts";

let studio: AppUnderTest;
beforeAll(async () => {
  studio = await appUnderTest();
});
afterAll(() => studio.close());

interface Operation {
  operationId?: string;
  summary?: string;
  sumary?: string;
  tags?: string[];
  responses: Record<string, { content?: Record<string, unknown> }>;
}

interface Document {
  openapi: string;
  security: unknown[];
  paths: Record<string, Record<string, Operation>>;
}

async function readDocument(): Promise<Document> {
  const response = await studio.send("/openapi.json", { headers: { Host: HOST } });
  return (await response.json()) as Document;
}

async function lint(document: unknown): Promise<NormalizedProblem[]> {
  const config = await createConfig({ extends: ["recommended"], rules: { "operation-tag-defined": "error" }, telemetry: "off" });
  return lintFromString({ source: JSON.stringify(document), config });
}

describe("/openapi.json", () => {
  it("is clean under the recommended rules: no errors, no warnings", async () => {
    const problems = await lint(await readDocument());
    expect(problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ""} ${message}`)).toEqual([]);
  });

  // what a linter is there for; docs/decisions/0005-openapi-lint.md has the longer list
  const FAULTS: [string, (operation: Operation, document: Document) => void][] = [
    ["operation-operationId", (operation) => delete operation.operationId],
    ["operation-summary", (operation) => delete operation.summary],
    ["operation-4xx-response", ({ responses }) => ["401", "403"].forEach((status) => delete responses[status])],
    ["operation-tag-defined", (operation) => (operation.tags = ["Nowhere"])],
    ["security-defined", (_operation, document) => (document.security = [{ nowhere: [] }])],
    ["struct", (operation) => (operation.sumary = "a slip")],
  ];
  it.each(FAULTS)("is looked at by a linter that hears a fault: %s", async (rule, plant) => {
    const document = await readDocument();
    const operation = document.paths["/api/studio"]?.get;
    if (!operation) throw new Error("there is no /api/studio");
    plant(operation, document);
    expect((await lint(document)).map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it("has every route of the app, and nothing else", async () => {
    const { paths } = await readDocument();
    const documented = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
    const served = studio.app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    expect(documented.sort()).toEqual([...new Set(served)].sort());
  });

  it("documents for every operation the problems that can come from anywhere", async () => {
    const { openapi, paths } = await readDocument();
    expect(openapi).toBe("3.1.0");
    for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods)))
      for (const status of ["403", "500"])
        expect(Object.keys(operation.responses[status]?.content ?? {}), `${operation.operationId} ${status}`).toEqual(["application/problem+json"]);
  });
});

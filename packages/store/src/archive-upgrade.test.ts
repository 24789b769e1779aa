import { expect, it } from "vitest";
import { SCHEMA_VERSION } from "@inclined/core/schema/archive";
import { UPGRADES } from "./archive-upgrade.ts";

it("there is a step from every older version to the next", () => {
  expect(UPGRADES).toHaveLength(SCHEMA_VERSION - 1);
});

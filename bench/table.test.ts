import { expect, it } from "vitest";
import { renderTable } from "./table.ts";

it("aligns words to the left and numbers to the right", () => {
  expect(renderTable(["what", "n"], [["lost", 0], ["acknowledged", 1234]])).toBe(
    ["what             n", "------------  ----", "lost             0", "acknowledged  1234", ""].join("\n"),
  );
});

it("prints a head without rows", () => {
  expect(renderTable(["a", "bc"], [])).toBe("a  bc\n-  --\n");
});

import { expect, it } from "vitest";
import { unlettered } from "./unlettered.ts";

const named = (name: string): string => unlettered({ title: "The playbook", name, madeOn: "2026-11-21", sections: [] });

it("finds nothing to warn of in scripts that the shipped fonts have", () => {
  expect(named("Łukasz Żółć, Ngô Đức Thọ, Нина, Ελένη, محمد, שרה, अनन्या, สมชาย, 王小明, 鈴木 ひらがな カタカナ, 김민수 © 100 % – “x” → ²")).toBe("");
});

it("names letters that would be drawn with whatever the machine has", () => {
  expect(named("தமிழ் বাংলা 😀")).toBe("த மி ழ் বাং লা 😀");
  expect(named("Ana 😀")).toBe("😀");
});

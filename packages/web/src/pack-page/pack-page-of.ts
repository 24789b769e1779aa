import { sha256 } from "@inclined/core/coach/check-sum";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import { DEFAULT_THEME } from "@mantine/core";
import { script } from "virtual:pack-page-script";
import interviewer from "../interviewer/interviewer.css?inline";
import look from "../look/look.css?inline";
import { cssVariables } from "../look/theme.ts";
import page from "./page.css?inline";

const HTML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const asHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => HTML[sign] ?? sign);
/** Within an element of scripts or styles only its own end can end it. @param sign how "<" is written there */
const unended = (text: string, sign: string): string => text.replaceAll(/<(?=\/(?:script|style)|!--)/gi, sign);
const rules = (variables: Readonly<Record<string, string>>): string => Object.entries(variables).filter(([name]) => !name.startsWith("--mantine")).map(([name, value]) => `${name}:${value}`).join(";");
const hashOf = (text: string): string => btoa(String.fromCharCode(...(sha256(text).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))));

/**
 * An interviewer pack as one page that opens from a disk: script, style and data are inside, and its policy allows these and nothing
 * else, so that it can reach no network. Every text of the pack is data to the script and is shown as text.
 */
export function packPageOf(pack: InterviewerPack): string {
  const { light, dark } = cssVariables(DEFAULT_THEME);
  const style = unended(`:root{${rules(light)}}@media (prefers-color-scheme: dark){:root{${rules(dark)}}}\n${look}\n${interviewer}\n${page}`, "\\3C ");
  const code = unended(script, "\\x3C");
  const policy = `default-src 'none'; script-src 'sha256-${hashOf(code)}'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${asHtml(`Interview ${pack.name}`)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    '<main id="root"></main>',
    "<noscript>This page needs JavaScript. It is all in this file, and reaches no network.</noscript>",
    `<script type="application/json" id="pack">${JSON.stringify(pack).replaceAll("<", "\\u003c")}</script>`,
    `<script>${code}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

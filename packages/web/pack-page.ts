import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";

const NAME = "virtual:pack-page-script";
const ENTRY = join(import.meta.dirname, "src", "pack-page", "page.tsx");

/** Builds the page of an interviewer pack into one script, and gives it to the studio as a text that stands in the page it saves. */
export function packPage(): Plugin {
  return {
    name: "pack-page",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const built = await build({
        configFile: false,
        logLevel: "warn",
        root: import.meta.dirname,
        publicDir: false,
        plugins: [react()],
        define: { "process.env.NODE_ENV": '"production"' },
        build: { write: false, target: "es2022", lib: { entry: ENTRY, formats: ["iife"], name: "InterviewerPage" } },
      });
      const [output] = Array.isArray(built) ? built : [built];
      const chunks = output !== undefined && "output" in output ? output.output.filter((each) => each.type === "chunk") : [];
      const [chunk, more] = chunks;
      if (chunk === undefined || more !== undefined) this.error("The interviewer's page is to be one script.");
      for (const file of Object.keys(chunk.modules)) if (!file.startsWith("\0")) this.addWatchFile(file);
      return `export const script = ${JSON.stringify(chunk.code)};`;
    },
  };
}

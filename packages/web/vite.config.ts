import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { boardLibrary } from "./board-library.ts";
import { packPage } from "./pack-page.ts";

/** Where `npm run dev` runs the server behind the reloading pages. */
const DEV_SERVER = "http://127.0.0.1:4630";

export default defineConfig({
  plugins: [react(), boardLibrary(), packPage()],
  build: {
    target: "es2023",
    // The content security policy allows fonts and pictures from our own address only, so nothing becomes a data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The editor is most of the bytes and changes least.
        codeSplitting: { groups: [{ name: "editor", test: /node_modules[\\/]@(codemirror|lezer|marijn)/ }] },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    port: 4640,
    strictPort: true,
    proxy: {
      "/api": { target: DEV_SERVER, changeOrigin: true, headers: { origin: DEV_SERVER } },
      "/open": { target: DEV_SERVER, changeOrigin: true },
    },
  },
});

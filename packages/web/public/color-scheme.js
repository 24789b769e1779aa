// Runs before the first paint, so that a dark room stays dark. A file of its own: the pages allow no inline script.
(() => {
  let chosen = "auto";
  try {
    chosen = localStorage.getItem("inclined:color-scheme") || "auto";
  } catch {
    // storage is off: the system's wish decides
  }
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();

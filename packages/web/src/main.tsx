import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./look/look.css";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/queries.ts";
import { styleNonce } from "./look/style-nonce.ts";
import { cssVariables, theme } from "./look/theme.ts";
import { fetchLater } from "./places/later.ts";
import { router } from "./router.tsx";
import { announcePage } from "./shell/live-pages.ts";

announcePage();
fetchLater();
// The scroll lock under Mantine's dialogs looks for its nonce here and nowhere else.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

const host = document.getElementById("root");
if (host === null) throw new Error("index.html has no #root");
createRoot(host).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    defaultColorScheme="auto"
    colorSchemeManager={localStorageColorSchemeManager({ key: "inclined:color-scheme" })}
    getStyleNonce={styleNonce}
  >
    <QueryClientProvider client={queryClient}>
      <Notifications position="bottom-center" />
      <RouterProvider router={router} />
    </QueryClientProvider>
  </MantineProvider>,
);

import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

/** The editor's blue pencil: the one accent. From paper-pale to ink. */
const pencil: MantineColorsTuple = [
  "#eef3fb", "#dbe6f7", "#b7cdf0", "#93b7f7", "#6d9aec", "#4377cf", "#2b60b8", "#1d4e9e", "#173f81", "#112f62",
];

/** Warm greys between paper and ink. */
const graphite: MantineColorsTuple = [
  "#faf9f5", "#f1efe8", "#e3dfd4", "#cbc6b8", "#a8a294", "#7d776b", "#5d584e", "#45413a", "#2b2925", "#1b1a17",
];

export const theme = createTheme({
  primaryColor: "pencil",
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { pencil, gray: graphite, dark: ["#ece8de", "#cfcabd", "#aaa497", "#7d776b", "#54504a", "#3a3733", "#2a2825", "#201e1c", "#191816", "#121110"] },
  black: "#1b1a17",
  white: "#fffefb",
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace",
  headings: { fontFamily: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif", fontWeight: "600" },
  defaultRadius: 4,
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { size: "sm", variant: "filled" } },
    Modal: { defaultProps: { centered: true, radius: 6, overlayProps: { backgroundOpacity: 0.35, blur: 0 }, closeButtonProps: { "aria-label": "Close" } } },
    Notification: { defaultProps: { closeButtonProps: { "aria-label": "Close" } } },
    Menu: { defaultProps: { shadow: "sm", radius: 6 } },
  },
});

/** Paper, ink and pencil as variables, once for light and once for dark. docs/design-language.md shows them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--paper": "#faf9f5",
    "--sheet": "#fffefb",
    "--ink": "#1b1a17",
    "--ink-soft": "#5d584e",
    "--rule": "#e3dfd4",
    "--rule-strong": "#8a8476",
    "--accent": "#1d4e9e",
    "--accent-wash": "#e6eefa",
    "--filler": "#9a4a12",
    "--danger": "#a3261c",
    "--wash-warn": "#fbf0dc",
    "--mantine-color-body": "#faf9f5",
    "--mantine-color-text": "#1b1a17",
    "--mantine-color-dimmed": "#5d584e",
    "--mantine-color-placeholder": "#6b655a",
    "--mantine-color-error": "#a3261c",
  },
  dark: {
    "--paper": "#191816",
    "--sheet": "#201e1c",
    "--ink": "#ece8de",
    "--ink-soft": "#aaa497",
    "--rule": "#3a3733",
    "--rule-strong": "#7d776b",
    "--accent": "#93b7f7",
    "--accent-wash": "#202c42",
    "--filler": "#e9a36b",
    "--danger": "#f19a8e",
    "--wash-warn": "#352a17",
    "--mantine-color-body": "#191816",
    "--mantine-color-text": "#ece8de",
    "--mantine-color-dimmed": "#aaa497",
    "--mantine-color-placeholder": "#9b9588",
    "--mantine-color-error": "#f19a8e",
  },
});

import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type CopiedPublicFile, defineConfig, type GeneratedPublicFile } from "wxt";
import { leanBundle } from "./scripts/lean-bundle.mjs";

/** The address bar of an extension page can reach nothing: no network, no remote code, no plug-ins. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; frame-src 'self'; form-action 'none'; base-uri 'none'";

/** A file of data without the spaces that are there for people. */
const compact = ({ absoluteSrc, relativeDest }: CopiedPublicFile): GeneratedPublicFile => ({
  relativeDest,
  contents: JSON.stringify(JSON.parse(readFileSync(absoluteSrc, "utf8"))),
});

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  manifestVersion: 3,
  vite: () => ({ plugins: [leanBundle()] }),
  targetBrowsers: ["chrome", "edge", "firefox"],
  zip: { excludeSources: ["demo-output/**", "test-results/**", "*.log"] },
  hooks: {
    // The platforms beyond the main four wait for the practice's own permission. Their entry only names them: the script that runs there is the others'.
    "build:manifestGenerated": (_, manifest) => {
      manifest.optional_host_permissions = manifest.host_permissions;
      delete manifest.host_permissions;
    },
    "build:done": ({ config }) => rmSync(join(config.outDir, "content-scripts/optional.js")),
    // The text model travels inside the background script (docs/decisions/0002): its public copy stays at home.
    "build:publicAssets": (_, files) => {
      const shipped = files.filter(({ relativeDest }) => !relativeDest.startsWith("model"));
      files.splice(
        0,
        files.length,
        ...shipped.map((file) => ("absoluteSrc" in file && file.relativeDest.endsWith(".json") ? compact(file) : file)),
      );
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en_GB",
    permissions: [
      "activeTab",
      "scripting",
      "storage",
      "unlimitedStorage",
      "contextMenus",
      "alarms",
      "clipboardWrite",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    // Firefox alone lets an extension ask for a place in sight; elsewhere the button begins behind the puzzle piece.
    action: { default_title: "__MSG_action_title__", ...(browser === "firefox" ? { default_area: "navbar" as const } : {}) },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+O" } },
      "check-selection": { suggested_key: { default: "Alt+Shift+C" }, description: "__MSG_menu_check_selection__" },
      // Newer Chromium keeps those keys for its groups of tabs (lib/extension/select-keys.ts).
      "check-selection-too": { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_menu_check_selection__" },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "courtesy@courtesy.example",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "125", storage: { managed_schema: "managed-schema.json" } }),
  }),
});

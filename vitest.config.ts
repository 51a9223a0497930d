import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { leanBundle } from "./scripts/lean-bundle.mjs";

export default defineConfig({
  plugins: [WxtVitest(), leanBundle()],
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine may miss a budget of milliseconds once; a fault shows twice.
    retry: process.env.CI ? 2 : 0,
  },
});

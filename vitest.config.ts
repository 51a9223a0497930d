import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { small } from "./scripts/small.mjs";

export default defineConfig({
  plugins: [WxtVitest(), small()],
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine may miss a budget of milliseconds once; a fault shows twice.
    retry: process.env.CI ? 2 : 0,
  },
});

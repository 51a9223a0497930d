import { configDefaults, defineConfig } from "vitest/config";

/** Minutes each: QUICK=1 leaves them out, and stops the browser in `faults` only at the moments that differ most. */
const SLOW = ["tests/e2e/release.test.ts", "tests/e2e/faults-store.test.ts"];

/** The journeys: the built extension in real browsers, one file after the other. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(process.env.QUICK ? SLOW : [])],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    retry: process.env.CI ? 2 : 0,
  },
});

import { configDefaults, defineConfig } from "vitest/config";

/**
 * Minutes each, so not part of every run: SLOW=1 npx vitest run --config vitest.e2e.config.ts release faults-store faults
 * With SLOW=1 `faults` stops the browser at every moment of a capture; without it, at the three that differ most.
 */
const SLOW = ["tests/e2e/release.test.ts", "tests/e2e/faults-store.test.ts"];

/** The journeys: the built extension in real browsers, one file after the other. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(process.env.SLOW ? [] : SLOW)],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    retry: process.env.CI ? 2 : 0,
  },
});

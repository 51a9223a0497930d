import { defineConfig } from "vitest/config";

/** The journeys: the built extension in real browsers, one file after the other. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    testTimeout: 90_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    retry: process.env.CI ? 1 : 0,
  },
});

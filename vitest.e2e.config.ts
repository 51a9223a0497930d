import { defineConfig } from "vitest/config";

/** The journeys: the built extension in real browsers, one file after the other. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    retry: process.env.CI ? 2 : 0,
  },
});

import { defineConfig } from "vitest/config"

/** Pure modules share nothing that one test could spoil for another, so that all can run in one worker's module graph. */
export default defineConfig({ test: { isolate: false } })

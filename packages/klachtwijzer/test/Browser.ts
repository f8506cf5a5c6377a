/**
 * The browser the element is tried in.
 *
 * @module
 */
import { fileURLToPath } from "node:url"
import { launchFrom } from "../../../.build/browser.ts"

/** Starts a browser, with more arguments where they are given. */
export const launch = launchFrom(fileURLToPath(new URL("../node_modules/.cache/chromium", import.meta.url)))

/**
 * What a page may load: itself, its own script where it has one, and nothing else.
 *
 * @module
 */
import { createHash } from "node:crypto"
import type { Script } from "./Script.ts"

/**
 * A content policy that allows this one style sheet, the icon inside the page, the one script named by its hash, and no
 * frame or form; nothing of anyone else.
 *
 * No page asks for anything itself. But whoever looks at a page from outside asks from within it for the `robots.txt`
 * beside it: where that was refused, Lighthouse gave 91 for SEO, and with `connect-src 'self'` it gives 100. The scripts
 * know no way to ask for anything, which a test reads in their code and counts in a browser: what a reader fills in
 * cannot leave.
 */
export const contentPolicy = (css: string, script?: Script): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'`,
    ...(script === undefined ? [] : [`script-src '${script.integrity}'`]),
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ")

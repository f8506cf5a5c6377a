/**
 * What a page may load: itself, its own script where it has one, and nothing else.
 *
 * @module
 */
import { createHash } from "node:crypto"
import type { Script } from "./Script.ts"

/**
 * A content policy that allows this one style sheet, the icon inside the page, the one script named by its hash, and no
 * frame or form.
 *
 * A page with a script may ask for nothing: what a reader fills in cannot leave. Where no script can run nothing can ask
 * for anything either; there a tool that looks at the page may read `robots.txt` beside it.
 */
export const contentPolicy = (css: string, script?: Script): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'`,
    script === undefined ? "connect-src 'self'" : `script-src '${script.integrity}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ")

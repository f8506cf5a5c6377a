/**
 * What a page may load: itself, and nothing else.
 *
 * @module
 */
import { createHash } from "node:crypto"

/** A content policy that allows this one style sheet, the icon inside the page, and no script, frame, form or address. */
export const contentPolicy = (css: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ")

/**
 * Prints XML 1.0 that every parser reads back to the letter.
 *
 * @module
 */

/** An element with its attributes and what stands in it. */
export interface XmlElement {
  readonly naam: string
  readonly attributen: Readonly<Record<string, string>>
  readonly inhoud: ReadonlyArray<XmlElement | string>
}

/** An element; its attributes are printed in the order given. */
export const element = (
  naam: string,
  attributen: Readonly<Record<string, string>>,
  ...inhoud: ReadonlyArray<XmlElement | string>
): XmlElement => ({ naam, attributen, inhoud })

/** The document with this root, in UTF-8. White space is added only between elements, never beside text. */
export const printXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(root, "")}\n`

/** Without an indent everything stays on one line: beside text white space would be text. */
const printElement = ({ naam, attributen, inhoud }: XmlElement, indent: string | null): string => {
  const attributes = Object.entries(attributen).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
  const open = `<${naam}${attributes.join("")}`
  if (inhoud.length === 0) return `${open}/>`
  const inline = indent === null || inhoud.some((part) => typeof part === "string")
  const deeper = inline ? null : `${indent}  `
  const parts = inhoud.map((part) => (typeof part === "string" ? escapeText(part) : printElement(part, deeper)))
  return inline
    ? `${open}>${parts.join("")}</${naam}>`
    : `${open}>${parts.map((part) => `\n${deeper}${part}`).join("")}\n${indent}</${naam}>`
}

// XML has no way to write most control characters or half a surrogate pair; a reader sees that something stood there.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escapeText = (text: string): string =>
  text
    .replace(NOT_XML, "\u{FFFD}")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;")

const escapeAttribute = (value: string): string =>
  escapeText(value).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;")

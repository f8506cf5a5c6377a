/**
 * How the documentation looks. Its hash stands in the policy of the page, so that no other style can be added.
 *
 * @module
 */
import { hashText } from "@kracht/regulation/Hash"
import { Html } from "./Html.ts"

const CSS = `
:root{color-scheme:light dark;--tekst:light-dark(#1a1a1a,#ececec);--grond:light-dark(#fff,#161616);--vlak:light-dark(#f3f4f6,#242424);--lijn:light-dark(#6b7280,#9ca3af);--link:light-dark(#0b4a8f,#8fc0ff)}
*{box-sizing:border-box}
body{margin:0;padding:1rem;color:var(--tekst);background:var(--grond);font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:52rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.sla-over{position:absolute;left:-99rem}
.sla-over:focus{position:static}
pre,.adres{background:var(--vlak);border-radius:.25rem}
pre{padding:.75rem;overflow:auto;white-space:pre-wrap}
.adres{padding:.25rem .5rem;font-weight:600}
.breed{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--lijn);text-align:start;vertical-align:top;font-weight:inherit}
thead th{font-weight:600}
article{padding-block:.5rem 1rem;border-top:1px solid var(--lijn)}
nav li{padding-block:.15rem}
dt{font-weight:600}
@media (min-width:64rem){body{display:grid;grid-template-columns:18rem 1fr;column-gap:2rem}.sla-over,header{grid-column:1/-1}nav{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}}
@media print{nav,.sla-over{display:none}}
`

/** The style sheet. */
export const STYLE = new Html(CSS)

const base64 = (hex: string): string =>
  btoa(hex.replaceAll(/../gu, (byte) => String.fromCharCode(Number.parseInt(byte, 16))))

/** The policy of the page: this style and nothing else. */
export const docsPolicy = (): string =>
  `default-src 'none'; style-src 'sha256-${base64(hashText(CSS))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

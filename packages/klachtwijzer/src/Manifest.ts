/**
 * What do tools know of the element? Its attributes and its event, as a custom elements manifest.
 *
 * @module
 */
import { doneEvent, name } from "./Element.ts"
import { given } from "./Given.ts"

const oneOf = (values: ReadonlyArray<string>): { readonly text: string } => ({
  text: values.map((value) => `"${value}"`).join(" | ")
})

/** The manifest, by schema 2.1 of the Custom Elements Manifest. */
export const manifest = {
  schemaVersion: "2.1.0",
  modules: [
    {
      kind: "javascript-module",
      path: "dist/klachtwijzer.js",
      declarations: [
        {
          kind: "class",
          customElement: true,
          name: "KlachtwijzerElement",
          tagName: name,
          description: "Een paar korte vragen, en dan wat iemand kan doen.",
          attributes: [
            {
              name: "partner",
              type: oneOf(given.partners.map(({ id }) => id)),
              description: "De organisatie van deze site. Dan vraagt de klachtwijzer er niet naar."
            },
            { name: "taal", type: oneOf(["nl", "en"]), default: '"nl"', description: "De taal." },
            { name: "vorm", type: oneOf(["u", "je"]), default: '"u"', description: "U, of je voor lezers vanaf 12." }
          ],
          events: [
            {
              name: doneEvent,
              type: { text: "CustomEvent<null>" },
              description: "Iemand kwam bij een antwoord. Bij welk, staat er niet in."
            }
          ],
          slots: [{ name: "", description: "Wat er staat zolang het script niet werkt: een link." }]
        }
      ],
      exports: [
        { kind: "js", name: "KlachtwijzerElement", declaration: { name: "KlachtwijzerElement" } },
        { kind: "custom-element-definition", name, declaration: { name: "KlachtwijzerElement" } }
      ]
    }
  ]
} as const

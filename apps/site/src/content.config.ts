import { defineCollection } from "astro:content"
import { glob } from "astro/loaders"
import * as Schema from "effect/Schema"
import { fromEffect } from "./EffectZod.ts"

/** What the front matter of a chapter says: its name and its number as printed. */
const Chapter = Schema.Struct({ id: Schema.String, nummer: Schema.NullOr(Schema.String) })

/** The chapters of every version, by `<regeling>/<versie>/<bestand>`. */
const hoofdstukken = defineCollection({
  loader: glob({
    base: "../../content/regelingen",
    pattern: "*/*/*.mdx",
    generateId: ({ entry }) => entry.replace(/\.mdx$/u, "")
  }),
  schema: fromEffect(Chapter)
})

export const collections = { hoofdstukken }

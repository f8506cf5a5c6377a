import { fileURLToPath } from "node:url"
import { compile } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import type { Inhoud } from "@kracht/regulation/Model"
import * as Result from "effect/Result"

const folder = fileURLToPath(new URL("../../regulation/fixture", import.meta.url))

/** The regulation of an invented partnership, as its text binds itself. */
export const voorbeeldstad: Inhoud = Result.getOrThrowWith(
  compile(readFolder(folder)),
  (fouten) => new Error(JSON.stringify(fouten))
)

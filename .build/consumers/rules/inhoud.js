/** The content as data: every module of the package, and how much each of its values holds. */
import { readdir } from "node:fs/promises"

const modules = (await readdir("node_modules/@kracht/content/dist")).filter((file) => file.endsWith(".js"))
const found = {}
for (const file of modules)
  for (const [name, value] of Object.entries(await import(`@kracht/content/${file.slice(0, -3)}`)))
    found[name] = Array.isArray(value) ? value.length : Object.keys(value).length
console.log(JSON.stringify(found))

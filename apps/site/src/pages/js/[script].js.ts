import type { APIRoute, GetStaticPaths } from "astro"
import { type Name, names, scriptOf } from "../../layouts/Script.ts"

export const getStaticPaths: GetStaticPaths = () => names.map((script) => ({ params: { script } }))

/** A script as a file of its own, so that only the page that needs it pays for it. */
export const GET: APIRoute = async ({ params }) =>
  new Response((await scriptOf(params["script"] as Name)).code, {
    headers: { "content-type": "text/javascript; charset=utf-8" }
  })

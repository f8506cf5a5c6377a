import type { APIRoute, GetStaticPaths } from "astro"
import { forms } from "../../regulation/Forms.ts"
import { versions } from "../../regulation/Versions.ts"

export const getStaticPaths = (() =>
  versions.flatMap((versie) =>
    forms.map((form) => ({ params: { versie: versie.versie, ending: form.ending }, props: { versie, form } }))
  )) satisfies GetStaticPaths

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props: { versie, form } }) =>
  new Response(form.write(versie), { headers: { "Content-Type": form.type } })

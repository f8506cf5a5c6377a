import type { APIRoute } from "astro"
import { atom } from "../../regulation/Feed.ts"

export const GET: APIRoute = () => new Response(atom(), { headers: { "Content-Type": "application/atom+xml" } })

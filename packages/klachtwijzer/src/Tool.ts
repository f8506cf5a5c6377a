/**
 * Where can a step be taken at once? With people who have a page of their own, or by mail.
 *
 * @module
 */
import type { Step } from "@kracht/rules/Step"
import { emailIn, institution } from "./Bound.ts"
import { same } from "./Form.ts"
import type { Line, Tool } from "./Guide.ts"
import { ofOurs } from "./Saying.ts"

const site = (id: string): Tool => {
  const { site: href } = institution(id)
  const host = new URL(href).hostname.replace(/^www\./u, "")
  return { href, woorden: ofOurs(same(`Naar ${host}`), `Go to ${host}`) }
}

/** Who stands beside the reader and decides nothing. */
export const supporter = institution("jeugdstem")

/** The mailbox of the partnership, as the text gives it. */
const mailbox = emailIn("loket.kanaal")

const mail: Tool = { href: `mailto:${mailbox}`, woorden: ofOurs(same(`Mail ${mailbox}`), `Mail ${mailbox}`) }

const local = institution("jeugdombudsman")

/** What helps to take a step, where something does, and who does for the city what others do for the country. */
export const waysFor = (step: Step): Pick<Line, "weg" | "ookNaar"> => {
  const weg = tools[step]
  return {
    ...(weg === undefined ? {} : { weg }),
    ...(step === "ombudsman"
      ? {
          ookNaar: {
            href: local.site,
            woorden: ofOurs(
              same(`Of, ook boven de 18, naar ${local.naam}`),
              `Or, above 18 too, to the ${local.naam.replace(/^de /u, "")}`
            )
          }
        }
      : {})
  }
}

const tools: { readonly [S in Step]?: Tool } = {
  vertrouwenspersoon: site("jeugdstem"),
  "recht-op-vertrouwenspersoon": site("jeugdstem"),
  "klacht-indienen": mail,
  "klacht-met-naam": mail,
  "opnieuw-indienen": mail,
  "commissie-vragen": mail,
  ombudsman: site("kinderombudsman"),
  "gemeentelijke-ombudsman": site("gemeentelijke-ombudsman"),
  inspectie: site("inspectie")
}

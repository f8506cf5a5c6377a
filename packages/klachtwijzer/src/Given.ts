/**
 * Everything the element is given, worked out from the rules and the content. The build keeps what comes out, so that a
 * reader's browser works nothing out.
 *
 * @module
 */
import { partners } from "@kracht/content/partners"
import { assess, type Situatie } from "@kracht/rules/plain"
import { isUnknown } from "@kracht/rules/Unknown"
import { organisation } from "./Asking.ts"
import { bound, current } from "./Bound.ts"
import { organisation as englishOrganisation } from "./EnglishAsking.ts"
import { freeDays } from "./FreeDays.ts"
import type { Guide, Partner, Words } from "./Guide.ts"
import { questionOf } from "./Question.ts"
import { ofOurs, ofRules } from "./Saying.ts"
import { told } from "./Told.ts"
import { supporter } from "./Tool.ts"
import { asked, ways } from "./Ways.ts"

const complaint: Situatie = { aanleiding: "behandeling", anoniem: false, hoedanigheid: "klant" }

/** The committee of an organisation, as the core answers it in each language. */
const committee = (organisatie: string, taal: "nl" | "en") => {
  const { loketten } = assess({ ...complaint, organisatie }, { taal })
  const [found] = loketten.flatMap(({ commissies }) => commissies ?? [])
  if (found === undefined) throw new Error(`Bij ${organisatie} hoort geen loket van een commissie.`)
  return found.commissie
}

const askAt = (organisatie: string): Words => {
  const [nl, en] = [committee(organisatie, "nl"), committee(organisatie, "en")]
  return isUnknown(nl) && isUnknown(en) ? ofRules(nl.vraagBij, en.vraagBij) : ["", "", ""]
}

const partnerOf = ({ id, naam }: (typeof partners)[number]): Partner => {
  const commissie = committee(id, "nl")
  return { id, naam, commissie: isUnknown(commissie) ? null : commissie, vraagBij: askAt(id) }
}

const toelichting = (taal: "nl" | "en"): string => assess({}, { taal }).regeling.toelichting

const all = ways()

/** What the element is given. */
export const given: Guide = {
  naam: bound.naam,
  stand: ofRules(toelichting("nl"), toelichting("en")),
  organisatie: {
    vraag: ofOurs(organisation.vraag, englishOrganisation.question),
    waarom: ofOurs(organisation.waarom, englishOrganisation.why),
    twijfel: ofOurs(organisation.twijfel, englishOrganisation.doubt)
  },
  partners: partners.filter(({ regeling }) => regeling === current.regeling).map(partnerOf),
  vraagBij: askAt("onbekend"),
  vragen: Object.fromEntries(
    asked
      .filter(({ id }) => all.schermen.some((screen) => "feit" in screen && screen.feit === id))
      .map((fact) => [fact.id, questionOf(fact)])
  ),
  ...all,
  ...told,
  vrij: freeDays,
  steun: {
    naam: supporter.naam,
    href: supporter.site,
    zegt: supporter.feiten.map(({ gewoon, jong, engels }): Words => [gewoon, jong, engels]),
    dag: supporter.gecontroleerdOp
  }
}

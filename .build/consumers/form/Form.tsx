import { assess, InvalidSituation, type Situatie } from "@kracht/rules/plain"
import { type ChangeEvent, useState } from "react"

/** What someone filled in so far; what is empty is not told. */
type Filled = Readonly<Record<"aanleiding" | "hoedanigheid" | "ingediendOp", string>>

const ageGroup = (age: number): NonNullable<Situatie["leeftijdsgroep"]> =>
  age < 12 ? "onder-12" : age < 18 ? "12-tot-18" : "18-plus"

const situationOf = (filled: Filled, age: string): Situatie =>
  ({
    anoniem: false,
    organisatie: "yoep",
    loket: "kracht",
    ...Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== "")),
    ...(age === "" ? {} : { leeftijdsgroep: ageGroup(Number(age)) })
  }) as Situatie

/** A form that shows someone's rights while they type; what they type stays on the page. */
export const Form = () => {
  const [filled, setFilled] = useState<Filled>({ aanleiding: "", hoedanigheid: "", ingediendOp: "" })
  const [age, setAge] = useState("")
  const change = ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
    setFilled({ ...filled, [target.name]: target.value })
  return (
    <form>
      <label>
        Waar gaat het over?
        <select name="aanleiding" value={filled.aanleiding} onChange={change}>
          <option value="">kies</option>
          <option value="behandeling">hoe ik ben behandeld</option>
          <option value="tevreden">ik ben tevreden</option>
        </select>
      </label>
      <label>
        Wie bent u?
        <select name="hoedanigheid" value={filled.hoedanigheid} onChange={change}>
          <option value="">kies</option>
          <option value="klant">de klant</option>
          <option value="ouder">een ouder</option>
        </select>
      </label>
      <label>
        Hoe oud bent u?
        <input name="leeftijd" inputMode="numeric" value={age} onChange={({ target }) => setAge(target.value)} />
      </label>
      <label>
        Op welke dag dient u de klacht in?
        <input name="ingediendOp" value={filled.ingediendOp} onChange={change} />
      </label>
      <Rights situation={situationOf(filled, age)} />
    </form>
  )
}

const Rights = ({ situation }: { readonly situation: Situatie }) => {
  try {
    const { uitkomst, loketten, termijnen, vervolg } = assess(situation)
    return (
      <output data-uitkomst={uitkomst}>
        <ul>
          {loketten.map(({ id, naam, rol }) => (
            <li key={id} data-loket={id}>
              {naam} {rol}
            </li>
          ))}
          {termijnen.map(({ id, uiterlijk, wat }) => (
            <li key={id} data-termijn={id}>
              {typeof uiterlijk === "string" ? uiterlijk : uiterlijk.tekst}: {wat}
            </li>
          ))}
          {vervolg.map(({ tekst }) => (
            <li key={tekst} data-stap>
              {tekst}
            </li>
          ))}
        </ul>
      </output>
    )
  } catch (error) {
    if (error instanceof InvalidSituation)
      return <output>{error.fouten.map(({ melding }) => melding).join(" ")}</output>
    throw error
  }
}

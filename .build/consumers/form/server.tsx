import { renderToString } from "react-dom/server"
import { Form } from "./Form"

/** The form as a server sends it, before anything was filled in. */
console.log(renderToString(<Form />))

import { createRoot } from "react-dom/client"
import { Form } from "./Form"

const main = document.getElementById("formulier")
if (main) createRoot(main).render(<Form />)

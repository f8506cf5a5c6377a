/** The API on a platform without Node. */
import { createApi } from "@kracht/http"

export default createApi()

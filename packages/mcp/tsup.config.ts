import { library } from "../../.build/library.ts"

export default library()

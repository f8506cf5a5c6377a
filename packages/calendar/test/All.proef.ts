/**
 * Every test of behaviour that needs no other package, in one file, the quick ones first: mutation testing loads it once for
 * each mutant.
 */
import "./FirstUse.test.ts"
import "./Holiday.test.ts"
import "./Term.test.ts"
import "./WorkingDay.test.ts"
import "./PlainDate.test.ts"
import "./Instant.test.ts"
import "./Provisional.test.ts"
import "./Refusal.test.ts"
import "./AnyInput.test.ts"

import type { Fhir } from '#uitvoering/toegang/index.ts'
import { leesServiceRequest } from './lees.ts'
import { schrijfStand } from './schrijf.ts'

export { AGB, BSN } from './profiel.ts'
export { schrijfOperationOutcome } from './schrijf.ts'

/** Referrals as FHIR R4: fulfils what toegang asks for. */
export const fhir: Fhir = { lees: leesServiceRequest, schrijf: schrijfStand }

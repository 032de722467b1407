import { TijdelijkBesluit } from '#keten/voorziening/screens/index.ts'
import { MeldingScreen } from '#uitvoering/toegang/screens/index.ts'

/** The desk's page with what another room decides at once: temporary help, or an advance. */
export const MeldingMetBesluit = () => <MeldingScreen besluit={TijdelijkBesluit} />

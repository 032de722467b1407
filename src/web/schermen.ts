import { schermen as berichten } from '#keten/berichten/screens/index.ts'
import { schermen as contract } from '#keten/contract/screens/index.ts'
import { schermen as correspondentie } from '#keten/correspondentie/screens/index.ts'
import { schermen as declaratie } from '#keten/declaratie/screens/index.ts'
import { schermen as dossier, WerkvoorraadScreen } from '#keten/dossier/screens/index.ts'
import { schermen as voorziening } from '#keten/voorziening/screens/index.ts'
import type { Scherm } from '#platform/ui/scherm.ts'
import { schermen as begroting } from '#sturing/begroting/screens/index.ts'
import { schermen as draad } from '#sturing/draad/screens/index.ts'
import { schermen as monitor } from '#sturing/monitor/screens/index.ts'
import { schermen as programma } from '#sturing/programma/screens/index.ts'
import { schermen as raad } from '#sturing/raad/screens/index.ts'
import { schermen as rapportage } from '#sturing/rapportage/screens/index.ts'
import { schermen as aanbod } from '#uitvoering/aanbod/screens/index.ts'
import { schermen as ervaring } from '#uitvoering/ervaring/screens/index.ts'
import { schermen as huishouden } from '#uitvoering/huishouden/screens/index.ts'
import { schermen as inrichting } from '#uitvoering/inrichting/screens/index.ts'
import { schermen as plan } from '#uitvoering/plan/screens/index.ts'
import { MeldingScreen, schermen as toegang } from '#uitvoering/toegang/screens/index.ts'
import { schermen as traject } from '#uitvoering/traject/screens/index.ts'
import { MeldingMetBesluit } from './MeldingMetBesluit.tsx'
import { WerkMetSturing } from './WerkMetSturing.tsx'

/** The pages of all rooms, in flow order. */
export const schermen: readonly Scherm[] = [
  ...inrichting,
  ...huishouden,
  ...aanbod,
  ...toegang.map((een) => (een.component === MeldingScreen ? { ...een, component: MeldingMetBesluit } : een)),
  ...plan,
  ...traject,
  ...ervaring,
  ...contract,
  ...voorziening,
  ...berichten,
  ...declaratie,
  ...correspondentie,
  ...dossier.map((een) => (een.component === WerkvoorraadScreen ? { ...een, component: WerkMetSturing } : een)),
  ...monitor,
  ...begroting,
  ...raad,
  ...programma,
  ...rapportage,
  ...draad,
]

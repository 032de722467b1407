import { beletselTeksten as berichtenTeksten } from '#keten/berichten/index.ts'
import { reactions as berichtenReacties, taken as berichtenTaken } from '#keten/berichten/reactions.ts'
import { routes as berichten } from '#keten/berichten/routes.ts'
import { beletselTeksten as contractTeksten } from '#keten/contract/index.ts'
import { routes as contract } from '#keten/contract/routes.ts'
import { beletselTeksten as declaratieTeksten } from '#keten/declaratie/index.ts'
import { reactions as declaratieReacties, taken as declaratieTaken } from '#keten/declaratie/reactions.ts'
import { routes as declaratie } from '#keten/declaratie/routes.ts'
import { beletselTeksten as dossierTeksten } from '#keten/dossier/index.ts'
import { routes as dossier } from '#keten/dossier/routes.ts'
import { beletselTeksten as voorzieningTeksten } from '#keten/voorziening/index.ts'
import { reactions as voorzieningReacties } from '#keten/voorziening/reactions.ts'
import { routes as voorziening } from '#keten/voorziening/routes.ts'
import type { Reaction, Taak } from '#platform/reaction.ts'
import type { Route } from '#platform/route.ts'
import type { BeletselTeksten } from '#platform/teksten.ts'
import { beletselTeksten as begrotingTeksten } from '#sturing/begroting/index.ts'
import { reactions as begrotingReacties } from '#sturing/begroting/reactions.ts'
import { routes as begroting } from '#sturing/begroting/routes.ts'
import { beletselTeksten as monitorTeksten } from '#sturing/monitor/index.ts'
import { reactions as monitorReacties, taken as monitorTaken } from '#sturing/monitor/reactions.ts'
import { routes as monitor } from '#sturing/monitor/routes.ts'
import { beletselTeksten as programmaTeksten } from '#sturing/programma/index.ts'
import { routes as programma } from '#sturing/programma/routes.ts'
import { beletselTeksten as raadTeksten } from '#sturing/raad/index.ts'
import { routes as raad } from '#sturing/raad/routes.ts'
import { beletselTeksten as rapportageTeksten } from '#sturing/rapportage/index.ts'
import { reactions as rapportageReacties } from '#sturing/rapportage/reactions.ts'
import { routes as rapportage } from '#sturing/rapportage/routes.ts'
import { beletselTeksten as aanbodTeksten } from '#uitvoering/aanbod/index.ts'
import { routes as aanbod } from '#uitvoering/aanbod/routes.ts'
import { beletselTeksten as ervaringTeksten } from '#uitvoering/ervaring/index.ts'
import { taken as ervaringTaken } from '#uitvoering/ervaring/reactions.ts'
import { routes as ervaring } from '#uitvoering/ervaring/routes.ts'
import { beletselTeksten as huishoudenTeksten } from '#uitvoering/huishouden/index.ts'
import { routes as huishouden } from '#uitvoering/huishouden/routes.ts'
import { beletselTeksten as inrichtingTeksten } from '#uitvoering/inrichting/index.ts'
import { routes as inrichting } from '#uitvoering/inrichting/routes.ts'
import { beletselTeksten as planTeksten } from '#uitvoering/plan/index.ts'
import { routes as plan } from '#uitvoering/plan/routes.ts'
import { beletselTeksten as toegangTeksten } from '#uitvoering/toegang/index.ts'
import { taken as toegangTaken } from '#uitvoering/toegang/reactions.ts'
import { routes as toegang } from '#uitvoering/toegang/routes.ts'

/** Routes, reactions and refusal texts of all rooms, in flow order. */
export const routes: Route[] = [
  ...inrichting,
  ...huishouden,
  ...aanbod,
  ...toegang,
  ...plan,
  ...ervaring,
  ...contract,
  ...voorziening,
  ...berichten,
  ...declaratie,
  ...dossier,
  ...monitor,
  ...begroting,
  ...raad,
  ...programma,
  ...rapportage,
]

export const reactions: Reaction[] = [
  ...voorzieningReacties,
  ...berichtenReacties,
  ...declaratieReacties,
  ...monitorReacties,
  ...begrotingReacties,
  ...rapportageReacties,
]

export const beletselTeksten: BeletselTeksten[] = [
  inrichtingTeksten,
  huishoudenTeksten,
  aanbodTeksten,
  toegangTeksten,
  planTeksten,
  ervaringTeksten,
  contractTeksten,
  voorzieningTeksten,
  berichtenTeksten,
  declaratieTeksten,
  dossierTeksten,
  monitorTeksten,
  begrotingTeksten,
  raadTeksten,
  programmaTeksten,
  rapportageTeksten,
]

/** Tasks of every night, once per municipality. */
export const dagelijks: readonly string[] = [
  'toegang.herberekenStilstaandeKlokken',
  'ervaring.verstuurUitnodigingen',
  'berichten.hervat',
  'declaratie.hervat',
]

/** What the outbox sends, by name. */
export const taken: Record<string, Taak> = {
  ...toegangTaken,
  ...ervaringTaken,
  ...berichtenTaken,
  ...declaratieTaken,
  ...monitorTaken,
}

import { beletselTeksten as berichtenTeksten } from '#keten/berichten/index.ts'
import {
  effecten as berichtenEffecten,
  reactions as berichtenReacties,
  taken as berichtenTaken,
} from '#keten/berichten/reactions.ts'
import { routes as berichten } from '#keten/berichten/routes.ts'
import { beletselTeksten as contractTeksten } from '#keten/contract/index.ts'
import { routes as contract } from '#keten/contract/routes.ts'
import { beletselTeksten as correspondentieTeksten } from '#keten/correspondentie/index.ts'
import {
  reactions as correspondentieReacties,
  taken as correspondentieTaken,
} from '#keten/correspondentie/reactions.ts'
import { routes as correspondentie } from '#keten/correspondentie/routes.ts'
import {
  instellingsoorten as declaratieInstellingen,
  beletselTeksten as declaratieTeksten,
} from '#keten/declaratie/index.ts'
import {
  effecten as declaratieEffecten,
  reactions as declaratieReacties,
  taken as declaratieTaken,
} from '#keten/declaratie/reactions.ts'
import { routes as declaratie } from '#keten/declaratie/routes.ts'
import { instellingsoorten as dossierInstellingen, beletselTeksten as dossierTeksten } from '#keten/dossier/index.ts'
import {
  effecten as dossierEffecten,
  reactions as dossierReacties,
  taken as dossierTaken,
} from '#keten/dossier/reactions.ts'
import { routes as dossier } from '#keten/dossier/routes.ts'
import {
  instellingsoorten as voorzieningInstellingen,
  beletselTeksten as voorzieningTeksten,
} from '#keten/voorziening/index.ts'
import {
  effecten as voorzieningEffecten,
  reactions as voorzieningReacties,
  taken as voorzieningTaken,
} from '#keten/voorziening/reactions.ts'
import { routes as voorziening } from '#keten/voorziening/routes.ts'
import type { Reaction, Taak } from '#platform/reaction.ts'
import type { Route } from '#platform/route.ts'
import type { BeletselTeksten } from '#platform/teksten.ts'
import {
  instellingsoorten as begrotingInstellingen,
  beletselTeksten as begrotingTeksten,
} from '#sturing/begroting/index.ts'
import { reactions as begrotingReacties, taken as begrotingTaken } from '#sturing/begroting/reactions.ts'
import { routes as begroting } from '#sturing/begroting/routes.ts'
import { routes as draad } from '#sturing/draad/routes.ts'
import { beletselTeksten as monitorTeksten } from '#sturing/monitor/index.ts'
import { reactions as monitorReacties, taken as monitorTaken } from '#sturing/monitor/reactions.ts'
import { routes as monitor } from '#sturing/monitor/routes.ts'
import { beletselTeksten as programmaTeksten } from '#sturing/programma/index.ts'
import { routes as programma } from '#sturing/programma/routes.ts'
import { beletselTeksten as raadTeksten } from '#sturing/raad/index.ts'
import { reactions as raadReacties } from '#sturing/raad/reactions.ts'
import { routes as raad } from '#sturing/raad/routes.ts'
import { beletselTeksten as rapportageTeksten } from '#sturing/rapportage/index.ts'
import { effecten as rapportageEffecten, reactions as rapportageReacties } from '#sturing/rapportage/reactions.ts'
import { routes as rapportage } from '#sturing/rapportage/routes.ts'
import { instellingsoorten as aanbodInstellingen, beletselTeksten as aanbodTeksten } from '#uitvoering/aanbod/index.ts'
import { effecten as aanbodEffecten } from '#uitvoering/aanbod/reactions.ts'
import { routes as aanbod } from '#uitvoering/aanbod/routes.ts'
import {
  instellingsoorten as ervaringInstellingen,
  beletselTeksten as ervaringTeksten,
} from '#uitvoering/ervaring/index.ts'
import { effecten as ervaringEffecten, taken as ervaringTaken } from '#uitvoering/ervaring/reactions.ts'
import { routes as ervaring } from '#uitvoering/ervaring/routes.ts'
import {
  instellingsoorten as huishoudenInstellingen,
  beletselTeksten as huishoudenTeksten,
} from '#uitvoering/huishouden/index.ts'
import { effecten as huishoudenEffecten, taken as huishoudenTaken } from '#uitvoering/huishouden/reactions.ts'
import { routes as huishouden } from '#uitvoering/huishouden/routes.ts'
import { beletselTeksten as inrichtingTeksten } from '#uitvoering/inrichting/index.ts'
import { routes as inrichting } from '#uitvoering/inrichting/routes.ts'
import { instellingsoorten as planInstellingen, beletselTeksten as planTeksten } from '#uitvoering/plan/index.ts'
import { effecten as planEffecten, reactions as planReacties, taken as planTaken } from '#uitvoering/plan/reactions.ts'
import { routes as plan } from '#uitvoering/plan/routes.ts'
import {
  instellingsoorten as toegangInstellingen,
  beletselTeksten as toegangTeksten,
} from '#uitvoering/toegang/index.ts'
import {
  effecten as toegangEffecten,
  reactions as toegangReacties,
  taken as toegangTaken,
} from '#uitvoering/toegang/reactions.ts'
import { routes as toegang } from '#uitvoering/toegang/routes.ts'
import {
  instellingsoorten as trajectInstellingen,
  beletselTeksten as trajectTeksten,
} from '#uitvoering/traject/index.ts'
import { effecten as trajectEffecten, taken as trajectTaken } from '#uitvoering/traject/reactions.ts'
import { routes as traject } from '#uitvoering/traject/routes.ts'

/** Routes, reactions and refusal texts of all rooms, in flow order. */
export const routes: Route[] = [
  ...inrichting,
  ...huishouden,
  ...aanbod,
  ...toegang,
  ...plan,
  ...traject,
  ...ervaring,
  ...contract,
  ...voorziening,
  ...berichten,
  ...declaratie,
  ...correspondentie,
  ...dossier,
  ...monitor,
  ...begroting,
  ...raad,
  ...programma,
  ...rapportage,
  ...draad,
]

export const reactions: Reaction[] = [
  ...toegangReacties,
  ...planReacties,
  ...voorzieningReacties,
  ...berichtenReacties,
  ...declaratieReacties,
  ...correspondentieReacties,
  ...dossierReacties,
  ...monitorReacties,
  ...begrotingReacties,
  ...raadReacties,
  ...rapportageReacties,
]

export const beletselTeksten: BeletselTeksten[] = [
  inrichtingTeksten,
  huishoudenTeksten,
  aanbodTeksten,
  toegangTeksten,
  planTeksten,
  trajectTeksten,
  ervaringTeksten,
  contractTeksten,
  voorzieningTeksten,
  berichtenTeksten,
  declaratieTeksten,
  correspondentieTeksten,
  dossierTeksten,
  monitorTeksten,
  begrotingTeksten,
  raadTeksten,
  programmaTeksten,
  rapportageTeksten,
]

/** Dated settings as the rooms declare them, and what the rooms say a change would do: for the room that keeps them. */
export const instellingen = {
  soorten: [
    ...huishoudenInstellingen,
    ...aanbodInstellingen,
    ...toegangInstellingen,
    ...planInstellingen,
    ...trajectInstellingen,
    ...ervaringInstellingen,
    ...voorzieningInstellingen,
    ...declaratieInstellingen,
    ...dossierInstellingen,
    ...begrotingInstellingen,
  ],
  effecten: [
    ...huishoudenEffecten,
    ...aanbodEffecten,
    ...toegangEffecten,
    ...planEffecten,
    ...trajectEffecten,
    ...ervaringEffecten,
    ...voorzieningEffecten,
    ...berichtenEffecten,
    ...declaratieEffecten,
    ...dossierEffecten,
    ...rapportageEffecten,
  ],
}

/** Tasks of every night, once per municipality. */
export const dagelijks: readonly string[] = [
  'huishouden.kondigLeeftijdAan',
  'toegang.herberekenStilstaandeKlokken',
  'ervaring.verstuurUitnodigingen',
  'berichten.hervat',
  'declaratie.hervat',
  'declaratie.volgPgb',
  'correspondentie.planOpnieuw',
  'traject.ruimSignalenOp',
  'begroting.herbouwVerplichtingen',
]

/** What the outbox sends, by name. */
export const taken: Record<string, Taak> = {
  ...huishoudenTaken,
  ...toegangTaken,
  ...planTaken,
  ...trajectTaken,
  ...ervaringTaken,
  ...voorzieningTaken,
  ...berichtenTaken,
  ...declaratieTaken,
  ...correspondentieTaken,
  ...dossierTaken,
  ...monitorTaken,
  ...begrotingTaken,
}

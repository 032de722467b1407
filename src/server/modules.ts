import type { Reaction, Taak } from '#platform/reaction.ts'
import type { Route } from '#platform/route.ts'
import type { BeletselTeksten } from '#platform/teksten.ts'
import { beletselTeksten as aanbodTeksten } from '#uitvoering/aanbod/index.ts'
import { routes as aanbod } from '#uitvoering/aanbod/routes.ts'
import { beletselTeksten as berichtenTeksten } from '#keten/berichten/index.ts'
import { reactions as berichtenReacties, taken as berichtenTaken } from '#keten/berichten/reactions.ts'
import { routes as berichten } from '#keten/berichten/routes.ts'
import { beletselTeksten as declaratieTeksten } from '#keten/declaratie/index.ts'
import { reactions as declaratieReacties, taken as declaratieTaken } from '#keten/declaratie/reactions.ts'
import { routes as declaratie } from '#keten/declaratie/routes.ts'
import { beletselTeksten as contractTeksten } from '#keten/contract/index.ts'
import { routes as contract } from '#keten/contract/routes.ts'
import { beletselTeksten as voorzieningTeksten } from '#keten/voorziening/index.ts'
import { routes as voorziening } from '#keten/voorziening/routes.ts'
import { beletselTeksten as dossierTeksten } from '#keten/dossier/index.ts'
import { routes as dossier } from '#keten/dossier/routes.ts'
import { beletselTeksten as ervaringTeksten } from '#uitvoering/ervaring/index.ts'
import { routes as ervaring } from '#uitvoering/ervaring/routes.ts'
import { beletselTeksten as huishoudenTeksten } from '#uitvoering/huishouden/index.ts'
import { routes as huishouden } from '#uitvoering/huishouden/routes.ts'
import { beletselTeksten as inrichtingTeksten } from '#uitvoering/inrichting/index.ts'
import { routes as inrichting } from '#uitvoering/inrichting/routes.ts'
import { beletselTeksten as planTeksten } from '#uitvoering/plan/index.ts'
import { routes as plan } from '#uitvoering/plan/routes.ts'
import { beletselTeksten as toegangTeksten } from '#uitvoering/toegang/index.ts'
import { routes as toegang } from '#uitvoering/toegang/routes.ts'
import { beletselTeksten as begrotingTeksten } from '#sturing/begroting/index.ts'
import { routes as begroting } from '#sturing/begroting/routes.ts'
import { beletselTeksten as programmaTeksten } from '#sturing/programma/index.ts'
import { routes as programma } from '#sturing/programma/routes.ts'

/** Routes, reactions and refusal texts of all rooms, in flow order. */
export const routes: Route[] = [...inrichting, ...huishouden, ...aanbod, ...toegang, ...plan, ...ervaring, ...contract, ...voorziening, ...berichten, ...declaratie, ...dossier, ...begroting, ...programma]

export const reactions: Reaction[] = [...berichtenReacties, ...declaratieReacties]

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
  begrotingTeksten,
  programmaTeksten,
]

/** What the outbox sends, by name. */
export const taken: Record<string, Taak> = { ...berichtenTaken, ...declaratieTaken }

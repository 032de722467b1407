import type { Datum } from '../datum.ts'
import type { Wet } from './inrichting.ts'

export type Kanaal = 'telefoon' | 'mail' | 'balie' | 'spreekuur' | 'verwijzing' | 'signaal' | 'portaal'
export type Route =
  | 'gemeentelijk loket'
  | 'huisarts'
  | 'medisch specialist'
  | 'jeugdarts'
  | 'gecertificeerde instelling'
  | 'school'
  | 'woningcorporatie'
  | 'wijkteam'
export type Contactmoment = {
  id: string
  kanaal: Kanaal
  richting: 'in' | 'uit'
  persoon: string | null
  melding: string | null
  onderwerp: string
  datum: Datum
  tijd: string
  door: string
}
export type Contactverzoek = {
  id: string
  persoon: string
  eigenaar: string
  gevraagdOp: Datum
  norm: Datum
  afgehandeldOp: Datum | null
}
export type Melding = {
  id: string
  ontvangenOp: Datum
  tijd: string
  kanaal: Kanaal
  route: Route
  melder: 'zelf' | 'familie' | 'partner' | 'professional' | 'buur'
  persoon: string
  huishouden: string
  aanspreekpunt: string
  vraag: string
  vraagAchterVraag: string | null
}
export type Hulpvraag = {
  id: string
  melding: string
  persoon: string
  wet: Wet
  regeling: string
  spoed: boolean
  taak: string | null
  behandelaar: string
  team: string
}
export type Triage = {
  id: string
  hulpvraag: string
  datum: Datum
  besluit: 'onderzoek' | 'informatie' | 'doorgeleiden' | 'aanvraag'
  reden: string
  veiligheidscheck: boolean
}
export type Gesprek = {
  id: string
  melding: string
  datum: Datum
  plek: 'thuis' | 'gemeentehuis' | 'telefoon' | 'wijkcentrum'
  deelnemers: { medewerker: string; expertise: string; aangekondigdOp: Datum | null }[]
  clientondersteuningGenoemd: boolean
}
export type Onderzoek = {
  id: string
  hulpvraag: string
  begin: Datum
  verslagVerstrektOp: Datum | null
  persoonlijkPlanOp: Datum | null
}
export type Aanvraag = {
  id: string
  hulpvraag: string
  persoon: string
  regeling: string
  wet: Wet
  ontvangenOp: Datum
  vorm: 'formulier' | 'ondertekend-plan' | 'melding'
}
export type Opschorting = { id: string; aanvraag: string; begin: Datum; eind: Datum | null; reden: string }
export type Verlenging = { id: string; aanvraag: string; datum: Datum; nieuweTermijn: Datum; reden: string }
export type Ingebrekestelling = { id: string; aanvraag: string; ontvangenOp: Datum }
export type Uitkomst =
  | 'informatie'
  | 'doorgeleid'
  | 'eigen-kracht'
  | 'geen-rol-overheid'
  | 'acceptabel'
  | 'eigen-kosten'
  | 'andere-gemeente'
  | 'ingetrokken'
  | 'toegekend'
  | 'afgewezen'
export type Afdoening = { id: string; hulpvraag: string; uitkomst: Uitkomst; datum: Datum; besluit: string | null }
export type Verwijzertype = '01' | '02' | '03' | '04' | '05' | '06' | '08'
export type Verwijzing = {
  id: string
  persoon: string
  verwijzertype: Verwijzertype
  verwijzer: string
  agb: string | null
  ontvangenOp: Datum
  ontvangenVia: 'fhir' | 'bericht' | 'brief'
  gevraagd: string
  product: string | null
  aanbieder: string | null
  bevestigdOp: Datum | null
  opgepaktOp: Datum | null
  teruggegevenOp: Datum | null
  reden: string | null
}
export type Doorgeleiding = {
  id: string
  hulpvraag: string
  datum: Datum
  aanbod: string | null
  organisatie: string | null
  naarGemeente: string | null
  warm: boolean
  teruggekoppeldOp: Datum | null
}
/** Of a single person without income, in cents a month. */
export type Bijstandsvoorschot = {
  hulpvraag: string
  besluit: string
  datum: Datum
  norm: number
  bedrag: number
  door: string
}

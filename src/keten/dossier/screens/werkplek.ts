import { HULPVRAAG } from '../rules/werk.ts'
import type { Werkrij } from './werkkeuze.ts'

/** Which part of the plan a kind of work lies on. */
const PLANDEEL: Record<string, string> = {
  'overleg-houden': '/overleg',
  'overgang-regelen': '/achttien',
  'overdracht-voorstellen': '/regie',
  'plan-beoordelen': '/versies',
}

/** Work that is done on a page of its own, whoever it is about. */
const EIGEN_PAGINA: Record<string, string> = {
  contactverzoek: '/contacten',
  verwijzing: '/verwijzingen',
  verzoek: '/verzoeken',
  vroegsignaal: '/vroegsignalen',
  'bericht-geweigerd': '/berichten',
  'bericht-niet-gemaakt': '/berichten',
  'overdracht-aanvaarden': '/overdrachten',
  'overdracht-ontvangen': '/overdrachten',
  'noodtoegang-toetsen': '/noodtoegangen',
  'blik-beoordelen': '/blikken-zonder-relatie',
  'inzage-geven': '/inzageverzoeken',
  vernietigverzoek: '/vernietiging',
  'vernietiging-goedkeuren': '/vernietiging',
  'uitnodiging-retour': '/partners',
}

/** The question on its request, or the hand-over with it; on an application one decides, on the page of decisions. */
function bijDeMelding({ soort, id, meldingId }: Plek): string | undefined {
  if (!meldingId) return undefined
  if (soort === 'doorgeleiding-niet-gestart') return `/meldingen/${meldingId}#doorgeleiding-${id}`
  return HULPVRAAG.has(soort) && soort !== 'aanvraag' ? `/meldingen/${meldingId}#hulpvraag-${id}` : undefined
}

type Plek = Pick<Werkrij, 'kamer' | 'soort' | 'id' | 'huishoudenId' | 'meldingId'>

/** Where the work is done: its own page, the plan, or else the household's file. */
export function werkplek(rij: Plek): string | undefined {
  if (rij.kamer === 'contract') return '/aanbieders'
  if (rij.soort === 'contract-eindigt' || rij.soort === 'levering-niet-gestart') return `/toewijzingen/${rij.id}`
  const pagina = EIGEN_PAGINA[rij.soort]
  if (pagina) return pagina
  if (rij.kamer === 'berichten') return `/berichten/${rij.id}`
  if (rij.kamer === 'declaratie') return `/declaraties/${rij.id}`
  if (rij.soort === 'melding') return `/meldingen/${rij.id}`
  if (rij.soort.startsWith('bezwaar')) return `/bezwaren/${rij.id}`
  const melding = bijDeMelding(rij)
  if (melding) return melding
  if (!rij.huishoudenId) return undefined
  const huishouden = `/huishoudens/${rij.huishoudenId}`
  if (rij.kamer === 'pgb') return `${huishouden}/pgb`
  if (rij.kamer === 'traject') return `${huishouden}/trajecten`
  if (rij.kamer === 'correspondentie') return `${huishouden}/brieven`
  if (rij.kamer === 'voorziening' || rij.soort === 'aanvraag') return `${huishouden}/besluiten`
  return rij.kamer === 'plan' ? `${huishouden}/plan${PLANDEEL[rij.soort] ?? ''}` : huishouden
}

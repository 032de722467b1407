import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { magZien, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { listGronden, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { getVerwijzing } from '../reads.ts'
import { statusVanVerwijzing } from '../rules/status.ts'
import { selectVerwijzingen, selectVerwijzingenVanAgb } from '../store/verwijzingen.ts'
import { plaats } from './contact.ts'
import { standVan } from './ontvangServiceRequest.ts'

const HOEVEEL = 200

/** That a referral runs is B, what it asks is V: for the desk, and for who handles this child. */
export async function toonVerwijzingen(context: Context, stand: 'open' | 'alle') {
  const { db, mandaat, vandaag, keys } = context
  const verwijzingen = await selectVerwijzingen(db, mandaat, { alle: stand === 'alle', hoeveel: HOEVEEL })
  const personen = await listPersonen(
    db,
    mandaat,
    verwijzingen.map((een) => een.persoonId),
  )
  const gronden = await listGronden(db, mandaat, { persoonIds: personen.map((persoon) => persoon.id) }, vandaag)
  const namen = new Map(personen.map((persoon) => [persoon.id, roepnaamMetGeslachtsnaam(persoon)]))
  const ziet = (persoonId: string, groep: 'B' | 'V') =>
    magZien(mandaat, gronden.get(persoonId) ?? [], groep, 'jeugdwet')
  return verwijzingen
    .filter((een) => ziet(een.persoonId, 'B'))
    .map((een) => ({
      verwijzingId: een.id,
      persoonId: een.persoonId,
      naam: namen.get(een.persoonId) ?? '',
      verwijzertype: een.verwijzertype,
      verwijzer: een.verwijzer,
      ontvangenOp: een.ontvangenOp,
      ontvangenVia: een.ontvangenVia,
      spoed: een.spoed,
      status: statusVanVerwijzing(een),
      gevraagd:
        een.gevraagd && ziet(een.persoonId, 'V')
          ? keys.decrypt(een.gevraagd, plaats(context, 'verwijzing', een.id, 'gevraagd'))
          : null,
      meldingId: een.meldingId,
      redenCode: een.redenCode,
    }))
}

/** Its own referral and no other's: what is another's is not there. */
export async function toonServiceRequest(context: Context, verwijzingId: string) {
  const { db, mandaat } = context
  const verwijzing = await getVerwijzing(db, mandaat, verwijzingId)
  if (!mandaat.agb || verwijzing.agb !== mandaat.agb) throw new NotFound()
  return standVan(context, verwijzing)
}

/** The same on a screen: the practice's own number, the day and how it stands. */
export async function toonMijnVerwijzingen({ db, mandaat }: Context) {
  const verwijzingen = mandaat.agb ? await selectVerwijzingenVanAgb(db, mandaat, HOEVEEL) : []
  return {
    praktijk: mandaat.actor.naam,
    rijen: verwijzingen.map((een) => ({
      verwijzingId: een.id,
      kenmerk: een.kenmerk!,
      ontvangenOp: een.ontvangenOp,
      status: statusVanVerwijzing(een),
      redenCode: een.redenCode,
    })),
  }
}

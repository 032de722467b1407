import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Grond, magZien, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { isVertrouwelijk, listGronden, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { listGebruikers } from '#uitvoering/inrichting/reads.ts'
import type { Datum } from '#values/datum.ts'
import { WETTEN } from '#values/wet.ts'
import { findUiterlijk } from '../reads.ts'
import { standVanContactverzoek } from '../rules/contact.ts'
import { selectContactmomenten, selectContactverzoeken, selectContactverzoekenVan } from '../store/contacten.ts'
import { selectAfdoeningen, selectHulpvragenVanMeldingen } from '../store/hulpvragen.ts'
import { selectKlokken } from '../store/klokken.ts'
import { selectMeldingenVan } from '../store/meldingen.ts'
import { plaats } from './contact.ts'

const VERZOEKEN = 200
const MOMENTEN = 30

/** What waits for this worker and his teams; of whom he may not know who it is, nothing. */
export async function toonContacten(context: Context, stand: 'open' | 'alle') {
  const { db, mandaat, vandaag, keys } = context
  const verzoeken = await selectContactverzoeken(db, mandaat, { alle: stand === 'alle', hoeveel: VERZOEKEN })
  const momenten = await selectContactmomenten(db, mandaat, MOMENTEN)
  const personen = await listPersonen(
    db,
    mandaat,
    [...verzoeken, ...momenten].flatMap((een) => een.persoonId ?? []),
  )
  const gronden = await listGronden(db, mandaat, { persoonIds: personen.map((een) => een.id) }, vandaag)
  const wie = new Map(personen.map((een) => [een.id, een]))
  const gebruikers = new Map((await listGebruikers(db, mandaat, vandaag)).map((een) => [een.id, een.naam]))
  const ziet = (id: string | null) => id === null || magZien(mandaat, gronden.get(id) ?? [], 'K')
  // A contact belongs to no law: its words are for who reads those of any law of this person.
  const leest = (id: string | null) => id === null || leestVan(mandaat, gronden.get(id) ?? [])
  const open = (zegel: Buffer | null, tabel: string, rij: string, kolom: string) =>
    zegel && keys.decrypt(zegel, plaats(context, tabel, rij, kolom))
  const naamVan = (id: string | null) => {
    const persoon = id === null ? undefined : wie.get(id)
    return persoon ? roepnaamMetGeslachtsnaam(persoon) : null
  }
  const getoond = verzoeken
    .filter((een) => ziet(een.persoonId))
    .map((een) => {
      const mijn = een.eigenaar === mandaat.actor.id || leest(een.persoonId)
      return {
        contactverzoekId: een.id,
        persoonId: een.persoonId,
        naam: naamVan(een.persoonId) ?? open(een.naam, 'contactverzoek', een.id, 'naam'),
        telefoon:
          open(een.telefoon, 'contactverzoek', een.id, 'telefoon') ?? wie.get(een.persoonId ?? '')?.telefoon ?? null,
        onderwerp: mijn ? open(een.kop, 'contactverzoek', een.id, 'kop') : null,
        kanaal: een.kanaal,
        gevraagdOp: een.gevraagdOp,
        norm: een.norm,
        stand: standVanContactverzoek(een, vandaag),
        eigenaar: een.eigenaar ? (gebruikers.get(een.eigenaar) ?? null) : null,
        vanMij: een.eigenaar === mandaat.actor.id,
        afgehandeldOp: een.afgehandeldOp,
      }
    })
  return {
    open: getoond.filter((een) => een.afgehandeldOp === null).length,
    verzoeken: getoond,
    momenten: momenten
      .filter((een) => ziet(een.persoonId))
      .map((een) => ({
        contactmomentId: een.id,
        persoonId: een.persoonId,
        naam: naamVan(een.persoonId),
        onderwerp:
          een.door === mandaat.actor.id || leest(een.persoonId)
            ? open(een.onderwerp, 'contactmoment', een.id, 'onderwerp')
            : null,
        kanaal: een.kanaal,
        richting: een.richting,
        datum: een.datum,
        tijd: een.tijd?.slice(0, 5) ?? null,
        door: een.door ? (gebruikers.get(een.door) ?? null) : null,
      })),
  }
}

const leestVan = (mandaat: Context['mandaat'], gronden: readonly Grond[]) =>
  WETTEN.some((wet) => magZien(mandaat, gronden, 'V', wet))

/** Told back in his own words: what he asked, who has it, and by when. */
export async function toonMijnVragen(context: Context) {
  const { db, mandaat, vandaag, keys } = context
  const { persoonId } = mandaat
  if (!persoonId) return { persoonId: null, contactverzoeken: [], meldingen: [] }
  const [persoon] = await listPersonen(db, mandaat, [persoonId])
  if (!persoon) throw new NotFound()
  const alleenEigen = await isVertrouwelijk(db, mandaat, persoonId)
  const meldingen = (await selectMeldingenVan(db, mandaat, persoonId)).filter(
    (een) => !alleenEigen || een.persoonId === persoonId,
  )
  const ids = meldingen.map((een) => een.id)
  // Of a melding about more people he reads his own questions.
  const hulpvragen = (await selectHulpvragenVanMeldingen(db, mandaat, ids)).filter((een) => een.persoonId === persoonId)
  const hulpvraagIds = hulpvragen.map((een) => een.id)
  const klokken = await selectKlokken(db, mandaat, hulpvraagIds)
  const afdoeningen = await selectAfdoeningen(db, mandaat, hulpvraagIds)
  const redenVan = (id: string) => {
    const afdoening = afdoeningen.find((een) => een.hulpvraagId === id)
    return afdoening?.reden ? keys.decrypt(afdoening.reden, plaats(context, 'afdoening', afdoening.id, 'reden')) : null
  }
  const gebruikers = new Map((await listGebruikers(db, mandaat, vandaag)).map((een) => [een.id, een.naam]))
  const eersteKlok = (id: string) =>
    klokken
      .filter((een) => een.hulpvraagId === id && een.gestoptOp === null)
      .map((een) => een.uiterlijk)
      .toSorted()[0] ?? null
  const planTot = new Map<string, Datum>()
  for (const een of hulpvragen) {
    if (een.wet !== 'wmo' || een.status === 'afgedaan') continue
    const tot = await findUiterlijk(db, mandaat, 'wmo-persoonlijk-plan', een.genoemdOp)
    if (tot && tot >= vandaag) planTot.set(een.id, tot)
  }
  return {
    persoonId,
    contactverzoeken: (await selectContactverzoekenVan(db, mandaat, persoonId)).map((een) => ({
      onderwerp: een.kop && keys.decrypt(een.kop, plaats(context, 'contactverzoek', een.id, 'kop')),
      gevraagdOp: een.gevraagdOp,
      norm: een.norm,
      stand: standVanContactverzoek(een, vandaag),
    })),
    meldingen: meldingen.map((melding) => ({
      meldingId: melding.id,
      ontvangenOp: melding.ontvangenOp,
      // The words are of who asked: of another he reads that something was asked for him, and how it stands.
      vraag:
        melding.persoonId === persoonId
          ? keys.decrypt(melding.vraag, plaats(context, 'melding', melding.id, 'vraag'))
          : null,
      aanspreekpunt: melding.aanspreekpuntId ? (gebruikers.get(melding.aanspreekpuntId) ?? null) : null,
      bekijkenVoor: melding.bekijkenVoor,
      bekeken: melding.bekekenOp !== null || hulpvragen.some((een) => een.meldingId === melding.id),
      hulpvragen: hulpvragen
        .filter((een) => een.meldingId === melding.id)
        .map((een) => ({
          wet: een.wet,
          regeling: een.regeling,
          status: een.status,
          uitkomst: een.uitkomst,
          reden: redenVan(een.id),
          uiterlijk: eersteKlok(een.id),
          persoonlijkPlanTot: planTot.get(een.id) ?? null,
        })),
    })),
  }
}

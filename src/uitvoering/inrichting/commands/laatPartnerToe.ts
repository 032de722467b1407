import type { Context } from '#platform/command.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import * as store from '../store/gebruikers.ts'

const FUNCTIE = 'partner'

export type Partnerlogin = { inlognaam: string; naam: string; begin: Datum; eind: Datum }

/** A login for somebody outside, with the one function that partners have; never for who works here already. */
export async function laatPartnerToe({ db, mandaat }: Context, wie: Partnerlogin): Promise<string> {
  const bestaand = await store.findGebruikerBySub(db, mandaat, wie.inlognaam)
  refuseIf(als(bestaand !== undefined && bestaand.soort !== 'partner', 'inlognaam-bestaat', 'inlognaam'))
  const gebruikerId = bestaand?.id ?? uuidv7()
  if (bestaand) {
    const lopend = (await store.selectAanstellingen(db, mandaat, gebruikerId)).some(
      (een) => een.eind === null || een.eind >= wie.begin,
    )
    refuseIf(als(lopend, 'inlognaam-bestaat', 'inlognaam'))
  } else {
    await store.insertGebruiker(db, mandaat, {
      id: gebruikerId,
      sub: wie.inlognaam,
      soort: 'partner',
      naam: wie.naam,
      werkgever: null,
    })
  }
  await store.insertAanstelling(db, mandaat, {
    id: uuidv7(),
    gebruikerId,
    functie: FUNCTIE,
    teams: [],
    begin: wie.begin,
    eind: wie.eind,
  })
  return gebruikerId
}

/** From the next request on he is out. */
export async function sluitPartnerUit({ db, mandaat, vandaag }: Context, gebruikerId: string): Promise<void> {
  await store.endAanstelling(db, mandaat, gebruikerId, FUNCTIE, plusDagen(vandaag, -1))
  await store.deleteAanstellingVanVandaag(db, mandaat, gebruikerId, FUNCTIE, vandaag)
}

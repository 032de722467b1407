import { getAanbieder } from '#keten/contract/reads.ts'
import type { Command, Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { findHuishoudenVan, getPersoon } from '#uitvoering/huishouden/reads.ts'
import { findUiterlijk } from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import { verzoekBeantwoord } from '../events.ts'
import type { ToewijzingWet } from '../rules/codes.ts'
import type { Omvang } from '../rules/omvang.ts'
import {
  beletselenVoorAfwijzing,
  beletselenVoorAntwoord,
  termijnVanVerzoek,
  type Verzoeksoort,
} from '../rules/verzoek.ts'
import {
  type AntwoordRij,
  findVerzoekByReferentie,
  insertAntwoord,
  insertVerzoek,
  listAntwoorden,
  listOpenVerzoeken,
  lockVerzoek,
  updateVerzoek,
  type Verzoek,
} from '../store/verzoek.ts'
import { eisGrond, grondVoorKeten } from './gronden.ts'

export type OntvangVerzoek = {
  soort: Verzoeksoort
  wet: ToewijzingWet
  clientId: string
  aanbiederId: string
  referentieAanbieder: string
  verwijzingId?: string | null
  verwijzertype?: string | null
  beschikkingnummer?: number | null
  productId?: string | null
  categorie?: string | null
  omvang?: Omvang | null
  gewenst?: Periode | null
  /** The products of a whole package (VOW), as the message says them. */
  regels?: unknown[]
  dagtekening: Datum
  ontvangenOp?: Datum | undefined
}

/** Through the deed door of berichten: a 315 or 317 starts the clock of 5 working days (OP274, OP346). */
export const ontvangVerzoek: Command<OntvangVerzoek, { verzoekId: string; uiterlijk: Datum }> = {
  name: 'voorziening.ontvangVerzoek',
  may: heeft('berichten:verwerken', 'berichten:aanleveren', 'voorziening:toewijzen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    await getPersoon(db, mandaat, input.clientId)
    await getAanbieder(db, mandaat, input.aanbiederId)
    const ontvangenOp = input.ontvangenOp ?? vandaag
    const open = await listOpenVerzoeken(db, mandaat, sql<boolean>`true`, {
      clientId: input.clientId,
      aanbiederId: input.aanbiederId,
    })
    const bestaat = await findVerzoekByReferentie(db, mandaat, input.wet, input.aanbiederId, input.referentieAanbieder)
    refuseIf([
      ...als(open.length > 0, 'verzoek-loopt', 'clientId'),
      ...als(bestaat !== undefined, 'referentie-bestaat', 'referentieAanbieder'),
    ])
    const uiterlijk = await uiterlijkVan(context, { ...input, ontvangenOp }, false)
    const verzoekId = await insertVerzoek(db, mandaat, {
      soort: input.soort,
      wet: input.wet,
      clientId: input.clientId,
      huishoudenId: (await findHuishoudenVan(db, mandaat, input.clientId, vandaag)) ?? null,
      aanbiederId: input.aanbiederId,
      referentieAanbieder: input.referentieAanbieder,
      verwijzingId: input.verwijzingId ?? null,
      verwijzertype: input.verwijzertype ?? null,
      beschikkingnummer: input.beschikkingnummer ?? null,
      productId: input.productId ?? null,
      categorie: input.categorie ?? null,
      omvang: input.omvang ?? null,
      gewenst: input.gewenst ?? null,
      regels: input.regels ?? [],
      dagtekening: input.dagtekening,
      ontvangenOp,
      uiterlijk,
      taak: null,
    })
    await grondVoorKeten(context, input.clientId, input.wet, null, verzoekId)
    return { result: { verzoekId, uiterlijk }, objectId: verzoekId, personen: [input.clientId] }
  },
}

async function uiterlijkVan(
  { db, mandaat }: Context,
  verzoek: Parameters<typeof termijnVanVerzoek>[0],
  inOnderzoek: boolean,
): Promise<Datum> {
  const { code, start } = termijnVanVerzoek(verzoek, inOnderzoek)
  const uiterlijk = await findUiterlijk(db, mandaat, code, start)
  if (!uiterlijk) throw new RangeError(`Geen termijnregel ${code} op ${start}`)
  return uiterlijk
}

export async function openVerzoek(
  context: Context,
  verzoekId: string,
  antwoord: AntwoordRij['soort'],
): Promise<Verzoek> {
  const { db, mandaat } = context
  const verzoek = await lockVerzoek(db, mandaat, verzoekId)
  if (!verzoek) throw new NotFound()
  await eisGrond(context, verzoek.clientId, 'B', verzoek.wet)
  refuseIf(beletselenVoorAntwoord(antwoord, await listAntwoorden(db, mandaat, verzoekId)))
  return verzoek
}

export async function beantwoord(
  context: Context,
  verzoek: Verzoek,
  antwoord: { soort: AntwoordRij['soort']; reden?: string; verantwoordelijkeGemeente?: string | null },
) {
  const { db, mandaat, vandaag } = context
  const inOnderzoek = antwoord.soort === 'in-onderzoek'
  const antwoordId = await insertAntwoord(db, mandaat, {
    verzoekId: verzoek.id,
    soort: antwoord.soort,
    datum: vandaag,
    reden: antwoord.reden ?? null,
    verantwoordelijkeGemeente: antwoord.verantwoordelijkeGemeente ?? null,
    taak: verzoek.taak,
  })
  await updateVerzoek(db, mandaat, verzoek.id, {
    uiterlijk: inOnderzoek ? await uiterlijkVan(context, verzoek, true) : verzoek.uiterlijk,
    onderzoekOp: inOnderzoek ? vandaag : verzoek.onderzoekOp,
    beantwoordOp: inOnderzoek ? null : vandaag,
  })
  return verzoekBeantwoord.of({
    verzoekId: verzoek.id,
    antwoordId,
    soort: antwoord.soort,
    clientId: verzoek.clientId,
    aanbiederId: verzoek.aanbiederId,
    wet: verzoek.wet,
  })
}

const may = heeft('voorziening:toewijzen')

export const neemInOnderzoek: Command<{ verzoekId: string }, { verzoekId: string }> = {
  name: 'voorziening.neemInOnderzoek',
  may,
  async run(context) {
    const verzoek = await openVerzoek(context, context.input.verzoekId, 'in-onderzoek')
    const announce = [await beantwoord(context, verzoek, { soort: 'in-onderzoek' })]
    return { result: { verzoekId: verzoek.id }, objectId: verzoek.id, personen: [verzoek.clientId], announce }
  },
}

export type WijsVerzoekAf = { verzoekId: string; reden: string; verantwoordelijkeGemeente?: string | null }

export const wijsVerzoekAf: Command<WijsVerzoekAf, { verzoekId: string }> = {
  name: 'voorziening.wijsVerzoekAf',
  may,
  async run(context) {
    const { input, mandaat, vandaag } = context
    const verzoek = await openVerzoek(context, input.verzoekId, 'afgewezen')
    refuseIf(beletselenVoorAfwijzing(input.reden, input.verantwoordelijkeGemeente ?? null, mandaat.gemeente, vandaag))
    const announce = [
      await beantwoord(context, verzoek, {
        soort: 'afgewezen',
        reden: input.reden,
        verantwoordelijkeGemeente: input.verantwoordelijkeGemeente ?? null,
      }),
    ]
    return { result: { verzoekId: verzoek.id }, objectId: verzoek.id, personen: [verzoek.clientId], announce }
  },
}

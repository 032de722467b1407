import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { NotFound } from '#platform/refusal.ts'
import { magZien, roepnaamMetGeslachtsnaam, veldgroepenVoor } from '#uitvoering/huishouden/index.ts'
import { listGronden, listLedenOp, listPersonen, persoonZichtbaar } from '#uitvoering/huishouden/reads.ts'
import { listGevraagdeVoorzieningen } from '#uitvoering/plan/reads.ts'
import { listOpenAanvragen } from '#uitvoering/toegang/reads.ts'
import type { Wet } from '#values/wet.ts'
import { WETTEN } from '#values/wet.ts'
import { standVanToewijzing, standVanVerzoek } from '../rules/status.ts'
import { selectGepland } from '../store/herbeoordeling.ts'
import { listMeldingen, listVerbruikt } from '../store/levering.ts'
import { findToewijzing, listVanVoorzieningen, listVersies, type Toewijzing } from '../store/toewijzing.ts'
import { listToewijzingen, type ToewijzingFilter } from '../store/toewijzinglijst.ts'
import { listOpenVerzoeken, type Verzoek } from '../store/verzoek.ts'
import { listBesluiten, listVanHuishouden, listVoorzieningen } from '../store/voorziening.ts'
import { leesBezwaren } from './leesBezwaar.ts'

type Metinput<I> = Context & { readonly input: I }
type VanClient = { clientId: string; wet: Wet }

/** By person: may this law's rights be seen. Asks the one access table, for lists as for one row (X1). */
async function zichtOpRecht({ db, mandaat, vandaag }: Context, persoonIds: readonly string[]) {
  const gronden = await listGronden(db, mandaat, { persoonIds }, vandaag)
  return ({ clientId, wet }: VanClient) => magZien(mandaat, gronden.get(clientId) ?? [], 'R', wet)
}

async function namenVan({ db, mandaat }: Context, persoonIds: readonly string[]): Promise<(id: string) => string> {
  const namen = new Map(
    (await listPersonen(db, mandaat, [...new Set(persoonIds)])).map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]),
  )
  return (id) => namen.get(id) ?? ''
}

export async function leesBesluiten(context: Metinput<{ huishoudenId: string }>) {
  const { db, mandaat, vandaag, keys, input } = context
  const leden = (await listLedenOp(db, mandaat, input.huishoudenId, vandaag)).map((lid) => lid.persoon.id)
  const ondersteund = (await listVanHuishouden(db, mandaat, input.huishoudenId)).map((een) => een.clientId)
  const personen = await listPersonen(db, mandaat, [...leden, ...ondersteund])
  const gronden = await listGronden(db, mandaat, { persoonIds: personen.map((een) => een.id) }, vandaag)
  const mag = ({ clientId, wet }: VanClient) => magZien(mandaat, gronden.get(clientId) ?? [], 'R', wet)
  const gezien = personen.flatMap((persoon) => {
    const wetten = WETTEN.filter((wet) => mag({ clientId: persoon.id, wet }))
    const kop = veldgroepenVoor(mandaat, gronden.get(persoon.id) ?? []).has('K')
    return wetten.length > 0 && kop ? [{ id: persoon.id, naam: roepnaamMetGeslachtsnaam(persoon), wetten }] : []
  })
  if (gezien.length === 0) throw new NotFound()
  const ids = gezien.map((een) => een.id)
  const naam = (id: string) => gezien.find((een) => een.id === id)?.naam ?? ''
  const besluiten = (await listBesluiten(db, mandaat, ids)).filter((een) =>
    mag({ clientId: een.persoonId, wet: een.wet }),
  )
  const voorzieningen = (await listVoorzieningen(db, mandaat, ids)).filter(mag)
  const toewijzingen = await listVanVoorzieningen(
    db,
    mandaat,
    voorzieningen.map((een) => een.id),
  )
  const herbeoordelingen = new Map(
    (
      await selectGepland(
        db,
        mandaat,
        voorzieningen.map((een) => een.id),
      )
    ).map((een) => [een.voorzieningId, een.gepland]),
  )
  const aanvragen = []
  const gevraagd = []
  for (const id of ids) {
    aanvragen.push(...(await listOpenAanvragen(db, mandaat, id)))
    gevraagd.push(...(await listGevraagdeVoorzieningen(db, mandaat, { persoonId: id })))
  }
  const verzoeken = (await listOpenVerzoeken(db, mandaat, sql<boolean>`t.client_id = any (${ids}::uuid[])`)).filter(mag)
  const verleend = new Set(voorzieningen.map((een) => een.gevraagdeVoorzieningId))
  return {
    personen: gezien,
    besluiten: besluiten.map((een) => ({
      ...een,
      vervangen: een.vervangenDoor !== null,
      motivering:
        een.motivering &&
        keys.decrypt(een.motivering, {
          gemeente: een.gemeente,
          table: 'voorziening.besluit',
          row: een.id,
          column: 'motivering',
        }),
    })),
    bezwaren: await leesBezwaren(context, besluiten),
    voorzieningen: voorzieningen.map((een) => ({
      ...een,
      herbeoordelingOp: herbeoordelingen.get(een.id) ?? null,
      toewijzingen: toewijzingen
        .filter((t) => t.voorzieningId === een.id)
        .map((t) => metStand(context, t, naam(t.clientId))),
    })),
    aanvragen: aanvragen
      .filter((een) => mag({ clientId: een.persoonId, wet: een.wet as Wet }))
      .map((een) => ({ ...een, wet: een.wet as Wet })),
    gevraagd: gevraagd
      .filter(
        (een) => een.vastgesteld && !verleend.has(een.id) && mag({ clientId: een.persoonId, wet: een.wet as Wet }),
      )
      .map((een) => ({
        ...een,
        wet: een.wet as Wet,
        omvang: een.omvang as never,
        periode: { begin: een.begin, eind: een.eind },
      })),
    verzoeken: verzoeken.map((een) => ({ ...een, clientNaam: naam(een.clientId), stand: standVanOpenVerzoek(een) })),
  }
}

const metStand = ({ vandaag }: Context, toewijzing: Toewijzing, clientNaam: string) => ({
  ...toewijzing,
  clientNaam,
  stand: standVanToewijzing(toewijzing, vandaag),
})

/** A provider sees his own AGB and nothing else; others whom their grounds reach. */
export async function leesToewijzingen(context: Metinput<ToewijzingFilter>) {
  const { db, mandaat, vandaag, input } = context
  const aanbieder = mandaat.actor.soort === 'aanbieder' || mandaat.agb !== null
  if (aanbieder && mandaat.agb === null) throw new NotFound()
  const rijen = await listToewijzingen(db, mandaat, vandaag, persoonZichtbaar(mandaat, 'R', 't.client_id', vandaag), {
    ...input,
    agb: mandaat.agb,
  })
  const ids = rijen.map((rij) => rij.clientId)
  const [mag, naam] = [await zichtOpRecht(context, ids), await namenVan(context, ids)]
  return {
    rijen: rijen
      .filter(mag)
      .map((rij) => ({ ...rij, levering: rij.levering as Toewijzing['levering'], clientNaam: naam(rij.clientId) })),
    totaal: rijen[0]?.totaal ?? 0,
  }
}

export async function leesToewijzing(context: Metinput<{ toewijzingId: string }>) {
  const { db, mandaat, input } = context
  const toewijzing = await findToewijzing(db, mandaat, input.toewijzingId)
  if (!toewijzing || (mandaat.agb !== null && toewijzing.agb !== mandaat.agb)) throw new NotFound()
  const mag = await zichtOpRecht(context, [toewijzing.clientId])
  if (!mag(toewijzing)) throw new NotFound()
  const naam = await namenVan(context, [toewijzing.clientId])
  const versies = await listVersies(db, mandaat, toewijzing.id)
  return {
    toewijzing: metStand(context, toewijzing, naam(toewijzing.clientId)),
    versies: versies.map((een) => ({ ...een, tijdstip: een.tijdstip.toISOString() })),
    meldingen: await listMeldingen(db, mandaat, toewijzing.id),
    verbruik: await listVerbruikt(db, mandaat, toewijzing.id),
  }
}

export async function leesVerzoeken(context: Context) {
  const { db, mandaat, vandaag } = context
  const rijen = await listOpenVerzoeken(db, mandaat, persoonZichtbaar(mandaat, 'B', 't.client_id', vandaag))
  const gronden = await listGronden(db, mandaat, { persoonIds: rijen.map((rij) => rij.clientId) }, vandaag)
  const gezien = rijen.filter((rij) => magZien(mandaat, gronden.get(rij.clientId) ?? [], 'B', rij.wet))
  const naam = await namenVan(
    context,
    gezien.map((rij) => rij.clientId),
  )
  return gezien.map((rij) => ({ ...rij, clientNaam: naam(rij.clientId), stand: standVanOpenVerzoek(rij) }))
}

const standVanOpenVerzoek = ({ onderzoekOp }: Verzoek) =>
  standVanVerzoek(onderzoekOp ? [{ soort: 'in-onderzoek' }] : [])

import type { Context } from '#platform/command.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { datum } from '#values/datum.ts'
import { EIGEN_BRON } from '../rules/mededeling.ts'
import type { Raadsgegevens, Voorstelgegevens } from '../rules/raadsgegevens.ts'
import type { Stemronde } from '../rules/uitspraak.ts'
import { ensureFracties } from '../store/fractie.ts'
import { insertAmendement, insertIngediendeMotie, insertMotienummer, insertUitspraak } from '../store/motie.ts'
import { insertAfdoening, insertToezegging } from '../store/toezegging.ts'
import { insertAdvies, insertAgendering, insertVergadering, insertVergaderingvervallen } from '../store/vergadering.ts'
import { insertBesluit, insertStemverklaring, insertVoorstel } from '../store/voorstel.ts'
import { insertAntwoord, insertGenummerdeVraag } from '../store/vraag.ts'

/** Writes what was checked. A decision taken over fixes no budget here: it did so where it was taken. */
export async function neemOver(context: Context, gegevens: Raadsgegevens): Promise<void> {
  const { db, mandaat } = context
  const fracties = await ensureFracties(db, mandaat, gegevens.fracties)
  const fractieId = (naam: string) => fracties.get(naam)!
  const vergaderingen = await neemVergaderingenOver(context, gegevens.vergaderingen)
  const moties = await neemMotiesOver(context, gegevens.moties, fractieId)
  const voorstellen: string[] = []
  for (const voorstel of gegevens.voorstellen) {
    const motieId = voorstel.motie === null ? null : moties[voorstel.motie]!
    voorstellen.push(await neemVoorstelOver(context, voorstel, motieId, vergaderingen, fractieId))
  }
  for (const { voorstel, fractie, uitspraken, ...amendement } of gegevens.amendementen) {
    const nieuw = { ...amendement, voorstelId: voorstellen[voorstel]!, fractieId: fractieId(fractie) }
    const amendementId = await insertAmendement(db, mandaat, { ...nieuw, datum: datum(amendement.datum) })
    await neemUitsprakenOver(context, { amendementId }, uitspraken)
  }
  await neemToezeggingenOver(context, gegevens.toezeggingen, voorstellen)
  for (const { antwoord, fractie, voorstel, ...vraag } of gegevens.vragen) {
    const voorstelId = voorstel === null ? null : voorstellen[voorstel]!
    const nieuw = { ...vraag, voorstelId, fractieId: fractieId(fractie) }
    const vraagId = await insertGenummerdeVraag(db, mandaat, nieuw)
    if (antwoord) await insertAntwoord(db, mandaat, { vraagId, ...antwoord })
  }
}

async function neemVergaderingenOver({ db, mandaat }: Context, vergaderingen: Raadsgegevens['vergaderingen']) {
  const ids: string[] = []
  for (const { vervallen, ...vergadering } of vergaderingen) {
    const nieuw = { ...vergadering, datum: datum(vergadering.datum), bron: EIGEN_BRON }
    const id = await insertVergadering(db, mandaat, nieuw)
    if (vervallen !== null) await insertVergaderingvervallen(db, mandaat, id, vervallen)
    ids.push(id)
  }
  return ids
}

type FractieId = (naam: string) => string

async function neemMotiesOver(context: Context, moties: Raadsgegevens['moties'], fractieId: FractieId) {
  const { db, mandaat } = context
  const ids: string[] = []
  for (const { titel, dictum, nummers, indieners, uitspraken, ...motie } of moties) {
    const id = uuidv7()
    const nieuw = { id, titel, dictum, datum: datum(motie.datum), fracties: indieners.map(fractieId) }
    await insertIngediendeMotie(db, mandaat, nieuw)
    for (const nummer of nummers) await insertMotienummer(db, mandaat, id, nummer)
    await neemUitsprakenOver(context, { motieId: id }, uitspraken)
    ids.push(id)
  }
  return ids
}

async function neemUitsprakenOver(
  { db, mandaat }: Context,
  over: { motieId: string } | { amendementId: string },
  uitspraken: readonly Stemronde[],
) {
  for (const { uitkomst, voor, tegen, perFractie, datum: dag } of uitspraken) {
    const stemmen = { voor: voor ?? undefined, tegen: tegen ?? undefined, perFractie: perFractie ?? undefined }
    const uitspraak = { uitkomst, datum: datum(dag), ...stemmen }
    await insertUitspraak(db, mandaat, over, uitspraak)
  }
}

async function neemVoorstelOver(
  context: Context,
  voorstel: Voorstelgegevens,
  motieId: string | null,
  vergaderingen: readonly string[],
  fractieId: FractieId,
): Promise<string> {
  const { db, mandaat } = context
  const { griffienummer, nummer, behandelingen, besluiten, vraagtGeld } = voorstel
  const bron = voorstel.bron ?? EIGEN_BRON
  const nummers = { griffienummer: { waarde: griffienummer, bron }, nummer: { waarde: nummer, bron } }
  const voorstelId = await insertVoorstel(db, mandaat, { ...voorstel, ...nummers }, { motieId, vraagtGeld })
  const behandelingVan = new Map<number, string>()
  for (const { vergadering, advies } of behandelingen) {
    const behandelingId = await insertAgendering(db, mandaat, vergaderingen[vergadering]!, voorstelId)
    if (advies !== null) await insertAdvies(db, mandaat, behandelingId, advies)
    behandelingVan.set(vergadering, behandelingId)
  }
  for (const { vergadering, stemming, verklaringen, ...besluit } of besluiten) {
    const besluitId = await insertBesluit(db, mandaat, {
      ...besluit,
      datum: datum(besluit.datum),
      voorstelId,
      behandelingId: behandelingVan.get(vergadering)!,
      stemming: stemming
        ? {
            ...stemming,
            aanwezig: stemming.aanwezig ?? undefined,
            zetels: stemming.zetels ?? undefined,
            bron: stemming.bron ?? undefined,
          }
        : undefined,
    })
    for (const { fractie, tekst } of verklaringen)
      await insertStemverklaring(db, mandaat, { besluitId, fractieId: fractieId(fractie), tekst })
  }
  return voorstelId
}

async function neemToezeggingenOver(
  { db, mandaat }: Context,
  toezeggingen: Raadsgegevens['toezeggingen'],
  voorstellen: readonly string[],
) {
  for (const { voorstel, afdoening, ...toezegging } of toezeggingen) {
    const toezeggingId = await insertToezegging(db, mandaat, {
      ...toezegging,
      voorstelId: voorstel === null ? null : voorstellen[voorstel]!,
      toegezegdOp: datum(toezegging.toegezegdOp),
      uiterlijk: toezegging.uiterlijk === null ? null : datum(toezegging.uiterlijk),
    })
    if (afdoening) await insertAfdoening(db, mandaat, { ...afdoening, toezeggingId, datum: datum(afdoening.datum) })
  }
}

import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { findCijfer, findDefinitie } from '../cijferbronnen.ts'
import type { Json } from '../rules/afdruk.ts'
import { stelBlokkenSamen } from '../rules/samenstelling.ts'
import { codesIn, type Sjabloonblok, sjabloonfouten } from '../rules/sjabloon.ts'
import * as store from '../store/stuk.ts'
import { leesAanwezig } from './stelSamen.ts'

type Uitkomst = { stukId: string; versie: number }
type Plaats = { stukId: string; blokId: string }

const may = heeft('rapportage:schrijven')

/** The draft and its blocks, against the version that was read. A publicatie does not change with it. */
async function openVoorWijziging({ db, mandaat, verwachteVersie }: Context, stukId: string, blokId?: string) {
  const stuk = await store.findStuk(db, mandaat, stukId)
  const blokken = await store.listBlokken(db, mandaat, stukId)
  const blok = blokken.find(({ id }) => id === blokId)
  if (!stuk || (blokId !== undefined && !blok)) throw new NotFound()
  refuseStale(verwachteVersie, stuk.versie)
  return { stuk, blokken, blok }
}

async function klaar({ db, mandaat }: Context, { id, versie }: store.StukRij) {
  await store.verhoogVersie(db, mandaat, id)
  return { result: { stukId: id, versie: versie + 1 }, objectId: id }
}

/** Changes the words of a block; a text that was carried over has been looked at with that. */
export const schrijfBlok: Command<Plaats & { tekst: string }, Uitkomst> = {
  name: 'rapportage.schrijfBlok',
  may,
  async run(context) {
    const { db, mandaat, input } = context
    const { stuk, blok } = await openVoorWijziging(context, input.stukId, input.blokId)
    const { inhoud, id } = blok!
    refuseIf(als(!('tekst' in inhoud), 'blok-zonder-tekst', 'tekst'))
    if ('tekst' in inhoud) {
      const tekst = await noemCijfers(context, stuk, input.tekst)
      await store.updateBlok(db, mandaat, stuk.id, id, { ...inhoud, tekst })
    }
    return klaar(context, stuk)
  },
}

/** Figures named by their code get their number in this paper: {begroting.budget} becomes {4}. */
async function noemCijfers(context: Context, stuk: store.StukRij, tekst: string): Promise<string> {
  if (codesIn(tekst).length === 0) return tekst
  const {
    blokken: [blok],
    verwijzingen,
  } = await stelBij(context, stuk, { soort: 'tekst', tekst })
  await store.insertVerwijzingen(context.db, context.mandaat, stuk.id, verwijzingen)
  return blok && 'tekst' in blok ? blok.tekst : tekst
}

async function stelBij(context: Context, { id, programmaId, peildatum }: store.StukRij, blok: Sjabloonblok) {
  refuseIf(
    sjabloonfouten([blok], findCijfer).map((b) => ({
      ...b,
      ...(b.veld && { veld: b.veld.replace('blokken.0.', '') }),
    })),
  )
  const bestaand = await store.listVerwijzingen(context.db, context.mandaat, id)
  const voorstelId = bestaand.map(({ parameters }) => parameters.voorstelId).find((een) => typeof een === 'string')
  const aanwezig = await leesAanwezig(context, { programmaId, peildatum, voorstelId: voorstelId ?? null })
  const samen = stelBlokkenSamen([blok], aanwezig, findCijfer, bestaand)
  // A heading alone is meant here: what comes under it follows.
  const blokken = blok.soort === 'kop' ? [{ soort: blok.soort, tekst: blok.tekst ?? '' } as const] : samen.blokken
  refuseIf(als(blokken.length === 0, 'blok-kan-hier-niet', blok.soort === 'tekst' ? 'tekst' : 'soort'))
  return { blokken, verwijzingen: samen.verwijzingen }
}

/** Says that a carried text still holds. */
export const kijkTekstNa: Command<Plaats, Uitkomst> = {
  name: 'rapportage.kijkTekstNa',
  may,
  async run(context) {
    const { db, mandaat, input } = context
    const { stuk, blok } = await openVoorWijziging(context, input.stukId, input.blokId)
    await store.updateBlok(db, mandaat, stuk.id, blok!.id, blok!.inhoud)
    return klaar(context, stuk)
  },
}

/** Adds a block behind another, or at the end; figures get their numbers in this paper. */
export const voegBlokToe: Command<{ stukId: string; na?: string | undefined } & Sjabloonblok, Uitkomst> = {
  name: 'rapportage.voegBlokToe',
  may,
  async run(context) {
    const { db, mandaat, input } = context
    const { na, soort, tekst, codes } = input
    const { stuk, blokken } = await openVoorWijziging(context, input.stukId, na)
    const nieuw = await stelBij(context, stuk, { soort, tekst, codes })
    const erbij = nieuw.blokken.map((inhoud) => ({ id: uuidv7(), inhoud }))
    await store.insertVerwijzingen(db, mandaat, stuk.id, nieuw.verwijzingen)
    await store.insertBlokken(db, mandaat, stuk.id, erbij)
    const ids = blokken.map((blok) => blok.id)
    const plek = na === undefined ? ids.length : ids.indexOf(na) + 1
    await store.schikBlokken(db, mandaat, stuk.id, ids.toSpliced(plek, 0, ...erbij.map((blok) => blok.id)))
    return klaar(context, stuk)
  },
}

/** Moves a block one place up or down, or takes it out of the draft. */
export const schikBlok: Command<Plaats & { wat: 'omhoog' | 'omlaag' | 'weg' }, Uitkomst> = {
  name: 'rapportage.schikBlok',
  may,
  async run(context) {
    const { db, mandaat, input } = context
    const { stuk, blokken } = await openVoorWijziging(context, input.stukId, input.blokId)
    const ids = blokken.map(({ id }) => id)
    const plek = ids.indexOf(input.blokId)
    const zonder = ids.toSpliced(plek, 1)
    const naar = Math.min(zonder.length, Math.max(0, plek + (input.wat === 'omhoog' ? -1 : 1)))
    await store.schikBlokken(
      db,
      mandaat,
      stuk.id,
      input.wat === 'weg' ? zonder : zonder.toSpliced(naar, 0, input.blokId),
    )
    return klaar(context, stuk)
  },
}

type Verwijzinginvoer = { stukId: string; code: string; versie: number; parameters: Record<string, Json> }

/** Gives the writer a number to put between braces: the figure itself is counted when the paper is read. */
export const verwijsNaarCijfer: Command<Verwijzinginvoer, { stukId: string; nummer: number }> = {
  name: 'rapportage.verwijsNaarCijfer',
  may,
  async run({ input: { stukId, code, versie, parameters }, mandaat, db }) {
    if (!(await store.findStuk(db, mandaat, stukId))) throw new NotFound()
    refuseIf(als(!findDefinitie(code, versie), 'cijfer-zonder-definitie', 'code', { code }))
    const nummer = Math.max(0, ...(await store.listVerwijzingen(db, mandaat, stukId)).map((v) => v.nummer)) + 1
    await store.insertVerwijzingen(db, mandaat, stukId, [{ nummer, code, versie, parameters }])
    await store.verhoogVersie(db, mandaat, stukId)
    return { result: { stukId, nummer }, objectId: stukId }
  },
}

import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { listAlleAanbod, zoekAanbod } from '#uitvoering/aanbod/reads.ts'
import { findInstelling, listGebieden } from '#uitvoering/inrichting/reads.ts'
import { gemiddeld, isToonbaar, MINIMUM, vergroofd } from '../rules/patroon.ts'
import { type Gebruik, SIGNIFIERS, type Thema, TRIADEN } from '../rules/verhaal.ts'
import { scores } from '../rules/vragenlijst.ts'
import { findCode, listOpenUitnodigingen, listRespons, listRondes, listVerzonden } from '../store/uitvraag.ts'
import {
  countPatroon,
  findVerhaalBySleutel,
  findVertelcode,
  listPatroonGevoelens,
  listPatroonSchalen,
  listPatroonTriaden,
  listVerhalen,
  listVertelcodes,
  type Patroonfilter,
} from '../store/verhaal.ts'
import { hashCode, instrumentVan } from './uitvraag.ts'
import { hashVertelsleutel } from './vertel.ts'

const minimumVan = async ({ db, mandaat, vandaag }: Context): Promise<number> =>
  Math.max(5, (await findInstelling<number>(db, mandaat, 'ervaring', 'minimum-verhalen', vandaag)) ?? MINIMUM)

const leesbaar = ({ keys, mandaat }: Context, id: string, tekst: Buffer): string =>
  keys.decrypt(tekst, { gemeente: mandaat.gemeente, table: 'ervaring.verhaal', row: id, column: 'tekst' })

/** What the form needs: the wijken, what exists, and what an invitation is about. */
export async function leesVertelformulier({ db, mandaat, vandaag }: Context, code: string | undefined) {
  const gebieden = await listGebieden(db, mandaat, vandaag)
  const aanbod = await zoekAanbod(db, mandaat, vandaag)
  const uitnodiging = code ? await findVertelcode(db, mandaat, code, vandaag) : undefined
  if (code && !uitnodiging) throw new NotFound()
  return {
    wijken: gebieden.map(({ code: wijk, naam }) => ({ code: wijk, naam })),
    aanbod: aanbod.map(({ id, naam }) => ({ id, naam })).toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    thema: (uitnodiging?.thema ?? null) as Thema | null,
    aanbodId: uitnodiging?.aanbodId ?? null,
  }
}

export async function leesMijnVerhaal(context: Context, vertelsleutel: string) {
  const { db, mandaat } = context
  const verhaal = await findVerhaalBySleutel(db, mandaat, hashVertelsleutel(vertelsleutel))
  if (!verhaal) throw new NotFound()
  const { id, tekst, ...rest } = verhaal
  return { ...rest, tekst: leesbaar(context, id, tekst) }
}

/** One filter less, each in turn: the wider selections from which this one could be subtracted. */
const ruimer = (filter: Patroonfilter): Patroonfilter[] =>
  (['thema', 'aanbodId', 'wijk'] as const).filter((een) => filter[een]).map((een) => ({ ...filter, [een]: undefined }))

export async function leesPatronen(context: Context, filter: Patroonfilter) {
  const { db, mandaat } = context
  const minimum = await minimumVan(context)
  const aantal = await countPatroon(db, mandaat, filter)
  const breder: number[] = []
  for (const een of ruimer(filter)) breder.push(await countPatroon(db, mandaat, een))
  const citaten = await listVerhalen(db, mandaat, 'citaat', filter)
  const leeg = { minimum, aantal: null, triaden: [], schalen: [], gevoelens: [], citaten: [] }
  if (!isToonbaar(aantal, breder, minimum)) return leeg
  const punten = await listPatroonTriaden(db, mandaat, filter)
  const posities = await listPatroonSchalen(db, mandaat, filter)
  const gevoelens = await listPatroonGevoelens(db, mandaat, filter)
  return {
    minimum,
    aantal,
    triaden: TRIADEN.map((triade) => punten.filter((een) => een.triade === triade))
      .filter((eigen) => eigen.length >= minimum)
      .map((eigen) => ({
        triade: eigen[0]!.triade,
        punten: eigen.map(vergroofd).toSorted((x, y) => x.a - y.a || x.b - y.b),
        midden: {
          a: gemiddeld(eigen.map((een) => een.a)),
          b: gemiddeld(eigen.map((een) => een.b)),
          c: gemiddeld(eigen.map((een) => een.c)),
        },
      })),
    schalen: SIGNIFIERS.map((signifier) => ({
      signifier,
      eigen: posities.filter((een) => een.signifier === signifier),
    }))
      .filter(({ eigen }) => eigen.length >= minimum)
      .map(({ signifier, eigen }) => ({
        signifier,
        n: eigen.length,
        gemiddeld: gemiddeld(eigen.map((een) => een.positie)),
      })),
    gevoelens: gevoelens.filter(({ n }) => n >= minimum),
    citaten: citaten.map((een) => ({
      id: een.id,
      tekst: leesbaar(context, een.id, een.tekst),
      schuilnaam: een.schuilnaam,
      verteller: een.verteller,
      thema: een.thema,
    })),
  }
}

/** Stories to learn from, for who works on the programme or leads a team. */
export async function leesVerhalen(context: Context, gebruik: Gebruik, filter: Patroonfilter) {
  const rijen = await listVerhalen(context.db, context.mandaat, gebruik, filter)
  return rijen.map(({ tekst, ...een }) => ({ ...een, tekst: leesbaar(context, een.id, tekst) }))
}

export async function leesVertelcodes({ db, mandaat, vandaag }: Context) {
  const aanbod = await listAlleAanbod(db, mandaat)
  const codes = await listVertelcodes(db, mandaat, vandaag)
  return {
    codes: codes.map((een) => ({ ...een, aanbod: aanbod.find((ander) => ander.id === een.aanbodId)?.naam ?? null })),
    aanbod: aanbod.map(({ id, naam }) => ({ id, naam })),
  }
}

export async function leesRondes(context: Context) {
  const { db, mandaat } = context
  const minimum = await minimumVan(context)
  const uit = []
  for (const ronde of await listRondes(db, mandaat)) {
    const instrument = await instrumentVan(context, ronde)
    if (!instrument) continue
    const respons = await listRespons(db, mandaat, ronde.id)
    const verzonden = await listVerzonden(db, mandaat, ronde.id)
    uit.push({
      ...ronde,
      naam: instrument.naam,
      bron: instrument.bron,
      minimum,
      scores: scores(
        respons.map((een) => een.antwoorden),
        instrument,
        minimum,
      ).map((score) => {
        const { nl, en } = instrument.vragen.find((vraag) => vraag.code === score.code)!
        return { ...score, vraag: { nl, en } }
      }),
      wijken: verzonden.map(({ wijk, verstuurd }) => {
        const beantwoord = respons.filter((een) => een.wijk === wijk).length
        return { wijk, verstuurd, beantwoord: beantwoord > 0 && beantwoord < minimum ? null : beantwoord }
      }),
    })
  }
  return uit
}

export async function leesVragenlijst(context: Context, code: string) {
  const gevonden = await findCode(context.db, context.mandaat, hashCode(code))
  const instrument = gevonden && (await instrumentVan(context, gevonden))
  if (!instrument) throw new NotFound()
  return {
    naam: instrument.naam,
    gebruikt: gevonden.gebruikt,
    vragen: instrument.vragen.map(({ code: vraag, nl, en }) => ({ code: vraag, nl, en })),
  }
}

export async function leesMijnVragenlijsten(context: Context) {
  const { db, mandaat, keys } = context
  if (mandaat.persoonId === null) return []
  const uit = []
  for (const uitnodiging of await listOpenUitnodigingen(db, mandaat, mandaat.persoonId)) {
    const { id, code, verstuurdOp } = uitnodiging
    const lijst = await instrumentVan(context, uitnodiging)
    if (!lijst) continue
    const plek = { gemeente: mandaat.gemeente, table: 'ervaring.uitnodiging', row: id, column: 'code' }
    uit.push({ naam: lijst.naam, verstuurdOp, code: keys.decrypt(code, plek) })
  }
  return uit
}

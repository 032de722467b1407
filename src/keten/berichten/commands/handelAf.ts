import type { Context } from '#platform/command.ts'
import type { Beletsel } from '#values/beletsel.ts'
import { codesOf } from '#values/beletsel.ts'
import { verdeelBeletselen } from '../rules/beletselcodes.ts'
import { type Heenbericht, type Klasseoordeel, keurtGeheelAf } from '../rules/oordeel.ts'
import { type Bericht, findBericht, readBestand } from '../store/bericht.ts'
import { listGeparkeerd, listRegels, type Regeluitslag, settleRegels } from '../store/regel.ts'
import { leesBericht } from '../xml/lees.ts'
import { beantwoord } from './beantwoord.ts'
import { leveringsregels, meldRegel } from './levering.ts'
import { probeer } from './savepoint.ts'
import { ontvangVerzoekregel, verzoekregels } from './verzoek.ts'

interface Uitvoerbaar {
  pad: string
  sleutel: string | null
  /** OP080: a line about what another message may still bring waits for it; what is wrong whatever comes does not. */
  kanWachten: boolean
  doe: () => Promise<readonly Beletsel[]>
}

function uitvoerbaar(context: Context, bericht: Heenbericht, aanbiederId: string): Uitvoerbaar[] {
  if (bericht.soort === '305' || bericht.soort === '307') {
    return leveringsregels(bericht).map((regel) => ({
      ...regel,
      kanWachten: true,
      doe: () => meldRegel(context, bericht, aanbiederId, regel),
    }))
  }
  if (bericht.soort === '315' || bericht.soort === '317') {
    return verzoekregels(bericht).map((regel) => ({
      ...regel,
      kanWachten: false,
      doe: () => ontvangVerzoekregel(context, bericht, aanbiederId, regel),
    }))
  }
  throw new RangeError(`geen regels om uit te voeren in een ${bericht.soort}`)
}

/**
 * Carries out all lines of a 305, 307, 315 or 317 or none (IV032). What cannot be done yet parks the message until its
 * retour is due; then, or when `definitief`, what still stands in the way becomes its retourcode.
 */
export async function handelAf(
  context: Context,
  rij: Bericht,
  bericht: Heenbericht,
  { definitief = false } = {},
): Promise<'verwerkt' | 'geparkeerd' | 'afgekeurd'> {
  const { db, mandaat, vandaag } = context
  const regels = uitvoerbaar(context, bericht, rij.aanbiederId)
  const gevonden = new Map<string, readonly Beletsel[]>()
  await probeer(context, async () => {
    for (const regel of regels) gevonden.set(regel.pad, await probeer(context, regel.doe))
    return [...gevonden.values()].flat()
  })
  const alles = regels.map((regel) => ({ ...regel, beletselen: gevonden.get(regel.pad)! }))
  const teLaat = definitief || (rij.uiterlijk !== null && vandaag > rij.uiterlijk)
  const magWachten = alles.every((regel) => regel.beletselen.length === 0 || regel.kanWachten)
  const klaar = alles.every((regel) => regel.beletselen.length === 0)
  if (!klaar && magWachten && !teLaat) {
    await settleRegels(
      db,
      mandaat,
      rij.id,
      vandaag,
      alles.map((regel) => uitslag(regel, 'geparkeerd', [])),
    )
    return 'geparkeerd'
  }
  const oordelen = alles.map((regel) => ({ ...regel, codes: verdeelBeletselen(bericht.soort, regel.beletselen).codes }))
  const oordeel: Klasseoordeel[] = oordelen
    .filter((regel) => regel.codes.length > 0)
    .map(({ pad, codes }) => ({ pad, codes }))
  const afgekeurd = keurtGeheelAf(bericht.soort, oordeel)
  // What has no code may not refuse (OP095): those lines stay undone and are shown as a signal, the others are done.
  if (!klaar && !afgekeurd) for (const regel of oordelen) if (regel.beletselen.length === 0) await regel.doe()
  await settleRegels(
    db,
    mandaat,
    rij.id,
    vandaag,
    oordelen.map((regel) => uitslag(regel, afgekeurd ? 'afgekeurd' : 'verwerkt', regel.codes)),
  )
  await beantwoord(context, rij, bericht, oordeel)
  return afgekeurd ? 'afgekeurd' : 'verwerkt'
}

const uitslag = (
  regel: { pad: string; beletselen: readonly Beletsel[] },
  stand: Regeluitslag['stand'],
  codes: readonly string[],
): Regeluitslag => ({
  pad: regel.pad,
  stand,
  codes,
  beletselen: codesOf(regel.beletselen),
})

/** Tries parked messages again, until none moves any more: one that is done may be what another waited for. */
export async function hervatGeparkeerd(
  context: Context,
  { sleutels, definitief = false }: { sleutels?: readonly string[]; definitief?: boolean } = {},
): Promise<number> {
  let gedaan = 0
  for (let bewoog = true; bewoog; ) {
    bewoog = false
    for (const id of await listGeparkeerd(context.db, context.mandaat, sleutels)) {
      const stand = await hervatBericht(context, id, { definitief })
      if (stand !== 'geparkeerd') {
        bewoog = true
        gedaan += 1
      }
    }
  }
  return gedaan
}

export async function hervatBericht(context: Context, id: string, opties: { definitief?: boolean } = {}) {
  const { db, mandaat } = context
  const rij = (await findBericht(db, mandaat, id))!
  return handelAf(context, rij, await herlees(context, id), opties)
}

/** What was stored was read and is read again the same. */
export async function herlees({ db, mandaat, keys }: Context, id: string): Promise<Heenbericht> {
  const gelezen = leesBericht((await readBestand(db, mandaat, keys, id))!)
  if (gelezen.uitkomst !== 'gelezen') throw new Error(`stored message ${id} cannot be read: ${gelezen.reden}`)
  return gelezen as Heenbericht
}

export const sleutelsVan = async ({ db, mandaat }: Context, id: string): Promise<string[]> => [
  ...new Set((await listRegels(db, mandaat, id)).flatMap((regel) => regel.sleutel ?? [])),
]

import type { Context } from '#platform/command.ts'
import { Refused } from '#platform/refusal.ts'
import type { GelezenBericht } from '../rules/leesfout.ts'
import { GEEN_OPMERKING, NIET_BEOORDEELD } from '../rules/retourcodes.ts'
import { type Bericht, findAntwoordOp, findByKey, markBeantwoord, markGelezen, markRetour } from '../store/bericht.ts'
import { insertRegels, settleRegels } from '../store/regel.ts'

const HEEN = { 302: '301', 320: '319' } as const

/** A 302 or 320 settles what we sent: confirmed, or refused with its codes. */
export async function verwerkRetour(context: Context, rij: Bericht, bericht: GelezenBericht): Promise<void> {
  const { db, mandaat, vandaag } = context
  const soort = HEEN[bericht.soort as unknown as keyof typeof HEEN]
  const heen = await findByKey(db, mandaat, {
    afzender: mandaat.gemeente,
    wet: bericht.wet,
    soort,
    identificatie: bericht.inhoud.Header.BerichtIdentificatie.Identificatie,
  })
  if (!heen || heen.aanbiederId !== rij.aanbiederId)
    throw new Refused([{ code: 'heenbericht-onbekend', veld: '/Bericht/Header/BerichtIdentificatie' }])
  if (heen.retourOp !== null || (await findAntwoordOp(db, mandaat, heen.id)))
    throw new Refused([{ code: 'al-beantwoord' }])
  const gevonden = codesIn('/Bericht', bericht.inhoud)
  await markGelezen(db, mandaat, rij.id, vandaag, null, [])
  await markBeantwoord(db, mandaat, rij.id, vandaag)
  await markRetour(db, mandaat, heen.id, vandaag, gevonden.length > 0 ? 'afgekeurd' : 'bevestigd')
  await insertRegels(
    db,
    mandaat,
    rij.id,
    gevonden.map(({ pad }) => ({ pad, soort: 'retour', sleutel: null })),
  )
  await settleRegels(
    db,
    mandaat,
    rij.id,
    vandaag,
    gevonden.map(({ pad, codes }) => ({ pad, codes, stand: 'verwerkt', beletselen: [] })),
  )
}

/** Every part that carries a code that says something is wrong, by its path. */
function codesIn(pad: string, deel: unknown): { pad: string; codes: string[] }[] {
  if (Array.isArray(deel)) return deel.flatMap((een, i) => codesIn(`${pad}[${i + 1}]`, een))
  if (typeof deel !== 'object' || deel === null) return []
  return Object.entries(deel).flatMap(([naam, waarde]) => {
    if (naam !== 'RetourCodes') return codesIn(`${pad}/${naam}`, waarde)
    const codes = (waarde as { RetourCode: string[] }).RetourCode.filter(
      (code) => code !== GEEN_OPMERKING && code !== NIET_BEOORDEELD,
    )
    return codes.length > 0 ? [{ pad, codes }] : []
  })
}

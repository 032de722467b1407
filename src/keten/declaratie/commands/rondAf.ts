import { verzend } from '#keten/berichten/deeds.ts'
import { DECLARATIEPAD, type Klasseoordeel } from '#keten/berichten/index.ts'
import type { Context } from '#platform/command.ts'
import { findDeclaratie, markBeantwoord } from '../store/declaratie.ts'
import { listRegels, type Regel } from '../store/regel.ts'

const CLIENT_ONBEKEND = '8187'

/** The 325 goes when every line is decided; once. */
export async function rondAf(context: Context, declaratieId: string): Promise<boolean> {
  const { db, mandaat, vandaag } = context
  const declaratie = (await findDeclaratie(db, mandaat, declaratieId))!
  const regels = await listRegels(db, mandaat, declaratieId)
  if (declaratie.beantwoordOp !== null || regels.some((regel) => regel.besluit === null)) return false
  const oordeel = declaratie.codes.length > 0 ? [{ pad: DECLARATIEPAD, codes: declaratie.codes }] : oordeelOver(regels)
  await verzend(context, {
    berichtId: declaratie.berichtId,
    oordeel,
    regels: regels.map((regel) => ({
      pad: regel.pad,
      stand: regel.besluit === 'goedgekeurd' ? 'verwerkt' : 'afgekeurd',
      codes: regel.codes,
      beletselen: [],
    })),
  })
  await markBeantwoord(db, mandaat, declaratieId, vandaag)
  return true
}

/** A client who is not known is refused as client; all else by line. */
function oordeelOver(regels: readonly Regel[]): Klasseoordeel[] {
  const perClient = Map.groupBy(regels, (regel) => regel.pad.slice(0, regel.pad.indexOf('/Prestaties')))
  return [...perClient].flatMap(([pad, eigen]): Klasseoordeel[] => {
    if (eigen.every((regel) => regel.codes.includes(CLIENT_ONBEKEND))) return [{ pad, codes: [CLIENT_ONBEKEND] }]
    return eigen
      .filter((regel) => regel.besluit === 'afgekeurd')
      .map((regel) => ({ pad: regel.pad, codes: regel.codes }))
  })
}

import { type Context, doCommand } from '#platform/command.ts'
import { ververs } from '#sturing/monitor/commands/ververs.ts'
import { eersteVanMaand, plusMaanden } from '#values/datum.ts'
import { laadBusinesscases } from '../laadBusinesscases.ts'
import { laadProgramma } from '../laadProgramma.ts'
import { laadRaad } from '../laadRaad.ts'
import { laadBegrotingEnRaad } from '../laadSturing.ts'
import { GEMEENTE } from './laadVoorbeeldstad.ts'

type Opties = { jaren: number; say: (text: string) => void }

/** Returns the paper that can be published, when it made one. The monitor counts both municipalities; budget, council, programme and papers of the sources lie in Voorbeeldstad. */
export async function laadSturing(context: Context, { jaren, say }: Opties): Promise<string | undefined> {
  const { mandaat, vandaag } = context
  const { gemeente } = mandaat
  say(`  ${gemeente}: monitor`)
  await doCommand(ververs, context, { vanaf: plusMaanden(eersteVanMaand(vandaag), -12 * jaren) })
  if (gemeente !== GEMEENTE) return undefined
  say(`  ${gemeente}: begroting en raad`)
  const { raadsvoorstel } = await laadBegrotingEnRaad(context)
  await laadRaad(context)
  say(`  ${gemeente}: programma en stukken`)
  await laadBusinesscases(context)
  return (await laadProgramma(context, { raadsvoorstel })).stukId
}

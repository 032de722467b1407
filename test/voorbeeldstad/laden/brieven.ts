import { leesBrieven, maakBrief, maakDrukwerk } from '#keten/correspondentie/commands/brieven.ts'
import { legLeeswijzeVast } from '#keten/correspondentie/commands/leeswijze.ts'
import { verstuurBrief } from '#keten/correspondentie/commands/verzend.ts'
import { type Context, doCommand } from '#platform/command.ts'
import { castId } from '../cast/gezin.ts'
import { namens } from './namens.ts'

type InTransaction = <T>(work: (context: Context) => Promise<T>) => Promise<T>
const HOEVEEL = 3

/** Letters to the household Van Dalen by its case worker: posted, in the portal with a mail, and one that still has to go. */
export async function verstuurVoorbeeldbrieven(inTransaction: InTransaction): Promise<void> {
  const huishoudenId = castId('huishouden van-dalen')
  const alsAnouk: InTransaction = (work) =>
    inTransaction(async (context) => work(await namens(context, 'Anouk Hendriks')))
  const { brieven, mogelijk } = await alsAnouk((context) => leesBrieven({ ...context, input: { huishoudenId } }))
  if (brieven.length > 0) return
  const marieke = castId('persoon marieke')
  await alsAnouk((context) =>
    doCommand(legLeeswijzeVast, context, { persoonId: marieke, digitaal: true, mail: 'marieke@voorbeeldstad.invalid' }),
  )
  for (const [nr, { soort, zaakId, persoonId }] of mogelijk.slice(0, HOEVEEL).entries()) {
    const drukwerk = await maakDrukwerk({ input: { soort, zaakId }, inTransaction: alsAnouk })
    await alsAnouk(async (context) => {
      const { briefIds } = await doCommand(maakBrief, context, drukwerk)
      if (nr === HOEVEEL - 1) return
      const kanaal = persoonId === marieke ? 'portaal' : 'post'
      for (const briefId of briefIds) await doCommand(verstuurBrief, context, { briefId, kanaal })
    })
  }
}

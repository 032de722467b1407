import { createHash, randomBytes } from 'node:crypto'
import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { findWijkVan, magWeten } from '#uitvoering/huishouden/reads.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, laatste, plusDagen } from '#values/datum.ts'
import { uitvraagGestart } from '../events.ts'
import { type Antwoorden, beletselenVoorAntwoord, INSTRUMENTEN, type Instrument } from '../rules/vragenlijst.ts'
import {
  findCode,
  findUitvraag,
  insertRespons,
  insertUitnodiging,
  insertUitvraag,
  listTeVersturen,
  type Moment,
  markVerstuurd,
} from '../store/uitvraag.ts'

/** The questionnaire in force on a day: the municipality's own (instelling 'vragenlijst'), or else the standard one. */
const instrumentOp = async ({ db, mandaat }: Context, sleutel: string, op: Datum): Promise<Instrument | undefined> =>
  (await findInstelling<Instrument>(db, mandaat, 'vragenlijst', sleutel, op)) ?? INSTRUMENTEN[sleutel]

/** A round keeps the questions of the day on which it began, also for who answers late and for who reads the outcome. */
export const instrumentVan = (context: Context, { instrument, gestartOp }: { instrument: string; gestartOp: Datum }) =>
  instrumentOp(context, instrument, gestartOp)

export const hashCode = (code: string): Buffer =>
  createHash('sha256').update(`vragenlijst ${code.trim().toUpperCase()}`).digest()

/** Who is asked, and when it is sent. Nobody whom the asker may not know of. */
async function zetKlaar(context: Context, uitvraagId: string, personen: readonly string[], verstuurOp: Datum) {
  const { db, mandaat, vandaag } = context
  const bekend = await magWeten(db, mandaat, personen)
  context.audit.push({ soort: 'deed', actie: 'ervaring.nodigUit', objectId: uitvraagId, personen: [...bekend] })
  for (const persoonId of bekend) {
    const wijk = (await findWijkVan(db, mandaat, persoonId, vandaag)) ?? 'onbekend'
    await insertUitnodiging(db, mandaat, { uitvraagId, persoonId, wijk, verstuurOp })
  }
}

/** A yearly round; who runs the help hears it and says who is asked (the arrow points upstream). */
export const startUitvraag: Command<{ instrument: string }, { uitvraagId: string }> = {
  name: 'ervaring.startUitvraag',
  may: heeft('aanbod:beheren', 'programma:schrijven'),
  async run(context) {
    const { db, mandaat, vandaag, input } = context
    refuseIf(
      als(!(await instrumentOp(context, input.instrument, context.vandaag)), 'instrument-onbekend', 'instrument'),
    )
    const uitvraagId = await insertUitvraag(db, mandaat, {
      instrument: input.instrument,
      moment: 'jaarlijks',
      ronde: vandaag.slice(0, 4),
      gestartOp: vandaag,
    })
    refuseIf(als(uitvraagId === undefined, 'ronde-loopt-al', 'instrument'))
    return {
      result: { uitvraagId: uitvraagId! },
      objectId: uitvraagId!,
      announce: [uitvraagGestart.of({ uitvraagId: uitvraagId!, wet: input.instrument })],
    }
  },
}

export const nodigUit = (context: Context, uitvraagId: string, personen: readonly string[]) =>
  zetKlaar(context, uitvraagId, personen, context.vandaag)

/** After the end of help: in the round of that quarter, some days after the last. */
export async function nodigUitNaEinde(
  context: Context,
  { persoonId, wet, eind }: { persoonId: string; wet: string; eind: Datum },
) {
  const { db, mandaat, vandaag } = context
  const instrument = await instrumentOp(context, wet, vandaag)
  if (!instrument) return
  const kwartaal = `${eind.slice(0, 4)}-K${Math.ceil(Number(eind.slice(5, 7)) / 3)}`
  const ronde = { instrument: wet, moment: 'einde' as Moment, ronde: kwartaal }
  const uitvraagId =
    (await insertUitvraag(db, mandaat, { ...ronde, gestartOp: vandaag })) ??
    (await findUitvraag(db, mandaat, ronde))!.id
  await zetKlaar(context, uitvraagId, [persoonId], laatste(vandaag, plusDagen(eind, instrument.dagenNaEinde)))
}

/** Daily: what is due is sent to the resident's portal, with a code that leads to no person. */
export async function verstuurUitnodigingen({ db, mandaat, keys, vandaag }: Context) {
  for (const rij of await listTeVersturen(db, mandaat, vandaag)) {
    const code = randomBytes(10).toString('hex').toUpperCase()
    const zegel = keys.encrypt(code, {
      gemeente: mandaat.gemeente,
      table: 'ervaring.uitnodiging',
      row: rij.id,
      column: 'code',
    })
    await markVerstuurd(db, mandaat, rij, { code: zegel, hash: hashCode(code), op: vandaag })
  }
}

export const antwoord: Command<{ code: string; antwoorden: Antwoorden }, { bedankt: true }> = {
  name: 'ervaring.antwoord',
  may: () => true,
  async run(context) {
    const { input, db, mandaat } = context
    const code = await findCode(db, mandaat, hashCode(input.code))
    const instrument = code && (await instrumentVan(context, code))
    if (!instrument) throw new NotFound()
    refuseIf([...als(code.gebruikt, 'al-geantwoord', 'code'), ...beletselenVoorAntwoord(input.antwoorden, instrument)])
    await insertRespons(db, mandaat, code, input.antwoorden)
    return { result: { bedankt: true } }
  },
}

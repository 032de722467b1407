import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { zoekFractie } from '../rules/fractienaam.ts'
import { EIGEN_BRON } from '../rules/mededeling.ts'
import { lijktOp, nummervarianten } from '../rules/nummers.ts'
import { beletselenVoorFracties, onderEigenNaam } from '../rules/stemming.ts'
import { beletselenVoorUitspraak, type Uitspraak } from '../rules/uitspraak.ts'
import { ensureFracties, listFractienamen } from '../store/fractie.ts'
import {
  findAmendement,
  findMotie,
  insertAmendement,
  insertIngediendeMotie,
  insertMotienummer,
  insertUitspraak,
  listMoties,
} from '../store/motie.ts'
import { findZetels } from '../store/voorstel.ts'
import { findVoorstel } from '../store/voorstelbeeld.ts'

type NieuweMotie = { titel: string; nummer: string; datum: Datum; dictum?: string | null; indieners: string[] }

/** The same number twice is refused; a number that looks like another is taken in and named (RA2). */
export const dienMotieIn: Command<NieuweMotie, { motieId: string; lijktOp: string[] }> = {
  name: 'raad.dienMotieIn',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    const bekend = (await listMoties(db, mandaat)).flatMap(({ nummers }) => nummers.map(({ nummer }) => nummer))
    refuseIf([
      ...als(input.datum > vandaag, 'dag-in-toekomst', 'datum'),
      ...als(bekend.includes(input.nummer), 'motienummer-bestaat', 'nummer'),
    ])
    const fracties = await ensureFracties(db, mandaat, input.indieners)
    const id = uuidv7()
    const { titel, datum, dictum = null, nummer } = input
    await insertIngediendeMotie(db, mandaat, { id, titel, datum, dictum, fracties: [...fracties.values()] })
    await insertMotienummer(db, mandaat, id, { nummer, bron: EIGEN_BRON })
    const gelijkend = [...new Set(bekend.filter((ander) => lijktOp(nummer, ander)))]
    return { result: { motieId: id, lijktOp: gelijkend }, objectId: id }
  },
}

/** A paper names the motion by this number: it stays beside the others, as printed. */
export const noteerMotienummer: Command<{ motieId: string; nummer: string; bron: string }, { varianten: number }> = {
  name: 'raad.noteerMotienummer',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db }) {
    const { motieId, nummer, bron } = input
    const motie = await findMotie(db, mandaat, motieId)
    if (!motie) throw new NotFound()
    await insertMotienummer(db, mandaat, motieId, { nummer, bron })
    const varianten = nummervarianten([...motie.nummers, { nummer, bron }]).length
    return { result: { varianten }, objectId: motieId }
  },
}

export const stemOverMotie: Command<Uitspraak & { motieId: string }, { uitspraakId: string }> = {
  name: 'raad.stemOverMotie',
  may: heeft('raad:schrijven'),
  async run(context) {
    const { db, mandaat, input } = context
    const motie = await findMotie(db, mandaat, input.motieId)
    if (!motie) throw new NotFound()
    const uitspraak = await getoetst(context, { op: motie.datum, stand: motie.stand, beslotenOp: motie.beslotenOp })
    const uitspraakId = await insertUitspraak(db, mandaat, { motieId: motie.id }, uitspraak)
    return { result: { uitspraakId }, objectId: motie.id }
  },
}

type NieuwAmendement = {
  voorstelId: string
  nummer: string
  titel: string
  tekst: string
  fractie: string
  datum: Datum
}

export const dienAmendementIn: Command<NieuwAmendement, { amendementId: string }> = {
  name: 'raad.dienAmendementIn',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    const voorstel = await findVoorstel(db, mandaat, input.voorstelId)
    if (!voorstel) throw new NotFound()
    refuseIf([
      ...als(input.datum > vandaag, 'dag-in-toekomst', 'datum'),
      ...als(input.datum < voorstel.datum, 'stemming-voor-indiening', 'datum'),
      ...als(
        voorstel.besluiten.some(({ uitkomst }) => uitkomst !== 'aangehouden'),
        'besluit-bestaat',
        'voorstelId',
      ),
    ])
    const fracties = await ensureFracties(db, mandaat, [input.fractie])
    const amendementId = await insertAmendement(db, mandaat, { ...input, fractieId: fracties.get(input.fractie)! })
    return { result: { amendementId }, objectId: amendementId }
  },
}

export const stemOverAmendement: Command<Uitspraak & { amendementId: string }, { uitspraakId: string }> = {
  name: 'raad.stemOverAmendement',
  may: heeft('raad:schrijven'),
  async run(context) {
    const { db, mandaat, input } = context
    const amendement = await findAmendement(db, mandaat, input.amendementId)
    if (!amendement) throw new NotFound()
    const uitspraak = await getoetst(context, amendement)
    const uitspraakId = await insertUitspraak(db, mandaat, { amendementId: input.amendementId }, uitspraak)
    return { result: { uitspraakId }, objectId: input.amendementId }
  },
}

/** The vote as it is kept: every party under its own name. */
async function getoetst(
  { db, mandaat, input, vandaag }: Context & { input: Uitspraak },
  ingediend: Parameters<typeof beletselenVoorUitspraak>[1],
): Promise<Uitspraak> {
  const fracties = await listFractienamen(db, mandaat)
  const perFractie = input.perFractie && onderEigenNaam(input.perFractie, zoekFractie(fracties))
  const uitspraak = { ...input, ...(perFractie && { perFractie }) }
  const zetels = await findZetels(db, mandaat)
  refuseIf([
    ...beletselenVoorFracties(
      perFractie ?? [],
      fracties.map(({ naam }) => naam),
      'perFractie',
    ),
    ...beletselenVoorUitspraak(uitspraak, { ...ingediend, zetels }, vandaag),
  ])
  return uitspraak
}

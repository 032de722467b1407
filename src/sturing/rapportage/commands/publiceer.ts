import type { Command, Context, Prepare } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale, Stale } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { doeGestand, vraagHertoets } from '#sturing/raad/deeds.ts'
import { als } from '#values/beletsel.ts'
import { stukGepubliceerd } from '../events.ts'
import { stelProef } from '../proef.ts'
import { type Afdruk, hashinvoer } from '../rules/afdruk.ts'
import { type Cijferverschil, vergelijk } from '../rules/rectificatie.ts'
import { insertPublicatie, insertRectificatie, listAfdrukken, listPublicaties } from '../store/publicatie.ts'
import { findStuk, type StukRij, verhoogVersie } from '../store/stuk.ts'
import { type Drukwerk, maakDrukwerk, zegelVan } from './maakDrukwerk.ts'

type Wire = { stukId: string }
type Input = Wire & { drukwerk: Drukwerk }
type Uitkomst = { publicatieId: string; versie: number }

export const maakKlaar: Prepare<Wire, Input> = async ({ input, inTransaction }) => ({
  ...input,
  drukwerk: await maakDrukwerk({ inTransaction }, input.stukId),
})

/** Freezes a paper: words, prints and bytes. From here on it never changes (RP1). */
export const publiceer: Command<Input, Uitkomst> = {
  name: 'rapportage.publiceer',
  may: heeft('rapportage:publiceren'),
  async run(context) {
    const { input, db, mandaat } = context
    const stuk = await findStuk(db, mandaat, input.stukId)
    if (!stuk) throw new NotFound()
    refuseIf(als(stuk.publicaties > 0, 'al-gepubliceerd'))
    const { regels: _, genoemd: __, ...gedaan } = await legVast(context, stuk, input.drukwerk)
    return gedaan
  },
}

type Rectificatie = Input & { reden: string }

export const maakRectificatieKlaar: Prepare<Wire & { reden: string }, Rectificatie> = async ({
  input,
  inTransaction,
}) => ({
  ...input,
  drukwerk: await maakDrukwerk({ inTransaction }, input.stukId, input.reden),
})

/** A correction is a new publicatie that names the old one, says why, and shows what differs per figure. */
export const rectificeer: Command<Rectificatie, Uitkomst> = {
  name: 'rapportage.rectificeer',
  may: heeft('rapportage:publiceren'),
  async run(context) {
    const { input, db, mandaat } = context
    const stuk = await findStuk(db, mandaat, input.stukId)
    if (!stuk) throw new NotFound()
    const [vorige] = await listPublicaties(db, mandaat, input.stukId)
    refuseIf([
      ...als(!vorige, 'nog-niet-gepubliceerd'),
      ...als(stuk.ingetrokken, 'stuk-al-ingetrokken'),
      ...als(input.reden.trim() === '', 'reden-ontbreekt', 'reden'),
    ])
    const oud = await listAfdrukken(db, mandaat, vorige!.id)
    const uitkomst = await legVast(context, stuk, input.drukwerk, input.reden)
    const nieuw = await listAfdrukken(db, mandaat, uitkomst.result.publicatieId)
    const verschillen = nieuw.flatMap((n): Cijferverschil[] => {
      const o = oud.find(({ nummer }) => nummer === n.nummer)
      if (!o) return []
      const [was, is] = [JSON.parse(o.canoniek) as Afdruk, JSON.parse(n.canoniek) as Afdruk]
      const verschil = vergelijk(was, is, n.definitie.tolerantie)
      return verschil.oordeel === 'gelijk' ? [] : [verschil]
    })
    const reden = input.reden.trim()
    const naar = { publicatieId: uitkomst.result.publicatieId, vanPublicatieId: vorige!.id, reden }
    await insertRectificatie(db, mandaat, { ...naar, verschillen, regels: uitkomst.regels })
    const { publicatieId } = uitkomst.result
    const { genoemd } = uitkomst
    await vraagHertoets(context, { stukId: stuk.id, soort: 'gerectificeerd', publicatieId, reden, genoemd })
    const { regels: _, genoemd: __, ...gedaan } = uitkomst
    return gedaan
  },
}

async function legVast(context: Context, stuk: StukRij, { bekendOp, zegel, bestanden }: Drukwerk, reden?: string) {
  const { db, mandaat } = context
  refuseStale(context.verwachteVersie ?? stuk.versie, stuk.versie)
  const proef = await stelProef(context, stuk.id, bekendOp, reden)
  refuseIf(proef.beletselen)
  if (zegelVan(proef) !== zegel) throw new Stale()
  const id = uuidv7()
  const versie = stuk.publicaties + 1
  await insertPublicatie(
    db,
    mandaat,
    {
      id,
      stukId: stuk.id,
      versie,
      titel: stuk.titel,
      peildatum: stuk.peildatum,
      tijdstip: bekendOp,
      inhoud: proef.weergave,
    },
    proef.cijfers.map(({ nummer, afdruk, hash, definitie, weergave }) => ({
      nummer,
      canoniek: hashinvoer(afdruk),
      hash,
      definitie,
      weergave,
    })),
    bestanden,
  )
  await verhoogVersie(db, mandaat, stuk.id)
  const { houdt, genoemd } = proef.beloften
  const gestand = { datum: context.vandaag, stuk: stuk.titel, stukId: stuk.id, publicatieId: id }
  for (const toezeggingId of houdt) await doeGestand(context, { ...gestand, toezeggingId })
  return {
    genoemd,
    regels: proef.regels,
    result: { publicatieId: id, versie },
    objectId: id,
    announce: [stukGepubliceerd.of({ publicatieId: id, stukId: stuk.id, programmaId: stuk.programmaId })],
  }
}

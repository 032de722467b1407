import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findOrganisatie } from '#uitvoering/aanbod/reads.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, plusDagen, plusJaren } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import { gezagGewijzigd } from '../events.ts'
import { getPersoon, type Persoon } from '../reads.ts'
import { isMinderjarig, isOmgekeerd } from '../rules/bewoning.ts'
import {
  beletselenVoorGezag,
  beletselenVoorOndertoezichtstelling,
  type Gezagsoort,
  STANDAARD_DUUR,
  type Toezichtduur,
  type Toezichtsoort,
} from '../rules/gezag.ts'
import { insertGezag, insertOndertoezichtstelling, insertVoogdij, lockKind, selectGezag } from '../store/gezag.ts'

const may = heeft('huishouden:wijzigen')
type Bron = 'gezagsregister' | 'medewerker'
type Gezag = { kindId: string; dragerId: string; soort: Gezagsoort; periode: Periode; bron: Bron }

/** Ends by itself on the day before the 18th birthday (BW 1:233). */
const totAchttien = (kind: Persoon, { begin, eind }: Periode): Periode => ({
  begin,
  eind: eind ?? plusDagen(plusJaren(kind.geboren, 18), -1),
})

const overPeriode = (kind: Persoon, periode: Periode): Beletsel[] => [
  ...als(isOmgekeerd(periode), 'periode-omgekeerd', 'periode.eind'),
  ...als(!isMinderjarig(kind.geboren, periode.begin), 'gezag-alleen-over-minderjarige', 'kindId'),
]

async function getKind({ db, mandaat }: Context, kindId: string): Promise<Persoon> {
  const kind = await getPersoon(db, mandaat, kindId)
  await lockKind(db, mandaat, kind.id)
  return kind
}

/** Only a certified institution may be guardian or carry out a measure (Jeugdwet art. 1.1, BW 1:302). */
async function overInstelling({ db, mandaat }: Context, id: string): Promise<Beletsel[]> {
  const instelling = await findOrganisatie(db, mandaat, id)
  return als(instelling?.soort !== 'gi', 'geen-gecertificeerde-instelling', 'instellingId')
}

export const legGezagVast: Command<Gezag, { gezagId: string }> = {
  name: 'huishouden.legGezagVast',
  may,
  async run(context) {
    const { input, mandaat, db } = context
    const kind = await getKind(context, input.kindId)
    await getPersoon(db, mandaat, input.dragerId)
    const wie = als(input.kindId === input.dragerId, 'relatie-met-zichzelf', 'dragerId')
    refuseIf([...wie, ...overPeriode(kind, input.periode)])
    const periode = totAchttien(kind, input.periode)
    refuseIf(beletselenVoorGezag({ ...input, instellingId: null, periode }, await selectGezag(db, mandaat, [kind.id])))
    const gezagId = uuidv7()
    await insertGezag(db, mandaat, { ...input, id: gezagId, periode })
    return {
      result: { gezagId },
      objectId: gezagId,
      personen: [input.kindId, input.dragerId],
      announce: [gezagGewijzigd.of({ kindId: input.kindId, op: input.periode.begin })],
    }
  },
}

type Voogdij = { kindId: string; instellingId: string; kenmerk: string; periode: Periode; bron: Bron }

/** A certified institution is guardian by decision of the court; what the BRP says beside it stays, and is shown (H2). */
export const legVoogdijVast: Command<Voogdij, { gezagId: string }> = {
  name: 'huishouden.legVoogdijVast',
  may,
  async run(context) {
    const { input, mandaat, db } = context
    const kind = await getKind(context, input.kindId)
    const wie = await overInstelling(context, input.instellingId)
    refuseIf([...wie, ...overPeriode(kind, input.periode)])
    const periode = totAchttien(kind, input.periode)
    refuseIf(
      beletselenVoorGezag(
        { ...input, dragerId: null, soort: 'voogdij', periode },
        await selectGezag(db, mandaat, [kind.id]),
      ),
    )
    const gezagId = uuidv7()
    await insertVoogdij(db, mandaat, { ...input, id: gezagId, periode })
    return {
      result: { gezagId },
      objectId: gezagId,
      personen: [kind.id],
      announce: [gezagGewijzigd.of({ kindId: kind.id, op: input.periode.begin })],
    }
  },
}

type Ondertoezichtstelling = {
  kindId: string
  soort: Toezichtsoort
  instellingId: string
  kenmerk: string
  periode: { begin: Datum; eind: Datum }
}

/** Supervision leaves gezag with who has it (BW 1:255): nothing follows from it for letters, signing or looking. */
export const legOndertoezichtstellingVast: Command<Ondertoezichtstelling, { ondertoezichtstellingId: string }> = {
  name: 'huishouden.legOndertoezichtstellingVast',
  may,
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const kind = await getKind(context, input.kindId)
    const { begin, eind } = input.periode
    const duur =
      (await findInstelling<Toezichtduur>(db, mandaat, 'ondertoezichtstelling', 'duur', vandaag)) ?? STANDAARD_DUUR
    refuseIf([
      ...(await overInstelling(context, input.instellingId)),
      ...als(!isMinderjarig(kind.geboren, begin), 'gezag-alleen-over-minderjarige', 'kindId'),
      ...beletselenVoorOndertoezichtstelling(input.soort, begin, eind, duur),
    ])
    const ondertoezichtstellingId = uuidv7()
    await insertOndertoezichtstelling(db, mandaat, { ...input, id: ondertoezichtstellingId, begin, eind })
    return { result: { ondertoezichtstellingId }, objectId: ondertoezichtstellingId, personen: [kind.id] }
  },
}

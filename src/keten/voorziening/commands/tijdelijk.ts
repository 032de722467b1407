import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { legTijdelijkVast } from '#uitvoering/toegang/deeds.ts'
import { VOORSCHOTREGELINGEN } from '#uitvoering/toegang/index.ts'
import {
  getHulpvraag,
  getHulpvraagVanAanvraag,
  type Hulpvraag,
  listLopendeHulpvragen,
  listTijdelijk,
} from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { besluitGenomen } from '../events.ts'
import type { NeemBesluit } from '../rules/besluit.ts'
import {
  BIJSTANDSNORMEN,
  beletselenVoorSpoed,
  beletselenVoorVoorschot,
  type GeenVoorschot,
  HOOGUIT_DAGEN,
  type Leefvorm,
  MINIMUM_PROCENT,
} from '../rules/tijdelijk.ts'
import { insertBesluit, listVanBesluit } from '../store/voorziening.ts'
import { eisGrond } from './gronden.ts'

const GEEN = { leefvorm: null, norm: null, inkomen: null, bedrag: null, grond: null }

/** The urgent question that this besluit answers, if any: the one that was named, or the only one of this person and law. */
export async function leesSpoedvraag(context: Context, input: NeemBesluit): Promise<Hulpvraag | null> {
  if (input.soort !== 'spoed') return null
  const { db, mandaat, vandaag } = context
  const alle = (await listLopendeHulpvragen(db, mandaat, [input.persoonId])).filter(
    (een) => een.wet === input.wet && een.triagebesluit === 'spoed',
  )
  const vraag = input.hulpvraagId
    ? alle.find((een) => een.id === input.hulpvraagId)
    : alle.length === 1
      ? alle[0]
      : null
  refuseIf(als(vraag === undefined, 'triage-geen-spoed', 'hulpvraagId'))
  if (!vraag) return null
  const hooguit = (await findInstelling<number>(db, mandaat, 'tijdelijk', 'hooguit-dagen', vandaag)) ?? HOOGUIT_DAGEN
  refuseIf(beletselenVoorSpoed(input.voorzieningen, vandaag, hooguit))
  return vraag
}

/** The question keeps what was granted in haste and until when: its clock of haste stops, the onderzoek goes on. */
export const legSpoedVast = (context: Context, vraag: Hulpvraag, besluitId: string, { voorzieningen }: NeemBesluit) =>
  legTijdelijkVast(context, {
    hulpvraagId: vraag.id,
    soort: 'voorziening',
    besluitId,
    beslotenOp: context.vandaag,
    tot: voorzieningen
      .map((een) => een.periode.eind as Datum)
      .sort()
      .at(-1)!,
    ...GEEN,
  })

export type Opvolging = { besluitId: string; ingaandOp: Datum }

/** The definite decision on an application replaces what was granted in haste: which besluit, and from which day. */
export async function volgtTijdelijkOp(context: Context, input: NeemBesluit): Promise<Opvolging | null> {
  if (!input.aanvraagId || input.soort === 'spoed' || input.vervangt) return null
  const { db, mandaat, vandaag } = context
  const vraag = await getHulpvraagVanAanvraag(db, mandaat, input.aanvraagId)
  const [tijdelijk] = (await listTijdelijk(db, mandaat, [vraag.id])).filter((een) => een.soort === 'voorziening')
  if (!tijdelijk?.tot) return null
  const begin = input.voorzieningen.map((een) => een.periode.begin).sort()[0]
  if (begin) return { besluitId: tijdelijk.besluitId, ingaandOp: begin }
  // A refusal ends it today, or on its first day when that is yet to come.
  const eersteDagen = (await listVanBesluit(db, mandaat, tijdelijk.besluitId)).map((een) => een.periode.begin)
  const laatste = [vandaag, ...eersteDagen].sort().at(-1)!
  return { besluitId: tijdelijk.besluitId, ingaandOp: plusDagen(laatste, 1) }
}

export type BeslisVoorschot = {
  hulpvraagId: string
  motivering: string
  voorschot?: { leefvorm: Leefvorm; inkomen: number; bedrag: number } | null
  geenVoorschot?: GeenVoorschot | null
}

/** Participatiewet art. 52: assistance in advance, as an interest-free loan, until the right to it is settled; or why not. */
export const beslisVoorschot: Command<BeslisVoorschot, { besluitId: string; beschikkingnummer: number }> = {
  name: 'voorziening.beslisVoorschot',
  may: heeft('besluit:nemen'),
  async run(context) {
    const { input, mandaat, db, vandaag, keys } = context
    const vraag = await getHulpvraag(db, mandaat, input.hulpvraagId)
    await eisGrond(context, vraag.persoonId, 'R', vraag.wet)
    const { voorschot } = input
    refuseIf(als(!voorschot === !input.geenVoorschot, 'voorschot-of-reden', 'geenVoorschot'))
    const regelingen =
      (await findInstelling<string[]>(db, mandaat, 'voorschot', 'regelingen', vandaag)) ?? VOORSCHOTREGELINGEN
    const procent =
      (await findInstelling<number>(db, mandaat, 'voorschot', 'minimum-procent', vandaag)) ?? MINIMUM_PROCENT
    const norm = voorschot && (await leesNorm(context, voorschot.leefvorm))
    refuseIf(
      beletselenVoorVoorschot(
        {
          status: vraag.status,
          wet: vraag.wet,
          metVoorschot: vraag.wet === 'participatiewet' && regelingen.includes(vraag.regeling),
          heeftAanvraag: vraag.aanvraagId !== null,
          motivering: input.motivering,
          mandaatWetten: mandaat.wetten,
          limiet: mandaat.limiet,
          voorschot: voorschot && norm ? { norm, ...voorschot } : null,
        },
        procent,
      ),
    )
    const besluitId = uuidv7()
    const plaats = { gemeente: mandaat.gemeente, table: 'voorziening.besluit', row: besluitId, column: 'motivering' }
    const beschikkingnummer = await insertBesluit(db, mandaat, {
      id: besluitId,
      wet: vraag.wet,
      soort: 'spoed',
      aanvraagId: null,
      persoonId: vraag.persoonId,
      huishoudenId: vraag.huishoudenId,
      datum: vandaag,
      vervangt: null,
      taak: vraag.taak,
      motivering: keys.encrypt(input.motivering, plaats),
    })
    await legTijdelijkVast(context, {
      ...GEEN,
      hulpvraagId: vraag.id,
      soort: voorschot ? 'voorschot' : 'geen-voorschot',
      besluitId,
      beslotenOp: vandaag,
      tot: null,
      ...(voorschot && { ...voorschot, norm: norm ?? null }),
      grond: input.geenVoorschot ?? null,
    })
    const genomen = besluitGenomen.of({
      besluitId,
      soort: 'spoed',
      wet: vraag.wet,
      persoonId: vraag.persoonId,
      huishoudenId: vraag.huishoudenId,
      aanvraagId: null,
      datum: vandaag,
    })
    return {
      result: { besluitId, beschikkingnummer },
      objectId: besluitId,
      personen: [vraag.persoonId],
      announce: [genomen],
    }
  },
}

const leesNorm = async ({ db, mandaat, vandaag }: Context, leefvorm: Leefvorm): Promise<number> =>
  (await findInstelling<number>(db, mandaat, 'bijstandsnorm', leefvorm, vandaag)) ?? BIJSTANDSNORMEN[leefvorm]

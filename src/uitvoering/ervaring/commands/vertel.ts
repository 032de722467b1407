import { createHash, randomBytes } from 'node:crypto'
import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findAanbod } from '#uitvoering/aanbod/reads.ts'
import { listGebieden } from '#uitvoering/inrichting/reads.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, plusMaanden } from '#values/datum.ts'
import { beletselenVoorVerhaal, type Duiding, type Triadeduiding } from '../rules/verhaal.ts'
import { findVerhaalBySleutel, insertVerhaal, insertVertelcode, updateToestemming } from '../store/verhaal.ts'

export type Vertel = {
  verteller: string
  tekst: string
  thema: string
  aanbodId?: string
  gebiedCode?: string
  schuilnaam?: string
  duiding: Duiding[]
  triaden?: Triadeduiding[]
  gevoelens?: string[]
  toestemming: string[]
  tochVersturen?: boolean
}

export const hashVertelsleutel = (sleutel: string): Buffer =>
  createHash('sha256').update(sleutel.trim().toUpperCase()).digest()

async function toetsPlaats({ db, mandaat, vandaag }: Context, { aanbodId, gebiedCode }: Vertel): Promise<Beletsel[]> {
  const gebieden = gebiedCode ? await listGebieden(db, mandaat, vandaag) : []
  return [
    ...als(aanbodId !== undefined && !(await findAanbod(db, mandaat, aanbodId)), 'aanbod-onbekend', 'aanbodId'),
    ...als(
      gebiedCode !== undefined && !gebieden.some((een) => een.code === gebiedCode),
      'gebied-onbekend',
      'gebiedCode',
    ),
  ]
}

/** Tells a story. The key is shown once: with it the teller, and nobody else, can take it back. */
export const vertel: Command<Vertel, { vertelsleutel: string }> = {
  name: 'ervaring.vertel',
  may: () => true,
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    refuseIf([...beletselenVoorVerhaal(input), ...(await toetsPlaats(context, input))])
    const id = uuidv7()
    const vertelsleutel = randomBytes(8)
      .toString('hex')
      .toUpperCase()
      .replaceAll(/(.{4})(?=.)/g, '$1-')
    const tekst = keys.encrypt(input.tekst, {
      gemeente: mandaat.gemeente,
      table: 'ervaring.verhaal',
      row: id,
      column: 'tekst',
    })
    const { verteller, thema, aanbodId = null, gebiedCode = null, schuilnaam = '' } = input
    const { duiding, triaden = [], gevoelens = [], toestemming } = input
    await insertVerhaal(
      db,
      mandaat,
      {
        id,
        verteller,
        tekst,
        thema,
        aanbodId,
        gebiedCode,
        schuilnaam,
        verteldOp: vandaag,
        sleutelHash: hashVertelsleutel(vertelsleutel),
      },
      { duiding, triaden, gevoelens, toestemming },
    )
    return { result: { vertelsleutel } }
  },
}

/** Consent per use, by whoever holds the key: given and taken back as often as he likes. */
export const wijzigToestemming: Command<{ vertelsleutel: string; toestemming: string[] }, { toestemming: string[] }> = {
  name: 'ervaring.wijzigToestemming',
  may: () => true,
  async run({ input, db, mandaat, vandaag }) {
    const verhaal = await findVerhaalBySleutel(db, mandaat, hashVertelsleutel(input.vertelsleutel))
    if (!verhaal) throw new NotFound()
    await updateToestemming(db, mandaat, verhaal.id, input.toestemming, vandaag)
    return { result: { toestemming: input.toestemming } }
  },
}

/** No letters that look alike: it is read from a poster and typed on a phone. */
const TEKENS = 'abcdefghjkmnpqrstuvwxyz23456789'
const MAANDEN = 6

/** A short address to tell about one theme or offer, for a poster or a letter. */
export const maakVertelcode: Command<{ thema: string; aanbodId?: string }, { code: string; tot: Datum }> = {
  name: 'ervaring.maakVertelcode',
  may: heeft('aanbod:beheren', 'programma:schrijven'),
  async run({ input: { thema, aanbodId }, db, mandaat, vandaag }) {
    refuseIf(als(aanbodId !== undefined && !(await findAanbod(db, mandaat, aanbodId)), 'aanbod-onbekend', 'aanbodId'))
    const code = Array.from(randomBytes(6), (byte) => TEKENS[byte % TEKENS.length]).join('')
    const tot = plusMaanden(vandaag, MAANDEN)
    await insertVertelcode(db, mandaat, { code, thema, aanbodId: aanbodId ?? null, tot })
    return { result: { code, tot } }
  },
}

import { createHash } from 'node:crypto'
import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
import { hashCode } from '#uitvoering/ervaring/commands/uitvraag.ts'
import { INSTRUMENTEN } from '#uitvoering/ervaring/rules/vragenlijst.ts'
import { INLOOP } from '../aanbod.ts'
import { castId } from '../cast/gezin.ts'
import type { Stad } from '../stad.ts'
import { voegToe } from './bulk.ts'
import { uuidVan } from './inrichting.ts'
import { zegelVoor } from './zegel.ts'

const MEEST = 60

/** Rounds of questions with who was asked and who answered; one questionnaire still waits for somebody of the cast. */
export async function laadRondes(
  db: Db,
  keys: Keys,
  { gemeente, aanbod, ervaring, huishouden, invoer }: Stad,
): Promise<void> {
  const momenten = [...Map.groupBy(ervaring.uitvragen, (een) => een.moment)].slice(-2)
  const rondes = momenten.map(([moment, delen], nr) => ({
    id: uuidVan(`${gemeente}|ronde|${moment}`),
    moment,
    instrument: nr % 2 === 0 ? 'jeugdwet' : 'wmo',
    delen,
  }))
  await voegToe(db, gemeente, 'ervaring.uitvraag', rondes, {
    id: ['uuid', (een) => een.id],
    instrument: ['text', (een) => een.instrument],
    moment: ['text', () => 'einde'],
    ronde: ['text', ({ moment }) => `${moment.slice(0, 4)}-K${Math.ceil(Number(moment.slice(5, 7)) / 3)}`],
    gestart_op: ['date', (een) => een.moment],
  })
  const delen = rondes.flatMap((ronde) => ronde.delen.map((deel) => ({ ...deel, ronde: ronde.id })))
  await voegToe(db, gemeente, 'ervaring.verzending', delen, {
    uitvraag_id: ['uuid', (een) => een.ronde],
    wijk: ['text', (een) => een.gebied],
    verstuurd: ['int', (een) => een.verstuurd],
  })
  const antwoorden = delen.flatMap((deel) =>
    Array.from({ length: Math.min(deel.respons, MEEST) }, (_, nr) => ({
      ronde: deel.ronde,
      wijk: deel.gebied,
      antwoorden: Object.fromEntries(
        INSTRUMENTEN.wmo!.vragen.map(({ code }, vraag) => {
          const worp = createHash('sha256').update(`${deel.id} ${nr} ${code}`).digest()
          return [code, Math.min(5, 1 + ((worp[0]! % 3) + (worp[1]! % 3) + (vraag % 2)))]
        }),
      ),
    })),
  )
  await voegToe(db, gemeente, 'ervaring.respons', antwoorden, {
    uitvraag_id: ['uuid', (een) => een.ronde],
    wijk: ['text', (een) => een.wijk],
    antwoorden: ['jsonb', (een) => een.antwoorden],
  })
  const inloop = aanbod.aanbod.find((een) => een.naam === INLOOP)
  await voegToe(db, gemeente, 'ervaring.vertelcode', inloop ? [inloop] : [], {
    code: ['text', () => 'ntmt23'],
    thema: ['text', () => 'meedoen'],
    aanbod_id: ['uuid', (een) => een.id],
    tot: ['date', () => `${Number(invoer.vandaag.slice(0, 4)) + 1}-12-31`],
    door: ['uuid', () => uuidVan(`${gemeente}|systeem`)],
  })
  const laatste = rondes.at(-1)
  const wachtend = huishouden.personen.filter((een) => een.id === castId('persoon marieke'))
  if (!laatste) return
  const zegel = zegelVoor(keys, gemeente, 'ervaring')
  const codes = wachtend.map((een) => ({
    persoon: een.id,
    id: uuidVan(`${gemeente}|vragenlijst|${een.id}`),
    code: codeVan(een.id),
  }))
  await voegToe(db, gemeente, 'ervaring.uitnodiging', codes, {
    id: ['uuid', (een) => een.id],
    uitvraag_id: ['uuid', () => laatste.id],
    persoon_id: ['uuid', (een) => een.persoon],
    wijk: ['text', () => laatste.delen[0]!.gebied],
    verstuur_op: ['date', () => laatste.moment],
    verstuurd_op: ['date', () => laatste.moment],
    code: ['bytea', (een) => zegel('uitnodiging', een.id, 'code', een.code)],
    code_hash: ['bytea', (een) => hashCode(een.code)],
  })
}

const codeVan = (id: string) =>
  createHash('sha256').update(`vragenlijst ${id}`).digest('hex').slice(0, 20).toUpperCase()

import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, plusMaanden } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import { FASEN, RICHTINGEN, type Trajectsoort, UITKOMSTEN } from './fasen.ts'

export const WET_VAN: Record<Trajectsoort, Wet> = { participatie: 'participatiewet', schuldhulp: 'wgs' }

export type GezetteFase = { code: string; begin: Datum; eind: Datum | null }
export type Loop = { soort: Trajectsoort; begin: Datum; eind: Datum | null; fasen: readonly GezetteFase[] }

export type NieuweFase = {
  code: string
  begin: Datum
  soort?: string | null | undefined
  beschiktOp?: Datum | null | undefined
  bedrag?: number | null | undefined
}

const inVolgorde = ({ soort, fasen }: Loop) =>
  fasen
    .flatMap((fase) => {
      const plek = FASEN[soort][fase.code]?.plek
      return plek == null ? [] : [{ ...fase, plek }]
    })
    .toSorted((a, b) => a.plek - b.plek)

/** The stage in order that runs now: the one a later stage ends. */
export const lopendeFase = (loop: Loop): GezetteFase | undefined => inVolgorde(loop).at(-1)

/** Stages follow each other in the order of the standard; one that is obligatory is not passed over. */
export function beletselenVoorFase(loop: Loop, nieuw: NieuweFase, vandaag: Datum): Beletsel[] {
  const fase = FASEN[loop.soort][nieuw.code]
  if (!fase) return als(true, 'fase-onbekend', 'code')
  const gezet = inVolgorde(loop)
  const laatste = gezet.at(-1)
  const overgeslagen =
    fase.plek === null
      ? gezet.length === 0
      : gezet.some((een) => een.plek >= fase.plek!) ||
        Object.entries(FASEN[loop.soort]).some(
          ([code, een]) =>
            een.verplicht && een.plek !== null && een.plek < fase.plek! && !gezet.some((al) => al.code === code),
        )
  const vroegste = fase.plek === null ? loop.begin : (laatste?.begin ?? loop.begin)
  return [
    ...als(loop.eind !== null, 'traject-beeindigd'),
    ...als(overgeslagen, 'fase-volgorde', 'code'),
    ...als(nieuw.begin > vandaag, 'datum-in-toekomst', 'begin'),
    ...als(nieuw.begin < vroegste, 'fase-voor-vorige', 'begin'),
    ...als(fase.soorten !== undefined && !fase.soorten[nieuw.soort ?? ''], 'soort-ontbreekt', 'soort'),
    ...als(fase.soorten === undefined && nieuw.soort != null, 'soort-hoort-niet', 'soort'),
    ...als(fase.beschikt === true && !nieuw.beschiktOp, 'beschikkingsdatum-ontbreekt', 'beschiktOp'),
  ]
}

export type Start = {
  soort: Trajectsoort
  richting: string | null
  begin: Datum
  schuld: number | null
}

export function beletselenVoorStart(start: Start, loopt: boolean, vandaag: Datum): Beletsel[] {
  const werk = start.soort === 'participatie'
  return [
    ...als(loopt, 'traject-loopt-al', 'soort'),
    ...als(start.begin > vandaag, 'datum-in-toekomst', 'begin'),
    ...als(werk && !RICHTINGEN.includes(start.richting as never), 'richting-ontbreekt', 'richting'),
    ...als(!werk && start.richting !== null, 'richting-hoort-niet', 'richting'),
    ...als(werk && start.schuld !== null, 'schuld-hoort-niet', 'schuld'),
  ]
}

export function beletselenVoorEinde(loop: Loop, op: Datum, uitkomst: string, vandaag: Datum): Beletsel[] {
  const laatste = loop.fasen.reduce<Datum>((dag, fase) => (fase.begin > dag ? fase.begin : dag), loop.begin)
  return [
    ...als(loop.eind !== null, 'traject-beeindigd'),
    ...als(op > vandaag, 'datum-in-toekomst', 'eind'),
    ...als(op < laatste, 'einde-voor-fase', 'eind'),
    ...als(!UITKOMSTEN[loop.soort].includes(uitkomst), 'uitkomst-onbekend', 'uitkomst'),
  ]
}

/** Three months on it is looked at again; a municipality sets its own number in `traject/maanden-tot-volgende`. */
export const MAANDEN_TOT_VOLGENDE = 3
export const volgendeOp = (op: Datum, maanden = MAANDEN_TOT_VOLGENDE): Datum => plusMaanden(op, maanden)

export const POTENTIELEN = ['hoog', 'midden', 'laag', 'beschut', 'geen'] as const
export type Potentieel = (typeof POTENTIELEN)[number]
/** Used while `traject/screeningsinstrumenten` holds no list of the municipality itself. */
export const INSTRUMENTEN = ['Intakegesprek werk', 'Loonwaardemeting', 'Advies beschut werk (UWV)'] as const

/** What a screening points to; the worker and the resident choose. */
export const richtingBij: Record<Potentieel, (typeof RICHTINGEN)[number]> = {
  hoog: 'betaald-werk',
  midden: 'betaald-werk',
  laag: 'vrijwilligerswerk',
  beschut: 'beschut-werk',
  geen: 'dagactiviteit',
}

import { createHash } from 'node:crypto'
import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import {
  getCijfer as getBegrotingscijfer,
  listCijferdefinities as listBegrotingsdefinities,
} from '#sturing/begroting/reads.ts'
import { CIJFERS } from '#sturing/monitor/index.ts'
import { getCijfer as getMonitorcijfer } from '#sturing/monitor/reads.ts'
import {
  getCijfer as getProgrammacijfer,
  listCijferdefinities as listProgrammadefinities,
} from '#sturing/programma/reads.ts'
import { FUNCTIES, isFunctie } from '#uitvoering/inrichting/index.ts'
import { listGebieden } from '#uitvoering/inrichting/reads.ts'
import type { Tweetalig } from '#values/taal.ts'
import { type Cijferbron, type Cijfervraag, GEEN_BEREIK } from './cijferbron.ts'
import { businesscaselijn, businesscases, kadernota, perCluster, perMaatregel } from './geldbronnen.ts'
import { jaareinde } from './jaareindebron.ts'
import { canoniek } from './rules/afdruk.ts'
import type { Cijferdefinitie, Eenheid, Meting } from './rules/cijfer.ts'
import { DREMPEL } from './rules/onderdrukking.ts'

const EURO = { absoluut: 100_00 }

const programma: Cijferbron = {
  definities: listProgrammadefinities().map((d) => ({
    ...d,
    drempel: null,
    tolerantie: { absoluut: 0 },
    vorm: d.code === 'programma.geraamd-per-onderdeel' ? 'rijen' : 'getal',
    vraagt: ['programma'],
    nodig: d.code.startsWith('programma.geraamd') ? 'onderdelen' : 'rapporten',
  })),
  async bereken({ db, mandaat }, { code, parameters, geldigOp }) {
    const vraag = { code, parameters: { programma: String(parameters.programma) }, geldigOp }
    const { waarde, rijen, jaren = [] } = await getProgrammacijfer(db, mandaat, vraag)
    if (rijen) return { soort: 'rijen', rijen, voorlopig: false, jaren, ...GEEN_BEREIK }
    return { soort: 'getal', waarde, aantal: null, voorlopig: false, jaren, ...GEEN_BEREIK }
  },
}

const begroting: Cijferbron = {
  definities: listBegrotingsdefinities().map(({ parameters, ...d }) => {
    const vanVoorstel = parameters.some(({ naam }) => naam === 'voorstelId')
    return {
      ...d,
      eigenaar: { nl: 'Business controller', en: 'Business controller' },
      drempel: null,
      tolerantie: EURO,
      vorm: 'getal',
      vraagt: vanVoorstel ? ['voorstel', 'jaar'] : ['jaar'],
      nodig: vanVoorstel ? 'voorstel' : null,
    }
  }),
  async bereken({ db, mandaat }, { code, versie, parameters, geldigOp }) {
    const platte = parameters as Record<string, string | number>
    const { waarde, voorlopig } = await getBegrotingscijfer(db, mandaat, { code, versie, parameters: platte, geldigOp })
    return { soort: 'getal', waarde, aantal: null, voorlopig, ...GEEN_BEREIK }
  },
}

const EENHEDEN: Record<(typeof CIJFERS)[number]['eenheid'], Eenheid> = {
  cent: 'eurocent',
  personen: 'personen',
  procent: 'procent',
  punten: 'punten',
}

function eigenaarVan(eigenaar: string): Tweetalig | null {
  if (isFunctie(eigenaar)) return FUNCTIES[eigenaar].naam
  return eigenaar.trim() === '' ? null : { nl: eigenaar, en: eigenaar }
}

/** Figures of the monitor go out to the public, so at least the public threshold holds. */
const monitor: Cijferbron = {
  definities: CIJFERS.map((d) => ({
    code: d.code,
    versie: d.versie,
    naam: d.naam,
    methode: d.methode,
    eenheid: EENHEDEN[d.eenheid],
    eigenaar: eigenaarVan(d.eigenaar),
    drempel: Math.max(d.minimumCel, DREMPEL.openbaar),
    tolerantie: d.eenheid === 'cent' ? { absoluut: 0, promille: 10 } : { absoluut: 0 },
    vorm: 'getal',
    vraagt: ['maand'],
    nodig: 'tellingen',
  })),
  async bereken(context, { code, versie, parameters }) {
    const { waarde, aantal, voorlopig } = await getMonitorcijfer(context, { code, versie, parameters })
    return { soort: 'getal', waarde, aantal, voorlopig, ...GEEN_BEREIK }
  },
}

const CLIENTEN = CIJFERS.find(({ code }) => code === 'monitor.clienten')!

const perWijk: Cijferbron = {
  definities: [
    {
      code: 'monitor.clienten-per-wijk',
      versie: 1,
      naam: { nl: 'Inwoners met een voorziening, per wijk', en: 'Residents with a provision, by neighbourhood' },
      methode: CLIENTEN.methode,
      eenheid: 'personen',
      eigenaar: eigenaarVan(CLIENTEN.eigenaar),
      drempel: DREMPEL.openbaar,
      tolerantie: { absoluut: 0 },
      vorm: 'telling',
      vraagt: ['maand'],
      nodig: 'tellingen',
      basis: 'monitor.clienten',
    },
  ],
  async bereken(context, { parameters, geldigOp }) {
    const gebieden = await listGebieden(context.db, context.mandaat, geldigOp)
    const aantallen: number[] = []
    for (const { code } of gebieden) {
      const vraag = {
        code: CLIENTEN.code,
        versie: CLIENTEN.versie,
        parameters: { maand: String(parameters.maand), wijk: code },
      }
      aantallen.push((await getMonitorcijfer(context, vraag)).aantal ?? 0)
    }
    const telling = { rijen: ['Inwoners'], kolommen: gebieden.map(({ naam }) => naam), aantallen: [aantallen] }
    return { soort: 'telling', telling, voorlopig: false, ...GEEN_BEREIK }
  },
}

/** In flow order; a room with figures adds its source here. */
const BRONNEN: readonly Cijferbron[] = [
  monitor,
  perWijk,
  begroting,
  perCluster,
  perMaatregel,
  jaareinde,
  kadernota,
  programma,
  businesscases,
  businesscaselijn,
]

export const CIJFERS_VAN_ALLE_KAMERS: readonly Cijferdefinitie[] = BRONNEN.flatMap(({ definities }) => definities)

export function findDefinitie(code: string, versie: number): Cijferdefinitie | undefined {
  return CIJFERS_VAN_ALLE_KAMERS.find((d) => d.code === code && d.versie === versie)
}

/** What a writer can choose: of each figure the way in which it is counted now. */
export const kiesbareCijfers = (): Cijferdefinitie[] => CIJFERS_VAN_ALLE_KAMERS.filter((d) => findCijfer(d.code) === d)

/** The newest way in which a figure is counted. */
export function findCijfer(code: string): Cijferdefinitie | undefined {
  return CIJFERS_VAN_ALLE_KAMERS.filter((d) => d.code === code).toSorted((a, b) => b.versie - a.versie)[0]
}

export async function bereken(context: Context, vraag: Cijfervraag): Promise<Meting> {
  const bron = BRONNEN.find(({ definities }) =>
    definities.some((d) => d.code === vraag.code && d.versie === vraag.versie),
  )
  if (!bron) throw new NotFound()
  return bron.bereken(context, vraag)
}

export const sha256 = (tekst: string | Uint8Array): string => createHash('sha256').update(tekst).digest('hex')

/** What was asked, in one short text: the same question gives the same print of it. */
export function vingerafdrukVan(
  { code, versie, parameters, geldigOp }: Cijfervraag,
  definitie: Cijferdefinitie,
): string {
  const vraag = { code, versie, parameters, geldigOp, methode: definitie.methode.nl, eenheid: definitie.eenheid }
  return `${code}@${versie}:${sha256(canoniek(vraag)).slice(0, 16)}`
}

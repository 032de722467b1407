import { als, type Beletsel } from '#values/beletsel.ts'
import { isDatum } from '#values/datum.ts'
import type { Element, Elementen, Soort } from './profiel.ts'

const MAX_TEKST = 4000
const MAX_LIJST = 20

type Rij = Record<string, unknown>
export const isRij = (waarde: unknown): waarde is Rij =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** Every element by its name and kind; what we do not read we refuse, so that nothing a referrer wrote is lost unseen. */
export function controleerVorm(waarde: unknown, elementen: Elementen, pad: string): Beletsel[] {
  if (!isRij(waarde)) return als(true, 'fhir-geen-object', pad)
  const onbekend = Object.keys(waarde).filter((naam) => !Object.hasOwn(elementen, naam))
  return [
    ...onbekend.map((naam) => ({ code: 'fhir-element-onbekend', veld: `${pad}.${leesbaar(naam)}` })),
    ...Object.entries(elementen).flatMap(([naam, element]) =>
      controleerElement(Object.hasOwn(waarde, naam) ? waarde[naam] : undefined, element, `${pad}.${naam}`),
    ),
  ]
}

/** A name that somebody made up may be anything: its path stays readable. */
const leesbaar = (naam: string) => naam.replaceAll(/[^\w-]/g, '?').slice(0, 60)

function controleerElement(waarde: unknown, { soort, min, meer }: Element, pad: string): Beletsel[] {
  if (waarde === undefined) return als(min === 1, 'fhir-element-ontbreekt', pad)
  if (!meer) return controleerWaarde(waarde, soort, pad)
  if (!Array.isArray(waarde)) return als(true, 'fhir-geen-lijst', pad)
  if (waarde.length === 0) return als(true, 'fhir-leeg', pad)
  if (waarde.length > MAX_LIJST) return als(true, 'fhir-te-veel', pad)
  return waarde.flatMap((deel, index) => controleerWaarde(deel, soort, `${pad}[${index}]`))
}

function controleerWaarde(waarde: unknown, soort: Soort, pad: string): Beletsel[] {
  // What stands under contained is read apart, by its own kind.
  if (typeof soort === 'object' && !isKeuze(soort))
    return Object.keys(soort).length === 0 ? [] : controleerVorm(waarde, soort, pad)
  if (isKeuze(soort))
    return als(!soort.includes(waarde as string), 'fhir-waarde-onbekend', pad, { waarden: soort.join(', ') })
  if (soort === 'boolean') return als(typeof waarde !== 'boolean', 'fhir-waarde-onjuist', pad)
  if (soort === 'positiveInt')
    return als(!(Number.isSafeInteger(waarde) && Number(waarde) > 0), 'fhir-waarde-onjuist', pad)
  if (typeof waarde !== 'string') return als(true, 'fhir-waarde-onjuist', pad)
  if (waarde.trim() === '') return als(true, 'fhir-leeg', pad)
  if (waarde.length > MAX_TEKST) return als(true, 'fhir-te-lang', pad)
  return als(!VORMEN[soort](waarde) || onbewaarbaar(waarde), 'fhir-waarde-onjuist', pad)
}

const isKeuze = (soort: Soort): soort is readonly string[] => Array.isArray(soort)
/** No database keeps a null sign or half a pair. */
const onbewaarbaar = (tekst: string) => tekst.includes('\u0000') || !tekst.isWellFormed()

const DATUM = /^\d{4}-\d{2}-\d{2}$/
const TIJDSTIP = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const heelDeel = (tekst: string) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(tekst)

/** The patterns of R4 §2.24: a day or moment may be known by its year or month alone. */
const VORMEN: Record<'string' | 'code' | 'dateTime' | 'date' | 'uri' | 'id', (tekst: string) => boolean> = {
  string: () => true,
  code: (tekst) => /^\S+( \S+)*$/.test(tekst),
  uri: (tekst) => /^\S+$/.test(tekst),
  id: (tekst) => /^[A-Za-z0-9\-.]{1,64}$/.test(tekst),
  date: (tekst) => heelDeel(tekst) || (DATUM.test(tekst) && isDatum(tekst)),
  dateTime: (tekst) => {
    const moment = tekst.match(TIJDSTIP)
    return VORMEN.date(tekst) || (moment !== null && isDatum(moment[1]!))
  },
}

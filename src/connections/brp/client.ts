import { type BrpConnection, BrpOnbereikbaar } from '#uitvoering/huishouden/index.ts'
import { leesPersoon, leesTreffer } from './lees.ts'
import type { BrpPersoon } from './persoon.ts'

export type BrpOptions = {
  /** Fixed, or asked at each question: undefined is out of reach. */
  url: string | (() => string | undefined)
  apiKey?: string | undefined
  timeoutMs?: number
}

const PERSOON = [
  'burgerservicenummer',
  'naam',
  'geslacht',
  'geboorte',
  'overlijden',
  'verblijfplaats',
  'gemeenteVanInschrijving',
  'ouders',
  'kinderen',
  'partners',
  'gezag',
]
const TREFFER = [
  'burgerservicenummer',
  'naam',
  'geslacht',
  'geboorte',
  'adressering.adresregel1',
  'adressering.adresregel2',
  'adressering.adresregel3',
]
const MAX_PER_VRAAG = 20

/** Haal Centraal BRP Personen 2.7. Asks only the fields we use (doelbinding); a silent BRP never holds a request long. */
export function createBrp({ url, apiKey, timeoutMs = 3000 }: BrpOptions): BrpConnection {
  const vraag = async (query: object): Promise<BrpPersoon[]> => {
    const response = await send(query)
    if (response.status === 400) throw new Error(`BRP refused our question: ${(await response.text()).slice(0, 300)}`)
    if (!response.ok) throw new BrpOnbereikbaar(`status ${response.status}`)
    const body = (await response.json().catch(() => undefined)) as { personen?: unknown } | undefined
    if (!Array.isArray(body?.personen)) throw new BrpOnbereikbaar('antwoord onleesbaar')
    return body.personen as BrpPersoon[]
  }

  const send = async (query: object): Promise<Response> => {
    const base = typeof url === 'string' ? url : url()
    if (!base) throw new BrpOnbereikbaar('geen adres')
    try {
      return await fetch(`${base.replace(/\/$/, '')}/personen`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          accept: 'application/json',
          ...(apiKey && { 'x-api-key': apiKey }),
        },
        body: JSON.stringify(query),
        signal: AbortSignal.timeout(timeoutMs),
      })
    } catch (error) {
      throw new BrpOnbereikbaar((error as Error).name)
    }
  }

  return {
    async raadpleeg(bsns) {
      if (bsns.length === 0) return []
      const personen = await vraag({
        type: 'RaadpleegMetBurgerservicenummer',
        burgerservicenummer: bsns.slice(0, MAX_PER_VRAAG),
        fields: PERSOON,
      })
      return personen.map(leesPersoon)
    },
    async zoekOpNaamEnGeboorte({ geslachtsnaam, geboren, voornamen, voorvoegsel }) {
      const personen = await vraag({
        type: 'ZoekMetGeslachtsnaamEnGeboortedatum',
        geslachtsnaam: filter(geslachtsnaam),
        geboortedatum: geboren,
        fields: TREFFER,
        ...(voornamen && { voornamen: `${filter(voornamen)}*` }),
        ...(voorvoegsel && { voorvoegsel }),
      })
      return personen.map(leesTreffer)
    },
    async zoekOpAdresseerbaarObject(id) {
      const personen = await vraag({
        type: 'ZoekMetAdresseerbaarObjectIdentificatie',
        adresseerbaarObjectIdentificatie: id,
        fields: TREFFER,
      })
      return personen.map(leesTreffer)
    },
  }
}

/** What the API's name filters do not know is left out of the question. */
const filter = (naam: string) =>
  naam
    .replaceAll(/[^a-zA-Z0-9À-ž .\-']/g, '')
    .slice(0, 150)
    .trim()

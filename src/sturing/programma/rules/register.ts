import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import { periodeVan, vlaggenIn } from './agenda.ts'
import type { Agendaregel, Agendavlag } from './invoer.ts'

export const REGISTERSOORTEN = [
  'principe',
  'verschuiving',
  'agenda',
  'stop',
  'pilot',
  'praktijk',
  'risico',
  'document',
  'afhankelijkheid',
] as const
export type Registersoort = (typeof REGISTERSOORTEN)[number]
export type Veldsoort = 'kort' | 'lang' | 'dag' | 'getal' | 'keuze' | 'vlaggen'
/** `keuzes` are words that are kept as they are; what they are called stands in the catalogue of the screen. */
export type Registerveld = { naam: string; soort: Veldsoort; nodig?: true; keuzes?: readonly string[] }
export type Registerwaarde = string | number | readonly string[]
export type Registerinhoud = Record<string, Registerwaarde>

const kort = (naam: string): Registerveld => ({ naam, soort: 'kort' })
const lang = (naam: string): Registerveld => ({ naam, soort: 'lang' })
const nodig = (veld: Registerveld): Registerveld => ({ ...veld, nodig: true })
const keuze = (naam: string, keuzes: readonly string[]): Registerveld => ({ naam, soort: 'keuze', keuzes, nodig: true })

/** What is kept of each kind; the first field is the name of the row. */
export const REGISTERVELDEN: Record<Registersoort, readonly Registerveld[]> = {
  principe: [
    nodig(lang('tekst')),
    keuze('groep', ['leidend', 'inhoudelijk', 'organisatorisch', 'sturing']),
    nodig({ naam: 'nummer', soort: 'getal' }),
    lang('waaromHerzien'),
  ],
  verschuiving: [nodig(kort('van')), nodig(kort('naar')), lang('waaromHerzien')],
  agenda: [
    nodig(kort('wat')),
    kort('ook'),
    kort('wanneer'),
    nodig({ naam: 'volgorde', soort: 'getal' }),
    { naam: 'vlaggen', soort: 'vlaggen', keuzes: ['gestart', 'doorlopend', 'evt', 'in-ontwikkeling'] },
  ],
  stop: [
    nodig(kort('wat')),
    nodig(kort('eigenaar')),
    nodig(kort('portefeuillehouder')),
    nodig(lang('beoogdResultaat')),
    nodig(lang('watAlsDoorgaan')),
    keuze('stand', ['voorgenomen', 'besloten', 'gestopt']),
    { naam: 'besloten', soort: 'dag' },
  ],
  pilot: [
    nodig(kort('naam')),
    nodig(lang('vraag')),
    nodig(lang('meting')),
    nodig({ naam: 'begin', soort: 'dag' }),
    nodig({ naam: 'oordeelUiterlijk', soort: 'dag' }),
    lang('uitkomst'),
    { naam: 'oordeel', soort: 'keuze', keuzes: ['houden', 'aanpassen', 'stoppen'] },
    { naam: 'oordeelOp', soort: 'dag' },
  ],
  praktijk: [
    nodig(kort('naam')),
    nodig(kort('bronGemeente')),
    nodig(lang('watZijDoen')),
    nodig(lang('waaromPassend')),
    keuze('oordeel', ['past', 'past-deels', 'past-niet', 'nog-niet-beoordeeld']),
    kort('vindplaats'),
  ],
  risico: [
    nodig(lang('omschrijving')),
    keuze('soort', ['risico', 'kans']),
    nodig({ naam: 'waarschijnlijkheid', soort: 'getal' }),
    nodig({ naam: 'gevolg', soort: 'getal' }),
    nodig(lang('aanpak')),
    nodig(kort('eigenaar')),
    keuze('stand', ['open', 'gesloten']),
  ],
  document: [
    nodig(kort('naam')),
    kort('ondertitel'),
    nodig(lang('invloed')),
    kort('vindplaats'),
    { naam: 'datum', soort: 'dag' },
  ],
  afhankelijkheid: [
    nodig(kort('watNodigIs')),
    nodig(kort('vanWie')),
    nodig(lang('waarvoor')),
    { naam: 'uiterlijk', soort: 'dag' },
    keuze('stand', ['open', 'geregeld']),
  ],
}

const LENGTE: Partial<Record<Veldsoort, number>> = { kort: 300, lang: 2000 }
const DAG = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

export function beletselenVoorRegister(soort: Registersoort, inhoud: Registerinhoud): Beletsel[] {
  const velden = REGISTERVELDEN[soort]
  return [
    ...Object.keys(inhoud).flatMap((naam) =>
      als(!velden.some((veld) => veld.naam === naam), 'niet-in-register', `inhoud.${naam}`),
    ),
    ...velden.flatMap((veld) => overHetVeld(veld, inhoud[veld.naam])),
    ...overDeSoort(soort, inhoud),
  ]
}

function overHetVeld(
  { naam, soort, nodig: moet, keuzes = [] }: Registerveld,
  waarde: Registerwaarde | undefined,
): Beletsel[] {
  const veld = `inhoud.${naam}`
  const leeg = waarde === undefined || (typeof waarde === 'string' && waarde.trim() === '')
  if (leeg) return als(moet === true, 'veld-nodig', veld)
  const lijst = Array.isArray(waarde) ? waarde : [waarde]
  const tekst = typeof waarde === 'string' ? waarde : ''
  return [
    ...als(
      soort === 'getal' ? !Number.isSafeInteger(waarde) : soort !== 'vlaggen' && tekst === '',
      'veld-verkeerd',
      veld,
    ),
    ...als(tekst.length > (LENGTE[soort] ?? Number.POSITIVE_INFINITY), 'veld-te-lang', veld, {
      hoogstens: LENGTE[soort] ?? 0,
    }),
    ...als(soort === 'dag' && !isDag(tekst), 'veld-geen-dag', veld),
    ...als(keuzes.length > 0 && lijst.some((een) => !keuzes.includes(String(een))), 'veld-keuze-onbekend', veld, {
      keuzes: keuzes.join(', '),
    }),
  ]
}

function isDag(tekst: string): boolean {
  return DAG.test(tekst) && new Date(`${tekst}T00:00:00Z`).toISOString().startsWith(tekst)
}

function overDeSoort(soort: Registersoort, inhoud: Registerinhoud): Beletsel[] {
  const { oordeel, oordeelOp, uitkomst, begin, stand, besloten } = inhoud
  if (soort === 'pilot') {
    return [
      ...als(oordeel !== undefined && !uitkomst, 'oordeel-zonder-uitkomst', 'inhoud.uitkomst'),
      ...als((oordeel === undefined) !== (oordeelOp === undefined), 'oordeel-en-dag-samen', 'inhoud.oordeelOp'),
      ...als(
        oordeelOp !== undefined && begin !== undefined && oordeelOp < begin,
        'eind-voor-begin',
        'inhoud.oordeelOp',
      ),
      ...als(
        String(inhoud.oordeelUiterlijk ?? '9999') < String(begin ?? ''),
        'eind-voor-begin',
        'inhoud.oordeelUiterlijk',
      ),
    ]
  }
  if (soort === 'stop')
    return als(stand !== 'voorgenomen' && besloten === undefined, 'besluit-zonder-dag', 'inhoud.besloten')
  if (soort === 'risico') {
    return ['waarschijnlijkheid', 'gevolg'].flatMap((naam) =>
      als(Number(inhoud[naam] ?? 1) < 1 || Number(inhoud[naam] ?? 1) > 5, 'schaal-een-tot-vijf', `inhoud.${naam}`),
    )
  }
  return []
}

/** Which printed row a version stands on; a row of our own has a key that was made for it. */
export const SLEUTEL = {
  principe: ({ groep, nummer }: { groep: string; nummer: number }) => `${groep} ${nummer}`,
  verschuiving: ({ nummer }: { nummer: number }) => String(nummer),
  agenda: ({ volgorde }: { volgorde: number }) => String(volgorde),
  document: ({ letter }: { letter: string }) => letter,
}

/** A row of the agenda as it is read: the period meant and the flags that stand in its words are found, not typed. */
export function agendaregelVan(inhoud: Registerinhoud): Agendaregel & { van: string | null; tot: string | null } {
  const wanneer = String(inhoud.wanneer ?? '')
  const wat = String(inhoud.wat)
  const ook = inhoud.ook === undefined ? {} : { ook: String(inhoud.ook) }
  const gekozen = (Array.isArray(inhoud.vlaggen) ? inhoud.vlaggen : []) as Agendavlag[]
  const bedoeld = periodeVan(wanneer)
  return {
    volgorde: Number(inhoud.volgorde),
    wanneer,
    wat,
    ...ook,
    vlaggen: [...new Set([...gekozen, ...vlaggenIn(`${wanneer} ${wat} ${ook.ook ?? ''}`)])],
    van: bedoeld?.begin ?? null,
    tot: bedoeld?.eind ?? null,
  }
}

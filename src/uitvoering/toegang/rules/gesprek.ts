import { als, type Beletsel } from '#values/beletsel.ts'
import type { Tweetalig } from '#values/taal.ts'
import type { Wet } from '#values/wet.ts'

const tekst = (nl: string, en: string): Tweetalig => ({ nl, en })

/** What someone behind the desk must at least know; a question that two of them have is asked once (R5). */
export const GEGEVENS: Record<string, Tweetalig> = {
  'wie-helpt-nu': tekst('Wie helpt nu al?', 'Who helps already?'),
  'wat-lukt-zelf': tekst('Wat lukt zelf nog wel?', 'What still works by oneself?'),
  'sinds-wanneer': tekst('Sinds wanneer speelt dit?', 'Since when?'),
  woning: tekst('Hoe is de woning?', 'What is the home like?'),
  'school-of-opvang': tekst('Welke school of opvang?', 'Which school or day care?'),
  gezag: tekst('Wie heeft het gezag?', 'Who has parental authority?'),
  'veilig-thuis': tekst('Is het thuis veilig?', 'Is it safe at home?'),
  'inkomen-laatste-maand': tekst('Inkomen van de laatste maand?', 'Income of the last month?'),
  'vermogen-en-schulden': tekst('Welke schulden en spaargeld zijn er?', 'Which debts and savings?'),
  'dreigt-afsluiting': tekst('Dreigt afsluiting of ontruiming?', 'Is cut-off or eviction near?'),
  werkervaring: tekst('Welk werk en welke opleiding?', 'Which work and education?'),
  'wat-kost-het': tekst('Wat is er nodig en wat kost het?', 'What is needed and what does it cost?'),
  'kinderen-thuis': tekst('Hoeveel kinderen wonen thuis?', 'How many children live at home?'),
  'huidige-woonsituatie': tekst('Waar woont u nu, en tot wanneer?', 'Where do you live now, and until when?'),
  reisafstand: tekst('Hoe ver is de reis?', 'How far is the journey?'),
  verzuim: tekst('Hoeveel is er verzuimd?', 'How much was missed?'),
  'taal-en-verblijf': tekst('Welke taal en welke verblijfsstatus?', 'Which language and residence status?'),
  loopafstand: tekst('Hoe ver kunt u lopen?', 'How far can you walk?'),
}

export type Expertise = {
  code: string
  naam: Tweetalig
  wet: Wet
  /** Under which regeling a question of this kind is registered. */
  regeling: string
  minimaal: readonly string[]
}

const expertise = (code: string, naam: Tweetalig, wet: Wet, regeling: string, minimaal: string): Expertise => ({
  code,
  naam,
  wet,
  regeling,
  minimaal: minimaal.split(' '),
})

/** The twelve behind the desk (R3), and two that the same plan names elsewhere; a municipality changes and adds (instelling 'expertise'). */
export const EXPERTISES: readonly Expertise[] = [
  expertise(
    'jeugd',
    tekst('Jeugd', 'Youth'),
    'jeugdwet',
    'jeugdhulp',
    'sinds-wanneer school-of-opvang gezag veilig-thuis',
  ),
  expertise('wmo-oud', tekst('Wmo oud', 'Wmo (old)'), 'wmo', 'hulpmiddel', 'wat-lukt-zelf woning loopafstand'),
  expertise(
    'wmo-2015',
    tekst('Wmo 2015', 'Wmo 2015'),
    'wmo',
    'begeleiding',
    'sinds-wanneer wat-lukt-zelf wie-helpt-nu woning',
  ),
  expertise('werk', tekst('Werk', 'Work'), 'participatiewet', 're-integratie', 'werkervaring wat-lukt-zelf'),
  expertise(
    'inkomen',
    tekst('Inkomen', 'Income'),
    'participatiewet',
    'bijstand',
    'inkomen-laatste-maand vermogen-en-schulden huidige-woonsituatie',
  ),
  expertise(
    'bijzondere-bijstand',
    tekst('Bijzondere bijstand', 'Special assistance'),
    'participatiewet',
    'bijzondere bijstand',
    'inkomen-laatste-maand wat-kost-het',
  ),
  expertise(
    'armoede',
    tekst('Armoede', 'Poverty'),
    'participatiewet',
    'bijzondere bijstand',
    'inkomen-laatste-maand kinderen-thuis',
  ),
  expertise(
    'woningurgentie',
    tekst('Woningurgentie', 'Housing priority'),
    'overig',
    'urgentie',
    'huidige-woonsituatie sinds-wanneer kinderen-thuis',
  ),
  expertise(
    'leerlingenvervoer',
    tekst('Leerlingenvervoer', 'School transport'),
    'overig',
    'leerlingenvervoer',
    'school-of-opvang reisafstand',
  ),
  expertise('leerrecht', tekst('Leerrecht', 'Right to learn'), 'overig', 'leerrecht', 'school-of-opvang verzuim'),
  expertise(
    'inburgering',
    tekst('Inburgering', 'Civic integration'),
    'overig',
    'inburgering',
    'taal-en-verblijf werkervaring',
  ),
  expertise(
    'parkeerkaart',
    tekst('Gehandicaptenparkeerkaart', 'Disabled parking card'),
    'overig',
    'parkeerkaart',
    'loopafstand',
  ),
  expertise(
    'schuldhulp',
    tekst('Schulddienstverlening', 'Debt help'),
    'wgs',
    'schuldhulp',
    'dreigt-afsluiting vermogen-en-schulden inkomen-laatste-maand',
  ),
  expertise('veiligheid', tekst('Veiligheid', 'Safety'), 'overig', 'veiligheid', 'veilig-thuis kinderen-thuis'),
]

/** Life domains by their ZRM 2017 names; the instrument is configuration (instelling 'instrument'). */
export const LEVENSDOMEINEN: readonly { code: string; naam: Tweetalig }[] = [
  { code: 'financien', naam: tekst('Financiën', 'Finances') },
  { code: 'werk-opleiding', naam: tekst('Werk en opleiding', 'Work and education') },
  { code: 'tijdsbesteding', naam: tekst('Tijdsbesteding', 'Use of time') },
  { code: 'huisvesting', naam: tekst('Huisvesting', 'Housing') },
  { code: 'huiselijke-relaties', naam: tekst('Huiselijke relaties', 'Relations at home') },
  { code: 'geestelijke-gezondheid', naam: tekst('Geestelijke gezondheid', 'Mental health') },
  { code: 'lichamelijke-gezondheid', naam: tekst('Lichamelijke gezondheid', 'Physical health') },
  { code: 'middelengebruik', naam: tekst('Middelengebruik', 'Substance use') },
  { code: 'basale-adl', naam: tekst('Basale ADL', 'Basic daily activities') },
  { code: 'instrumentele-adl', naam: tekst('Instrumentele ADL', 'Instrumental daily activities') },
  { code: 'sociaal-netwerk', naam: tekst('Sociaal netwerk', 'Social network') },
  { code: 'participatie', naam: tekst('Maatschappelijke participatie', 'Taking part in society') },
  { code: 'justitie', naam: tekst('Justitie', 'Justice') },
]

/** Own strength first, the municipality last (R8). */
export const ROLLEN = ['inwoner', 'omgeving', 'voorliggend', 'gemeente'] as const
export type Rol = (typeof ROLLEN)[number]

export type Deelgrond = 'hulpvraag' | 'toestemming' | 'instelling'

/** Why a discipline may share the table: its law was asked for, the resident agreed, or the municipality recorded a ground. */
export function grondOmTeDelen(
  wet: Wet,
  bekend: { wetten: readonly Wet[]; toestemming: boolean; instellingen: readonly string[] },
): Deelgrond | null {
  if (bekend.wetten.includes(wet)) return 'hulpvraag'
  if (bekend.toestemming) return 'toestemming'
  return bekend.instellingen.includes(wet) ? 'instelling' : null
}

export type Uitnodiging = {
  deelnemers: readonly { expertise: string; grond: Deelgrond | null }[]
  doel: string | undefined
}

/** Several at one table need a purpose that was named, and each a ground (R6). */
export function beletselenVoorUitnodiging({ deelnemers, doel }: Uitnodiging): Beletsel[] {
  return [
    ...als(deelnemers.length === 0, 'deelnemer-ontbreekt', 'deelnemers'),
    ...als(!doel?.trim(), 'gespreksdoel-ontbreekt', 'doel'),
    ...deelnemers.flatMap((een, index) =>
      als(een.grond === null, 'geen-grond-om-te-delen', `deelnemers.${index}.expertise`, { expertise: een.expertise }),
    ),
  ]
}

/** Unannounced company is possible, with a reason that stays. */
export function beletselenVoorGesprek(gesprek: {
  disciplines: readonly string[]
  aangekondigd: boolean
  reden: string | undefined
}): Beletsel[] {
  const meer = new Set(gesprek.disciplines).size > 1
  return als(meer && !gesprek.aangekondigd && !gesprek.reden?.trim(), 'niet-aangekondigd', 'redenNietAangekondigd')
}

/** How many of what this expertise needs is known. */
export const bekendVan = (minimaal: readonly string[], bekend: ReadonlySet<string>): number =>
  minimaal.filter((code) => bekend.has(code)).length

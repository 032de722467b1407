import { als, type Beletsel } from '#values/beletsel.ts'
import { type Bsn, isBsn } from '#values/bsn.ts'
import { type Datum, isDatum, plusDagen, plusMaanden } from '#values/datum.ts'
import { dubbele, type Rijlezer, rijlezer, tabelVan } from '#values/invoerrij.ts'

/** Kinds of creditor that may signal, from DDAS vroegsignalering v0.9 (VNG Realisatie). */
export const PARTNERS = [
  'Energie',
  'Huur',
  'Hypotheek',
  'CAK Zorgverzekeringen',
  'Zorg',
  'Water',
  'DUO',
  'Belastingdienst',
  'CAK Eigen bijdrage',
  'Overige',
  'Dienst Toeslagen',
] as const
export type Partner = (typeof PARTNERS)[number]

export const CONTACTSOORTEN = ['brief', 'telefoon', 'huisbezoek', 'mail', 'sms', 'kaartje'] as const
export type Contactsoort = (typeof CONTACTSOORTEN)[number]
export const DAGDELEN = ['ochtend', 'middag', 'avond'] as const

/** How a signal ends, under our own code; the words are those of DDAS vroegsignalering v0.9. */
export const RESULTATEN = {
  'geen-contact': 'Definitief geen contact kunnen krijgen',
  'geen-reactie': 'Geen reactie na eerder contact',
  'geen-hulp-nodig': 'Inwoner hoeft geen hulp vanuit vroegsignalering',
  'zelf-geregeld': 'Inwoner heeft zelf al betaald/betalingsregeling getroffen',
  advies: '(Budget)advies en/of quick fix',
  'vervolg-financieel': 'Vervolghulp en/of verwijzing financieel',
  'vervolg-anders': 'Vervolghulp en/of verwijzing niet financieel',
  'al-bekend': 'Inwoner al bekend bij schuldhulpverlening',
  'loopt-al': 'Inwoner heeft al een ander lopend traject',
  herhaald: 'Niet opgepakt: herhaalde melding',
  onterecht: 'Niet opgepakt: onterecht signaal',
  verhuisd: 'Persoon is geen inwoner (meer) in de gemeente',
  overleden: 'Inwoner is overleden',
  anders: 'Niet opgepakt: andere reden',
} as const
export type Resultaat = keyof typeof RESULTATEN
/** Not without having tried; the others say why nobody was sought. */
const NA_CONTACT = new Set<Resultaat>([
  'geen-hulp-nodig',
  'zelf-geregeld',
  'advies',
  'vervolg-financieel',
  'vervolg-anders',
  'geen-reactie',
])
const VERVOLG = new Set<Resultaat>(['vervolg-financieel', 'vervolg-anders'])

export type Signaal = {
  regel: number
  kenmerk: string
  partner: Partner
  bedrag: number | null
  ontstaanOp: Datum | null
  signaalOp: Datum
  crisis: boolean
  warm: boolean
  bsn: Bsn | null
  voorletters: string | null
  voorvoegsel: string | null
  achternaam: string
  geboren: Datum | null
  straat: string | null
  postcode: string
  huisnummer: string
  toevoeging: string | null
  plaats: string | null
}

const VERPLICHT = ['id', 'signaalpartner', 'signaaldatum', 'achternaam', 'postcode', 'huisnummer']

/** CSV with the names of the standard as columns, or its JSON; all that is wrong at once, with line and column. */
export function leesSignalen(inhoud: string, vandaag: Datum): { signalen: Signaal[]; fouten: Beletsel[] } {
  const gelezen = inhoud.trimStart().startsWith('{') ? uitJson(inhoud) : uitCsv(inhoud)
  if (gelezen.fouten.length > 0) return { signalen: [], fouten: gelezen.fouten }
  const rijen = gelezen.rijen.map((rij) => ({ rij, signaal: naarSignaal(rij, vandaag) }))
  const signalen = rijen.map(({ signaal }) => signaal)
  return {
    signalen,
    fouten: [
      ...rijen.flatMap(({ rij }) => rij.fouten),
      ...dubbele(
        signalen.map((een) => ({ regel: een.regel, sleutel: `${een.partner}|${een.kenmerk}` })),
        'id',
      ),
    ],
  }
}

type Rijen = { rijen: Rijlezer[]; fouten: Beletsel[] }

function uitCsv(inhoud: string): Rijen {
  const { tabel, fouten } = tabelVan(inhoud, VERPLICHT)
  return { rijen: tabel.rijen.map(({ regel, waarden }) => rijlezer(regel, waarden)), fouten }
}

type Json = { leveringen?: { vroegsignalen?: Record<string, unknown>[] }[] }

/** The number of a line is that of the signal in the file. */
function uitJson(inhoud: string): Rijen {
  let json: Json
  try {
    json = JSON.parse(inhoud) as Json
  } catch {
    return { rijen: [], fouten: als(true, 'json-onleesbaar') }
  }
  const lijst = Array.isArray(json.leveringen)
    ? json.leveringen.flatMap((een) => (Array.isArray(een?.vroegsignalen) ? een.vroegsignalen : []))
    : []
  const plat = lijst.map((een) => platgeslagen(een))
  return {
    rijen: plat.map((waarden, plek) => rijlezer(plek + 1, waarden)),
    fouten: als(plat.length === 0, 'bestand-leeg'),
  }
}

function platgeslagen(signaal: Record<string, unknown>): Record<string, string> {
  const { client, signaalpartner, ...rest } = signaal as Record<string, Record<string, unknown>>
  const delen: Record<string, unknown> = { ...rest, ...client, signaalpartner: signaalpartner?.type }
  return Object.fromEntries(
    Object.entries(delen).flatMap(([naam, waarde]) =>
      ['string', 'number', 'boolean'].includes(typeof waarde) ? [[naam.toLowerCase(), String(waarde)]] : [],
    ),
  )
}

function naarSignaal(rij: Rijlezer, vandaag: Datum): Signaal {
  const postcode = rij.tekst('postcode').replaceAll(' ', '').toUpperCase()
  if (postcode !== '' && !/^[1-9]\d{3}[A-Z]{2}$/.test(postcode)) rij.fout('postcode', 'regel-geen-postcode')
  const signaalOp = rij.datum('signaaldatum')
  if (isDatum(signaalOp) && signaalOp > vandaag) rij.fout('signaaldatum', 'regel-in-toekomst')
  const nummer = rij.bsnOfNiets('burgerservicenummer')
  const huisnummer = rij.tekst('huisnummer')
  if (huisnummer !== '' && !/^\d{1,5}$/.test(huisnummer)) rij.fout('huisnummer', 'regel-geen-huisnummer')
  return {
    regel: rij.regel,
    kenmerk: rij.tekst('id').slice(0, 80),
    partner: rij.keuze('signaalpartner', PARTNERS),
    bedrag: rij.bedragOfNiets('bedrag'),
    ontstaanOp: rij.datumOfNiets('ontstaansdatum'),
    signaalOp,
    crisis: rij.ja('crisissignaal'),
    warm: rij.ja('warmeoverdracht'),
    bsn: isBsn(nummer) ? nummer : null,
    voorletters: rij.tekstOfNiets('voorletters'),
    voorvoegsel: rij.tekstOfNiets('voorvoegsel'),
    achternaam: rij.tekst('achternaam'),
    geboren: rij.datumOfNiets('geboortedatum'),
    straat: rij.tekstOfNiets('straatnaam'),
    postcode,
    huisnummer,
    toevoeging: rij.tekstOfNiets('huisnummertoevoeging'),
    plaats: rij.tekstOfNiets('plaatsnaam'),
  }
}

export const adresSleutel = ({
  postcode,
  huisnummer,
  toevoeging,
}: Pick<Signaal, 'postcode' | 'huisnummer' | 'toevoeging'>) =>
  `${postcode}|${huisnummer}|${(toevoeging ?? '').toUpperCase()}`

/** Days to seek contact and months to keep; a municipality sets its own under `vroegsignaal` and `bewaartermijn`. */
export const CONTACT_BINNEN_DAGEN = 28
export const CRISIS_BINNEN_DAGEN = 3
export const MAANDEN_ZONDER_VERVOLG = 6
export const MAANDEN_MET_VERVOLG = 120

export type Termijnen = { contact: number; crisis: number; zonderVervolg: number; metVervolg: number }

export const uiterlijkVoor = (signaal: Pick<Signaal, 'signaalOp' | 'crisis'>, termijnen: Termijnen): Datum =>
  plusDagen(signaal.signaalOp, signaal.crisis ? termijnen.crisis : termijnen.contact)

export const bewarenTot = (op: Datum, resultaat: Resultaat | null, termijnen: Termijnen): Datum =>
  plusMaanden(op, resultaat && VERVOLG.has(resultaat) ? termijnen.metVervolg : termijnen.zonderVervolg)

export type Poging = { datum: Datum; bereikt: boolean }

export function beletselenVoorPoging(
  zaak: { gevormdOp: Datum; afgedaanOp: Datum | null },
  datum: Datum,
  vandaag: Datum,
): Beletsel[] {
  return [
    ...als(zaak.afgedaanOp !== null, 'signaal-afgehandeld'),
    ...als(datum > vandaag, 'datum-in-toekomst', 'datum'),
    ...als(datum < zaak.gevormdOp, 'poging-voor-signaal', 'datum'),
  ]
}

export function beletselenVoorResultaat(
  zaak: { afgedaanOp: Datum | null; meldingId: string | null },
  resultaat: Resultaat,
  pogingen: readonly Poging[],
): Beletsel[] {
  const bereikt = pogingen.some((poging) => poging.bereikt)
  return [
    ...als(zaak.afgedaanOp !== null, 'signaal-afgehandeld'),
    ...als(resultaat === 'geen-contact' && pogingen.length === 0, 'nog-niet-gezocht', 'resultaat'),
    ...als(resultaat === 'geen-contact' && bereikt, 'wel-bereikt', 'resultaat'),
    ...als(NA_CONTACT.has(resultaat) && !bereikt, 'niet-bereikt', 'resultaat'),
    ...als(VERVOLG.has(resultaat) && zaak.meldingId === null, 'melding-ontbreekt', 'resultaat'),
  ]
}

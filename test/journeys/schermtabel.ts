import { castId } from '#test/voorbeeldstad/cast/gezin.ts'
import type { Persoon } from './huis.ts'

/** Who of Voorbeeldstad opens what; one of each function that has pages. */
export const SUBS = {
  toegang: '9901-joris.blom',
  consulent: '9901-anouk.hendriks',
  klantmanager: '9901-bram.visser',
  regionaal: '9901-marloes.van.der.wal',
  teamleider: '9901-yvonne.kuipers',
  backoffice: '9901-ank.jacobs',
  budgethouder: '9901-tineke.schouten',
  contractmanager: '9901-frank.willemsen',
  controller: '9901-lotte.verbeek',
  programmamanager: '9901-arno.de.lange',
  griffie: '9901-judith.hermans',
  raadslid: '9901-raadslid',
  beheerder: '9901-ravi.ramdin',
  kwaliteit: '9901-petra.nijland',
  bezwaar: '9901-vincent.hofman',
  privacyofficer: '9901-marlies.van.dongen',
  inwoner: '9901-inwoner-00006',
  aanbieder: '9901-agb-98000101',
  verwijzer: '9901-huisarts',
  partner: '9901-school',
} as const
export type Wie = keyof typeof SUBS

/** Fills in the path as this person would find it. */
type Invuller = (persoon: Persoon) => Promise<string>
type Regel = readonly [wie: Wie, vul?: Invuller]

const huishouden: Invuller = async () => castId('huishouden van-dalen')

/** The id of the first thing a list of this person shows. */
const eerste =
  (pad: string, sleutel = 'id', met = ''): Invuller =>
  async ({ vraag }) => {
    const { status, body, tekst } = await vraag('GET', pad)
    const rij = (Array.isArray(body) ? body : body?.rijen)?.find((een: unknown) => JSON.stringify(een).includes(met))
    if (!rij?.[sleutel]) throw new Error(`${pad} geeft niets om te openen (${status}): ${tekst.slice(0, 200)}`)
    return rij[sleutel]
  }

const vertelcode: Invuller = async ({ vraag }) => (await vraag('GET', '/ervaring/vertelcodes')).body.codes[0].code
const eersteZaak: Invuller = async ({ vraag }) => (await vraag('GET', '/businesscases')).body.zaken[0].maatregelId
const eersteSubsidie: Invuller = async ({ vraag }) =>
  (await vraag('GET', '/subsidieregelingen')).body[0].subsidies[0].id

const eersteRegel: Invuller = async ({ vraag }) => {
  for (const { begin } of (await vraag('GET', '/draden')).body) {
    const { knopen } = (await vraag('GET', `/draden/${begin.soort}/${begin.id}`)).body
    const regel = knopen.find((een: { knoop: { soort: string } }) => een.knoop.soort === 'regel')
    if (regel) return `regel/${regel.knoop.id}`
  }
  throw new Error('geen draad loopt over een begrotingsregel')
}

/** The report that is being written: the screen with the most fields. */
const conceptrapport: Invuller = async ({ vraag }) => {
  const programmas = (await vraag('GET', '/programmas')).body
  for (const { id } of programmas) {
    const { rapporten } = (await vraag('GET', `/programmas/${id}`)).body
    const concept = rapporten.find(({ status }: { status: string }) => status === 'concept')
    if (concept) return concept.id
  }
  throw new Error('er is geen rapport in bewerking')
}

const nieuwConcept: Invuller = async ({ vraag }) => {
  const [voorstel] = (await vraag('GET', '/begroting/voorstellen')).body
  return (await vraag('POST', '/begroting/concepten', { vanVoorstel: voorstel.id })).body.conceptId
}

/** Each page of the house, and who opens it; a page that is not here fails the test. */
export const TABEL: Record<string, Regel> = {
  '/beheer/rollen': ['beheerder'],
  '/afschermingen': ['privacyofficer'],
  '/dubbelen': ['kwaliteit'],
  '/beheer/teams': ['beheerder'],
  '/beheer/mandaten': ['beheerder'],
  '/beheer/samenwerkingen': ['beheerder'],
  '/beheer/regels': ['beheerder'],
  '/sociale-kaart': ['consulent'],
  '/sociale-kaart/nieuw': ['contractmanager'],
  '/sociale-kaart/$aanbodId': ['consulent', eerste('/sociale-kaart')],
  '/sociale-kaart/$aanbodId/wijzigen': ['contractmanager', eerste('/sociale-kaart')],
  '/sociale-kaart/uitwisselen': ['contractmanager'],
  '/organisaties': ['contractmanager'],
  '/producten': ['contractmanager'],
  '/spreekuren': ['teamleider'],
  '/meldingen': ['toegang'],
  '/meldingen/nieuw': ['toegang'],
  '/meldingen/$meldingId': ['consulent', eerste('/toegang/meldingen', 'meldingId')],
  '/meldingen/$meldingId/gesprek': ['consulent', eerste('/toegang/meldingen', 'meldingId')],
  '/contacten': ['toegang'],
  '/verwijzingen': ['consulent'],
  '/verwijzer/verwijzingen': ['verwijzer'],
  '/partners': ['teamleider'],
  '/partner/meldingen': ['partner'],
  '/mijn/vragen': ['inwoner'],
  '/huishoudens/$huishoudenId/plan': ['consulent', huishouden],
  '/huishoudens/$huishoudenId/plan/metingen': ['consulent', huishouden],
  '/huishoudens/$huishoudenId/plan/overleg': ['consulent', huishouden],
  '/huishoudens/$huishoudenId/plan/versies': ['consulent', huishouden],
  '/huishoudens/$huishoudenId/plan/regie': ['consulent', huishouden],
  '/huishoudens/$huishoudenId/plan/achttien': ['consulent', huishouden],
  '/overdrachten': ['consulent'],
  '/huishoudens/$huishoudenId/trajecten': ['consulent', huishouden],
  '/werk': ['klantmanager'],
  '/schuldhulp': ['klantmanager'],
  '/vroegsignalen': ['klantmanager'],
  '/mijn/plan': ['inwoner'],
  '/mijn/ervaring': ['inwoner'],
  '/vertel': ['inwoner'],
  '/vertel/mijn-verhaal': ['inwoner'],
  '/vertel/$code': ['programmamanager', vertelcode],
  '/vragenlijst/$code': ['inwoner', eerste('/mijn/vragenlijsten', 'code')],
  '/ervaringen': ['programmamanager'],
  '/ervaringen/vragenlijsten': ['programmamanager'],
  '/ervaringen/uitnodigen': ['programmamanager'],
  '/aanbieders': ['contractmanager'],
  '/aanbieders/$aanbiederId': ['contractmanager', eerste('/aanbieders')],
  '/subsidies': ['contractmanager'],
  '/subsidies/$subsidieId': ['contractmanager', eersteSubsidie],
  '/aanbieder/subsidies': ['aanbieder'],
  '/huishoudens/$huishoudenId/besluiten': ['consulent', huishouden],
  '/huishoudens/$huishoudenId/pgb': ['consulent', huishouden],
  '/bezwaren/$bezwaarId': ['bezwaar', eerste('/werkvoorraad?tab=mijn&aantal=200', 'id', '"bezwaar"')],
  '/herbeoordelingen': ['consulent'],
  '/werk/uitkeringen': ['klantmanager'],
  '/toewijzingen': ['backoffice'],
  '/toewijzingen/$toewijzingId': ['backoffice', eerste('/toewijzingen')],
  '/verzoeken': ['backoffice'],
  '/aanbieder/toewijzingen': ['aanbieder'],
  '/aanbieder/toewijzingen/$toewijzingId': ['aanbieder', eerste('/aanbieder/toewijzingen')],
  '/berichten': ['backoffice'],
  '/berichten/$berichtId': ['backoffice', eerste('/berichten/inkomend')],
  '/aanbieder/berichten': ['aanbieder'],
  '/aanbieder/berichten/$berichtId': ['aanbieder', eerste('/berichten/inkomend')],
  '/pgb': ['budgethouder'],
  '/declaraties': ['budgethouder'],
  '/declaraties/$declaratieId': ['budgethouder', eerste('/declaraties')],
  '/regionaal': ['regionaal'],
  '/huishoudens/$huishoudenId/brieven': ['consulent', huishouden],
  '/beheer/sjablonen': ['beheerder'],
  '/werkvoorraad': ['consulent'],
  '/wachtlijsten': ['teamleider'],
  '/niet-gestart': ['teamleider'],
  '/huishoudens': ['consulent'],
  '/huishoudens/$huishoudenId': ['consulent', huishouden],
  '/huishoudens/$huishoudenId/samenstelling': ['consulent', huishouden],
  '/huishoudens/$huishoudenId/wie-keek': ['consulent', huishouden],
  '/mijn/brieven': ['inwoner'],
  '/mijn/besluiten': ['inwoner'],
  '/mijn/wie-keek': ['inwoner'],
  '/mijn/inzage': ['inwoner'],
  '/inzageverzoeken': ['privacyofficer'],
  '/noodtoegangen': ['privacyofficer'],
  '/vernietiging': ['privacyofficer'],
  '/noodtoegang': ['toegang'],
  '/blikken-zonder-relatie': ['privacyofficer'],
  '/monitor': ['controller'],
  '/te-doen': ['griffie'],
  '/begroting': ['controller'],
  '/begroting/buffers': ['controller'],
  '/begroting/scenarios': ['controller'],
  '/begroting/inlezen': ['controller'],
  '/begroting/prognose': ['controller'],
  '/begroting/toerekening': ['controller'],
  '/begroting/toerekening/nieuw': ['controller'],
  '/begroting/grootboek': ['controller'],
  '/begroting/wijzigingen/nieuw': ['controller'],
  '/begroting/wijzigingen/$wijzigingId': ['controller', eerste('/begroting/wijzigingen', 'id')],
  '/begroting/concepten/$conceptId': ['controller', nieuwConcept],
  '/begroting/$voorstelId/formulier': ['controller', eerste('/begroting/voorstellen', 'id', 'KN25')],
  '/begroting/$voorstelId': ['controller', eerste('/begroting/voorstellen', 'id', 'KN25')],
  '/raad': ['griffie'],
  '/raad/moties': ['griffie'],
  '/raad/vragen': ['griffie'],
  '/raad/mededelingen': ['griffie'],
  '/raad/vergaderingen': ['griffie'],
  '/raad/uitwisselen': ['griffie'],
  '/raad/inlezen': ['griffie'],
  '/raad/organen': ['griffie'],
  '/raad/$voorstelId': ['griffie', eerste('/raad/voorstellen')],
  '/toezeggingen': ['raadslid'],
  '/programma': ['programmamanager'],
  '/programma/inlezen': ['programmamanager'],
  '/programma/$programmaId': ['programmamanager', eerste('/programmas', 'id', 'Investeringsprogramma')],
  '/programma/$programmaId/opbouw': ['programmamanager', eerste('/programmas', 'id', 'Samen Redzaam')],
  '/programma/$programmaId/register': ['programmamanager', eerste('/programmas', 'id', 'Investeringsprogramma')],
  '/voortgangsrapporten/$rapportId': ['programmamanager', conceptrapport],
  '/rapportformulier': ['programmamanager'],
  '/businesscases': ['programmamanager'],
  '/businesscases/$maatregelId': ['programmamanager', eersteZaak],
  '/businesscases/$maatregelId/rekenen': ['programmamanager', eersteZaak],
  '/openbaar': ['inwoner'],
  '/openbaar/$publicatieId': ['inwoner', eerste('/publicaties')],
  '/rapportages': ['programmamanager'],
  '/rapportages/sjablonen': ['programmamanager'],
  '/rapportages/sjablonen/$soort': ['programmamanager', async () => 'burap'],
  '/rapportages/$stukId': ['programmamanager', eerste('/rapportages')],
  '/draad': ['raadslid'],
  '/draad/$soort/$id': ['raadslid', eersteRegel],
  '/doodlopend': ['griffie'],
  '/stukken': ['raadslid'],
  '/stukken/$publicatieId': ['raadslid', eerste('/publicaties')],
}

export async function adres(pad: string, persoon: Persoon): Promise<string> {
  const vul = TABEL[pad]?.[1]
  return vul ? pad.replace(/\$\w+(\/\$\w+)*/, await vul(persoon)) : pad
}

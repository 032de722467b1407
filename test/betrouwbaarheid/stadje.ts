import { eenInkoop, type Inkoop, metBsn } from '#keten/voorziening/testing.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openFurnishedHouse, type TestHouse, type TestHouseOptions } from '#test/harness/house.ts'
import { eenLadder } from '#uitvoering/plan/testing.ts'
import { voegGebruikerToe } from './gebruikers.ts'
import { type Relatie, ziet } from './toegangstabel.ts'

/**
 * Every free text and name of a person holds a canary that says whose it is, to which group of fields it belongs and
 * under which law: so that an answer tells by itself what it gave away.
 */
export const kanarie = (wie: string, groep: string, wet = '') => `knr${wie}Q${groep}Q${wet || 'x'}Q`
const VORM = /knr([a-z0-9]+)Q([A-Z])Q([a-z]+)Q/g
export type Kanarie = { wie: string; groep: string; wet: string }
export const kanariesIn = (tekst: string): Kanarie[] =>
  [...tekst.matchAll(VORM)].map(([, wie, groep, wet]) => ({ wie: wie!, groep: groep!, wet: wet === 'x' ? '' : wet! }))

export type Inwoner = {
  naam: string
  gemeente: string
  persoonId: string
  huishoudenId: string
  meldingId?: string
  planId?: string
  toewijzingId?: string
}
export type Kijker = { als: string; functie: string; gemeente: string; relaties: Record<string, Relatie[]> }

export type Stadje = {
  house: TestHouse
  inwoners: Record<string, Inwoner>
  kijkers: Kijker[]
  /** Under which number the house wrote down the last request. */
  laatste(): string
  /** May this one see this canary, by the hand-written table. */
  magZien(kijker: Kijker, gezien: Kanarie): boolean
  close(): Promise<void>
}

const GEBOREN: Record<string, string> = {
  moeder: '1981-03-02',
  vader: '1980-05-01',
  kind: '2016-05-17',
  tiener: '2009-06-14',
  ex: '1979-01-01',
  geheim: '1985-07-07',
  schuil: '1990-01-01',
  regio: '1975-10-10',
  vreemd: '1966-06-06',
  buur: '1970-02-02',
  buurregio: '1988-08-08',
}
const BUREN = ['buur', 'buurregio']
const MEE: Record<string, string> = { vader: 'moeder', kind: 'moeder', tiener: 'moeder', ex: 'moeder' }

/** A small town in which every relation between a person and someone who looks exists once; built once in a run. */
export async function bouwStadje(options: TestHouseOptions = {}): Promise<Stadje> {
  let laatste = ''
  const { house, found: inwoners } = await openFurnishedHouse('stadje', vulStadje, {
    ...options,
    prepare: async ({ http }) => {
      http.addHook('onRequest', async ({ id }) => {
        laatste = id
      })
    },
  })
  const kijkers = kijkersVan(inwoners)
  return {
    house,
    inwoners,
    kijkers,
    laatste: () => laatste,
    magZien: (kijker, gezien) => magZien(inwoners, kijker, gezien),
    close: () => house.close(),
  }
}

function magZien(inwoners: Record<string, Inwoner>, kijker: Kijker, gezien: Kanarie): boolean {
  const wie = inwoners[gezien.wie]!
  const relaties = kijker.relaties[gezien.wie] ?? []
  const buiten = wie.gemeente !== kijker.gemeente
  if (buiten && !relaties.includes('taak')) return false
  if (gezien.wie === 'schuil' && !relaties.some((een) => een === 'behandelaar' || een === 'zelf'))
    return kijker.functie === 'privacyofficer' && 'KLS'.includes(gezien.groep)
  if (gezien.wie === 'geheim' && gezien.groep === 'A') return relaties.includes('zelf')
  if (gezien.groep === 'A' && kijker.functie === 'privacyofficer') return false
  // An address belongs to who someone is, except where it is shielded.
  const groep = gezien.groep === 'A' ? 'K' : gezien.groep
  return ziet(kijker.functie, relaties, groep, gezien.wet)
}

/** Everything by the deeds themselves. */
async function vulStadje(house: TestHouse): Promise<Record<string, Inwoner>> {
  const doe = async (wie: string, pad: string, body: object, headers: Record<string, string> = {}) => {
    const als = wie === 'balie2' ? '9901-balie2' : wie
    const antwoord = await house.vraag(als, 'POST', pad, body, headers)
    if (antwoord.status !== 201 && antwoord.status !== 200)
      throw new Error(`${als} ${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`)
    return antwoord.body
  }
  const inkoop = await richtIn(house)
  const inwoners: Record<string, Inwoner> = {}
  for (const [naam, geboren] of Object.entries(GEBOREN))
    inwoners[naam] = await neemOp(house, doe, naam, geboren, inwoners)
  await verbind(house, inwoners)

  const van = (naam: string) => inwoners[naam]!
  const bij = (naam: string, als: string) => (BUREN.includes(naam) ? `9902-${als}` : als)
  for (const [naam, wet] of Object.entries({
    moeder: 'wmo',
    vader: 'participatiewet',
    kind: 'jeugdwet',
    tiener: 'jeugdwet',
    ex: 'wmo',
    geheim: 'wmo',
    schuil: 'wmo',
    regio: 'wmo',
    vreemd: 'wmo',
    buur: 'wmo',
    buurregio: 'wmo',
  })) {
    const taak = naam.endsWith('regio') ? { taak: 'beschermd-wonen' } : {}
    const melding = await doe(bij(naam, 'balie2'), '/toegang/meldingen', {
      persoonId: van(naam).persoonId,
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      ontvangenOp: '2026-10-05',
      vraag: kanarie(naam, 'V', wet),
      vraagAchterVraag: kanarie(naam, 'V', wet),
      zelfde: false,
      hulpvragen: [{ wet, regeling: REGELING[wet], ...taak }],
    })
    van(naam).meldingId = melding.meldingId
    if (wet === 'wmo')
      await doe(bij(naam, 'balie2'), `/toegang/hulpvragen/${melding.hulpvraagIds[0]}/triages`, {
        besluit: 'onderzoek',
        reden: kanarie(naam, 'V', wet),
        doel: kanarie(naam, 'V', wet),
      })
  }
  await doe('balie2', '/toegang/verwijzingen', {
    persoonId: van('tiener').persoonId,
    verwijzertype: '02',
    verwijzer: 'Huisartsenpraktijk De Linde',
    ontvangenVia: 'brief',
    gevraagd: kanarie('tiener', 'V', 'jeugdwet'),
  })

  const wie = await gronden(house, inwoners)
  await plan(house, doe, van('moeder'), inkoop)
  await plan(house, doe, van('vreemd'), inkoop, '9901-consulent3')
  await hulp(house, doe, van('moeder'), inkoop, '9901-consulent')
  await hulp(house, doe, van('vreemd'), inkoop, '9901-consulent3')
  await schermAf(doe, inwoners, wie)
  return inwoners
}

const REGELING: Record<string, string> = { wmo: 'begeleiding', jeugdwet: 'jeugdhulp', participatiewet: 'bijstand' }

// biome-ignore lint/suspicious/noExplicitAny: tests read answers freely
type Doe = (als: string, pad: string, body: object, headers?: Record<string, string>) => Promise<Record<string, any>>

async function richtIn(house: TestHouse): Promise<Inkoop> {
  for (const functie of ['consulent', 'regionaal', 'toegang', 'aanbieder'])
    await house.owner.query(`update inrichting.aanstelling set teams = '{}' where functie = $1`, [functie])
  for (const gemeente of ['9901', '9902']) {
    await voegGebruikerToe(house, { sub: `${gemeente}-balie2`, functie: 'toegang', gemeente })
    await voegGebruikerToe(house, { sub: `${gemeente}-consulent2`, functie: 'consulent', gemeente })
    await voegGebruikerToe(house, { sub: `${gemeente}-consulent3`, functie: 'consulent', gemeente })
    await voegGebruikerToe(house, {
      sub: `${gemeente}-aanbieder2`,
      functie: 'aanbieder',
      gemeente,
      soort: 'aanbieder',
      agb: '99000002',
    })
  }
  return house.in(systeemMandaat('9901', 'test'), ({ db }) =>
    eenInkoop(db, '9901', { code: '02A03', categorie: '02', agb: '99000001' }),
  )
}

async function neemOp(
  house: TestHouse,
  doe: Doe,
  naam: string,
  geboren: string,
  er: Record<string, Inwoner>,
): Promise<Inwoner> {
  const gemeente = BUREN.includes(naam) ? '9902' : '9901'
  const opgenomen = await doe(`${gemeente}-balie2`, '/huishouden/personen', {
    voornamen: kanarie(naam, 'K'),
    geslachtsnaam: kanarie(naam, 'K'),
    geboren,
    telefoon: kanarie(naam, 'K'),
    email: `${kanarie(naam, 'K')}@voorbeeld.nl`,
    bevestigd: true,
  })
  const { persoonId } = opgenomen
  const bij = er[MEE[naam] ?? '']
  const huishoudenId = bij && naam !== 'ex' ? bij.huishoudenId : opgenomen.huishoudenId
  const woont = (waar: string, geldig: string) =>
    house.owner.query(
      `insert into huishouden.bewoning (gemeente, huishouden_id, persoon_id, verblijf, geldig, bron, peildatum) values ($1, $2, $3, 'hoofd', $4, 'brp-adres', '2026-01-01')`,
      [gemeente, waar, persoonId, geldig],
    )
  await house.owner.query('delete from huishouden.bewoning where persoon_id = $1', [persoonId])
  await woont(huishoudenId, naam === 'ex' ? '[2026-01-01,)' : '[2018-01-01,)')
  if (naam === 'ex') await woont(bij!.huishoudenId, '[2018-01-01,2026-01-01)')
  await house.owner.query(
    `insert into huishouden.adres (gemeente, persoon_id, soort, straat, huisnummer, postcode, woonplaats, gebied_code, geldig)
      values ($1, $2, 'brp', $3, 14, '9999XX', 'Voorbeeldstad', $4, '[2018-01-01,)')`,
    [gemeente, persoonId, kanarie(naam, 'A'), `WK${gemeente}01`],
  )
  await metBsn(house.owner, house.keys, gemeente, persoonId)
  return { naam, gemeente, persoonId, huishoudenId }
}

/** The BRP's own facts, and who logs in as whom. */
async function verbind(house: TestHouse, inwoners: Record<string, Inwoner>) {
  const id = (naam: string) => inwoners[naam]!.persoonId
  for (const kind of ['kind', 'tiener'])
    await house.owner.query(
      `insert into huishouden.gezag (gemeente, kind_id, drager_id, soort, geldig, bron) values ('9901', $1, $2, 'ouderlijk', '[2016-01-01,)', 'gezagsregister')`,
      [id(kind), id('moeder')],
    )
  for (const naam of ['moeder', 'vader', 'tiener', 'ex', 'geheim', 'schuil'])
    await voegGebruikerToe(house, {
      sub: `9901-inwoner-${naam}`,
      functie: 'inwoner',
      soort: 'inwoner',
      persoonId: id(naam),
    })
}

/** Relations that another room writes in daily work, laid down here so that each exists once and alone. */
async function gronden(house: TestHouse, inwoners: Record<string, Inwoner>): Promise<Record<string, string>> {
  const { rows } = await house.owner.query(`select sub, id from inrichting.gebruiker`)
  const wie = Object.fromEntries(rows.map((row) => [row.sub, row.id])) as Record<string, string>
  const leg = (sub: string, naam: string, hoedanigheid: string) =>
    house.owner.query(
      `insert into huishouden.toegangsgrond (gemeente, medewerker_id, persoon_id, hoedanigheid, wetten, geldig, volgt_uit) values ($1, $2, $3, $4, '{}', '[2026-01-01,)', $3)`,
      [inwoners[naam]!.gemeente, wie[sub], inwoners[naam]!.persoonId, hoedanigheid],
    )
  for (const naam of ['moeder', 'vader', 'kind', 'tiener']) await leg('9901-consulent', naam, 'behandelaar')
  await leg('9901-consulent3', 'vreemd', 'behandelaar')
  await leg('9901-consulent', 'schuil', 'behandelaar')
  await leg('9901-consulent', 'geheim', 'behandelaar')
  await leg('9901-consulent2', 'schuil', 'behandelaar')
  await leg('9901-toegang', 'moeder', 'aanspreekpunt')
  await leg('9901-kwaliteit', 'ex', 'steekproef')
  return wie
}

async function plan(house: TestHouse, doe: Doe, wie: Inwoner, inkoop: Inkoop, als = '9901-consulent') {
  const k = (wet = '') => kanarie(wie.naam, 'P', wet)
  const { planId } = await doe(als, `/huishoudens/${wie.huishoudenId}/plannen`, {})
  wie.planId = planId
  const { body } = await house.vraag(als, 'GET', `/huishoudens/${wie.huishoudenId}/plan`)
  const lid = body.plan.kring.find((een: { persoonId: string }) => een.persoonId === wie.persoonId).id
  const versie = (n: number) => ({ 'if-match': `"${n}"` })
  const afweging = await doe(
    als,
    `/plannen/${planId}/afwegingen`,
    {
      kringlidId: lid,
      domein: 'huishouden',
      wet: 'wmo',
      omschrijving: k(),
      stappen: eenLadder('onvoldoende', 'onvoldoende', 'onvoldoende', 'voldoende').map((stap) => ({
        ...stap,
        reden: k(),
      })),
      uitkomst: 'maatwerk',
      productId: inkoop.productId,
      tijdelijk: false,
      redenLangdurig: k(),
    },
    versie(1),
  )
  await doe(
    als,
    `/plannen/${planId}/doelen`,
    {
      kringlidId: lid,
      behoefteStam: afweging.behoefteStam,
      domein: 'huishouden',
      tekst: k(),
      resultaat: k(),
      streefdatum: '2027-05-10',
    },
    versie(2),
  )
  await doe(
    als,
    `/plannen/${planId}/afspraken`,
    { wie: 'kringlid', kringlidId: lid, wat: k(), wanneer: '2027-01-05' },
    versie(3),
  )
  await doe(als, `/plannen/${planId}/aanbiedingen`, { evaluatieOp: '2027-05-10' }, versie(4))
  await doe('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: true, toelichting: k() })
  await doe(als, `/plannen/${planId}/evaluaties`, {
    datum: '2026-11-10',
    vervolg: 'voortzetten',
    volgendeOp: '2027-05-10',
    verslag: k(),
    doelen: [],
  })
}

/** From decision to delivery: what the chain and the provider see. */
async function hulp(house: TestHouse, doe: Doe, wie: Inwoner, inkoop: Inkoop, als: string) {
  const omvang = { volume: 2, eenheid: '04', frequentie: 2 }
  const periode = { begin: '2026-11-15', eind: '2027-05-14' }
  const { voorzieningIds } = await doe(als, '/besluiten', {
    persoonId: wie.persoonId,
    huishoudenId: wie.huishoudenId,
    wet: 'wmo',
    soort: 'spoed',
    aanvraagId: null,
    motivering: kanarie(wie.naam, 'R', 'wmo'),
    voorzieningen: [
      {
        productId: inkoop.productId,
        leveringsvorm: 'zin',
        omvang,
        periode,
        jaarbedrag: null,
        redenNaLeeftijdsgrens: null,
        gevraagdeVoorzieningId: null,
      },
    ],
  })
  const { toewijzingId } = await doe(als, `/voorzieningen/${voorzieningIds[0]}/toewijzingen`, {
    aanbiederId: inkoop.aanbiederId,
    periode,
    omvang,
    budget: null,
  })
  wie.toewijzingId = toewijzingId
  await werkOutboxAf(house)
}

/** What the worker would send: the messages about what was assigned. */
async function werkOutboxAf(house: TestHouse) {
  const { taken } = await import('#server/modules.ts')
  const { rows } = await house.owner.query(
    `select t.identifier, p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id order by p.id`,
  )
  for (const { identifier, payload } of rows)
    await house.in(systeemMandaat(payload.gemeente, identifier), (context) => taken[identifier]!(context, payload))
  await house.owner.query('delete from graphile_worker._private_jobs')
}

async function schermAf(doe: Doe, inwoners: Record<string, Inwoner>, wie: Record<string, string>) {
  const scherm = (naam: string, soort: string, wieMag: string[]) =>
    doe('privacyofficer', `/huishouden/personen/${inwoners[naam]!.persoonId}/afschermingen`, {
      soort,
      reden: kanarie(naam, 'S'),
      wieMag,
      herzienOp: '2027-05-01',
    })
  await scherm('geheim', 'adresgeheim', [])
  await scherm('schuil', 'vertrouwelijk', [wie['9901-consulent']!])
}

/** Who looks, with what he has to do with whom; nobody else has anything to do with anyone. */
function kijkersVan(inwoners: Record<string, Inwoner>): Kijker[] {
  const iedereen = Object.values(inwoners)
  const in9901 = iedereen.filter((een) => een.gemeente === '9901').map((een) => een.naam)
  const van = (namen: readonly string[], ...relaties: Relatie[]) =>
    Object.fromEntries(namen.map((naam) => [naam, relaties]))
  const teams = van(
    in9901.filter((naam) => naam !== 'schuil'),
    'team',
  )
  const kijker = (als: string, functie: string, relaties: Record<string, Relatie[]> = {}): Kijker => ({
    als: /^(\d{4}-|niemand)/.test(als) ? als : `9901-${als}`,
    functie,
    gemeente: als.startsWith('9902') ? '9902' : '9901',
    relaties,
  })
  return [
    kijker('toegang', 'toegang', { moeder: ['aanspreekpunt'] }),
    kijker('balie2', 'toegang', van(in9901, 'aanspreekpunt')),
    kijker('consulent', 'consulent', van(['moeder', 'vader', 'kind', 'tiener', 'geheim', 'schuil'], 'behandelaar')),
    kijker('consulent2', 'consulent'),
    kijker('consulent3', 'consulent', { vreemd: ['behandelaar'] }),
    kijker('teamleider', 'teamleider', teams),
    kijker('kwaliteit', 'kwaliteit', { ex: ['steekproef'] }),
    kijker('backoffice', 'backoffice', van(['moeder', 'vreemd'], 'keten')),
    kijker('budgethouder', 'budgethouder'),
    kijker('contractmanager', 'contractmanager'),
    kijker('accounthouder', 'accounthouder'),
    kijker('controller', 'controller'),
    kijker('programmamanager', 'programmamanager'),
    kijker('griffie', 'griffie'),
    kijker('wethouder', 'wethouder'),
    kijker('raadslid', 'raadslid'),
    kijker('beheerder', 'beheerder'),
    kijker('verwijzer', 'verwijzer'),
    kijker('partner', 'partner'),
    kijker('privacyofficer', 'privacyofficer'),
    kijker('regionaal', 'regionaal', { buurregio: ['taak'], regio: ['taak'] }),
    kijker('aanbieder', 'aanbieder', van(['moeder', 'vreemd'], 'toewijzing')),
    kijker('aanbieder2', 'aanbieder'),
    kijker('inwoner', 'inwoner'),
    ...['moeder', 'vader', 'tiener', 'ex', 'geheim', 'schuil'].map((naam) =>
      kijker(`9901-inwoner-${naam}`, 'inwoner', {
        ...(['moeder', 'vader', 'tiener'].includes(naam) && van(['moeder', 'vader', 'kind', 'tiener'], 'kring')),
        ...(naam === 'moeder' && van(['kind'], 'gezag')),
        [naam]: ['zelf'],
      }),
    ),
    kijker('9902-consulent2', 'consulent'),
    kijker('9902-consulent', 'consulent', {}),
    kijker('9902-teamleider', 'teamleider', van(BUREN, 'team')),
    kijker('9902-balie2', 'toegang', van(BUREN, 'aanspreekpunt')),
    kijker('9902-backoffice', 'backoffice'),
    kijker('9902-privacyofficer', 'privacyofficer'),
    kijker('9902-kwaliteit', 'kwaliteit'),
    kijker('niemand', 'niemand'),
  ]
}

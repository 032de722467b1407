import type { Db } from '#platform/db.ts'
import type { Pakket } from '#uitvoering/plan/rules/overdracht.ts'
import { overgangVoor, STANDAARD_ACHTTIEN } from '#uitvoering/plan/rules/overgang.ts'
import { plusDagen } from '#values/datum.ts'
import { castId } from '../cast.ts'
import type { Datum, Plan, Stad } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'
import { uuidVan } from './inrichting.ts'
import type { Zegel } from './zegel.ts'

/** Same mark on both sides, so that an answer finds what it answers. */
const KENMERK = uuidVan('overdracht van hofman uit Buurdorp')

/** What happened around the plans: the way to eighteen, a meeting of three disciplines, methods, more scores, a transfer. */
export async function laadVerloop(db: Db, zegel: Zegel, stad: Stad): Promise<void> {
  await laadOvergangen(db, stad)
  const gezin = stad.plan.plannen.find((een) => een.huishouden === castId('huishouden van-dalen'))
  if (gezin) await laadVanDalen(db, zegel, stad, gezin)
  if (stad.gemeente === '9902') await laadVertrek(db, zegel, stad)
  if (stad.gemeente === '9901') await laadAankomst(db, zegel, stad)
}

/** Everyone for whom the story knows that he turns eighteen with help running; what must start is half arranged. */
async function laadOvergangen(db: Db, { gemeente, plan, huishouden, vandaag }: Stad): Promise<void> {
  const geboren = new Map(huishouden.personen.map((een) => [een.id, een.geboren]))
  const open = new Map(plan.plannen.filter((een) => !een.geslotenOp).map((een) => [een.id, een]))
  const lid = (planId: string, persoon: string) =>
    plan.kringleden.find((een) => een.plan === planId && een.persoon === persoon)?.id
  const enig = new Map(plan.overgangen.map((een) => [`${een.plan}/${een.persoon}`, een]))
  const rijen = [...enig.values()].flatMap((een) => {
    const kringlid = lid(een.plan, een.persoon)
    const opsteller = open.get(een.plan)?.opsteller
    if (!kringlid || !opsteller) return []
    const product = plan.gevraagdeVoorzieningen.find((vraag) => vraag.plan === een.plan && vraag.voor === een.persoon)
    const hulp = product ? [{ productId: product.product, eind: product.periode.eind ?? null }] : []
    return [{ ...een, kringlid, opsteller, ...overgangVoor(geboren.get(een.persoon)!, hulp, STANDAARD_ACHTTIEN) }]
  })
  await voegToe(db, gemeente, 'plan.overgang', rijen, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    kringlid_id: ['uuid', (een) => een.kringlid],
    persoon_id: ['uuid', (een) => een.persoon],
    achttien_op: ['date', (een) => een.achttienOp],
    uiterlijk: ['date', (een) => een.uiterlijk],
    geopend_op: ['date', () => plusDagen(vandaag, -40)],
    door: ['uuid', (een) => een.opsteller],
  })
  const punten = rijen.flatMap((een) =>
    een.punten.map((punt) => ({
      ...punt,
      overgang: een.id,
      door: een.opsteller,
      id: uuidVan(`${een.id}|${punt.code}`),
    })),
  )
  await voegToe(db, gemeente, 'plan.overgangpunt', punten, {
    id: ['uuid', (een) => een.id],
    overgang_id: ['uuid', (een) => een.overgang],
    soort: ['text', (een) => een.soort],
    code: ['text', (een) => een.code],
    product_id: ['uuid', (een) => een.productId],
    wet: ['text', (een) => een.wet],
    op: ['date', (een) => een.op],
    uiterlijk: ['date', (een) => een.uiterlijk],
  })
  await voegToe(
    db,
    gemeente,
    'plan.overgangstand',
    punten.filter((een) => een.code === 'zorgverzekering'),
    {
      overgangpunt_id: ['uuid', (een) => een.id],
      stand: ['text', () => 'geregeld'],
      datum: ['date', () => plusDagen(vandaag, -12)],
      door: ['uuid', (een) => een.door],
    },
  )
}

async function laadVanDalen(db: Db, zegel: Zegel, stad: Stad, plan: Plan): Promise<void> {
  const { gemeente, vandaag, inrichting } = stad
  const op = (dagen: number): Datum => plusDagen(vandaag, dagen)
  const wie = (naam: string) => inrichting.medewerkers.find((een) => een.naam === naam)?.id ?? null
  const lid = (naam: string) =>
    stad.plan.kringleden.find((een) => een.plan === plan.id && een.naam.startsWith(naam))?.id ?? null
  const id = (wat: string) => uuidVan(`${plan.id}|${wat}`)
  const eigen = { plan: plan.id, door: plan.opsteller }

  const methoden = [
    { code: 'mobility-mentoring', soort: 'methode', toelichting: 'Marieke en Bram, elke zes weken', van: -120 },
    {
      code: 'regelluw',
      soort: 'experiment',
      toelichting: 'Een aanvraag voor Sem telt voor jeugdhulp en Wmo. Wij willen zien of het gat dan verdwijnt.',
      van: -40,
    },
  ].map((een) => ({ ...eigen, ...een, id: id(een.code) }))
  await voegToe(db, gemeente, 'plan.methode', methoden, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    code: ['text', (een) => een.code],
    soort: ['text', (een) => een.soort],
    toelichting: ['bytea', (een) => zegel('methode', een.id, 'toelichting', een.toelichting)],
    geldig: ['daterange', (een) => bereik({ begin: op(een.van), eind: null })],
    door: ['uuid', (een) => een.door],
  })

  const overleggen = [
    {
      ...eigen,
      id: id('overleg 1'),
      datum: op(-30),
      onderwerp: 'Sem wordt achttien: wie doet wat',
      agenda: ['Wat stopt er', 'Wat moet er dan staan', 'Wie vraagt het aan'],
    },
    {
      ...eigen,
      id: id('overleg 2'),
      datum: op(7),
      onderwerp: 'Evaluatie met het gezin',
      agenda: ['Hoe het nu gaat', 'Nieuwe versie van het plan'],
    },
  ]
  await voegToe(db, gemeente, 'plan.overleg', overleggen, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    datum: ['date', (een) => een.datum],
    onderwerp: ['bytea', (een) => zegel('overleg', een.id, 'onderwerp', een.onderwerp)],
    agenda: ['bytea', (een) => zegel('overleg', een.id, 'agenda', JSON.stringify(een.agenda))],
    door: ['uuid', (een) => een.door],
  })
  const deelnemers = overleggen.flatMap(({ id: overleg }) =>
    [
      { discipline: 'jeugd', medewerker: wie('Anouk Hendriks'), kringlid: null, naam: null },
      { discipline: 'schuldhulp', medewerker: wie('Bram Visser'), kringlid: null, naam: null },
      { discipline: 'onderwijs', medewerker: null, kringlid: null, naam: 'Mentor van Sem' },
      { discipline: 'gezin', medewerker: null, kringlid: lid('Marieke'), naam: null },
    ]
      .filter((een) => een.medewerker ?? een.kringlid ?? een.naam)
      .map((een) => ({ ...een, overleg, id: uuidVan(`${overleg}|${een.discipline}`) })),
  )
  await voegToe(db, gemeente, 'plan.overlegdeelnemer', deelnemers, {
    id: ['uuid', (een) => een.id],
    overleg_id: ['uuid', (een) => een.overleg],
    discipline: ['text', (een) => een.discipline],
    medewerker_id: ['uuid', (een) => een.medewerker],
    kringlid_id: ['uuid', (een) => een.kringlid],
    naam: ['text', (een) => een.naam],
  })
  const gehouden = overleggen.slice(0, 1)
  await voegToe(db, gemeente, 'plan.overlegverslag', gehouden, {
    id: ['uuid', (een) => uuidVan(`${een.id}|verslag`)],
    overleg_id: ['uuid', (een) => een.id],
    datum: ['date', (een) => een.datum],
    verslag: ['bytea', (een) => zegel('overlegverslag', uuidVan(`${een.id}|verslag`), 'verslag', VERSLAG)],
    aanwezig: ['uuid[]', (een) => deelnemers.filter((rij) => rij.overleg === een.id).map((rij) => rij.id)],
    afspraken: [
      'uuid[]',
      () => stad.plan.afspraken.filter((een) => een.plan === plan.id && een.wat.includes('Sem')).map((een) => een.id),
    ],
    door: ['uuid', (een) => een.door],
  })
  await voegToe(db, gemeente, 'plan.standpunt', gehouden, {
    id: ['uuid', (een) => uuidVan(`${een.id}|standpunt`)],
    overleg_id: ['uuid', (een) => een.id],
    discipline: ['text', () => 'schuldhulp'],
    standpunt: ['bytea', (een) => zegel('standpunt', uuidVan(`${een.id}|standpunt`), 'standpunt', STANDPUNT)],
    door: ['uuid', (een) => een.door],
  })
  const scores = METINGEN.flatMap(([naam, domein, reeks]) => {
    const kringlid = lid(naam)
    return kringlid ? reeks.map(([dag, niveau]) => ({ ...eigen, kringlid, domein, niveau, datum: op(dag) })) : []
  })
  await voegToe(db, gemeente, 'plan.meting', scores, {
    plan_id: ['uuid', (een) => een.plan],
    kringlid_id: ['uuid', (een) => een.kringlid],
    instrument: ['text', () => 'zelfredzaamheid'],
    domein: ['text', (een) => een.domein],
    niveau: ['smallint', (een) => een.niveau],
    datum: ['date', (een) => een.datum],
    door: ['uuid', (een) => een.door],
  })
}

const VERSLAG =
  'De begeleiding van Sem stopt op zijn verjaardag. Anouk vraagt het vervolg nu al aan, de school houdt zijn plek vrij.'
const STANDPUNT = 'Eerst rust in het geld van het gezin, dan pas een eigen uitkering voor Sem.'

type Reeks = [dag: number, niveau: number][]
/** Scores of the family Van Dalen beside those of the generated plans. */
export const METINGEN: [naam: string, domein: string, reeks: Reeks][] = [
  [
    'Marieke',
    'Geestelijke gezondheid',
    [
      [-182, 2],
      [-91, 2],
      [-7, 3],
    ],
  ],
  [
    'Marieke',
    'Huiselijke relaties',
    [
      [-182, 3],
      [-91, 3],
      [-7, 4],
    ],
  ],
  [
    'Marieke',
    'Sociaal netwerk',
    [
      [-182, 2],
      [-7, 3],
    ],
  ],
  [
    'Sem',
    'Tijdsbesteding',
    [
      [-182, 1],
      [-91, 2],
      [-7, 3],
    ],
  ],
  [
    'Sem',
    'Geestelijke gezondheid',
    [
      [-182, 3],
      [-91, 2],
      [-7, 2],
    ],
  ],
  [
    'Youssef',
    'Lichamelijke gezondheid',
    [
      [-182, 2],
      [-91, 2],
      [-7, 2],
    ],
  ],
]

/** Hofman left Buurdorp with help running: his plan there waits for the answer of Voorbeeldstad. */
async function laadVertrek(db: Db, zegel: Zegel, stad: Stad): Promise<void> {
  const { gemeente, vandaag } = stad
  const plan = stad.plan.plannen.find((een) => een.huishouden === castId('huishouden hofman'))
  if (!plan) return
  const pakket = pakketVan(stad)
  if (!pakket) return
  const rij = [{ id: KENMERK, plan: plan.id, door: plan.opsteller }]
  await voegToe(db, gemeente, 'plan.overdracht', rij, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    naar_gemeente: ['text', () => '9901'],
    kringleden: ['uuid[]', () => stad.plan.kringleden.filter((een) => een.plan === plan.id).map((een) => een.id)],
    reden: ['bytea', (een) => zegel('overdracht', een.id, 'reden', pakket.reden)],
    pakket: ['bytea', (een) => zegel('overdracht', een.id, 'pakket', JSON.stringify(pakket))],
    datum: ['date', () => plusDagen(vandaag, -3)],
    verzonden_op: ['timestamptz', () => plusDagen(vandaag, -3)],
    door: ['uuid', (een) => een.door],
  })
}

/** And there it lies in the tray, until someone accepts it. */
async function laadAankomst(db: Db, zegel: Zegel, stad: Stad): Promise<void> {
  const pakket = pakketVan(stad)
  if (!pakket) return
  const rij = [{ id: uuidVan('inkomende overdracht van hofman') }]
  await voegToe(db, stad.gemeente, 'plan.inkomende_overdracht', rij, {
    id: ['uuid', (een) => een.id],
    van_gemeente: ['text', () => '9902'],
    kenmerk: ['uuid', () => KENMERK],
    kop: ['bytea', (een) => zegel('inkomende_overdracht', een.id, 'kop', 'Buurdorp: Erik Hofman')],
    pakket: ['bytea', (een) => zegel('inkomende_overdracht', een.id, 'pakket', JSON.stringify(pakket))],
    ontvangen_op: ['date', () => plusDagen(stad.vandaag, -3)],
  })
}

function pakketVan({ huishouden, vandaag }: Stad): Pakket | undefined {
  const persoon = huishouden.personen.find((een) => een.geslachtsnaam === 'Hofman' && een.bsn.startsWith('9999'))
  if (!persoon) return undefined
  const { bsn, voornamen, voorvoegsel, geslachtsnaam, geboren } = persoon
  return {
    versie: 1,
    kenmerk: KENMERK,
    vanGemeente: '9902',
    vanNaam: 'Buurdorp',
    datum: plusDagen(vandaag, -3),
    regisseur: 'Hilde Wolters',
    reden: 'Hij woont nu dichter bij zijn kinderen. De begeleiding loopt door.',
    personen: [
      { nr: 0, bsn, voornamen, voorvoegsel: voorvoegsel ?? null, geslachtsnaam, geboren, rol: 'ondersteunde' },
    ],
    behoeften: [
      {
        nr: 0,
        persoon: 0,
        domein: 'Tijdsbesteding',
        wet: 'wmo',
        omschrijving: 'Komt alleen niet op gang',
        uitkomst: 'maatwerk',
        stappen: [
          { stap: 'eigen-kracht', bekeken: true, oordeel: 'onvoldoende', reden: 'Staat op, maar stokt daarna' },
          { stap: 'omgeving', bekeken: true, oordeel: 'onvoldoende', reden: 'Zijn kinderen wonen ver weg' },
          { stap: 'voorliggend', bekeken: true, oordeel: 'onvoldoende', reden: 'Inloop is te druk' },
        ],
      },
    ],
    doelen: [
      {
        persoon: 0,
        behoefte: 0,
        domein: 'Tijdsbesteding',
        tekst: 'Erik heeft drie ochtenden per week een vaste bezigheid',
        resultaat: 'Vier weken op rij drie ochtenden',
        streefdatum: plusDagen(vandaag, 120),
        oordeel: 'vooruitgang',
      },
    ],
    afspraken: [
      { persoon: 0, wat: 'Belt zelf de nieuwe begeleider', wanneer: plusDagen(vandaag, 10), herhaling: 'eenmalig' },
    ],
    hulp: [
      { persoon: 0, wet: 'wmo', product: 'Begeleiding', begin: plusDagen(vandaag, -300), eind: plusDagen(vandaag, 64) },
    ],
  }
}

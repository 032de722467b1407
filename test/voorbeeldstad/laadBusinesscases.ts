import { type Context, doCommand } from '#platform/command.ts'
import { listRegels } from '#sturing/begroting/reads.ts'
import { listPrijskengetallen } from '#sturing/monitor/reads.ts'
import {
  beginProject,
  importeerTransformatieplan,
  koppelAfhankelijkheid,
  koppelIndicator,
  legMetingVast,
  rekenBusinesscase,
  schrijfOvergang,
  schrijfRegister,
  stelMaatregelVast,
  voegOnderdeelToe,
} from '#sturing/programma/testing.ts'
import { eersteVanMaand, jaarVan, plusMaanden } from '#values/datum.ts'
import { leesKn25 } from './bronnen/index.ts'
import { kn25Regelcode } from './sturing.ts'

const EURO = 100
const DUIZEND = 100_000
/** Standard rate of the Werkgroep discontovoet 2020, 2,25 %. */
const DISCONTOVOET = 225

type Lijn = {
  naam: string
  doel: string
  watAlsNiet: string
  /** Budget line of KN25 and the share of it, or the costs as an assumption. */
  regel: [code: string, honderdsten: number]
  /** Thousands of euros a year. */
  kosten: [laag: number, midden: number, hoog: number, vanJaar: number, totJaar: number]
  baat: string
  drager: string
  soort: 'lagere-prijs' | 'lichtere-vorm' | 'minder-gebruik'
  /** The kind of help that is avoided, looked for in the bookings; without enough of it the prices below stand. */
  zorg: [wet: string, laag: number, midden: number, hoog: number]
  aantal: [number, number, number]
  /** Percents. */
  aandeel: [number, number, number]
  vervangend: number
}

/** The seven innovative lines (K:101-105). Only the money of the budget lines is from the source: the rest is assumed, and says so. */
const LIJNEN: Lijn[] = [
  {
    naam: 'Community building',
    doel: 'Inwoners helpen elkaar eerder, zodat minder mensen begeleiding aanvragen.',
    watAlsNiet: 'De vraag naar begeleiding groeit door en inwonersinitiatieven blijven los van elkaar.',
    regel: ['SB-1', 10_000],
    kosten: [130, 150, 165, 2025, 2027],
    baat: 'Minder begeleiding individueel',
    drager: 'Gemeente, Wmo',
    soort: 'minder-gebruik',
    zorg: ['wmo', 3_800, 4_600, 5_400],
    aantal: [90, 120, 150],
    aandeel: [8, 15, 20],
    vervangend: 0,
  },
  {
    naam: 'Indicatievrije dagbesteding',
    doel: 'Dagbesteding in de buurt zonder indicatie.',
    watAlsNiet: 'Wie een plek zoekt moet eerst een beschikking aanvragen.',
    regel: ['PO-3', 2_500],
    kosten: [60, 75, 95, 2025, 2026],
    baat: 'Dagbesteding zonder indicatie in plaats van met',
    drager: 'Gemeente, Wmo',
    soort: 'lichtere-vorm',
    zorg: ['wmo', 5_500, 6_800, 7_900],
    aantal: [40, 55, 70],
    aandeel: [20, 35, 45],
    vervangend: 2_400,
  },
  {
    naam: 'Impactgericht subsidiëren',
    doel: 'Subsidie gaat naar wat aantoonbaar helpt.',
    watAlsNiet: 'Subsidies blijven gaan naar wat er altijd al was.',
    regel: ['PO-3', 1_500],
    kosten: [35, 45, 55, 2025, 2026],
    baat: 'Minder doorstroom naar maatwerk',
    drager: 'Gemeente, Wmo',
    soort: 'minder-gebruik',
    zorg: ['wmo', 3_600, 4_400, 5_200],
    aantal: [30, 40, 60],
    aandeel: [5, 10, 18],
    vervangend: 0,
  },
  {
    naam: 'Herstelgericht werken',
    doel: 'Mensen met psychische problemen hebben korter hulp nodig.',
    watAlsNiet: 'Begeleiding loopt door zonder dat er iets verandert.',
    regel: ['PO-3', 1_500],
    kosten: [40, 45, 60, 2025, 2027],
    baat: 'Kortere begeleiding',
    drager: 'Gemeente, Wmo',
    soort: 'minder-gebruik',
    zorg: ['wmo', 4_200, 5_100, 6_000],
    aantal: [25, 35, 45],
    aandeel: [10, 20, 30],
    vervangend: 0,
  },
  {
    naam: 'Proeftuin toekomstscenario kind- en gezinsbescherming',
    doel: 'Gezinnen houden één vast gezicht, zodat dwang minder vaak nodig is.',
    watAlsNiet: 'Gezinnen vertellen hun verhaal bij elke organisatie opnieuw.',
    regel: ['PO-3', 2_000],
    kosten: [50, 60, 80, 2025, 2027],
    baat: 'Minder jeugdbescherming en verblijf',
    drager: 'Gemeente, Jeugdwet',
    soort: 'minder-gebruik',
    zorg: ['jeugdwet', 9_000, 12_000, 16_000],
    aantal: [10, 15, 20],
    aandeel: [8, 15, 25],
    vervangend: 2_000,
  },
  {
    naam: 'Inzet vanuit neurowetenschap',
    doel: 'Medewerkers sluiten aan bij wat iemand onder stress kan.',
    watAlsNiet: 'Afspraken mislukken en hulp begint steeds opnieuw.',
    regel: ['PO-3', 1_000],
    kosten: [25, 30, 40, 2025, 2026],
    baat: 'Minder herhaalde hulpvragen',
    drager: 'Gemeente, Wmo',
    soort: 'minder-gebruik',
    zorg: ['wmo', 3_600, 4_400, 5_200],
    aantal: [10, 20, 30],
    aandeel: [0, 5, 15],
    vervangend: 0,
  },
  {
    naam: 'Maatpact',
    doel: 'Een gezin met veel problemen krijgt één plan over alle wetten heen.',
    watAlsNiet: 'Dure hulp van verschillende kanten loopt langs elkaar.',
    regel: ['PO-3', 1_500],
    kosten: [35, 45, 55, 2025, 2027],
    baat: 'Minder stapeling van jeugdhulp',
    drager: 'Gemeente, Jeugdwet',
    soort: 'lichtere-vorm',
    zorg: ['jeugdwet', 6_000, 8_000, 11_000],
    aantal: [15, 20, 25],
    aandeel: [15, 25, 35],
    vervangend: 1_500,
  },
]

const drie = ([laag, midden, hoog]: readonly number[], maal: number) => ({
  laag: laag! * maal,
  midden: midden! * maal,
  hoog: hoog! * maal,
})

/** The programme of the seven lines with a business case each, two scenarios for the first, and what 2025 really brought. */
export async function laadBusinesscases(context: Context): Promise<void> {
  const { programmaId: nieuw } = await doCommand(importeerTransformatieplan, context, {
    formaat: 'samenhang/transformatieplan',
    formaatversie: 1,
    bron: leesKn25().bron,
    naam: 'Samen Redzaam',
    looptijd: { begin: 2024, eind: 2027, bron: 'K:19' },
    investeringslijnen: LIJNEN.map(({ naam }, i) => ({ nummer: i + 1, tekst: naam, bron: 'K:101-105' })),
  })
  const programmaId = nieuw!
  const clusters = await bouwClusters(context, programmaId)
  await schrijfVoorbeelden(context, programmaId)
  const regels = await listRegels(context.db, context.mandaat)
  // Reckoned before the papers of this year were written, or they could not show it.
  const toen = { ...context, vandaag: eersteVanMaand(plusMaanden(context.vandaag, -8)) }
  const prijzen = await listPrijskengetallen(toen)
  const maatregelen = new Map<string, string>()
  for (const [i, lijn] of LIJNEN.entries()) {
    const [code, honderdsten] = lijn.regel
    const regel = regels.find((r) => r.code === kn25Regelcode(code))
    const { maatregelId } = await doCommand(stelMaatregelVast, context, {
      programmaId,
      onderdeelId: clusters.get(code.slice(0, 2))!,
      naam: lijn.naam,
      eigenaar: 'Programmamanager',
      portefeuillehouder: 'Wethouder sociaal domein',
      beoogdResultaat: lijn.doel,
      extraOfStaandBeleid: 'extra',
      watAlsNiet: lijn.watAlsNiet,
      begonnenOp: '2025-01-01',
      eind: `${lijn.kosten[4]}-12-31`,
      fase: 'Realisatiefase',
      geraamd: lijn.kosten[1] * DUIZEND * (lijn.kosten[4] - lijn.kosten[3] + 1),
      regels: regel ? [{ regelId: regel.id, honderdsten }] : [],
    })
    maatregelen.set(lijn.naam, maatregelId)
    await doCommand(koppelIndicator, context, {
      maatregelId,
      code: lijn.soort === 'minder-gebruik' ? 'monitor.clienten' : 'monitor.kosten',
      richting: 'omlaag',
      verwachting: `${lijn.baat}, te zien vanaf 2026.`,
    })
    const zaak = zaakVan(lijn, prijzen)
    await doCommand(rekenBusinesscase, toen, { maatregelId, scenario: 'Verwacht', ...zaak })
    if (i === 0) {
      await bouwProjecten(context, programmaId, maatregelId)
      const baten = zaak.baten.map((baat) => ({ ...baat, vanJaar: 2027, ingroeiJaren: 4 }))
      await doCommand(rekenBusinesscase, toen, { maatregelId, scenario: 'Later effect', ...zaak, baten })
      for (const [jaar, waarde] of [
        [2025, 2],
        [2026, 7],
      ] as const) {
        const bron = 'Voorbeeldcijfer: telling van het gebiedsteam'
        await doCommand(legMetingVast, jaar > jaarVan(toen.vandaag) ? context : toen, {
          maatregelId,
          jaar,
          post: lijn.baat,
          soort: 'baten',
          waarde,
          bron,
        })
      }
    }
  }
  await verbindLijnen(context, programmaId, maatregelen, clusters.get('PO')!)
}

/** Examples of what the lines need of each other: a measure that began too early, and a cluster that waits for a measure. */
async function verbindLijnen(
  context: Context,
  programmaId: string,
  maatregelen: ReadonlyMap<string, string>,
  clusterId: string,
): Promise<void> {
  const naarId = maatregelen.get('Community building')!
  const naar = { programmaId, aard: 'heeft-nodig', naarSoort: 'maatregel', naarId } as const
  await doCommand(koppelAfhankelijkheid, context, {
    ...naar,
    vanSoort: 'maatregel',
    vanId: maatregelen.get('Indicatievrije dagbesteding')!,
    toelichting: 'Zonder groep in de wijk is er geen plek zonder indicatie (voorbeeld).',
  })
  await doCommand(koppelAfhankelijkheid, context, {
    ...naar,
    vanSoort: 'onderdeel',
    vanId: clusterId,
    uiterlijk: '2027-12-31',
    toelichting: 'Lichte hulp sluit aan op wat buurten zelf doen (voorbeeld).',
  })
}

const WIE = { eigenaar: 'Programmamanager', portefeuillehouder: 'Wethouder sociaal domein' }

/** The two clusters of KN25 that the lines belong to, with what their lines ask in 2025; by the letters of their codes. */
async function bouwClusters(context: Context, programmaId: string): Promise<Map<string, string>> {
  const letters = new Set(LIJNEN.map(({ regel: [code] }) => code.slice(0, 2)))
  const gevonden = new Map<string, string>()
  for (const { naam, regels } of leesKn25().clusters) {
    const code = regels[0]?.code.slice(0, 2) ?? ''
    if (!letters.has(code)) continue
    const eigen = regels.filter((regel) => LIJNEN.some((lijn) => lijn.regel[0] === regel.code))
    const bedrag = eigen
      .flatMap(({ bedragen }) => bedragen.filter(({ jaar }) => jaar === 2025))
      .reduce((som, { lasten }) => som + lasten, 0)
    const beoogdResultaat = `Bereiken wat de lijnen beogen: ${LIJNEN.filter((lijn) => lijn.regel[0].startsWith(code))
      .map((lijn) => lijn.naam.toLowerCase())
      .join(', ')}.`
    const { onderdeelId } = await doCommand(voegOnderdeelToe, context, {
      ...WIE,
      programmaId,
      naam,
      jaar: 2025,
      bedrag,
      beoogdResultaat,
    })
    gevonden.set(code, onderdeelId)
  }
  return gevonden
}

/** Examples from elsewhere that the Zutphen debate names (Z:198-207), judged by us, and a pilot that waits for its verdict. */
async function schrijfVoorbeelden(context: Context, programmaId: string): Promise<void> {
  for (const bronGemeente of ['Assen', 'Meppel', 'Apeldoorn'])
    await doCommand(schrijfRegister, context, {
      programmaId,
      soort: 'praktijk',
      inhoud: {
        naam: bronGemeente === 'Apeldoorn' ? 'Diagnosecentrum' : 'Eerder lichte hulp dichtbij',
        bronGemeente,
        watZijDoen:
          bronGemeente === 'Apeldoorn' ? 'Eén plek voor onderzoek en diagnose.' : 'Hulp zonder indicatie in de wijk.',
        waaromPassend: 'Ook hier zoeken gezinnen lang naar de juiste plek (oordeel van Voorbeeldstad).',
        oordeel: bronGemeente === 'Apeldoorn' ? 'past-deels' : 'past',
        vindplaats: 'Raadsdebat, Z:198-207',
      },
    })
  await doCommand(schrijfRegister, context, {
    programmaId,
    soort: 'pilot',
    inhoud: {
      naam: 'Integrale teams voor werk, inkomen en bijzondere bijstand',
      vraag: 'Krijgen mensen sneller een antwoord van één team?',
      meting: 'Dagen van melding tot besluit, elk kwartaal (voorbeeld).',
      begin: '2026-01-01',
      oordeelUiterlijk: '2027-01-31',
    },
  })
}

/** What the money of the first line is for (K:25): a project, with research and plans of residents as its parts. */
async function bouwProjecten(context: Context, programmaId: string, maatregelId: string): Promise<void> {
  const tijd = { begin: '2025-01-01', eind: '2027-12-31' }
  const { projectId } = await doCommand(beginProject, context, {
    ...WIE,
    ...tijd,
    programmaId,
    maatregelId,
    soort: 'project',
    naam: 'Community building in de wijken',
    fase: 'Realisatiefase',
    beoogdResultaat: 'In elke wijk een groep inwoners die zelf plannen maakt en uitvoert.',
  })
  const deel = (soort: 'actie' | 'personele-overgang', naam: string, beoogdResultaat: string, eind = tijd.eind) =>
    doCommand(beginProject, context, {
      ...WIE,
      ...tijd,
      eind,
      programmaId,
      deelVan: projectId,
      soort,
      naam,
      beoogdResultaat,
    })
  const onderzoek = await deel('actie', 'Onderzoek met businesscase', 'Weten welke begeleiding niet meer nodig is.')
  const plannen = await deel('actie', 'Plannen van inwoners', 'Inwoners kiezen zelf wat er in hun buurt gebeurt.')
  const overgang = await deel(
    'personele-overgang',
    'Buurtwerkers naar het gebiedsteam',
    'Buurtwerkers en gebiedsteam werken vanuit één plek.',
    '2026-06-30',
  )
  // Example figures: the source names no posts for this line.
  await doCommand(
    schrijfOvergang,
    { ...context, verwachteVersie: 0 },
    {
      projectId: overgang.projectId,
      vanOrganisatie: 'Welzijnsorganisatie',
      naarOrganisatie: 'Gemeente, gebiedsteam',
      fteVan: 450,
      fteNaar: 400,
      moment: '2026-06-30',
      taakveld: '6.1',
      scholing: 'Werken met plannen van inwoners (voorbeeld)',
      stappen: [
        { stap: 'functies-beschreven', stand: 'klaar' },
        { stap: 'functies-gewaardeerd', stand: 'klaar' },
        { stap: 'voorwaarden-vergeleken', stand: 'bezig' },
        { stap: 'huisvesting', stand: 'niet-nodig' },
      ],
    },
  )
  const nodig = (vanId: string, naarId: string, uiterlijk: string, toelichting: string) =>
    doCommand(koppelAfhankelijkheid, context, {
      programmaId,
      aard: 'heeft-nodig',
      vanSoort: 'project',
      vanId,
      naarSoort: 'project',
      naarId,
      uiterlijk,
      toelichting,
    })
  await nodig(plannen.projectId, overgang.projectId, '2026-07-01', 'Zonder buurtwerkers begeleidt niemand de plannen.')
  await nodig(onderzoek.projectId, plannen.projectId, '2027-12-31', 'Het onderzoek volgt de plannen die draaien.')
}

function zaakVan(lijn: Lijn, prijzen: Awaited<ReturnType<typeof listPrijskengetallen>>) {
  const [laag, midden, hoog, vanJaar, totJaar] = lijn.kosten
  const [wet, ...prijs] = lijn.zorg
  const feit = prijzen
    .filter((een) => een.wet === wet && een.prijs.laag > lijn.vervangend * EURO)
    .toSorted((a, b) => b.clientmaanden - a.clientmaanden)[0]
  return {
    eersteJaar: 2025,
    jaren: 8,
    discontovoet: DISCONTOVOET,
    kosten: [
      {
        naam: 'Opzetten, onderzoek en begeleiding',
        drager: 'Gemeente, programma',
        soort: 'eenmalig' as const,
        vanJaar,
        totJaar,
        bedrag: drie([laag, midden, hoog], DUIZEND),
        onderbouwing: `Deel van begrotingsregel ${kn25Regelcode(lijn.regel[0])}; de bandbreedte is een aanname.`,
      },
    ],
    baten: [
      {
        naam: lijn.baat,
        drager: lijn.drager,
        soort: lijn.soort,
        vanJaar: 2026,
        ingroeiJaren: 3,
        aantal: drie(lijn.aantal, 1),
        aandeel: drie(lijn.aandeel, 100),
        prijs: feit
          ? { uit: 'feiten' as const, wet: feit.wet, categorie: feit.categorie }
          : { uit: 'aanname' as const, ...drie(prijs, EURO) },
        vervangend: lijn.vervangend * EURO,
        onderbouwing: 'Aantal en aandeel zijn een aanname van Voorbeeldstad, te toetsen in de monitor.',
      },
    ],
  }
}

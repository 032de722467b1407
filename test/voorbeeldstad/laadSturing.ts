import { type Context, doCommand } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { boekRealisatieUitBoekingen, stelWijzigingVast } from '#sturing/begroting/deeds.ts'
import type { KadernotaInvoer } from '#sturing/begroting/index.ts'
import { getGrootboek, listRegels, listStand } from '#sturing/begroting/reads.ts'
import { getSalaristabel } from '#sturing/begroting/salaristabel.ts'
import {
  beginConcept,
  bereidWijzigingVoor,
  herbouwVerplichtingen,
  importeerGrootboek,
  importeerVoorstel,
  kiesBron,
  schrijfConcept,
  schrijfConceptregel,
  stelRegelVast,
  stelScenarioOp,
  stelToerekeningVast,
  stelVrijgaveregelVast,
  toonBuffers,
  trekUitBuffer,
  zonderMeer,
} from '#sturing/begroting/testing.ts'
import { importeerBehandeling, stelFractieVast } from '#sturing/raad/testing.ts'
import { type Datum, datum, eersteVanMaand, jaarVan } from '#values/datum.ts'
import { legTerzijde } from './laden/terzijde.ts'
import {
  KN25_WERKELIJK,
  kn25Product,
  kn25Regelcode,
  leesKn25,
  leesZutphen,
  TAAKVELDREGELS,
  zutphenAlsVoorstel,
} from './sturing.ts'

const BEGIN = datum('2015-01-01')
const HELE_TIENDUIZENDEN = 1_000_000
const GROEI = 1.03

export type Sturing = { kn25: string; zutphen: string; raadsvoorstel: string; toegerekend: number }

/**
 * Budget and council of the demo, through the same deeds as a person uses. Call it after the chain was loaded: its
 * bookings are attributed here, and the town's own budget follows from the year before.
 */
export async function laadBegrotingEnRaad(context: Context): Promise<Sturing> {
  await stelRegelsVast(context)
  // What was paid out of budgets lies in it already; the rest of the chain is a hundred times as much.
  const terzijde = await legTerzijde(context.db, ['begroting.realisatie'], true)
  const toegerekend = await boekRealisatieUitBoekingen(context)
  await terzijde.terug()
  // What follows asks for what was written here; the planner must not take it for an empty table.
  await sql`select platform.ververs_statistiek('begroting')`.execute(context.db)
  await stelBegrotingVast(context)
  await doCommand(herbouwVerplichtingen, context, { jaar: jaarVan(context.vandaag) })
  const kn25 = await laadKn25(context)
  await laadWijzigingen(context)
  await laadScenarios(context)
  await laadConcept(context)
  const { zutphen, raadsvoorstel } = await laadZutphen(context)
  return { kn25, zutphen, raadsvoorstel, toegerekend }
}

/** The lines of the budget and what puts a booking on them: before anything is booked, so that all of it finds its line. */
export async function stelRegelsVast(context: Context): Promise<void> {
  if ((await listRegels(context.db, context.mandaat)).length > 0) return
  const { clusters } = leesKn25()
  const kn25 = clusters.flatMap((cluster) => cluster.regels.map((regel) => ({ ...regel, cluster: cluster.naam })))
  const leeg = { aard: 'lasten' as const, programma: '6 Sociaal Domein', kostensoort: null, product: null }
  for (const [taakveld, naam, cluster] of TAAKVELDREGELS) {
    await doCommand(stelRegelVast, context, { ...leeg, code: taakveld, naam, taakveld, cluster })
  }
  for (const { code, naam, cluster } of kn25) {
    await doCommand(stelRegelVast, context, {
      ...leeg,
      code: kn25Regelcode(code),
      naam,
      taakveld: '6.1',
      cluster,
      product: kn25Product(code),
      kostensoort: 'project',
    })
  }
  await doCommand(stelRegelVast, context, {
    ...leeg,
    code: 'resultaat',
    naam: 'Resultaat',
    aard: 'resultaat',
    taakveld: null,
    cluster: null,
  })
  await doCommand(kiesBron, context, { taakveld: '6.1', kostensoort: 'project', bron: 'grootboek', begin: BEGIN })
  await doCommand(stelToerekeningVast, context, {
    begin: BEGIN,
    regels: [
      ...kn25.map(({ code }, n) => ({
        volgorde: 10 + n,
        match: { kostensoort: 'project', product: kn25Product(code) },
        regel: kn25Regelcode(code),
      })),
      ...TAAKVELDREGELS.map(([taakveld], n) => ({ volgorde: 100 + n, match: { taakveld }, regel: taakveld })),
    ],
  })
}

/** What was spent per month the year before, over twelve months and a little more: how a town really budgets. */
async function stelBegrotingVast(context: Context): Promise<void> {
  const { db, mandaat, vandaag } = context
  for (let jaar = jaarVan(vandaag) - 5; jaar <= jaarVan(vandaag); jaar += 1) {
    const dit = await listStand(db, mandaat, { jaar, op: vandaag })
    const vorig = new Map(
      (await listStand(db, mandaat, { jaar: jaar - 1, op: vandaag })).map((stand) => [stand.code, stand]),
    )
    const mutaties = dit.flatMap((stand) => {
      const basis = vorig.get(stand.code)
      const jaarlast = basis && basis.realisatie > 0 ? basis.realisatie * GROEI : stand.realisatie
      const bedrag = Math.round(jaarlast / HELE_TIENDUIZENDEN) * HELE_TIENDUIZENDEN
      return bedrag > 0 && stand.taakveld
        ? [{ regel: stand.code, jaar, zijde: 'lasten' as const, bedrag, duur: 'incidenteel' as const }]
        : []
    })
    if (mutaties.length === 0) continue
    const { wijzigingId } = await doCommand(bereidWijzigingVoor, context, {
      soort: 'primitief',
      orgaan: 'raad',
      toelichting: `Programmabegroting ${jaar}`,
      mutaties,
    })
    await stelWijzigingVast(context, {
      wijzigingId,
      orgaan: 'raad',
      besluitdatum: datum(`${jaar - 1}-11-05`),
      besluitnummer: `${jaar - 1}-0112`,
    })
  }
}

/** Proposal, its decision, and what the ledger says was spent. The line without a year gets its year in the decision, not in the paper. */
async function laadKn25(context: Context): Promise<string> {
  const invoer = leesKn25()
  const { voorstelId } = await doCommand(importeerVoorstel, context, invoer)
  const { regels } = await getGrootboek(context.db, context.mandaat, voorstelId)
  const mutaties = invoer.clusters
    .flatMap((cluster) => cluster.regels)
    .flatMap(({ code, soort, bedragen }) => {
      const rij = regels.find((regel) => regel.code === code)!
      return bedragen.map(({ jaar, lasten }) => ({
        regel: kn25Regelcode(code),
        jaar: jaar ?? rij.afgeleidJaar ?? 2025,
        zijde: 'lasten' as const,
        bedrag: lasten,
        duur: soort === 'structureel' ? ('structureel' as const) : ('incidenteel' as const),
        voorstelregel: rij.id,
      }))
    })
  const { wijzigingId } = await doCommand(bereidWijzigingVoor, context, {
    soort: 'kadernota',
    orgaan: 'raad',
    toelichting: 'Kadernota 2025',
    mutaties,
  })
  await stelWijzigingVast(context, {
    wijzigingId,
    orgaan: 'raad',
    besluitdatum: datum('2024-07-08'),
    besluitnummer: '2024-0071',
  })
  const rijen = grootboekVan(invoer, context.vandaag)
  if (rijen.length > 0) await doCommand(importeerGrootboek, context, { rijen })
  await laadBuffer(context)
  return voorstelId
}

/** The buffer of the paper (R66): when it may be freed, and a first use that waits for the council. */
async function laadBuffer(context: Context): Promise<void> {
  const [buffer] = await toonBuffers(context)
  const deel = buffer?.gehonoreerd[0]
  if (!buffer || !deel) return
  const { voorstelregelId } = buffer
  await doCommand(stelVrijgaveregelVast, context, { voorstelregelId, drempel: 25_000_000, zekerheid: 'bewezen' })
  await doCommand(trekUitBuffer, context, {
    voorstelregelId,
    jaar: deel.jaar,
    bedrag: 7_500_000,
    orgaan: 'raad',
    naarRegel: kn25Regelcode('IO-1'),
    reden: 'De dagbesteding zonder indicatie liep in, de geïndiceerde liep nog niet terug.',
  })
}

/** The year's amount in equal months, cents left over in the last. */
function grootboekVan(invoer: KadernotaInvoer, vandaag: Datum) {
  const codes = invoer.clusters.flatMap((cluster) => cluster.regels.map(({ code }) => code))
  return codes.flatMap((code) =>
    (
      [
        [2025, 12],
        [2026, 10],
      ] as const
    ).flatMap(([jaar, maanden], n) => {
      const bedrag = (KN25_WERKELIJK[code]?.[n] ?? 0) * 100_000
      const deel = Math.floor(bedrag / maanden)
      return Array.from({ length: bedrag === 0 ? 0 : maanden }, (_, m) => ({
        boekstuk: `${kn25Regelcode(code)}-${jaar}-${String(m + 1).padStart(2, '0')}`,
        boekdatum: datum(`${jaar}-${String(m + 1).padStart(2, '0')}-25`),
        taakveld: '6.1',
        kostensoort: 'project',
        product: kn25Product(code),
        omschrijving: 'Voorbeeldcijfer',
        bedragCents: m === maanden - 1 ? bedrag - deel * (maanden - 1) : deel,
      })).filter(({ boekdatum }) => boekdatum < eersteVanMaand(vandaag))
    }),
  )
}

/** The three kinds of change of R100, apart and together. */
async function laadScenarios(context: Context): Promise<void> {
  const vanaf = jaarVan(context.vandaag) + 1
  const korting = { soort: 'circulaire' as const, jaar: vanaf, bedrag: -15_000_000, structureel: true }
  const model = { soort: 'verdeelmodel' as const, vanaf, perInwoner: -30_00, inwoners: 25_000, stapPerInwoner: 15_00 }
  const index = { soort: 'index' as const, vanaf, promille: 42, taakveld: '6' }
  await doCommand(stelScenarioOp, context, { naam: 'Septembercirculaire met korting', ingrepen: [korting] })
  await doCommand(stelScenarioOp, context, { naam: 'Tarieven 4,2 % per jaar', ingrepen: [index] })
  await doCommand(stelScenarioOp, context, { naam: 'Alles tegelijk', ingrepen: [korting, model, index] })
}

/** Next year's proposal, half written: staff by scale, and a line that needs money from this year. */
async function laadConcept(context: Context): Promise<void> {
  const jaar = jaarVan(context.vandaag) + 1
  // Staff is written by scale: a municipality without a salary table has no such line.
  if ((await getSalaristabel(context, [jaar])).regels.length === 0) return
  const { conceptId, versie } = await doCommand(beginConcept, context, {})
  const kop = await doCommand(
    schrijfConcept,
    { ...context, verwachteVersie: versie },
    {
      conceptId,
      velden: {
        onderwerp: `Kadernota ${jaar}: vervolg samen redzaam`,
        portefeuillehouder: 'wethouder zorg',
        beleidsveld: '6 Sociaal Domein',
        inhoud: 'Zonder deze mensen lopen de wachttijden bij de teams weer op.',
      },
      dekking: { omschrijving: 'Algemene middelen', beslismoment: `kadernota ${jaar}`, besloten: false },
      eigenVelden: [],
      uitspraken: [],
    },
  )
  const leeg = { totJaar: null, aantal: null, fte: null, uren: null, schaal: null, bedrag: null }
  const staf = { ...leeg, soort: 'formatie' as const, aantal: 1, fte: 1, uren: 36 }
  const tekst = { ...zonderMeer, conceptId, risico: null, nagelezen: false }
  const eerste = await doCommand(
    schrijfConceptregel,
    { ...context, verwachteVersie: kop.versie },
    {
      ...tekst,
      code: 'TW-1',
      cluster: 'Toegang',
      naam: 'Team Jeugd en Gezin en Wmo',
      soort: 'structureel',
      bedragen: [],
      bouwstenen: [
        { ...staf, naam: 'gezinscoaches', vanJaar: jaar, aantal: 3, uren: 32, schaal: 10 },
        { ...staf, naam: 'Wmo-specialisten', vanJaar: jaar, aantal: 3, uren: 32, schaal: 10 },
      ],
      voorwaarden: [],
      toelichting: 'Zes mensen erbij in de teams.',
      motief: 'De vraag groeit sneller dan de teams.',
    },
  )
  await doCommand(
    schrijfConceptregel,
    { ...context, verwachteVersie: eerste.versie },
    {
      ...tekst,
      code: 'TW-2',
      cluster: 'Programma',
      naam: 'Programmamanager',
      soort: 'tijdelijk',
      bedragen: [{ jaar, lasten: 5_000_000, baten: 0 }],
      bouwstenen: [{ ...staf, naam: 'programmamanager', vanJaar: jaar + 1, schaal: 13 }],
      voorwaarden: [
        { uit: 'programmabudget jeugd', vanJaar: jaar - 1, naarJaar: jaar, bedrag: 8_200_000, benodigd: 13_200_000 },
      ],
      toelichting: 'De programmamanager blijft nog twee jaar.',
      motief: 'Het programma is pas daarna geborgd.',
    },
  )
}

/** What a controller does in a year: carry over, release, save in both ways with its friction, and one shift that waits. */
async function laadWijzigingen(context: Context): Promise<void> {
  const lasten = { zijde: 'lasten', duur: 'incidenteel' } as const
  const duizend = 100_000
  const besluiten = [
    {
      soort: 'overheveling' as const,
      toelichting: 'Budget (her)inrichting teams mee naar 2026',
      mutaties: [
        { ...lasten, regel: kn25Regelcode('BT-1'), jaar: 2025, bedrag: -6 * duizend },
        { ...lasten, regel: kn25Regelcode('BT-1'), jaar: 2026, bedrag: 6 * duizend },
      ],
      besluit: ['2025-12-15', '2025-0131'],
    },
    {
      soort: 'vrijval' as const,
      toelichting: 'Vrijval innovatieve lijnen bij de jaarrekening 2025',
      mutaties: [
        { ...lasten, regel: kn25Regelcode('PO-3'), jaar: 2025, bedrag: -59 * duizend },
        { ...lasten, regel: 'resultaat', jaar: 2025, bedrag: 59 * duizend },
      ],
      besluit: ['2026-06-29', '2026-0066'],
    },
    {
      soort: 'begrotingswijziging' as const,
      toelichting: 'Begeleiding: lagere prijs in het nieuwe contract en vaker een lichtere vorm',
      mutaties: [
        {
          ...lasten,
          regel: '6.712',
          jaar: 2026,
          bedrag: -40 * duizend,
          duur: 'structureel' as const,
          besparing: 'lagere-prijs' as const,
        },
        {
          ...lasten,
          regel: '6.712',
          jaar: 2026,
          bedrag: -25 * duizend,
          duur: 'structureel' as const,
          besparing: 'lichtere-vorm' as const,
        },
        { ...lasten, regel: '6.712', jaar: 2026, bedrag: 90 * duizend },
      ],
      besluit: ['2026-02-09', '2026-0014'],
    },
  ]
  for (const {
    besluit: [dag, besluitnummer],
    ...wijziging
  } of besluiten) {
    if (datum(dag!) > context.vandaag) continue
    const { wijzigingId } = await doCommand(bereidWijzigingVoor, context, { orgaan: 'raad', ...wijziging })
    await stelWijzigingVast(context, {
      wijzigingId,
      orgaan: 'raad',
      besluitdatum: datum(dag!),
      besluitnummer: besluitnummer!,
    })
  }
  await doCommand(bereidWijzigingVoor, context, {
    soort: 'verschuiving',
    orgaan: 'college',
    toelichting: 'Van community building naar communicatie',
    mutaties: [
      { ...lasten, regel: kn25Regelcode('SB-1'), jaar: 2026, bedrag: -20 * duizend },
      { ...lasten, regel: kn25Regelcode('OR-2'), jaar: 2026, bedrag: 20 * duizend },
    ],
  })
}

/** The raad decides on 26 April 2021, 22 to 6; that decision makes the budget. */
async function laadZutphen(context: Context): Promise<{ zutphen: string; raadsvoorstel: string }> {
  const invoer = zutphenAlsVoorstel()
  const { voorstelId } = await doCommand(importeerVoorstel, context, invoer)
  const { regels } = await getGrootboek(context.db, context.mandaat, voorstelId)
  for (const { code, naam, cluster } of regels) {
    await doCommand(stelRegelVast, context, {
      code,
      naam,
      aard: 'lasten',
      programma: 'Sociaal domein',
      cluster,
      taakveld: null,
      product: null,
      kostensoort: null,
    })
  }
  const { wijzigingId } = await doCommand(bereidWijzigingVoor, context, {
    soort: 'begrotingswijziging',
    orgaan: 'raad',
    toelichting: invoer.bron.naam,
    mutaties: regels.map(({ code, id, gevraagd }) => ({
      regel: code,
      jaar: invoer.jaartabel.jaren[0]!,
      zijde: 'lasten' as const,
      bedrag: gevraagd,
      duur: 'incidenteel' as const,
      voorstelregel: id,
    })),
  })
  const behandeling = leesZutphen().raad
  const fracties = [...behandeling.behandelingen.flatMap(({ aanwezig }) => aanwezig), ...behandeling.vragen]
  for (const naam of new Set(fracties.map(({ fractie }) => fractie)))
    await doCommand(stelFractieVast, context, { naam })
  const { voorstelId: raadsvoorstel } = await doCommand(importeerBehandeling, context, {
    behandeling,
    vraagtGeld: true,
    wijzigingen: [wijzigingId],
  })
  return { zutphen: voorstelId, raadsvoorstel: raadsvoorstel! }
}

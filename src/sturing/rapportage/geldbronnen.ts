import { getGrootboek, listBegroteJaren, listStand } from '#sturing/begroting/reads.ts'
import { verdeel } from '#sturing/programma/index.ts'
import { listMaatregelen, toonBusinesscases } from '#sturing/programma/reads.ts'
import { type Datum, jaarVan } from '#values/datum.ts'
import { geld, som } from '#values/geld.ts'
import type { Tweetalig } from '#values/taal.ts'
import type { Cijferbron } from './cijferbron.ts'
import { GELDRIJEN, kop, rijen, ZONDER_CLUSTER } from './geldvorm.ts'

/** What the lines of the measures hold, each for its share; a line without a measure is not in it. */
export const perMaatregel: Cijferbron = {
  definities: [
    kop(
      'begroting.budget-per-maatregel',
      { nl: 'Begroot per maatregel', en: 'Budget per measure' },
      {
        nl: 'Het budget van de begrotingsregels van elke maatregel in dat jaar, naar het aandeel van de maatregel in de regel.',
        en: 'The budget of the lines of each measure in that year, by the share of the measure in the line.',
      },
    ),
    kop(
      'begroting.realisatie-per-maatregel',
      { nl: 'Uitgegeven per maatregel', en: 'Spent per measure' },
      {
        nl: 'Wat op de begrotingsregels van elke maatregel in dat jaar is geboekt, naar het aandeel van de maatregel in de regel.',
        en: 'What was booked on the lines of each measure in that year, by the share of the measure in the line.',
      },
    ),
  ].map((d) => ({ ...GELDRIJEN, ...d, vraagt: ['programma', 'begrotingsjaar'], nodig: 'begrotingsregels' })),
  async bereken({ db, mandaat }, { code, parameters, geldigOp }) {
    const standen = await listStand(db, mandaat, { jaar: Number(parameters.jaar), op: geldigOp })
    const maatregelen = await listMaatregelen(db, mandaat, String(parameters.programma))
    return rijen(
      maatregelen.map(({ id, naam, regels }) => {
        const delen = regels.map(({ regelId, honderdsten }) => {
          const stand = standen.find((s) => s.id === regelId)
          const bedrag = geld(stand ? (code.includes('budget') ? stand.budget : stand.realisatie) : 0)
          return verdeel(bedrag, [{ maatregel: id, regel: regelId, honderdsten }]).perMaatregel.get(id) ?? geld(0)
        })
        return { naam, waarde: som(delen) }
      }),
    )
  },
}

/** The years in which the lines of the measures have a budget on that day; null when no measure has a line. */
export async function leesBegroot({ db, mandaat }: Context, programmaId: string, op: Datum): Promise<number[] | null> {
  const regels = (await listMaatregelen(db, mandaat, programmaId)).flatMap((m) =>
    m.regels.map(({ regelId }) => regelId),
  )
  return regels.length === 0 ? null : listBegroteJaren(db, mandaat, { regels, op, totEnMet: jaarVan(op) })
}

/** The whole budget of a year by its clusters; lines of the result are no spending. */
export const perCluster: Cijferbron = {
  definities: [
    kop(
      'begroting.budget-per-cluster',
      { nl: 'Begroot', en: 'Budget' },
      {
        nl: 'Het budget van alle begrotingsregels van een cluster in dat jaar, naar de besluiten tot en met de peildatum.',
        en: 'The budget of all lines of a cluster in that year, by the decisions up to the reference date.',
      },
    ),
    kop(
      'begroting.realisatie-per-cluster',
      { nl: 'Uitgegeven', en: 'Spent' },
      {
        nl: 'Alle boekingen van dat jaar tot en met de peildatum op de begrotingsregels van een cluster.',
        en: 'All bookings of that year up to the reference date on the lines of a cluster.',
      },
    ),
  ].map((d) => ({ ...GELDRIJEN, ...d, vraagt: ['jaar'], nodig: null })),
  async bereken({ db, mandaat }, { code, parameters, geldigOp }) {
    const standen = await listStand(db, mandaat, { jaar: Number(parameters.jaar), op: geldigOp })
    const perNaam = Map.groupBy(
      standen.filter(({ aard }) => aard !== 'resultaat'),
      ({ cluster }) => cluster ?? ZONDER_CLUSTER,
    )
    return rijen(
      [...perNaam]
        .map(([naam, regels]) => ({
          naam,
          waarde: som(regels.map((r) => geld(code.includes('budget') ? r.budget : r.realisatie))),
        }))
        .filter(({ waarde }) => waarde !== 0)
        .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    )
  },
}

const UIT_VOORSTEL: Tweetalig = {
  nl: 'Opgeteld uit de regels van het kadernotavoorstel, lasten min baten.',
  en: 'Summed from the lines of the framework proposal, costs less income.',
}

/** What a framework proposal asks, per year and per line. */
export const kadernota: Cijferbron = {
  definities: [
    kop('begroting.kadernota-per-jaar', { nl: 'Gevraagd', en: 'Asked' }, UIT_VOORSTEL),
    kop(
      'begroting.kadernota-structureel-per-jaar',
      { nl: 'Waarvan structureel', en: 'Of which structural' },
      {
        nl: 'Opgeteld uit de structurele regels van het kadernotavoorstel.',
        en: 'Summed from the structural lines of the framework proposal.',
      },
    ),
    kop('begroting.kadernota-per-regel', { nl: 'Gevraagd per regel', en: 'Asked per line' }, UIT_VOORSTEL),
  ].map((d) => ({ ...GELDRIJEN, ...d, vraagt: ['voorstel'], nodig: 'voorstel' })),
  async bereken({ db, mandaat }, { code, parameters }) {
    const { kolommen, regels } = await getGrootboek(db, mandaat, String(parameters.voorstelId))
    if (code === 'begroting.kadernota-per-regel') {
      return rijen(regels.map(({ naam, cellen }) => ({ naam, waarde: som(cellen.map(({ saldo }) => saldo)) })))
    }
    const structureel = code === 'begroting.kadernota-structureel-per-jaar'
    return rijen(kolommen.map((k) => ({ naam: String(k.jaar), waarde: structureel ? k.structureel : k.saldo })))
  },
}

const opDePeildatum = ({ nl, en }: Tweetalig): Tweetalig => ({
  nl: `${nl} Zoals de businesscase op de peildatum was.`,
  en: `${en} As the business case was on the reference date.`,
})

/** Costs and net present balance of the leading scenario of each measure, with the range the case gives. Version 1 was of today. */
export const businesscases: Cijferbron = {
  definities: [
    kop(
      'programma.businesscase-kosten',
      { nl: 'Kosten', en: 'Costs' },
      {
        nl: 'Alle kosten over de looptijd van de businesscase, in het middelste geval van het eerste scenario.',
        en: 'All costs over the life of the business case, in the middle case of the first scenario.',
      },
    ),
    kop(
      'programma.businesscase-saldo',
      { nl: 'Verwacht saldo', en: 'Expected balance' },
      {
        nl: 'Baten min kosten over de looptijd, teruggerekend naar nu, in hele euro’s. Het laagste en het hoogste geval staan ernaast.',
        en: 'Benefits less costs over its life, discounted to today, in whole euros. The lowest and highest case stand beside it.',
      },
    ),
  ].flatMap((d) => [
    { ...GELDRIJEN, ...d, vraagt: ['programma?'], nodig: 'businesscases' },
    {
      ...GELDRIJEN,
      ...d,
      methode: opDePeildatum(d.methode),
      versie: 2,
      vraagt: ['programma?'],
      nodig: 'businesscases',
    },
  ]),
  async bereken(context, { code, versie, parameters, geldigOp }) {
    const { zaken } = await toonBusinesscases(versie > 1 ? { ...context, vandaag: geldigOp } : context)
    const gekozen = await vanProgramma(context, zaken, parameters.programma)
    return rijen(
      gekozen.map(({ maatregel, kosten, contant }) =>
        code === 'programma.businesscase-kosten'
          ? { naam: maatregel, waarde: heleEuro(kosten) }
          : {
              naam: maatregel,
              waarde: heleEuro(contant.midden),
              laag: heleEuro(contant.laag),
              hoog: heleEuro(contant.hoog),
            },
      ),
    )
  },
}

const NAAST_ELKAAR: Tweetalig = {
  nl: 'Van de maatregelen waarvan bekend is wat er werkelijk gebeurde: baten min kosten, teruggerekend naar het eerste jaar van elke businesscase, tot en met het laatste hele jaar voor de peildatum. Kosten komen uit de boekingen, naar het aandeel van de maatregel; baten uit wat per jaar is vastgelegd. In hele euro’s.',
  en: 'Of the measures of which is known what really happened: benefits less costs, brought back to the first year of each business case, up to the last whole year before the reference date. Costs come from the bookings, by the share of the measure; benefits from what was recorded per year. In whole euros.',
}
const VERWACHTE_LIJN: Tweetalig = { nl: 'Verwacht', en: 'Expected' }
const WERKELIJKE_LIJN: Tweetalig = { nl: 'Werkelijk', en: 'Actual' }

/** The actual line over the planned one: by measure and by year, in both only the years of which the outcome is known. */
export const businesscaselijn: Cijferbron = {
  definities: [
    kop('programma.businesscase-verwacht-per-maatregel', VERWACHTE_LIJN, NAAST_ELKAAR),
    kop('programma.businesscase-werkelijk-per-maatregel', WERKELIJKE_LIJN, NAAST_ELKAAR),
    kop('programma.businesscase-verwacht-per-jaar', VERWACHTE_LIJN, NAAST_ELKAAR),
    kop('programma.businesscase-werkelijk-per-jaar', WERKELIJKE_LIJN, NAAST_ELKAAR),
  ].map((d) => ({ ...GELDRIJEN, ...d, vraagt: ['programma?'], nodig: 'businesscaselijnen' })),
  async bereken(context, { code, parameters, geldigOp }) {
    const zaken = await listLijnen(context, geldigOp, parameters.programma)
    const kies = (lijn: (typeof zaken)[number]['lijn']) =>
      som(lijn.map((jaar) => geld(Math.round(code.includes('-werkelijk-') ? jaar.werkelijk : jaar.verwacht))))
    if (code.endsWith('-per-maatregel'))
      return rijen(zaken.map(({ maatregel, lijn }) => ({ naam: maatregel, waarde: heleEuro(kies(lijn)) })))
    const perJaar = Map.groupBy(
      zaken.flatMap(({ lijn }) => lijn),
      ({ jaar }) => jaar,
    )
    return rijen(
      [...perJaar]
        .toSorted(([a], [b]) => a - b)
        .map(([jaar, delen]) => ({ naam: String(jaar), waarde: heleEuro(kies(delen)) })),
    )
  },
}

/** A year that is still running has its costs half and its plan whole: it stays out. */
async function listLijnen(context: Context, geldigOp: Datum, programma: unknown) {
  const jaar = jaarVan(geldigOp)
  const { zaken } = await toonBusinesscases({ ...context, vandaag: geldigOp })
  return (await vanProgramma(context, zaken, programma))
    .map(({ maatregel, lijn }) => ({ maatregel, lijn: lijn.filter((een) => een.jaar < jaar) }))
    .filter(({ lijn }) => lijn.length > 0)
}

export const countLijnen = async (context: Context, programmaId: string | null, op: Datum): Promise<number> =>
  (await listLijnen(context, op, programmaId)).length

/** An expectation over years is not known to the cent. */
const heleEuro = (centen: number) => Math.round(centen / 100) * 100

type Context = Parameters<Cijferbron['bereken']>[0]

async function vanProgramma<Z extends { maatregelId: string }>(
  { db, mandaat }: Context,
  zaken: readonly Z[],
  programmaId: unknown,
): Promise<readonly Z[]> {
  if (typeof programmaId !== 'string') return zaken
  const eigen = new Set((await listMaatregelen(db, mandaat, programmaId)).map(({ id }) => id))
  return zaken.filter(({ maatregelId }) => eigen.has(maatregelId))
}

export async function countBusinesscases(context: Context, programmaId: string | null, op: Datum): Promise<number> {
  const { zaken } = await toonBusinesscases({ ...context, vandaag: op })
  return (await vanProgramma(context, zaken, programmaId)).length
}

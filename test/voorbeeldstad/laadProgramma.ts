import { type Context, doCommand } from '#platform/command.ts'
import { listRegels } from '#sturing/begroting/reads.ts'
import { listBevindingen, listOnderdelen, listProjecten } from '#sturing/programma/reads.ts'
import {
  beginVervolgrapport,
  importeerProgramma,
  importeerReeks,
  importeerTransformatieplan,
  koppelAfhankelijkheid,
  reageerOpBevinding,
  stelMaatregelVast,
} from '#sturing/programma/testing.ts'
import { listToezeggingen } from '#sturing/raad/reads.ts'
import { kiesToezeggingen, maakDrukwerk, publiceer, stelSamen } from '#sturing/rapportage/testing.ts'
import { leesDeventer, leesNijkerk, leesZutphen, leesZwolle } from './bronnen/index.ts'

export type Programmas = { investeringsprogramma: string; stukId: string }

const WAT_ALS_NIET = [
  'Mensen komen later in beeld en vragen dan zwaardere hulp.',
  'Elke organisatie blijft haar eigen plan maken.',
  'Medewerkers zien hun resultaten niet en blijven zoeken in losse systemen.',
]

/**
 * Programmes of the demo, through the same deeds as a person uses. Call it after `laadBegrotingEnRaad`, whose lines and
 * proposal the measures point at. The remarks on the investment programme are answered; the others wait for a reader.
 */
export async function laadProgramma(context: Context, bekend: { raadsvoorstel?: string } = {}): Promise<Programmas> {
  const { bron, programma } = leesZutphen()
  const programmaId = (await doCommand(importeerProgramma, context, { bron, programma })).programmaId!
  const toegang = await doCommand(importeerReeks, context, leesDeventer())
  await doCommand(importeerTransformatieplan, context, leesNijkerk())
  await doCommand(importeerTransformatieplan, context, leesZwolle())
  await stelMaatregelen(context, programmaId, programma.code, bekend.raadsvoorstel)
  await verbindOnderdelen(context, programmaId)
  for (const { id, code } of await listBevindingen(context.db, context.mandaat, programmaId)) {
    const reden =
      code === 'dekking-open'
        ? 'De raad beslist over de dekking bij de jaarrekening; tot dan staat dit open.'
        : 'Het voorstel noemt geen dag; wij houden de woorden aan.'
    await doCommand(reageerOpBevinding, context, { bevindingId: id, keuze: 'laten-staan', reden })
  }
  await beginKwartaalrapport(context, toegang.programmaId!)
  const { stukId, versie } = await doCommand(stelSamen, context, { programmaId, peildatum: context.vandaag })
  await kiesBelofte({ ...context, verwachteVersie: versie }, stukId)
  return { investeringsprogramma: programmaId, stukId }
}

/** The report shares what the council asked to hear about monitoring: publishing it keeps that promise. */
async function kiesBelofte(context: Context, stukId: string) {
  const toezeggingen = await listToezeggingen(context.db, context.mandaat, context.vandaag)
  const monitoring = toezeggingen.find(({ tekst }) => tekst === 'Ideeën over monitoring delen in de raadsvergadering')
  if (monitoring) await doCommand(kiesToezeggingen, context, { stukId, toezeggingen: [monitoring.id] })
}

async function stelMaatregelen(context: Context, programmaId: string, code: string, raadsvoorstel?: string) {
  const regels = await listRegels(context.db, context.mandaat)
  for (const onderdeel of await listOnderdelen(context.db, context.mandaat, programmaId)) {
    const regel = regels.find((r) => r.code === `${code}-${onderdeel.volgorde}`)
    await doCommand(stelMaatregelVast, context, {
      programmaId,
      onderdeelId: onderdeel.id,
      naam: onderdeel.naam,
      eigenaar: 'Programmamanager',
      portefeuillehouder: 'College van burgemeester en wethouders',
      beoogdResultaat: onderdeel.beoogdResultaat.tekst,
      extraOfStaandBeleid: 'extra',
      watAlsNiet: WAT_ALS_NIET[onderdeel.volgorde - 1] ?? WAT_ALS_NIET[0]!,
      begonnenOp: '2021-05-01',
      regels: regel ? [{ regelId: regel.id, honderdsten: 10_000 }] : [],
      voorstellen: raadsvoorstel ? [raadsvoorstel] : [],
      indicatoren: ['monitor.clienten'],
    })
  }
}

/** Our own example: the source does not say what its parts need of each other. */
async function verbindOnderdelen(context: Context, programmaId: string): Promise<void> {
  const [, werkwijze, kwaliteit] = await listOnderdelen(context.db, context.mandaat, programmaId)
  await doCommand(koppelAfhankelijkheid, context, {
    programmaId,
    aard: 'heeft-nodig',
    vanSoort: 'onderdeel',
    vanId: werkwijze!.id,
    naarSoort: 'onderdeel',
    naarId: kwaliteit!.id,
    toelichting: 'Anders werken vraagt gegevens die de organisatie nog niet levert (voorbeeld).',
  })
}

/** A report that is being written, from the one of the source; what it still lacks is in its self-check. */
async function beginKwartaalrapport(context: Context, programmaId: string): Promise<void> {
  const projecten = await listProjecten(context.db, context.mandaat, programmaId)
  const { id: projectId } = projecten.find(({ nummer, deelVan }) => nummer === 3 && deelVan === null)!
  await doCommand(beginVervolgrapport, context, {
    programmaId,
    projectId,
    reeks: 'Kwartaalrapportage',
    rapportagedatum: context.vandaag,
  })
}

/** Publishes the demo's first paper. Apart from the loading, because a browser makes its PDF outside any transaction. */
export async function publiceerVoorbeeldstuk(
  inTransaction: <T>(work: (context: Context) => Promise<T>) => Promise<T>,
  stukId: string,
): Promise<string> {
  const drukwerk = await maakDrukwerk({ inTransaction }, stukId)
  const { publicatieId } = await inTransaction((context) => doCommand(publiceer, context, { stukId, drukwerk }))
  return publicatieId
}

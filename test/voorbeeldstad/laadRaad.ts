import { type Context, doCommand } from '#platform/command.ts'
import {
  agendeer,
  dienMotieIn,
  dienVoorstelIn,
  legAdviesVast,
  legZienswijzeVast,
  listFracties,
  planVergadering,
  stelFractieVast,
  stelOrgaanVast,
  stelVraag,
  stemOverMotie,
  zegToe,
} from '#sturing/raad/testing.ts'
import { type Datum, datum, eersteVanMaand, plusDagen, plusMaanden } from '#values/datum.ts'

const MAANDEN_TERUG = 2
const MAANDEN_VOORUIT = 2
/** Made up, as the council of Voorbeeldstad is: 19 for and 10 against, one party divided. */
const STEMMEN: readonly [fractie: string, voor: number, tegen: number][] = [
  ['Stadspartij', 7, 0],
  ['GroenLinks', 5, 0],
  ['PvdA', 4, 0],
  ['D66', 3, 1],
  ['VVD', 0, 6],
  ['CDA', 0, 3],
]

/** The council of Voorbeeldstad as its griffie keeps it: meetings around today, a motion held over, a proposal on its way. */
export async function laadRaad(context: Context): Promise<void> {
  const { vandaag } = context
  await doCommand(stelOrgaanVast, context, { soort: 'raad', naam: 'Gemeenteraad', zetels: 31 })
  const vergaderingen = await planVergaderingen(context)
  const geweest = vergaderingen.filter(({ datum: dag }) => dag < vandaag)
  const komend = vergaderingen.filter(({ datum: dag }) => dag > vandaag)
  const laatste = (soort: string) => geweest.findLast((een) => een.soort === soort)!
  const eerste = (soort: string) => komend.find((een) => een.soort === soort)!

  const { motieId } = await doCommand(dienMotieIn, context, {
    titel: 'Een vaste plek voor ontmoeting in elke wijk',
    nummer: 'M-041',
    datum: laatste('raad').datum,
    indieners: ['Stadspartij', 'GroenLinks'],
    dictum: 'Verzoekt het college uit te werken hoe elke wijk een vaste plek krijgt om elkaar te ontmoeten.',
  })
  const fracties = await listFracties(context.db, context.mandaat)
  for (const [naam] of STEMMEN) if (!fracties.includes(naam)) await doCommand(stelFractieVast, context, { naam })
  await doCommand(stemOverMotie, context, {
    motieId,
    uitkomst: 'aangenomen',
    datum: laatste('raad').datum,
    voor: 19,
    tegen: 10,
    perFractie: STEMMEN.map(([fractie, voor, tegen]) => ({ fractie, voor, tegen })),
  })
  const { motieId: aangehouden } = await doCommand(dienMotieIn, context, {
    titel: 'Wachttijden jeugdhulp maandelijks melden',
    nummer: 'M-042',
    datum: laatste('raad').datum,
    indieners: ['D66'],
  })
  await doCommand(stemOverMotie, context, {
    motieId: aangehouden,
    uitkomst: 'aangehouden',
    datum: laatste('raad').datum,
  })

  const { voorstelId } = await doCommand(dienVoorstelIn, context, {
    titel: 'Ontmoetingsplekken in alle wijken',
    griffienummer: `${vandaag.slice(0, 4)}-0118`,
    nummer: '402117',
    datum: plusDagen(laatste('forum').datum, -10),
    motieId,
    secties: [{ soort: 'aanleiding', tekst: 'De motie over ontmoeting vraagt om een plan per wijk.' }],
  })
  const { behandelingId } = await doCommand(agendeer, context, { vergaderingId: laatste('forum').id, voorstelId })
  await doCommand(legAdviesVast, context, {
    behandelingId,
    tekst: 'Bespreken in de raad; het forum wil eerst de kosten per wijk zien.',
  })
  await doCommand(agendeer, context, { vergaderingId: eerste('raad').id, voorstelId })
  const vraag = { voorstelId, thema: 'kosten', gesteldOp: laatste('forum').datum }
  await doCommand(stelVraag, context, { ...vraag, fractie: 'VVD', tekst: 'Wat kost een plek per jaar?' })
  await doCommand(stelVraag, context, { ...vraag, fractie: 'SP', tekst: 'Welke wijken hebben nu niets?' })
  await doCommand(zegToe, context, {
    voorstelId,
    tekst: 'Een overzicht van de kosten per wijk',
    door: 'Wethouder sociaal domein',
    toegezegdOp: laatste('forum').datum,
    uiterlijk: plusDagen(vandaag, 9),
  })
  await doCommand(legZienswijzeVast, context, {
    over: 'Regionaal convenant jeugdhulp',
    raadVan: 'Buurdorp',
    strekking: 'kritisch',
    tekst: 'De raad wil eerder horen als de inkoop duurder uitvalt.',
    datum: laatste('raad').datum,
  })
}

type Gepland = { id: string; soort: 'forum' | 'raad' | 'raadstafel'; datum: Datum }

/** Forum on the second Monday, raad on the fourth, raadstafel on the third Wednesday. */
async function planVergaderingen(context: Context): Promise<Gepland[]> {
  const gepland: Gepland[] = []
  const plan = async (
    soort: Gepland['soort'],
    dag: Datum,
    karakter: 'beeldvormend' | 'oordeelsvormend' | 'besluitvormend',
    onderwerp: string | null,
  ) => {
    const begin = soort === 'raadstafel' ? '20:00' : '19:30'
    const { vergaderingId } = await doCommand(planVergadering, context, {
      soort,
      datum: dag,
      begin,
      eind: '22:30',
      karakter,
      zaal: soort === 'raadstafel' ? 'Commissiekamer' : 'Raadzaal',
      onderwerp,
    })
    gepland.push({ id: vergaderingId, soort, datum: dag })
  }
  for (let n = -MAANDEN_TERUG; n <= MAANDEN_VOORUIT; n += 1) {
    const maand = plusMaanden(eersteVanMaand(context.vandaag), n)
    await plan('forum', opWeekdag(maand, 1, 2), 'oordeelsvormend', 'Sociaal domein')
    await plan('raadstafel', opWeekdag(maand, 3, 3), 'beeldvormend', 'Sociaal actueel')
    await plan('raad', opWeekdag(maand, 1, 4), 'besluitvormend', null)
  }
  return gepland
}

/** The nth such day of the month; 1 is Monday. */
function opWeekdag(maand: Datum, weekdag: number, n: number): Datum {
  const eerste = new Date(`${maand}T00:00:00Z`).getUTCDay()
  return plusDagen(datum(maand), ((weekdag - eerste + 7) % 7) + 7 * (n - 1))
}

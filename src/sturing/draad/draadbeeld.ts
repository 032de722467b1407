import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Cijferdefinitie, findCijfer } from '#sturing/monitor/index.ts'
import { listReeks } from '#sturing/monitor/reads.ts'
import { eersteVanMaand, jaarVan, plusMaanden } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'
import { doodlopendIn, REDENEN } from './rules/doodlopend.ts'
import { type Feit, feitenVan } from './rules/feiten.ts'
import { draadDoor, type Graaf, type Knoop, openbaarDeel, type Soort, sleutel } from './rules/graaf.ts'
import { listGraaf } from './store/graaf.ts'

const MAANDEN = 24

async function graafVoor({ db, mandaat, vandaag }: Context): Promise<Graaf> {
  const graaf = await listGraaf(db, mandaat)
  return mandaat.powers.has('raad:lezen') ? graaf : openbaarDeel(graaf, jaarVan(vandaag))
}

/** An address holds no full stop. */
const adresVan = (id: string) => id.replace('.', '~')
const idVan = (adres: string) => adres.replace('~', '.')
const definitieVan = (knoop: Knoop): Cijferdefinitie | undefined =>
  knoop.soort === 'indicator' ? findCijfer(knoop.id) : undefined

function naamVan(knoop: Knoop): Tweetalig {
  return definitieVan(knoop)?.naam ?? { nl: knoop.naam, en: knoop.naam }
}

/** Of a line the budget of this year; none, then of the last year that had one. */
function bedragVan(knoop: Knoop, ditJaar: number): { bedrag: number | null; jaar: number | null } {
  if (knoop.soort !== 'regel') return { bedrag: null, jaar: null }
  const metBudget = knoop.gegevens.jaren.filter(({ budget }) => budget !== 0)
  const een = metBudget.findLast(({ jaar }) => jaar <= ditJaar) ?? metBudget[0]
  return { bedrag: een?.budget ?? null, jaar: een?.jaar ?? null }
}

function nummerVan(knoop: Knoop): string | null {
  if (knoop.soort === 'motie') return knoop.gegevens.nummers?.join(' / ') ?? null
  if (knoop.soort === 'voorstel') return knoop.gegevens.griffienummer
  if (knoop.soort === 'mededeling') return knoop.gegevens.nummer
  return knoop.soort === 'regel' ? knoop.gegevens.code : null
}

function opentIdVan(knoop: Knoop): string | null {
  if (knoop.soort === 'stuk') return knoop.gegevens.publicatieId
  return knoop.soort === 'maatregel' ? knoop.gegevens.programmaId : null
}

function opDeLijn(knoop: Knoop, ditJaar: number) {
  const { soort, id, datum, stand } = knoop
  return {
    soort,
    id: adresVan(id),
    naam: naamVan(knoop),
    datum,
    stand,
    nummer: nummerVan(knoop),
    ...bedragVan(knoop, ditJaar),
    opentId: opentIdVan(knoop),
  }
}

export async function listDraden(context: Context) {
  const graaf = await graafVoor(context)
  const ditJaar = jaarVan(context.vandaag)
  const bij = new Map(graaf.knopen.map((knoop) => [sleutel(knoop), knoop]))
  const los = Map.groupBy(doodlopendIn(graaf, context.vandaag), ({ knoop }) => sleutel(knoop))
  const metMotie = new Set(graaf.schakels.filter(({ van }) => van.startsWith('motie ')).map(({ naar }) => naar))
  const beginnen = graaf.knopen.filter(
    (knoop) => knoop.soort === 'motie' || (knoop.soort === 'voorstel' && !metMotie.has(sleutel(knoop))),
  )
  return beginnen.map((begin) => {
    const draad = [...draadDoor(graaf, sleutel(begin)).keys()].map((een) => bij.get(een)!)
    const tel = (soort: Soort) => draad.filter((knoop) => knoop.soort === soort).length
    return {
      begin: opDeLijn(begin, ditJaar),
      voorstellen: tel('voorstel'),
      maatregelen: tel('maatregel'),
      regels: tel('regel'),
      indicatoren: tel('indicator'),
      stukken: draad.filter((knoop) => knoop.soort === 'stuk' && knoop.gegevens.publicatieId !== null).length,
      budget: draad.reduce((som, knoop) => som + (bedragVan(knoop, ditJaar).bedrag ?? 0), 0),
      openEinden: draad.reduce((som, knoop) => som + (los.get(sleutel(knoop))?.length ?? 0), 0),
    }
  })
}

export async function getDraad(context: Context & { input: { soort: Soort; id: string } }) {
  const { input, vandaag } = context
  const graaf = await graafVoor(context)
  const ditJaar = jaarVan(vandaag)
  const begin = sleutel({ soort: input.soort, id: idVan(input.id) })
  const hier = graaf.knopen.find((knoop) => sleutel(knoop) === begin)
  if (!hier) throw new NotFound()
  const plaatsen = draadDoor(graaf, begin)
  const los = Map.groupBy(doodlopendIn(graaf, vandaag), ({ knoop }) => sleutel(knoop))
  const definitie = definitieVan(hier)
  return {
    hier: opDeLijn(hier, ditJaar),
    knopen: graaf.knopen.flatMap((knoop) => {
      const plaats = plaatsen.get(sleutel(knoop))
      if (!plaats) return []
      const redenen = (los.get(sleutel(knoop)) ?? []).map(({ reden }) => reden)
      return [{ plaats, knoop: opDeLijn(knoop, ditJaar), redenen }]
    }),
    feiten: [...(definitie ? feitenVanCijfer(definitie) : []), ...feitenVan(hier)],
    jaren: hier.soort === 'regel' ? hier.gegevens.jaren : [],
    reeks: definitie ? await reeksVan(context, definitie) : null,
  }
}

const feitenVanCijfer = ({ tekst, methode }: Cijferdefinitie): Feit[] => [
  { soort: 'definitie', tekst },
  { soort: 'methode', tekst: methode },
]

async function reeksVan(context: Context, definitie: Cijferdefinitie) {
  const tot = plusMaanden(eersteVanMaand(context.vandaag), -1)
  return { eenheid: definitie.eenheid, punten: await listReeks(context, definitie, plusMaanden(tot, 1 - MAANDEN), tot) }
}

export async function listDoodlopend(context: Context) {
  const ditJaar = jaarVan(context.vandaag)
  return doodlopendIn(await graafVoor(context), context.vandaag).map(({ knoop, reden }) => ({
    knoop: opDeLijn(knoop, ditJaar),
    reden,
    uitleg: REDENEN[reden],
  }))
}

import { INLOOP } from './aanbod.ts'
import { type Bouw, opWerkdag } from './bouw.ts'
import { eersteDag, maandVan, naarDatum } from './datum.ts'
import type { Verhaal } from './stad/ervaring.ts'
import { TRENDS } from './zorg.ts'

/** Stories of people's own, by theme; position on the scale "het ging" (0 bad .. 100 good). */
// biome-ignore format: a table
const STOF: [thema: string, categorie: string, wie: Verhaal['verteller'], goed: number, tekst: string][] = [
  ['huishoudelijke hulp', '01', 'inwoner', 84, 'Ik heb een vaste hulp op een vaste dag. Dat geeft rust.'],
  ['huishoudelijke hulp', '01', 'inwoner', 38, 'Drie keer iemand anders dit jaar. Ik moet steeds uitleggen waar alles ligt.'],
  ['jeugdhulp', '45', 'ouder', 62, 'Er kwam snel hulp, maar elke keer een nieuw gezicht.'],
  ['jeugdhulp', '45', 'jongere', 71, 'Zij vroeg wat ik zelf wilde. Dat had nog niemand gedaan.'],
  ['jeugdhulp', '54', 'ouder', 30, 'Vier maanden wachten is lang als je kind niet eet.'],
  ['verwijzing', '54', 'professional', 66, 'Ik krijg nu antwoord terug op mijn verwijzing.'],
  ['verwijzing', '54', 'ouder', 41, 'De huisarts wist niet wat de gemeente al deed.'],
  ['begeleiding', '02', 'inwoner', 76, 'We doen samen de post. Ik slaap weer.'],
  ['begeleiding', '02', 'inwoner', 35, 'Ik moest mijn verhaal aan vijf mensen vertellen.'],
  ['dagbesteding', '07', 'mantelzorger', 80, 'Op dinsdag en vrijdag is mijn man onder de mensen en heb ik mijn handen vrij.'],
  ['schulden', 'S1', 'inwoner', 69, 'Eindelijk een overzicht. Het is veel, maar ik weet wat.'],
  ['inkomen', 'P1', 'inwoner', 33, 'Dezelfde papieren drie keer ingeleverd.'],
  ['mantelzorg', '04', 'mantelzorger', 47, 'Niemand vroeg hoe het met mij ging, tot vorige maand.'],
]
const INLOOPSTOF = [
  'Eindelijk iets zonder papieren.',
  'Ik liep binnen en mocht blijven.',
  'Hier ben ik geen client.',
  'De soep is goed en de mensen ook.',
  'Mijn moeder gaat nu uit zichzelf.',
] as const
const TRIADE = ['ik zelf', 'mensen om mij heen', 'de hulp']

export function maakVerhalen(w: Bouw): void {
  const { stad, begin, vandaag, id } = w
  const t = w.toeval('verhalen')
  const { verhalen, duidingen, toestemmingen, uitvragen } = stad.ervaring
  const { wijken } = stad.inrichting
  const inloop = stad.aanbod.aanbod.find((a) => a.naam === INLOOP)
  const producten = stad.aanbod.producten
  const inloopMaand = maandVan(vandaag) - TRENDS.dagbesteding.maandenGeleden
  const perMaand = Math.max(0.6, (stad.invoer.inwoners * 6) / 25_000)

  for (let maand = maandVan(begin); maand <= maandVan(vandaag); maand++) {
    for (let i = t.poisson(perMaand); i > 0; i--) vertel(maand, t.kies(STOF), null)
    if (inloop && maand > inloopMaand)
      for (let i = t.poisson(perMaand / 5); i > 0; i--)
        vertel(maand, ['dagbesteding zonder indicatie', '', 'inwoner', 86, t.kies(INLOOPSTOF)], inloop.id)
    if (maand % 6 === 0) vraagUit(maand)
  }

  function vertel(
    maand: number,
    [thema, categorie, verteller, goed, tekst]: (typeof STOF)[number],
    aanbod: string | null,
  ): void {
    const dag = eersteDag(maand) + t.geheel(28)
    if (dag > vandaag) return
    const datum = naarDatum(dag)
    const ingetrokken = t.kans(0.03) && dag + 60 < vandaag ? naarDatum(dag + t.tussen(5, 60)) : null
    const verhaal: Verhaal = {
      id: id(dag),
      verteldOp: datum,
      verteller,
      tekst: ingetrokken ? '' : tekst,
      themas: [thema],
      aanbod,
      product: categorie === '' ? null : (producten.find((p) => p.code.startsWith(categorie))?.id ?? null),
      gebied: aanbod ? wijken[TRENDS.dagbesteding.wijk]!.code : t.kies(wijken).code,
      plek: t.kies(['thuis', 'buurtkamer', 'online', 'spreekuur']),
      ingetrokkenOp: ingetrokken,
    }
    verhalen.push(verhaal)
    // Withdrawn: the reading leaves the patterns too (E2).
    if (!ingetrokken) {
      const a = t.geheel(101)
      const c = t.geheel(101 - a)
      duidingen.push({
        id: id(dag),
        verhaal: verhaal.id,
        soort: 'triade',
        vraag: 'Wat hielp het meest?',
        polen: TRIADE,
        waarden: [a, c, 100 - a - c],
      })
      duidingen.push({
        id: id(dag),
        verhaal: verhaal.id,
        soort: 'schaal',
        vraag: 'Hoe ging het?',
        polen: ['moeilijk', 'goed'],
        waarden: [Math.max(0, Math.min(100, Math.round(goed + 12 * t.normaal())))],
      })
    }
    const gebruik = (['leren', 'patroon', 'citaat'] as const).filter((g) =>
      t.kans(g === 'patroon' ? 0.95 : g === 'leren' ? 0.85 : 0.45),
    )
    for (const g of gebruik)
      toestemmingen.push({ id: id(dag), verhaal: verhaal.id, gebruik: g, gegevenOp: datum, ingetrokkenOp: ingetrokken })
  }

  function vraagUit(maand: number): void {
    const dag = opWerkdag(eersteDag(maand) + 9)
    if (dag > vandaag) return
    for (const wijk of wijken) {
      const verstuurd = Math.max(8, Math.round((stad.invoer.inwoners * 0.012) / wijken.length) + t.geheel(8))
      const respons = Math.round(verstuurd * (0.24 + 0.16 * t.getal()))
      const telling = (gunstig: number): number[] => {
        const rij = [0, 0, 0, 0, 0]
        for (let i = 0; i < respons; i++) rij[Math.max(0, Math.min(4, Math.round(gunstig + t.normaal())))]!++
        return rij
      }
      uitvragen.push({
        id: id(dag),
        instrument: 'clientervaring',
        moment: naarDatum(dag),
        doelgroep: 'clienten maatwerk',
        product: null,
        gebied: wijk.code,
        verstuurd,
        respons,
        antwoorden: [
          { vraag: 'Ik wist waar ik moest zijn met mijn vraag', telling: telling(2.6) },
          { vraag: 'Ik werd snel geholpen', telling: telling(2.4) },
          { vraag: 'Door de hulp kan ik beter doen wat ik wil', telling: telling(2.9) },
        ],
      })
    }
  }
}

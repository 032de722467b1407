import type { Datum } from '#values/datum.ts'
import { eersteVanMaand, formatDatum, plusDagen } from '#values/datum.ts'
import type { Json } from './afdruk.ts'
import type { Blok } from './weergave.ts'

export type Verwijzing = { nummer: number; code: string; versie: number; parameters: Record<string, Json> }

/** What there is to report on: a paper holds no heading above nothing. */
export type Aanwezig = {
  programmaId: string
  naam: string
  peildatum: Datum
  onderdelen: number
  rapporten: number
  agendaregels: number
  bevindingen: number
  toezeggingen: number
  /** Year of the budget lines that the measures point at, when they do. */
  begrotingsjaar: number | null
  tellingen: boolean
}

/** The first draft of a progress report: a place for every figure, no figure typed. */
export function stelBlokkenSamen(a: Aanwezig): { blokken: Blok[]; verwijzingen: Verwijzing[] } {
  const verwijzingen: Verwijzing[] = []
  const noem = (code: string, parameters: Record<string, Json>): number => {
    verwijzingen.push({ nummer: verwijzingen.length + 1, code, versie: 1, parameters })
    return verwijzingen.length
  }
  const programma = { programma: a.programmaId }
  const blokken: Blok[] = [
    { soort: 'kop', tekst: 'Wat u leest' },
    {
      soort: 'tekst',
      tekst: `Dit stuk zegt hoe ${a.naam} ervoor staat op ${formatDatum(a.peildatum, { stijl: 'lang' })}. Bij elk cijfer staat wat het is, hoe en wanneer het is geteld, en wie de eigenaar is.`,
    },
  ]
  if (a.onderdelen > 0) {
    const totaal = noem('programma.geraamd', programma)
    const tabel = noem('programma.geraamd-per-onderdeel', programma)
    blokken.push(
      { soort: 'kop', tekst: 'Waar het geld voor is' },
      { soort: 'tekst', tekst: `Voor het programma is {${totaal}} geraamd, verdeeld over de onderdelen hieronder.` },
      { soort: 'tabel', nummer: tabel, bijschrift: 'Geraamd per onderdeel' },
    )
  }
  if (a.begrotingsjaar !== null) {
    const parameters = { ...programma, jaar: a.begrotingsjaar }
    const budget = noem('begroting.budget-per-maatregel', parameters)
    const uitgegeven = noem('begroting.realisatie-per-maatregel', parameters)
    blokken.push({
      soort: 'tekst',
      tekst: `In de begroting van ${parameters.jaar} staat {${budget}} voor de maatregelen. Daarvan is {${uitgegeven}} uitgegeven.`,
    })
  }
  if (a.rapporten > 0) {
    const opKoers = noem('programma.op-koers', programma)
    const aspecten = noem('programma.aspecten', programma)
    blokken.push(
      { soort: 'kop', tekst: 'Hoe het gaat' },
      {
        soort: 'tekst',
        tekst: `Van de {${aspecten}} aspecten waarover is gerapporteerd, staan er {${opKoers}} op koers.`,
      },
      { soort: 'maatregelstatus' },
    )
  }
  if (a.tellingen) {
    // The last whole month before the day of the paper.
    const maand = eersteVanMaand(plusDagen(eersteVanMaand(a.peildatum), -1))
    const telling = noem('monitor.clienten-per-wijk', { maand })
    blokken.push(
      { soort: 'kop', tekst: 'Wie hulp heeft' },
      {
        soort: 'tabel',
        nummer: telling,
        bijschrift: `Inwoners met een voorziening eind ${maandnaam(maand)}, per wijk`,
      },
    )
  }
  if (a.agendaregels > 0) blokken.push({ soort: 'kop', tekst: 'Wat er komt' }, { soort: 'agenda' })
  if (a.toezeggingen > 0) blokken.push({ soort: 'kop', tekst: 'Wat u is toegezegd' }, { soort: 'toezeggingen' })
  if (a.bevindingen > 0) blokken.push({ soort: 'kop', tekst: 'Opmerkingen bij de stukken' }, { soort: 'opmerkingen' })
  return { blokken, verwijzingen }
}

function maandnaam(maand: Datum): string {
  return formatDatum(maand, { stijl: 'lang' }).split(' ').slice(1).join(' ')
}

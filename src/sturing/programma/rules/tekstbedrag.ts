export type Soortbedrag = 'begroot' | 'besteed'
/** `bedrag` and `stap` in cents: "1,2 miljoen" is precise to a hundred thousand euro. */
export type Tekstbedrag = { soort: Soortbedrag; bedrag: number; stap: number; zin: string }

const BEDRAG = String.raw`€\s?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-+))?(?:\s(miljoen|mln|duizend))?`
const WOORDEN: Record<Soortbedrag, string> = {
  begroot: 'begroot|geraamd|budget|raming',
  besteed: 'besteed|uitgegeven|uitgaven|gerealiseerd|realisatie',
}
/** Said of a difference, a part or another moment: that amount is not the state of the line. */
const ANDERS =
  /\b(?:extra|aanvullend\w*|meer|minder|hoger|lager|tekort|overschrijding|onderbesteding|overschot|verschil|waarvan|resteert|resterend\w*|nog|per (?:jaar|maand|week|dag|plek|deelnemer)|structureel|volgend|vorig|offerte|ongeveer|circa|ruim|bijna)\b/
const JAAR = /\b(?:19|20)\d\d\b/g

/** Amounts that a text says are budgeted or spent in this year. A sentence with two amounts is not read: which is which. */
export function tekstbedragenIn(tekst: string, jaar: number): Tekstbedrag[] {
  return tekst
    .split(/(?<=[.!?;])\s+(?=\S)/)
    .flatMap((zin) => {
      const klein = zin.toLowerCase()
      const jaren = klein.replaceAll(/€\s?[\d.,]+/g, '').match(JAAR) ?? []
      if (ANDERS.test(klein) || jaren.some((j) => Number(j) !== jaar) || klein.split('€').length !== 2) return []
      return (Object.entries(WOORDEN) as [Soortbedrag, string][]).flatMap(([soort, woord]) => {
        const ervoor = new RegExp(`\\b(?:${woord})\\b[^€]{0,40}${BEDRAG}`).exec(klein)
        const erna = new RegExp(`${BEDRAG}[^€.;]{0,25}\\b(?:${woord})\\b`).exec(klein)
        const gevonden = erna ?? ervoor
        return gevonden ? [{ soort, ...inCenten(gevonden), zin }] : []
      })
    })
    .filter(({ zin }, _, alle) => alle.filter((een) => een.zin === zin).length === 1)
}

function inCenten([, geheel = '0', deel, eenheid]: RegExpExecArray): { bedrag: number; stap: number } {
  const euro = Number(geheel.replaceAll('.', ''))
  const cijfers = deel && !deel.startsWith('-') ? deel : ''
  const keer = eenheid === 'duizend' ? 1e3 : eenheid ? 1e6 : 1
  const bedrag = Math.round((euro + Number(`0.${cijfers || 0}`)) * keer * 100)
  if (cijfers) return { bedrag, stap: Math.round((keer * 100) / 10 ** cijfers.length) }
  const nullen = eenheid ? 0 : /0*$/.exec(String(euro))![0].length
  return { bedrag, stap: keer * 100 * 10 ** Math.min(nullen, 3) }
}

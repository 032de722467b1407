import type { Datum } from '#values/datum.ts'
import type { GevraagdeVoorziening, Inhoud } from './inhoud.ts'
import type { Uitkomst } from './ladder.ts'
import { verschillen } from './verschil.ts'

export type Inhoudsoort = 'behoefte' | 'doel' | 'afspraak' | 'voorziening'
/** One thing as one side of the page shows it. */
export type Kant = {
  kringlidId: string | null
  tekst: string
  sub: string
  datum: Datum | null
  uitkomst: Uitkomst | null
}
export type Rij = {
  soort: Inhoudsoort
  stam: string
  aard: 'nieuw' | 'gewijzigd' | 'vervallen' | 'zelfde'
  oud: Kant | undefined
  nieuw: Kant | undefined
}
type MetNaam = Omit<Inhoud, 'gevraagd'> & { gevraagd: (GevraagdeVoorziening & { productNaam?: string })[] }

function kantenVan(inhoud: MetNaam): Map<string, { soort: Inhoudsoort; kant: Kant }> {
  const leeg = { sub: '', datum: null, uitkomst: null }
  const per = new Map<string, { soort: Inhoudsoort; kant: Kant }>()
  for (const een of inhoud.behoeften) {
    const afweging = inhoud.afwegingen.find((rij) => rij.behoefteStam === een.stam)
    const sub = afweging?.stappen.flatMap((stap) => stap.reden ?? []).join('; ') ?? ''
    const { kringlidId, omschrijving: tekst } = een
    per.set(een.stam, {
      soort: 'behoefte',
      kant: { ...leeg, kringlidId, tekst, sub, uitkomst: afweging?.uitkomst ?? null },
    })
  }
  for (const { stam, kringlidId, tekst, resultaat, streefdatum } of inhoud.doelen)
    per.set(stam, { soort: 'doel', kant: { ...leeg, kringlidId, tekst, sub: resultaat, datum: streefdatum } })
  for (const { stam, kringlidId, wat, wanneer } of inhoud.afspraken)
    per.set(stam, { soort: 'afspraak', kant: { ...leeg, kringlidId, tekst: wat, datum: wanneer } })
  for (const { stam, kringlidId, productNaam = '', begin } of inhoud.gevraagd)
    per.set(stam, { soort: 'voorziening', kant: { ...leeg, kringlidId, tekst: productNaam, datum: begin } })
  return per
}

const VOLGORDE: readonly Rij['aard'][] = ['nieuw', 'gewijzigd', 'vervallen', 'zelfde']

/** Both versions row by row, what changed first. A need whose weighing changed has changed. */
export function vergelijk(vorige: MetNaam | undefined, nieuwe: MetNaam): Rij[] {
  const leeg: MetNaam = { behoeften: [], afwegingen: [], doelen: [], afspraken: [], gevraagd: [] }
  const oud = kantenVan(vorige ?? leeg)
  const nieuw = kantenVan(nieuwe)
  const behoefteVan = new Map(
    [...(vorige?.afwegingen ?? []), ...nieuwe.afwegingen].map((een) => [een.stam, een.behoefteStam]),
  )
  const aard = new Map<string, Rij['aard']>()
  for (const verschil of verschillen(vorige ?? leeg, nieuwe)) {
    const stam = verschil.soort === 'afweging' ? behoefteVan.get(verschil.stam)! : verschil.stam
    if (verschil.soort !== 'afweging') aard.set(stam, verschil.aard)
    else if (!aard.has(stam)) aard.set(stam, 'gewijzigd')
  }
  return [...new Set([...nieuw.keys(), ...oud.keys()])]
    .map(
      (stam): Rij => ({
        soort: (nieuw.get(stam) ?? oud.get(stam))!.soort,
        stam,
        aard: aard.get(stam) ?? 'zelfde',
        oud: oud.get(stam)?.kant,
        nieuw: nieuw.get(stam)?.kant,
      }),
    )
    .toSorted((a, b) => VOLGORDE.indexOf(a.aard) - VOLGORDE.indexOf(b.aard))
}

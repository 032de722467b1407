import type { Context } from '#platform/command.ts'
import { listMaatregelen, listProgrammas } from '#sturing/programma/reads.ts'
import { listVoorstellen } from '#sturing/raad/reads.ts'
import { listPublicaties } from './store/publicatie.ts'
import { listStukken } from './store/stuk.ts'

type Treffer = { soort: string; id: string; titel: string; onder: string; href: string }

const MAXIMUM = 8

/** One search over what steers and accounts; each kind only for who holds its power. */
export async function zoekSturing({
  db,
  mandaat,
  input: { q },
}: Context & { input: { q: string } }): Promise<Treffer[]> {
  const mag = (power: string) => mandaat.powers.has(power)
  const woord = q.trim().toLowerCase()
  const past = (tekst: string) => tekst.toLowerCase().includes(woord)
  const treffers: Treffer[] = []
  if (mag('programma:lezen')) {
    const programmas = (await listProgrammas(db, mandaat)).filter((p) => past(p.naam) || past(p.code))
    treffers.push(
      ...programmas.map(({ id, naam, soort }) => ({
        soort: 'programma',
        id,
        titel: naam,
        onder: soort,
        href: `/programma/${id}`,
      })),
    )
    const maatregelen = await listMaatregelen(db, mandaat, null, woord)
    treffers.push(
      ...maatregelen.slice(0, MAXIMUM).map((m) => ({
        soort: 'maatregel',
        id: m.id,
        titel: m.naam,
        onder: m.eigenaar,
        href: `/programma/${m.programmaId}`,
      })),
    )
  }
  if (mag('raad:lezen')) {
    const voorstellen = (await listVoorstellen(db, mandaat)).filter(
      (v) => past(v.titel) || (v.motie !== null && past(v.motie.titel)),
    )
    treffers.push(
      ...voorstellen.slice(0, MAXIMUM).map((v) => ({
        soort: v.motie && past(v.motie.titel) ? 'motie' : 'voorstel',
        id: v.id,
        titel: v.motie && past(v.motie.titel) ? v.motie.titel : v.titel,
        onder: v.griffienummer,
        href: `/raad/${v.id}`,
      })),
    )
  }
  if (mag('rapportage:lezen')) {
    const stukken = (await listStukken(db, mandaat)).filter((s) => past(s.titel))
    treffers.push(
      ...stukken.slice(0, MAXIMUM).map((s) => ({
        soort: 'rapportage',
        id: s.id,
        titel: s.titel,
        onder: s.reeks,
        href: `/rapportages/${s.id}`,
      })),
    )
  } else if (mag('publicatie:lezen')) {
    const stukken = await listPublicaties(db, mandaat, null, woord)
    treffers.push(
      ...stukken.slice(0, MAXIMUM).map((p) => ({
        soort: 'publicatie',
        id: p.id,
        titel: p.titel,
        onder: p.peildatum,
        href: `/stukken/${p.id}`,
      })),
    )
  }
  return treffers
}

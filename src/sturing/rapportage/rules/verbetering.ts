import type { Json } from './afdruk.ts'
import { canoniek } from './afdruk.ts'
import type { Cijferdefinitie } from './cijfer.ts'
import { formatCijfer, formatWaarde, isRijen, isTabel, VERBORGEN } from './cijfer.ts'
import type { Weergave, Weergaveblok } from './weergave.ts'

/** One line of a correction: what stood there, and what stands there now. */
export type Verbeterregel = { wat: string; was: string; is: string }

type Gedrukt = { nummer: number; definitie: Cijferdefinitie; waarde: Json; verborgen: boolean }

/** Every figure and every text that differs: nothing changes in silence. */
export function verbeterregels(
  oud: { cijfers: readonly Gedrukt[]; weergave: Weergave },
  nieuw: { cijfers: readonly Gedrukt[]; weergave: Weergave },
): Verbeterregel[] {
  const cijfers = nieuw.cijfers.flatMap((is) => {
    const was = oud.cijfers.find(({ nummer }) => nummer === is.nummer)
    if (!was) return [{ wat: is.definitie.naam.nl, was: NIETS, is: toon(is) }]
    return canoniek(was.waarde) === canoniek(is.waarde) ? [] : cijferregels(was, is)
  })
  const weg = oud.cijfers
    .filter(({ nummer }) => !nieuw.cijfers.some((is) => is.nummer === nummer))
    .map((was) => ({ wat: was.definitie.naam.nl, was: toon(was), is: NIETS }))
  return [...cijfers, ...weg, ...tekstregels(oud.weergave, nieuw.weergave)]
}

const NIETS = 'stond er niet'

const toon = ({ definitie, waarde, verborgen }: Gedrukt) =>
  formatCijfer(definitie, { waarde, toets: verborgen && waarde === null ? 'geweigerd' : 'vrij' })

function cijferregels(was: Gedrukt, is: Gedrukt): Verbeterregel[] {
  const naam = is.definitie.naam.nl
  const geheel = { wat: naam, was: toon(was), is: toon(is) }
  const [voor, na] = [delenVan(was), delenVan(is)]
  const delen = [...new Set([...voor.keys(), ...na.keys()])].flatMap((deel) => {
    const [a, b] = [voor.get(deel) ?? NIETS, na.get(deel) ?? NIETS]
    return a === b ? [] : [{ wat: `${naam}: ${deel}`, was: a, is: b }]
  })
  return geheel.was === geheel.is && delen.length > 0 ? delen : [geheel, ...delen]
}

/** The rows or cells of a table, as printed; a single number has none. */
function delenVan({ definitie, waarde }: Gedrukt): Map<string, string> {
  if (isRijen(waarde)) {
    return new Map(waarde.rijen.map(({ naam, waarde: w }) => [naam, formatWaarde(definitie.eenheid, w)]))
  }
  if (!isTabel(waarde)) return new Map()
  const { kolommen, cellen } = waarde
  const cel = (n: number) => cellen[0]?.[n] ?? null
  return new Map(kolommen.map((kolom, n) => [kolom, cel(n) === null ? VERBORGEN : formatWaarde('aantal', cel(n))]))
}

/** Texts with their figures left out: a figure that changed is told above, and does not make the words other words. */
function tekstregels(oud: Weergave, nieuw: Weergave): Verbeterregel[] {
  const [voor, na] = [tekstenVan(oud), tekstenVan(nieuw)]
  const weg = voor.filter((tekst) => !na.includes(tekst))
  const erbij = na.filter((tekst) => !voor.includes(tekst))
  return Array.from({ length: Math.max(weg.length, erbij.length) }, (_, n) => ({
    wat: 'Tekst',
    was: weg[n] ?? NIETS,
    is: erbij[n] ?? 'is weggehaald',
  }))
}

function tekstenVan({ blokken }: Weergave): string[] {
  return zonderVerbetering(blokken).flatMap((blok) =>
    blok.soort === 'alinea'
      ? [blok.delen.map(({ tekst, cijfer }) => (cijfer === undefined ? tekst : '…')).join('')]
      : [],
  )
}

const KOP = 'Wat er is verbeterd'
const isKopVanVerbetering = (blok: Weergaveblok) => blok.soort === 'kop' && blok.tekst === KOP

/** The paper without the note of an earlier correction. */
function zonderVerbetering(blokken: readonly Weergaveblok[]): readonly Weergaveblok[] {
  if (!blokken[0] || !isKopVanVerbetering(blokken[0])) return blokken
  const volgende = blokken.findIndex((blok, n) => n > 0 && blok.soort === 'kop')
  return volgende < 0 ? [] : blokken.slice(volgende)
}

/** At the head of the new version: which one it replaces, why, and what differs. */
export function verbeterblokken(
  vorige: { versie: number; dag: string },
  reden: string,
  regels: Verbeterregel[],
): Weergaveblok[] {
  return [
    { soort: 'kop', tekst: KOP },
    {
      soort: 'melding',
      delen: [{ tekst: `Dit stuk vervangt versie ${vorige.versie} van ${vorige.dag}. Reden: ${reden}` }],
    },
    ...(regels.length === 0
      ? []
      : [
          {
            soort: 'tabel' as const,
            bijschrift: `Wat er anders is dan in versie ${vorige.versie}`,
            kolommen: ['Wat', 'Stond er', 'Staat er nu'].map((kop) => ({ kop, getal: false })),
            rijen: regels.map(({ wat, was, is }) => ({
              kop: wat,
              cellen: [[{ tekst: was }], [{ tekst: is }]],
              totaal: false,
            })),
          },
        ]),
  ]
}

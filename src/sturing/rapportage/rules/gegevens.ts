import type { Afdruk } from './afdruk.ts'
import type { Cijferdefinitie } from './cijfer.ts'
import { isRijen, isTabel, VERBORGEN } from './cijfer.ts'

export type GedruktCijfer = { nummer: number; definitie: Cijferdefinitie; afdruk: Afdruk; hash: string }

const KOPPEN = [
  'nummer',
  'code',
  'versie',
  'naam',
  'plaats',
  'waarde',
  'eenheid',
  'geldig_op',
  'bekend_op',
  'toets',
  'sha256',
]

/** One line a number, of tables one a cell: only what the paper itself shows. */
export function alsCsv(cijfers: readonly GedruktCijfer[]): string {
  const regels = cijfers.flatMap(({ nummer, definitie, afdruk, hash }) =>
    waardenVan(afdruk).map(([plaats, waarde]) => [
      nummer,
      afdruk.code,
      afdruk.versie,
      definitie.naam.nl,
      plaats,
      waarde,
      definitie.eenheid,
      afdruk.geldigOp,
      afdruk.bekendOp,
      afdruk.toets,
      hash,
    ]),
  )
  return `\uFEFF${[KOPPEN, ...regels].map((regel) => regel.map(cel).join(';')).join('\r\n')}\r\n`
}

function waardenVan({ waarde }: Afdruk): [string, string | number][] {
  if (isRijen(waarde)) {
    return [...waarde.rijen.map(({ naam, waarde: w }): [string, number] => [naam, w]), ['totaal', waarde.totaal]]
  }
  if (isTabel(waarde)) {
    const { rijen, kolommen, cellen } = waarde
    return rijen.flatMap((rij, r) =>
      [...kolommen, 'totaal'].map((kolom, k): [string, string | number] => [
        `${rij}, ${kolom}`,
        cellen[r]?.[k] ?? VERBORGEN,
      ]),
    )
  }
  return [['', typeof waarde === 'number' ? waarde : '']]
}

/** A cell that starts like a formula is opened as text. */
function cel(waarde: string | number): string {
  if (typeof waarde === 'number') return String(waarde)
  const veilig = /^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}

import type { Afdruk } from './afdruk.ts'
import type { Cijferdefinitie } from './cijfer.ts'
import { afrondingsverschil, isRijen, isTabel, VERBORGEN } from './cijfer.ts'

export type GedruktCijfer = { nummer: number; definitie: Cijferdefinitie; afdruk: Afdruk; hash: string }

/** What the columns of the CSV mean; the JSON beside it says so too (tables on the web need that to be read). */
export const KOLOMMEN = [
  { naam: 'nummer', type: 'integer', betekenis: 'Nummer van het cijfer in het stuk.' },
  { naam: 'code', type: 'string', betekenis: 'Code van de definitie.' },
  { naam: 'versie', type: 'integer', betekenis: 'Versie van de definitie.' },
  { naam: 'naam', type: 'string', betekenis: 'Naam van het cijfer.' },
  { naam: 'plaats', type: 'string', betekenis: 'Rij of cel van een tabel; leeg bij een los cijfer.' },
  {
    naam: 'waarde',
    type: 'string',
    betekenis: `Geheel getal. Bedragen in eurocenten. ${VERBORGEN} is verborgen: te klein, of het zou een klein aantal verraden. Leeg is onbekend.`,
  },
  { naam: 'eenheid', type: 'string', betekenis: 'eurocent, aantal, personen, procent of punten.' },
  { naam: 'geldig_op', type: 'date', betekenis: 'De dag waarover het cijfer gaat.' },
  { naam: 'bekend_op', type: 'datetime', betekenis: 'Het moment waarop is geteld (UTC).' },
  { naam: 'toets', type: 'string', betekenis: 'vrij, onderdrukt of niet-van-toepassing: de toets op herkenbaarheid.' },
  { naam: 'sha256', type: 'string', betekenis: 'Vingerafdruk van het cijfer zoals het is vastgelegd.' },
] as const
const KOPPEN = KOLOMMEN.map(({ naam }) => naam)

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
    const verschil = afrondingsverschil(waarde)
    return [
      ...waarde.rijen.map(({ naam, waarde: w }): [string, number] => [naam, w]),
      ...(verschil === 0 ? [] : [['afrondingsverschil', verschil] satisfies [string, number]]),
      ['totaal', waarde.totaal],
    ]
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

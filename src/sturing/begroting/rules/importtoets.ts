import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { KadernotaInvoer, VoorstelregelInvoer } from './invoer.ts'

/**
 * What makes a file unreadable as a proposal, at its row. What is readable but does not fit together is no reason to
 * refuse: that becomes a bevinding.
 */
export function beletselenVoorImport(invoer: KadernotaInvoer): Beletsel[] {
  const regels = invoer.clusters.flatMap((cluster, c) =>
    cluster.regels.map((regel, r) => ({ regel, veld: `clusters.${c}.regels.${r}` })),
  )
  const dubbel = (codes: string[], code: string) => codes.filter((een) => een === code).length > 1
  const clustercodes = invoer.clusters.map(({ code }) => code)
  const regelcodes = regels.map(({ regel }) => regel.code)
  const { jaren } = invoer.jaartabel
  return [
    ...als(new Set(jaren).size !== jaren.length, 'jaar-dubbel', 'jaartabel.jaren'),
    ...clustercodes.flatMap((code, c) =>
      als(dubbel(clustercodes, code), 'code-dubbel', `clusters.${c}.code`, { code }),
    ),
    ...regels.flatMap(({ regel, veld }) => [
      ...als(dubbel(regelcodes, regel.code), 'code-dubbel', `${veld}.code`, { code: regel.code }),
      ...overDeBedragen(regel, veld),
    ]),
  ]
}

function overDeBedragen({ bedragen, code }: VoorstelregelInvoer, veld: string): Beletsel[] {
  const jaren = bedragen.map(({ jaar }) => jaar)
  return [
    ...als(bedragen.length === 0, 'regel-zonder-bedrag', `${veld}.bedragen`, { code }),
    ...jaren.flatMap((jaar, b) =>
      als(jaren.indexOf(jaar) !== b, 'regel-jaar-dubbel', `${veld}.bedragen.${b}.jaar`, { code, jaar: jaar ?? '' }),
    ),
  ]
}

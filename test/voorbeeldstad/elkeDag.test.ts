import { describe, expect, it } from 'vitest'
import type { Datum } from '#values/datum.ts'
import { plusDagen } from '#values/datum.ts'
import { genereerStad, type Stad } from './index.ts'

type Metperiode = { begin: string; eind: string | null }

/** What the tables would refuse, found without a database. */
function fouten(stad: Stad): string[] {
  const gevonden: string[] = []
  for (const een of stad.huishouden.huishoudens) {
    if (een.opgehevenOp && een.opgehevenOp < een.ontstaanOp) gevonden.push('huishouden opgeheven voor het ontstond')
  }
  for (const [kamer, dingen] of Object.entries(stad)) {
    if (typeof dingen !== 'object') continue
    for (const [naam, rijen] of Object.entries(dingen as Record<string, unknown>)) {
      if (!Array.isArray(rijen)) continue
      for (const rij of rijen as { periode?: Metperiode }[]) {
        if (rij.periode?.eind && rij.periode.eind < rij.periode.begin)
          gevonden.push(`${kamer}.${naam}: eind voor begin`)
      }
    }
  }
  const hoofd = stad.huishouden.bewoningen.filter((een) => een.verblijf === 'hoofd')
  for (const rijen of Map.groupBy(hoofd, (een) => `${een.persoon} ${een.bron}`).values()) {
    rijen.sort((a, b) => (a.periode.begin < b.periode.begin ? -1 : 1))
    rijen.forEach((rij, nr) => {
      const vorige = rijen[nr - 1]
      if (vorige && (vorige.periode.eind ?? '9999') >= rij.periode.begin) gevonden.push('hoofdverblijf overlapt')
    })
  }
  return gevonden
}

describe('de stad kan op elke dag worden gemaakt', () => {
  const dagen = Array.from({ length: 12 }, (_, nr) => plusDagen('2026-11-22' as Datum, nr * 31))

  it.each(dagen)('op %s houdt zij zich aan haar eigen regels', (vandaag) => {
    for (const [gemeente, inwoners] of [
      ['9901', 4000],
      ['9902', 2500],
    ] as const) {
      expect(fouten(genereerStad({ gemeente, inwoners, jaren: 3, seed: 7, vandaag }))).toEqual([])
    }
  })

  it('ook op ware grootte, op de dag waarop het eens misging', () => {
    expect(
      fouten(genereerStad({ gemeente: '9901', inwoners: 25_000, jaren: 3, seed: 7, vandaag: '2026-11-22' as Datum })),
    ).toEqual([])
  })
})

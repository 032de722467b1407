import type { Bsn } from '#values/bsn.ts'
import { hash32 } from './toeval.ts'

const HEX = Array.from({ length: 256 }, (_, i) => [...i.toString(16).padStart(2, '0')].map((t) => t.charCodeAt(0)))
const STREEPJE = 45
const MS_PER_DAG = 86_400_000
const tekens = Buffer.alloc(36)
tekens[8] = tekens[13] = tekens[18] = tekens[23] = STREEPJE

/** A uuid of version 7: the time of a day and a number; 30 bits of the town, 32 of the number, so two never meet. */
function uuid7(dag: number, stad: number, nummer: number): string {
  const ms = Math.max(0, dag) * MS_PER_DAG + (nummer % MS_PER_DAG)
  const hoog = Math.floor(ms / 65536)
  const laag = ms % 65536
  // An odd multiplier and a xor-shift are both reversible: another number, another 32 bits.
  let g = Math.imul(nummer, 0x9e3779b1)
  g ^= g >>> 15
  g = Math.imul(g, 0x85ebca77)
  g ^= g >>> 13
  const extra = hash32(String(nummer ^ stad)) & 0xfff
  zet(0, (hoog >>> 24) & 255, (hoog >>> 16) & 255)
  zet(4, (hoog >>> 8) & 255, hoog & 255)
  zet(9, laag >>> 8, laag & 255)
  zet(14, 0x70 | (extra >>> 8), extra & 255)
  zet(19, 0x80 | ((stad >>> 24) & 0x3f), (stad >>> 16) & 255)
  zet(24, (stad >>> 8) & 255, stad & 255)
  zet(28, (g >>> 24) & 255, (g >>> 16) & 255)
  zet(32, (g >>> 8) & 255, g & 255)
  return tekens.toString('latin1', 0, 36)
}

function zet(plaats: number, een: number, twee: number): void {
  const a = HEX[een]!
  const b = HEX[twee]!
  tekens[plaats] = a[0]!
  tekens[plaats + 1] = a[1]!
  tekens[plaats + 2] = b[0]!
  tekens[plaats + 3] = b[1]!
}

export type MaakId = (dag: number) => string

/** Hands out ids in order; `reeks` keeps apart what is numbered on its own. */
export function maakIds(gemeente: string, seed: number, reeks = 'stad'): MaakId {
  const stad = hash32(`${gemeente}/${seed}/${reeks}`)
  let nummer = 0
  return (dag) => uuid7(dag, stad, nummer++)
}

export function idVan(gemeente: string, seed: number, reeks: string): (dag: number, nummer: number) => string {
  const stad = hash32(`${gemeente}/${seed}/${reeks}`)
  return (dag, nummer) => uuid7(dag, stad, nummer)
}

/** An id that depends on a name only: for the cast, whose ids never change. */
export function vastId(naam: string, dag = 19723): string {
  return uuid7(dag, hash32(naam), hash32(`vast:${naam}`) >>> 1)
}

const VAK = 1_200_000

/** Fictitious numbers for a town: eight digits from 90000000, a range per municipality, below the 9999 range that the cast has. */
export function maakBsns(gemeente: string): () => Bsn {
  const begin = 90_000_000 + (Number(gemeente) % 8) * VAK
  let n = hash32(gemeente) % VAK
  return () => {
    for (;;) {
      // 770,003 and the range have no common divisor, so the walk meets every number once.
      n = (n + 770_003) % VAK
      const acht = begin + n
      let som = 0
      let rest = acht
      for (let gewicht = 2; gewicht <= 9; gewicht++) {
        som += gewicht * (rest % 10)
        rest = Math.floor(rest / 10)
      }
      if (som % 11 < 10) return `${acht}${som % 11}` as Bsn
    }
  }
}

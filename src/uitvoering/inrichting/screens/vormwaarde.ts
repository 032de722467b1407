import type { FormValues } from '#platform/ui/index.ts'
import type { Rijveld, Vorm } from '../rules/instellingen.ts'

type Rijenvorm = Extract<Vorm, { soort: 'rijen' }>
type Los = Record<string, unknown>

const padVan = (...delen: (string | number | undefined)[]) => delen.filter((een) => een !== undefined).join('.')

/** The value as the names of its fields: 'waarde.domeinen.0.naam.nl'. */
export function veldenVan(vorm: Rijenvorm, waarde: unknown): FormValues {
  const los = (waarde ?? {}) as Los
  return {
    ...rijVan('waarde', vorm.velden ?? [], los),
    ...Object.fromEntries(
      vorm.lijsten.flatMap(({ veld, velden }) => {
        const rijen = (veld === undefined ? waarde : los[veld]) as readonly unknown[] | undefined
        return (rijen ?? []).flatMap((rij, plek) => Object.entries(rijVan(padVan('waarde', veld, plek), velden, rij)))
      }),
    ),
  }
}

const rijVan = (stam: string, velden: readonly Rijveld[], rij: unknown): FormValues =>
  Object.fromEntries(
    velden.flatMap(({ veld, soort }) => {
      const waarde = veld === undefined ? rij : (rij as Los)[veld]
      if (waarde === undefined || waarde === null) return []
      const naam = padVan(stam, veld)
      if (soort !== 'tweetalig') return [[naam, waarde]]
      const { nl, en } = waarde as Los
      return [
        [`${naam}.nl`, nl],
        [`${naam}.en`, en],
      ]
    }),
  )

/** What the form gives back, nested: rows by place become a list, what was left empty what the field says it means. */
export function waardeVanVelden(vorm: Rijenvorm, genest: unknown): unknown {
  const los = (genest ?? {}) as Los
  const lijstVan = (rijen: unknown, velden: readonly Rijveld[]) =>
    Object.entries((rijen ?? {}) as Los)
      .filter(([plek]) => /^\d+$/.test(plek))
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([, rij]) => (velden[0]?.veld === undefined ? rij : vulAan(velden, rij as Los)))
  if (vorm.lijsten[0] && vorm.lijsten[0].veld === undefined) return lijstVan(los, vorm.lijsten[0].velden)
  return {
    ...vulAan(vorm.velden ?? [], los),
    ...Object.fromEntries(
      vorm.lijsten.flatMap(({ veld, velden, vrij }) => {
        const rijen = lijstVan(los[veld!], velden)
        return vrij && rijen.length === 0 ? [] : [[veld, rijen]]
      }),
    ),
  }
}

const vulAan = (velden: readonly Rijveld[], rij: Los): Los =>
  Object.fromEntries(
    velden.flatMap(({ veld, leeg, soort, vrij }) => {
      const waarde = rij[veld!]
      if (waarde !== undefined) return [[veld, waarde]]
      if (leeg === null) return [[veld, null]]
      return soort === 'keuzes' && !vrij ? [[veld, []]] : []
    }),
  )

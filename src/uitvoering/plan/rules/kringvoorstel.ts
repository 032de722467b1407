import type { Datum } from '#values/datum.ts'

type Lid = {
  id: string
  persoonId: string | null
  netwerklidId: string | null
  professionalId: string | null
  naam: string
  buitenHuishouden: boolean
  begin: Datum
  eind: Datum | null
}
export type Kandidaat = {
  persoonId: string | null
  netwerklidId: string | null
  professionalId: string | null
  naam: string
  omschrijving: string | null
}
export type Kringvoorstel = Kandidaat & { soort: 'opnemen' | 'uithalen'; kringlidId: string | null }

const wie = (een: Pick<Kandidaat, 'persoonId' | 'netwerklidId' | 'professionalId'>) =>
  een.persoonId ?? een.netwerklidId ?? een.professionalId

/** D4: where who lives there and who the plan is about move apart, it is shown; who writes the plan decides. */
export function kringvoorstellen(kring: readonly Lid[], kandidaten: readonly Kandidaat[], op: Datum): Kringvoorstel[] {
  const nu = kring.filter((lid) => lid.begin <= op && (lid.eind === null || lid.eind >= op))
  const inKring = new Set(nu.map(wie))
  const kandidaat = new Set(kandidaten.map(wie))
  const uniek = [...new Map(kandidaten.map((een) => [wie(een), een])).values()]
  return [
    ...uniek
      .filter((een) => !inKring.has(wie(een)))
      .map((een): Kringvoorstel => ({ ...een, soort: 'opnemen', kringlidId: null })),
    ...nu
      .filter((lid) => lid.persoonId !== null && !lid.buitenHuishouden && !kandidaat.has(lid.persoonId))
      .map(
        ({ id, persoonId, naam }): Kringvoorstel => ({
          soort: 'uithalen',
          kringlidId: id,
          persoonId,
          netwerklidId: null,
          professionalId: null,
          naam,
          omschrijving: null,
        }),
      ),
  ]
}

import { DatumSchema, Id, Keuze, Nullable, PeriodeSchema, Type } from '#platform/endpoint.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'

export const zoeken = {
  power: 'persoon:zoeken',
  doel: 'de juiste persoon vinden',
  grondslag: 'Wmo 2015 art. 5.1.1, Jeugdwet art. 7.4.0, Wet BRP art. 1.7',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'brp raadplegen',
} as const
export const opnemen = { ...zoeken, power: 'persoon:opnemen', doel: 'persoon en huishouden vastleggen' } as const
export const vastleggen = {
  power: 'huishouden:wijzigen',
  doel: 'huishouden bijhouden',
  grondslag: 'Wmo 2015 art. 5.1.1, Jeugdwet art. 7.4.0',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'melding en onderzoek',
} as const
export const afschermen = {
  ...vastleggen,
  power: 'afscherming:beheren',
  doel: 'persoon beschermen',
  grondslag: 'AVG art. 32',
} as const
export const Dag = () => Type.Unsafe<Datum>(DatumSchema())
export const Tijdvak = () => Type.Unsafe<Periode>(PeriodeSchema())
export const Geslacht = Keuze(['M', 'V', 'O'])
export const GetoondeWaarschuwing = Type.Object({
  id: Id(),
  soort: Type.String(),
  reden: Nullable(Type.String()),
  herzienOp: Dag(),
  bekendBijPersoon: Type.Boolean(),
  begin: Dag(),
})
export const Looptijd = { begin: Dag(), eind: Nullable(Dag()) }

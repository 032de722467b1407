import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, type Static, Tekst, Type } from '#platform/endpoint.ts'
import { AARDEN, LAAT, SCHAKELSOORTEN } from '../rules/afhankelijkheid.ts'
import { OVERGANGSTAPPEN, STAPSTANDEN } from '../rules/overgang.ts'
import { schrijven } from './gedeeld.ts'

/** Hundredths of a full-time post. */
const Fte = () => Type.Integer({ minimum: 0, maximum: 1_000_000 })

export const overgangvelden = {
  vanOrganisatie: Tekst(200, { pattern: '\\S' }),
  naarOrganisatie: Tekst(200, { pattern: '\\S' }),
  fteVan: Fte(),
  fteNaar: Fte(),
  moment: DatumSchema(),
  taakveld: Type.String({ pattern: '^\\d{1,2}\\.\\d{1,4}$' }),
  stappen: Type.Array(Input({ stap: Keuze(OVERGANGSTAPPEN), stand: Keuze(STAPSTANDEN) }), {
    maxItems: OVERGANGSTAPPEN.length,
  }),
}

export const schrijfOvergang = endpoint({
  id: 'programma.schrijfOvergang',
  method: 'PUT',
  path: '/projecten/:projectId/personele-overgang',
  summary: 'De personele overgang van een project schrijven: de eerste of een volgende versie',
  access: schrijven,
  params: Type.Object({ projectId: Id() }),
  body: Input({ ...overgangvelden, scholing: Type.Optional(Nullable(Tekst(2000))) }),
  response: Type.Object({ versie: Type.Integer() }),
  ifMatch: true,
  etag: 'versie',
})

const schakelvelden = {
  aard: Keuze(AARDEN),
  vanSoort: Keuze(SCHAKELSOORTEN),
  vanId: Id(),
  naarSoort: Keuze(SCHAKELSOORTEN),
  naarId: Id(),
}
const Schakel = Type.Object({
  soort: Keuze(SCHAKELSOORTEN),
  id: Id(),
  naam: Type.String(),
  /** Of what waits: when it begins. Of what it waits for: when it is planned to be ready, or was. */
  dag: Nullable(DatumSchema()),
})
export const AfhankelijkheidSchema = Type.Object({
  id: Id(),
  ...schakelvelden,
  wie: Schakel,
  op: Schakel,
  uiterlijk: Nullable(DatumSchema()),
  toelichting: Type.String(),
  /** Why what is waited for is late today. */
  laat: Nullable(Keuze(LAAT)),
})
export type WireAfhankelijkheid = Static<typeof AfhankelijkheidSchema>

export const koppelAfhankelijkheid = endpoint({
  id: 'programma.koppelAfhankelijkheid',
  method: 'POST',
  path: '/programmas/:programmaId/afhankelijkheden',
  summary: 'Vastleggen dat een onderdeel, maatregel of project op een ander wacht',
  access: schrijven,
  params: Type.Object({ programmaId: Id() }),
  body: Input({
    ...schakelvelden,
    uiterlijk: Type.Optional(Nullable(DatumSchema())),
    toelichting: Tekst(500, { pattern: '\\S' }),
  }),
  response: Type.Object({ afhankelijkheidId: Id() }),
  creates: true,
})

export const ontkoppelAfhankelijkheid = endpoint({
  id: 'programma.ontkoppelAfhankelijkheid',
  method: 'POST',
  path: '/afhankelijkheden/:afhankelijkheidId/ontkoppelingen',
  summary: 'Een afhankelijkheid losmaken; dat zij er was blijft staan',
  access: schrijven,
  params: Type.Object({ afhankelijkheidId: Id() }),
  body: Input({}),
  response: Type.Object({ afhankelijkheidId: Id() }),
  creates: true,
})

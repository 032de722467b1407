import { endpoint, Input, Nullable, Type } from '#platform/endpoint.ts'
import { Cijferkeuze, lezen, Sjabloonblok, Soort, schrijven } from './gedeeld.ts'

const gegevens = {
  soort: Soort(),
  /** 0: what the product gives; nobody in the municipality changed it. */
  versie: Type.Integer(),
  doorNaam: Nullable(Type.String()),
  op: Nullable(Type.String()),
}
const VanSoort = () => Type.Object({ soort: Soort() })

export const toonSjablonen = endpoint({
  id: 'rapportage.toonSjablonen',
  method: 'GET',
  path: '/rapportagesjablonen',
  summary: 'De sjablonen van de soorten stukken',
  access: lezen,
  response: Type.Array(Type.Object({ ...gegevens, blokken: Type.Integer() })),
})

export const toonSjabloon = endpoint({
  id: 'rapportage.toonSjabloon',
  method: 'GET',
  path: '/rapportagesjablonen/:soort',
  summary: 'Een sjabloon met zijn blokken, en de cijfers waaruit te kiezen is',
  access: lezen,
  params: VanSoort(),
  response: Type.Object({ ...gegevens, blokken: Type.Array(Sjabloonblok()), keuze: Type.Array(Cijferkeuze) }),
  etag: 'versie',
})

export const stelSjabloonVast = endpoint({
  id: 'rapportage.stelSjabloonVast',
  method: 'PUT',
  path: '/rapportagesjablonen/:soort',
  summary: 'Een nieuwe versie van een sjabloon vastleggen',
  access: schrijven,
  params: VanSoort(),
  body: Input({ blokken: Type.Array(Sjabloonblok(), { maxItems: 60 }) }),
  response: Type.Object({ soort: Soort(), versie: Type.Integer() }),
  ifMatch: true,
  etag: 'versie',
})

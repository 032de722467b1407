import { endpoint, Type } from '#platform/endpoint.ts'
import type { Importfout } from '../rules/hsds/invoer.ts'

const access = {
  power: 'aanbod:beheren',
  doel: 'passend aanbod vinden',
  grondslag: 'Wmo 2015 art. 2.2.3; Jeugdwet art. 2.2',
  wetten: 'geen',
  verwerking: 'inrichting',
} as const

const Proef = Type.Object({
  fouten: Type.Array(
    Type.Object({
      tabel: Type.String(),
      rij: Type.Integer(),
      veld: Type.String(),
      code: Type.Unsafe<Importfout['code']>({ type: 'string' }),
      waarde: Type.String(),
    }),
  ),
  nieuw: Type.Array(Type.String()),
  gewijzigd: Type.Array(Type.String()),
  gelijk: Type.Integer(),
  organisaties: Type.Integer(),
})
const Bestand = Type.Object({ body: Type.Unknown() })

export const exporteerHsdsJson = endpoint({
  id: 'aanbod.exporteerHsdsJson',
  method: 'GET',
  path: '/hsds/diensten-json',
  summary: 'De sociale kaart als Open Referral HSDS 3, JSON',
  access,
  produces: 'application/json',
  response: Type.Unknown(),
})

export const exporteerHsdsCsv = endpoint({
  id: 'aanbod.exporteerHsdsCsv',
  method: 'GET',
  path: '/hsds/diensten-csv',
  summary: 'De sociale kaart als Open Referral HSDS 3, CSV-bestanden in een zip',
  access,
  produces: 'application/zip',
  response: Type.Unknown(),
})

export const toetsHsds = endpoint({
  id: 'aanbod.toetsHsds',
  method: 'POST',
  path: '/hsds/proef',
  summary: 'Proef: wat een HSDS-bestand zou doen, met elke fout op haar regel',
  access,
  consumes: 'application/octet-stream',
  body: Bestand,
  response: Proef,
})

export const importeerHsds = endpoint({
  id: 'aanbod.importeerHsds',
  method: 'POST',
  path: '/hsds/invoer',
  summary: 'Een HSDS-bestand inlezen: alles of niets',
  access,
  consumes: 'application/octet-stream',
  body: Bestand,
  response: Proef,
  creates: true,
})

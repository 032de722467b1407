import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { schuldsoorten } from './rules/schuld.ts'

const schrijven = {
  doel: 'begeleiden naar werk en uit schulden',
  grondslag: 'Wgs art. 3 en 8',
  wetten: ['wgs'],
  verwerking: 'plan en regie',
  power: 'traject:schrijven',
} as const

const velden = {
  schuldeiser: Tekst(120),
  privepersoon: Type.Boolean(),
  soort: Keuze(schuldsoorten),
  zakelijk: Type.Boolean(),
  peildatum: DatumSchema(),
}

export const Schuld = Type.Object({
  id: Id(),
  ...velden,
  schuldeiser: Type.String(),
  kvk: Nullable(Type.String()),
  bedrag: GeldSchema(),
  vervallenOp: Nullable(DatumSchema()),
})

export const legSchuldVast = endpoint({
  id: 'traject.legSchuldVast',
  method: 'POST',
  path: '/trajecten/:trajectId/schulden',
  summary: 'Een schuld in een traject schuldhulp vastleggen',
  access: schrijven,
  params: Type.Object({ trajectId: Id() }),
  body: Input({
    ...velden,
    kvk: Type.Optional(Nullable(Type.String({ pattern: '^[0-9]{8}$' }))),
    bedrag: GeldSchema({ minimum: 1, maximum: 100_000_000_000 }),
  }),
  response: Type.Object({ schuldId: Id() }),
  creates: true,
})

export const laatSchuldVervallen = endpoint({
  id: 'traject.laatSchuldVervallen',
  method: 'POST',
  path: '/trajecten/:trajectId/schulden/:schuldId/verval',
  summary: 'Een schuld laten vervallen: betaald, of het was er geen',
  access: schrijven,
  params: Type.Object({ trajectId: Id(), schuldId: Id() }),
  body: Input({}),
  response: Type.Object({ schuldId: Id() }),
  creates: true,
})

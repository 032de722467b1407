import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { schuldsoorten, VERVALREDENEN, WIJZIGREDENEN } from './rules/schuld.ts'

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
  vervalReden: Nullable(Keuze(VERVALREDENEN)),
  /** What it said before, newest first. */
  eerder: Type.Array(
    Type.Object({
      id: Id(),
      schuldeiser: Type.String(),
      soort: Keuze(schuldsoorten),
      bedrag: GeldSchema(),
      peildatum: DatumSchema(),
      reden: Keuze(WIJZIGREDENEN),
      gewijzigdOp: DatumSchema(),
    }),
  ),
})

const inhoud = {
  ...velden,
  kvk: Type.Optional(Nullable(Type.String({ pattern: '^[0-9]{8}$' }))),
  bedrag: GeldSchema({ minimum: 1, maximum: 100_000_000_000 }),
}

export const legSchuldVast = endpoint({
  id: 'traject.legSchuldVast',
  method: 'POST',
  path: '/trajecten/:trajectId/schulden',
  summary: 'Een schuld in een traject schuldhulp vastleggen',
  access: schrijven,
  params: Type.Object({ trajectId: Id() }),
  body: Input(inhoud),
  response: Type.Object({ schuldId: Id() }),
  creates: true,
})

export const wijzigSchuld = endpoint({
  id: 'traject.wijzigSchuld',
  method: 'POST',
  path: '/trajecten/:trajectId/schulden/:schuldId/wijzigingen',
  summary: 'Een schuld wijzigen: een nieuw saldo, of een verbetering',
  access: schrijven,
  params: Type.Object({ trajectId: Id(), schuldId: Id() }),
  body: Input({ ...inhoud, reden: Keuze(WIJZIGREDENEN) }),
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
  body: Input({ reden: Keuze(VERVALREDENEN) }),
  response: Type.Object({ schuldId: Id() }),
  creates: true,
})

import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { PLANSOORTEN } from '../rules/behandelplan.ts'
import { Aantal, Dicht, lezen, SECTIES, schrijven, Tijd, UITKOMSTEN } from './gedeeld.ts'

const OfNull = (schema: { type?: unknown }) => Type.Unsafe<string | null>({ ...schema, type: [schema.type, 'null'] })
const OfNullGetal = (schema: { type?: unknown }) =>
  Type.Unsafe<number | null>({ ...schema, type: [schema.type, 'null'] })
const Bron = () => Tekst(60)
const Brontekst = () => Dicht({ tekst: Tekst(4000), bron: Bron() })

const Besluit = () =>
  Dicht({
    uitkomst: Keuze(UITKOMSTEN),
    datum: DatumSchema(),
    bron: Bron(),
    stemming: Type.Optional(
      Dicht({
        voor: Aantal(),
        tegen: Aantal(),
        aanwezig: Type.Optional(Aantal()),
        raadsleden: OfNullGetal(Aantal()),
        perFractie: Type.Optional(
          Type.Array(Dicht({ fractie: Tekst(100), voor: Aantal(), tegen: Aantal() }), { maxItems: 60 }),
        ),
        bron: Bron(),
      }),
    ),
    stemverklaringen: Type.Array(Tekst(100), { maxItems: 50 }),
    verklaringen: Type.Optional(Type.Array(Dicht({ fractie: Tekst(100), tekst: Tekst(2000) }), { maxItems: 60 })),
    amendementen: Aantal(),
  })

const Behandeling = Dicht({
  motie: Type.Optional(
    Dicht({
      titel: Tekst(300),
      datum: DatumSchema(),
      uitkomst: Type.Optional(Keuze(UITKOMSTEN)),
      indieners: Type.Optional(Type.Array(Tekst(100), { maxItems: 60 })),
      bron: Bron(),
      dictum: OfNull(Type.String({ maxLength: 4000 })),
      dictumBijlage: Type.Optional(Dicht({ bijgevoegd: Type.Boolean(), bron: Bron() })),
      nummers: Type.Array(Dicht({ nummer: Tekst(60), bron: Bron() }), { minItems: 1, maxItems: 40 }),
    }),
  ),
  voorstel: Dicht({
    titel: Tekst(300),
    griffienummer: Dicht({ waarde: Tekst(60), bron: Bron() }),
    nummer: Dicht({ waarde: Tekst(60), bron: Bron() }),
    datum: DatumSchema(),
    bron: Bron(),
    secties: Type.Array(Dicht({ soort: Keuze(SECTIES), tekst: Tekst(4000), bron: Bron() }), { maxItems: 20 }),
  }),
  behandelingen: Type.Array(
    Dicht({
      soort: Keuze(['forum', 'raad', 'raadstafel'] as const),
      datum: DatumSchema(),
      begin: Tijd(),
      eind: OfNull(Tijd()),
      karakter: Keuze(['beeldvormend', 'oordeelsvormend', 'besluitvormend'] as const),
      openbaar: Type.Boolean(),
      zaal: OfNull(Type.String({ maxLength: 100 })),
      voorzitter: Type.Optional(Tekst(100)),
      griffier: Type.Optional(Tekst(100)),
      aanwezig: Type.Array(Dicht({ fractie: Tekst(100), naamInBron: Type.Boolean(), bron: Bron() }), { maxItems: 100 }),
      advies: Type.Optional(Brontekst()),
      bron: Bron(),
    }),
    { maxItems: 20 },
  ),
  aangehouden: Type.Optional(Type.Array(Besluit(), { maxItems: 20 })),
  besluit: Type.Optional(Besluit()),
  amendementen: Type.Optional(
    Type.Array(
      Dicht({
        nummer: Tekst(60),
        titel: Tekst(300),
        tekst: Tekst(4000),
        fractie: Tekst(100),
        datum: DatumSchema(),
        uitspraken: Type.Array(
          Dicht({
            uitkomst: Keuze([...UITKOMSTEN, 'ingetrokken'] as const),
            datum: DatumSchema(),
            voor: OfNullGetal(Aantal()),
            tegen: OfNullGetal(Aantal()),
          }),
          { maxItems: 20 },
        ),
      }),
      { maxItems: 200 },
    ),
  ),
  vragen: Type.Array(
    Dicht({
      nummer: Type.Integer({ minimum: 1 }),
      fractie: Tekst(100),
      tekst: Tekst(2000),
      thema: Tekst(60),
      bron: Bron(),
      gesteldOp: Type.Optional(DatumSchema()),
      antwoord: Type.Unsafe<{ tekst: string; bron: string; beantwoordOp?: string } | null>({
        ...Dicht({ tekst: Tekst(4000), bron: Bron(), beantwoordOp: Type.Optional(DatumSchema()) }),
        type: ['object', 'null'],
      }),
    }),
    { maxItems: 500 },
  ),
  toezeggingen: Type.Array(
    Dicht({
      nummer: Type.Integer({ minimum: 1 }),
      tekst: Tekst(2000),
      door: Tekst(100),
      toegezegdOp: Type.Optional(DatumSchema()),
      moment: OfNull(Type.String({ maxLength: 200 })),
      uiterlijk: OfNull(DatumSchema()),
      bron: Bron(),
    }),
    { maxItems: 200 },
  ),
})

export const importeerBehandeling = endpoint({
  id: 'raad.importeerBehandeling',
  method: 'POST',
  path: '/raad/behandelingen',
  summary:
    'Een behandeling in de raad inlezen zoals zij gedrukt is, of zeggen wat dat zou doen: alleen wat nieuw is komt erbij',
  access: schrijven,
  body: Input({
    formaat: Type.Optional(Type.Literal('samenhang/raadsbehandeling')),
    formaatversie: Type.Optional(Type.Literal(1)),
    behandeling: Behandeling,
    vraagtGeld: Type.Boolean(),
    wijzigingen: Type.Optional(Type.Array(Id(), { maxItems: 20 })),
    proef: Type.Optional(Type.Boolean()),
  }),
  response: Type.Object({
    voorstelId: Nullable(Id()),
    bevindingen: Type.Integer(),
    plan: Type.Array(
      Type.Object({
        soort: Keuze(PLANSOORTEN),
        wat: Type.String(),
        stand: Keuze(['nieuw', 'staat-er-al'] as const),
      }),
    ),
  }),
  creates: true,
})

export const exporteerBehandeling = endpoint({
  id: 'raad.exporteerBehandeling',
  method: 'GET',
  path: '/raad/voorstellen/:voorstelId/behandeling',
  summary: 'De behandeling van een voorstel als bestand dat weer kan worden ingelezen',
  access: lezen,
  params: Type.Object({ voorstelId: Id() }),
  produces: 'application/json',
  response: Type.Unknown(),
})

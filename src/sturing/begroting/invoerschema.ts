import { GeldSchema, Keuze, Tekst, Type } from '#platform/endpoint.ts'

/** The import format at its door (docs: rules/invoer.ts has the same shape as types). Unknown fields are refused. */
const Dicht = <T extends Parameters<typeof Type.Object>[0]>(velden: T) =>
  Type.Object(velden, { additionalProperties: false })
/** Or null; one type list instead of a union, so that a wrong value is named at its place. */
const OfNull = <T>(schema: { type?: unknown }) => Type.Unsafe<T | null>({ ...schema, type: [schema.type, 'null'] })
const Rij = <T extends ReturnType<typeof Type.Object>>(schema: T, maxItems = 200) => Type.Array(schema, { maxItems })

const Bron = () => Tekst(60)
const Jaar = () => Type.Integer({ minimum: 1990, maximum: 2100 })
const Bedrag = () => GeldSchema({ minimum: 0 })
const Brontekst = () => Dicht({ tekst: Tekst(4000), bron: Bron() })

const velden = { naam: Tekst(200), gedrukt: Bedrag(), jaar: Type.Optional(Jaar()), bron: Bron() }

export const Bouwsteen = Type.Unsafe<import('./rules/invoer.ts').BouwsteenInvoer>({
  type: 'object',
  discriminator: { propertyName: 'soort' },
  required: ['soort'],
  if: { properties: { soort: { const: 'bedrag' } } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: Dicht({ soort: Type.Literal('bedrag'), ...velden }),
  else: Dicht({
    soort: Keuze(['formatie'] as const),
    ...velden,
    aantal: Type.Integer({ minimum: 1, maximum: 1000 }),
    fte: Type.Number({ exclusiveMinimum: 0, maximum: 100 }),
    uren: Type.Number({ exclusiveMinimum: 0, maximum: 40 }),
    schaal: OfNull<number>(Type.Integer({ minimum: 1, maximum: 19 })),
    perEenheid: OfNull<number>(Bedrag()),
  }),
})

export const Voorwaarde = Dicht({
  soort: Type.Literal('overheveling'),
  uit: Tekst(200),
  vanJaar: Jaar(),
  naarJaar: Jaar(),
  bedrag: Bedrag(),
  benodigd: Bedrag(),
  bron: Bron(),
})

const Voorstelregel = Dicht({
  code: Tekst(20),
  naam: Tekst(200),
  ondertitel: Type.Optional(Tekst(200)),
  bron: Bron(),
  soort: Keuze(['structureel', 'tijdelijk', 'eenmalig'] as const),
  bedragen: Rij(
    Dicht({
      jaar: OfNull<number>(Jaar()),
      lasten: Bedrag(),
      baten: Bedrag(),
      vlag: Type.Optional(Type.Literal('jaar-ontbreekt')),
    }),
    60,
  ),
  bouwstenen: Type.Optional(Type.Array(Bouwsteen, { maxItems: 60 })),
  voorwaarden: Type.Optional(Rij(Voorwaarde, 20)),
  toelichting: Type.Optional(Brontekst()),
  motief: Type.Optional(Brontekst()),
  risico: Type.Optional(Brontekst()),
  trede: Type.Optional(Type.Integer({ minimum: 1, maximum: 4 })),
  businesscase: Type.Optional(Type.Boolean()),
  buffer: Type.Optional(Dicht({ bedrag: Bedrag(), reden: Tekst(1000), bron: Bron() })),
  subsidieplafond: Type.Optional(Dicht({ bedrag: Bedrag(), bron: Bron() })),
  formulieren: Type.Optional(
    Rij(Dicht({ soort: Keuze(['separaat', 'moeder'] as const), bijgevoegd: Type.Boolean(), bron: Bron() }), 20),
  ),
  verwijzingen: Type.Optional(
    Rij(
      Dicht({
        wat: Tekst(200),
        aantal: Type.Integer({ minimum: 0 }),
        genoemd: Type.Array(Tekst(200), { maxItems: 100 }),
        bron: Bron(),
      }),
      20,
    ),
  ),
})

const Cel = Dicht({ jaar: Jaar(), teken: Keuze(['N', 'V'] as const), bedrag: Bedrag(), bron: Bron() })

export const Formulierveld = Dicht({
  sleutel: Tekst(60),
  bronlabel: Tekst(200),
  waarde: OfNull<string>(Tekst(4000)),
  bron: Bron(),
})
export const Dekking = Dicht({
  bron: Bron(),
  omschrijving: Tekst(1000),
  beslismoment: OfNull<string>(Tekst(200)),
  besloten: Type.Boolean(),
})
export const Bronstuk = Dicht({ letter: Tekst(10), naam: Tekst(200), soort: Tekst(60) })

export const kadernotavelden = {
  formaat: Type.Literal('samenhang/kadernotavoorstel'),
  formaatversie: Type.Literal(1),
  bron: Bronstuk,
  nummers: Type.Array(Tekst(40), { maxItems: 20 }),
  velden: Rij(Formulierveld),
  jaartabel: Dicht({
    eenheid: Type.Integer({ minimum: 1 }),
    jaren: Type.Array(Jaar(), { minItems: 1, maxItems: 20 }),
    rijen: Rij(
      Dicht({
        soort: Keuze(['lasten', 'baten', 'saldo'] as const),
        bronlabel: Tekst(60),
        bron: Bron(),
        cellen: Rij(Cel, 40),
      }),
      10,
    ),
  }),
  dekking: Dekking,
  salaristabel: Rij(
    Dicht({
      schaal: Type.Integer({ minimum: 1, maximum: 19 }),
      uren: Type.Number({ exclusiveMinimum: 0, maximum: 40 }),
      bedrag: Bedrag(),
      bron: Bron(),
    }),
  ),
  clusters: Type.Array(
    Dicht({
      code: Tekst(20),
      naam: Tekst(200),
      soort: Keuze(['cluster', 'programmaorganisatie'] as const),
      bron: Bron(),
      regels: Rij(Voorstelregel),
    }),
    { minItems: 1, maxItems: 50 },
  ),
  uitspraken: Rij(
    Dicht({
      soort: Tekst(60),
      bedrag: Bedrag(),
      orde: Tekst(40),
      jaar: Jaar(),
      vergelekenMet: Jaar(),
      oorzaken: Type.Array(Tekst(200), { maxItems: 20 }),
      bron: Bron(),
    }),
  ),
}

export const Kadernotavoorstel = Dicht(kadernotavelden)

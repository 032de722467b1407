import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { Jaar, lezen, schrijven } from './gedeeld.ts'

const Kenmerk = () =>
  Type.Optional(
    Type.Unsafe<string | readonly string[]>({
      anyOf: [Tekst(60), Type.Array(Tekst(60), { minItems: 1, maxItems: 100 })],
    }),
  )
/** What a booking says about itself and a rule may look at. */
const Match = () =>
  Type.Object(
    {
      taakveld: Kenmerk(),
      kostensoort: Kenmerk(),
      wet: Kenmerk(),
      product: Kenmerk(),
      bronsoort: Kenmerk(),
      leveringsvorm: Kenmerk(),
      aanbieder: Kenmerk(),
      wijk: Kenmerk(),
    },
    { additionalProperties: false },
  )

/** Which bookings stand elsewhere by a list than they do now. */
const Gevolg = () =>
  Type.Object({
    bekeken: Type.Integer(),
    verplaatst: Type.Integer(),
    verplaatsingen: Type.Array(
      Type.Object({ van: Type.String(), naar: Type.String(), boekingen: Type.Integer(), bedrag: GeldSchema() }),
    ),
  })

export const toonToerekening = endpoint({
  id: 'begroting.toonToerekening',
  method: 'GET',
  path: '/begroting/toerekeningsregels',
  summary: 'Welke boeking op welke regel komt',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      volgorde: Type.Integer(),
      regel: Type.String(),
      match: Type.Record(Type.String(), Type.Unknown()),
      begin: DatumSchema(),
      eind: Nullable(DatumSchema()),
    }),
  ),
})

export const stelToerekeningVast = endpoint({
  id: 'begroting.stelToerekeningVast',
  method: 'POST',
  path: '/begroting/toerekeningsregels',
  summary: 'De toerekening vaststellen vanaf een dag',
  access: schrijven,
  body: Input({
    begin: DatumSchema(),
    regels: Type.Array(
      Type.Object(
        { volgorde: Type.Integer({ minimum: 1, maximum: 100_000 }), match: Match(), regel: Tekst(40) },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 500 },
    ),
    proef: Type.Optional(Type.Boolean()),
  }),
  response: Type.Object({ begin: DatumSchema(), regels: Type.Integer(), gevolg: Gevolg() }),
  creates: true,
})

const bronvelden = {
  taakveld: Tekst(20),
  kostensoort: Tekst(60),
  bron: Keuze(['keten', 'grootboek'] as const),
  begin: DatumSchema(),
}

export const kiesBron = endpoint({
  id: 'begroting.kiesBron',
  method: 'POST',
  path: '/begroting/bronkeuzes',
  summary: 'Kiezen welke administratie telt voor een taakveld en kostensoort',
  access: schrijven,
  body: Input(bronvelden),
  response: Type.Object(bronvelden),
  creates: true,
})

export const toonBronnen = endpoint({
  id: 'begroting.toonBronnen',
  method: 'GET',
  path: '/begroting/bronkeuzes',
  summary: 'Welke administratie telt, en wat beide in een jaar boekten',
  access: lezen,
  query: Input({ jaar: Jaar() }),
  response: Type.Object({
    keuzes: Type.Array(Type.Object({ ...bronvelden, eind: Nullable(DatumSchema()) })),
    vergelijking: Type.Array(
      Type.Object({
        taakveld: Type.String(),
        kostensoort: Type.String(),
        bron: Nullable(bronvelden.bron),
        keten: GeldSchema(),
        grootboek: GeldSchema(),
      }),
    ),
  }),
})

export const toonMaanden = endpoint({
  id: 'begroting.toonMaanden',
  method: 'GET',
  path: '/begroting/maanden',
  summary: 'De maanden van een jaar: wat is geboekt, wat nog bij geen regel hoort, en of de maand dicht is',
  access: lezen,
  query: Input({ jaar: Type.Optional(Jaar()) }),
  response: Type.Object({
    jaar: Jaar(),
    jaren: Type.Array(Jaar()),
    zonderRegelId: Nullable(Id()),
    maanden: Type.Array(
      Type.Object({
        maand: DatumSchema(),
        boekingen: Type.Integer(),
        bedrag: GeldSchema(),
        zonderRegel: Type.Integer(),
        zonderRegelBedrag: GeldSchema(),
        geslotenOp: Nullable(DatumSchema()),
      }),
    ),
  }),
})

export const toonHertoerekening = endpoint({
  id: 'begroting.toonHertoerekening',
  method: 'GET',
  path: '/begroting/hertoerekeningen/:maand',
  summary: 'Wat opnieuw toerekenen van een maand zou verplaatsen',
  access: lezen,
  params: Type.Object({ maand: DatumSchema() }),
  response: Gevolg(),
})

export const hertoereken = endpoint({
  id: 'begroting.hertoereken',
  method: 'POST',
  path: '/begroting/hertoerekeningen',
  summary: 'Een maand opnieuw toerekenen',
  access: schrijven,
  body: Input({ maand: DatumSchema() }),
  response: Type.Object({ verplaatst: Type.Integer(), bekeken: Type.Integer() }),
  creates: true,
})

export const sluitMaand = endpoint({
  id: 'begroting.sluitMaand',
  method: 'POST',
  path: '/begroting/maandafsluitingen',
  summary: 'Een maand afsluiten',
  access: schrijven,
  body: Input({ maand: DatumSchema() }),
  response: Type.Object({ maand: DatumSchema() }),
  creates: true,
})

export const importeerGrootboek = endpoint({
  id: 'begroting.importeerGrootboek',
  method: 'POST',
  path: '/begroting/grootboekboekingen',
  summary: 'Boekingen uit het grootboek inlezen',
  access: schrijven,
  body: Input({
    rijen: Type.Array(
      Type.Object(
        {
          boekstuk: Tekst(60),
          boekdatum: DatumSchema(),
          taakveld: Tekst(20),
          kostensoort: Tekst(60),
          product: Nullable(Tekst(40)),
          omschrijving: Nullable(Tekst(200)),
          bedragCents: GeldSchema(),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 5000 },
    ),
  }),
  response: Type.Object({ geboekt: Type.Integer(), alleenVergeleken: Type.Integer() }),
  creates: true,
})

export const importeerGrootboekBestand = endpoint({
  id: 'begroting.importeerGrootboekBestand',
  method: 'POST',
  path: '/begroting/grootboekbestanden',
  summary: 'Boekingen uit een bestand van het grootboek inlezen, of op proef',
  access: schrijven,
  body: Input({ inhoud: Type.String({ minLength: 1, maxLength: 2_000_000 }), proef: Type.Boolean() }),
  response: Type.Object({
    proef: Type.Boolean(),
    geboekt: Type.Integer(),
    alleenVergeleken: Type.Integer(),
    bedrag: GeldSchema(),
  }),
  creates: true,
})

export const herbouwVerplichtingen = endpoint({
  id: 'begroting.herbouwVerplichtingen',
  method: 'POST',
  path: '/begroting/verplichtingen',
  summary: 'Opnieuw berekenen wat nog komt uit wat is toegewezen',
  access: schrijven,
  body: Input({ jaar: Jaar() }),
  response: Type.Object({ rijen: Type.Integer() }),
  creates: true,
})

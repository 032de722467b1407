import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { Bronstuk, Dekking, Formulierveld, kadernotavelden } from './invoerschema.ts'

const sturing = {
  doel: 'begroten en verantwoorden',
  grondslag: 'Gemeentewet art. 189-192 en 212',
  wetten: 'geen',
  verwerking: 'sturing',
} as const
const lezen = { ...sturing, power: 'begroting:lezen' } as const
const schrijven = { ...sturing, power: 'begroting:schrijven' } as const

const Jaar = () => Type.Integer({ minimum: 1990, maximum: 2100 })
const Tweetalig = () => Type.Object({ nl: Type.String(), en: Type.String() })
const SOORTEN = [
  'primitief',
  'kadernota',
  'begrotingswijziging',
  'verschuiving',
  'overheveling',
  'vrijval',
  'indexering',
  'correctie',
] as const
const ORGANEN = ['raad', 'college', 'directie', 'budgethouder'] as const
const AARDEN = ['lasten', 'baten', 'reserve', 'resultaat'] as const

const Opmerking = () =>
  Type.Object({ code: Type.String(), plaats: Type.String(), bron: Type.Optional(Type.String()), uitleg: Tweetalig() })
const Brontekst = () => Type.Object({ tekst: Type.String(), bron: Type.String() })
const Cel = () =>
  Type.Object({
    jaar: Jaar(),
    saldo: GeldSchema(),
    afgeleid: Type.Boolean(),
    realisatie: Nullable(GeldSchema()),
    boekingen: Type.Integer(),
    regelId: Nullable(Id()),
  })

export const GrootboekSchema = Type.Object({
  id: Id(),
  naam: Type.String(),
  nummers: Type.Array(Type.String()),
  bron: Bronstuk,
  velden: Type.Array(Formulierveld),
  dekking: Dekking,
  optelt: Type.Boolean(),
  kolommen: Type.Array(
    Type.Object({
      jaar: Jaar(),
      lasten: GeldSchema(),
      baten: GeldSchema(),
      saldo: GeldSchema(),
      structureel: GeldSchema(),
      tijdelijk: GeldSchema(),
      afgeleid: GeldSchema(),
      gedrukt: Nullable(GeldSchema()),
      realisatie: Nullable(GeldSchema()),
      totEnMet: Nullable(Type.String()),
    }),
  ),
  clusters: Type.Array(
    Type.Object({
      code: Type.String(),
      naam: Type.String(),
      soort: Type.String(),
      bron: Type.String(),
      cellen: Type.Array(Type.Object({ jaar: Jaar(), saldo: GeldSchema(), realisatie: Nullable(GeldSchema()) })),
    }),
  ),
  regels: Type.Array(
    Type.Object({
      id: Id(),
      code: Type.String(),
      naam: Type.String(),
      ondertitel: Nullable(Type.String()),
      cluster: Type.String(),
      soort: Keuze(['structureel', 'tijdelijk', 'eenmalig'] as const),
      bron: Type.String(),
      cellen: Type.Array(Cel()),
      zonderJaar: Nullable(GeldSchema()),
      afgeleidJaar: Nullable(Jaar()),
      toelichting: Type.Optional(Brontekst()),
      motief: Type.Optional(Brontekst()),
      risico: Type.Optional(Brontekst()),
      bouwstenen: Type.Array(
        Type.Object({
          naam: Type.String(),
          rekensom: Nullable(Type.String()),
          gedrukt: GeldSchema(),
          berekend: Nullable(GeldSchema()),
          jaar: Nullable(Jaar()),
          bron: Nullable(Type.String()),
        }),
      ),
      voorwaarden: Type.Array(
        Type.Object({
          uit: Type.String(),
          vanJaar: Jaar(),
          naarJaar: Jaar(),
          bedrag: GeldSchema(),
          tekort: GeldSchema(),
          vervuld: Type.Boolean(),
          bron: Nullable(Type.String()),
        }),
      ),
      buffer: Nullable(GeldSchema()),
      status: Keuze(['gevraagd', 'gehonoreerd', 'deels gehonoreerd', 'afgewezen', 'dekking open'] as const),
      gevraagd: GeldSchema(),
      gehonoreerd: GeldSchema(),
      opmerkingen: Type.Array(Opmerking()),
    }),
  ),
  opmerkingen: Type.Array(Opmerking()),
})

export const toonVoorstellen = endpoint({
  id: 'begroting.toonVoorstellen',
  method: 'GET',
  path: '/begroting/voorstellen',
  summary: 'Kadernotavoorstellen met hun saldo per jaar',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      naam: Type.String(),
      nummers: Type.Array(Type.String()),
      regels: Type.Integer(),
      opmerkingen: Type.Integer(),
      optelt: Type.Boolean(),
      dekkingBesloten: Type.Boolean(),
      jaren: Type.Array(Type.Object({ jaar: Jaar(), saldo: GeldSchema(), realisatie: Nullable(GeldSchema()) })),
    }),
  ),
})

export const toonVoorstel = endpoint({
  id: 'begroting.toonVoorstel',
  method: 'GET',
  path: '/begroting/voorstellen/:voorstelId',
  summary: 'Een kadernotavoorstel als grootboek: clusters, regels, opbouw en realisatie',
  access: lezen,
  params: Type.Object({ voorstelId: Id() }),
  response: GrootboekSchema,
})

export const importeerVoorstel = endpoint({
  id: 'begroting.importeerVoorstel',
  method: 'POST',
  path: '/begroting/voorstellen',
  summary: 'Een kadernotavoorstel inlezen zoals het gedrukt is',
  access: schrijven,
  body: Input(kadernotavelden),
  response: Type.Object({ voorstelId: Id(), bevindingen: Type.Integer() }),
  creates: true,
})

const regelvelden = {
  code: Tekst(40),
  naam: Tekst(200),
  aard: Keuze(AARDEN),
  taakveld: Nullable(Tekst(20)),
  product: Nullable(Tekst(40)),
  programma: Nullable(Tekst(200)),
  cluster: Nullable(Tekst(200)),
  kostensoort: Nullable(Tekst(60)),
}

export const toonBegroting = endpoint({
  id: 'begroting.toonBegroting',
  method: 'GET',
  path: '/begroting/regels',
  summary: 'De begroting van een jaar: budget, realisatie en verplichting per regel',
  access: lezen,
  query: Input({
    jaar: Type.Optional(Jaar()),
    op: Type.Optional(DatumSchema()),
    bekendOp: Type.Optional(Type.String({ format: 'date-time' })),
  }),
  response: Type.Object({
    jaar: Jaar(),
    jaren: Type.Array(Jaar()),
    op: DatumSchema(),
    totaal: Type.Object({
      budget: GeldSchema(),
      realisatie: GeldSchema(),
      verplichting: GeldSchema(),
      vrij: GeldSchema(),
    }),
    regels: Type.Array(
      Type.Object({
        ...regelvelden,
        id: Id(),
        geslotenOp: Nullable(DatumSchema()),
        lasten: GeldSchema(),
        baten: GeldSchema(),
        budget: GeldSchema(),
        realisatie: GeldSchema(),
        boekingen: Type.Integer(),
        laatste: Nullable(DatumSchema()),
        verplichting: GeldSchema(),
        vrij: GeldSchema(),
      }),
    ),
  }),
})

export const stelRegelVast = endpoint({
  id: 'begroting.stelRegelVast',
  method: 'POST',
  path: '/begroting/regels',
  summary: 'Een begrotingsregel vaststellen',
  access: schrijven,
  body: Input(regelvelden),
  response: Type.Object({ regelId: Id() }),
  creates: true,
})

export const sluitRegel = endpoint({
  id: 'begroting.sluitRegel',
  method: 'POST',
  path: '/begroting/regels/:regelId/sluiting',
  summary: 'Een begrotingsregel sluiten',
  access: schrijven,
  params: Type.Object({ regelId: Id() }),
  body: Input({}),
  response: Type.Object({ regelId: Id() }),
  creates: true,
})

export const toonBoekingen = endpoint({
  id: 'begroting.toonBoekingen',
  method: 'GET',
  path: '/begroting/regels/:regelId/boekingen',
  summary: 'De boekingen achter een bedrag',
  access: lezen,
  params: Type.Object({ regelId: Id() }),
  query: Input({ jaar: Jaar() }),
  response: Type.Object({
    totaal: Type.Integer(),
    rijen: Type.Array(
      Type.Object({
        id: Id(),
        bronsoort: Type.String(),
        datum: DatumSchema(),
        boekdatum: DatumSchema(),
        kenmerken: Type.Record(Type.String(), Type.String()),
        bedrag: GeldSchema(),
        volgorde: Nullable(Type.Integer()),
      }),
    ),
  }),
})

const mutatievelden = {
  regel: Tekst(40),
  jaar: Jaar(),
  zijde: Keuze(['lasten', 'baten'] as const),
  bedrag: GeldSchema(),
  duur: Keuze(['structureel', 'incidenteel'] as const),
  voorstelregel: Type.Optional(Id()),
}

export const toonWijzigingen = endpoint({
  id: 'begroting.toonWijzigingen',
  method: 'GET',
  path: '/begroting/wijzigingen',
  summary: 'Begrotingswijzigingen met hun stand',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      soort: Keuze(SOORTEN),
      orgaan: Keuze(ORGANEN),
      toelichting: Type.String(),
      voorgesteldOp: Type.Optional(DatumSchema()),
      besluitdatum: Type.Optional(DatumSchema()),
      besluitnummer: Type.Optional(Type.String()),
      status: Keuze(['concept', 'voorgesteld', 'vastgesteld', 'verworpen', 'ingetrokken'] as const),
      omvang: GeldSchema(),
      mutaties: Type.Array(Type.Object(mutatievelden)),
    }),
  ),
})

export const bereidWijzigingVoor = endpoint({
  id: 'begroting.bereidWijzigingVoor',
  method: 'POST',
  path: '/begroting/wijzigingen',
  summary: 'Een begrotingswijziging voorbereiden',
  access: schrijven,
  body: Input({
    soort: Keuze(SOORTEN),
    orgaan: Keuze(ORGANEN),
    toelichting: Tekst(2000),
    mutaties: Type.Array(Type.Object(mutatievelden, { additionalProperties: false }), { maxItems: 500 }),
  }),
  response: Type.Object({
    wijzigingId: Id(),
    waarschuwingen: Type.Array(
      Type.Object({
        code: Type.String(),
        veld: Type.Optional(Type.String()),
        waarde: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))),
      }),
    ),
  }),
  creates: true,
})

export const stelWijzigingVast = endpoint({
  id: 'begroting.stelWijzigingVast',
  method: 'POST',
  path: '/begroting/wijzigingen/:wijzigingId/vaststelling',
  summary: 'Een wijziging vaststellen als college',
  access: { ...sturing, power: 'begroting:vaststellen' },
  params: Type.Object({ wijzigingId: Id() }),
  body: Input({ besluitdatum: DatumSchema(), besluitnummer: Type.String({ maxLength: 60 }) }),
  response: Type.Object({ wijzigingId: Id(), besluitdatum: DatumSchema() }),
  creates: true,
})

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
  }),
  response: Type.Object({ begin: DatumSchema(), regels: Type.Integer() }),
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

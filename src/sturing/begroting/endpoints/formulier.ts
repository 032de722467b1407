import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { FORMULIERVELDEN } from '../rules/formulier.ts'
import { Jaar, lezen, schrijven } from './gedeeld.ts'

const Voorstel = () => Type.Object({ voorstelId: Id() })
const Bedrag = () => GeldSchema({ minimum: 0 })

export const toonFormulier = endpoint({
  id: 'begroting.toonFormulier',
  method: 'GET',
  path: '/begroting/voorstellen/:voorstelId/formulier',
  summary: 'Het kadernotaformulier in de volgorde van de bron, met zijn afdrukken',
  access: lezen,
  params: Voorstel(),
  response: Type.Object({
    id: Id(),
    naam: Type.String(),
    nummers: Type.Array(Type.String()),
    delen: Type.Array(
      Type.Object({
        soort: Keuze(['kop', 'velden', 'alinea', 'tabel', 'lijst'] as const),
        niveau: Type.Optional(Type.Integer()),
        tekst: Type.Optional(Type.String()),
        label: Type.Optional(Nullable(Type.String())),
        bron: Type.Optional(Type.String()),
        bijschrift: Type.Optional(Type.String()),
        velden: Type.Optional(
          Type.Array(Type.Object({ label: Type.String(), waarde: Nullable(Type.String()), bron: Type.String() })),
        ),
        kolommen: Type.Optional(Type.Array(Type.String())),
        rijen: Type.Optional(
          Type.Array(Type.Object({ kop: Type.String(), cellen: Type.Array(Type.String()), totaal: Type.Boolean() })),
        ),
        items: Type.Optional(Type.Array(Type.String())),
      }),
    ),
    afdrukken: Type.Array(Type.Object({ hash: Type.String(), op: Type.String() })),
  }),
})

export const drukFormulierAf = endpoint({
  id: 'begroting.drukFormulierAf',
  method: 'POST',
  path: '/begroting/voorstellen/:voorstelId/afdrukken',
  summary: 'Het formulier afdrukken als PDF en DOCX',
  access: schrijven,
  params: Voorstel(),
  body: Input({}),
  response: Type.Object({ hash: Type.String() }),
  creates: true,
})

const download = (vorm: 'Pdf' | 'Docx', produces: string) =>
  endpoint({
    id: `begroting.downloadFormulier${vorm}`,
    method: 'GET',
    path: `/begroting/voorstellen/:voorstelId/${vorm.toLowerCase()}`,
    summary: `De laatste afdruk van het formulier als ${vorm.toUpperCase()}`,
    access: lezen,
    params: Voorstel(),
    response: Type.Unknown(),
    produces,
  })
export const downloadFormulierPdf = download('Pdf', 'application/pdf')
export const downloadFormulierDocx = download(
  'Docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
)

const Velden = () =>
  Type.Unsafe<Partial<Record<(typeof FORMULIERVELDEN)[number][0], string>>>(
    Type.Object(Object.fromEntries(FORMULIERVELDEN.map(([sleutel]) => [sleutel, Type.Optional(Tekst(4000))])), {
      additionalProperties: false,
    }),
  )
const Dekking = () =>
  Type.Object(
    {
      omschrijving: Type.String({ maxLength: 1000 }),
      beslismoment: Nullable(Tekst(200)),
      besloten: Type.Boolean(),
    },
    { additionalProperties: false },
  )
const regelvelden = {
  code: Tekst(20),
  cluster: Tekst(200),
  naam: Tekst(200),
  soort: Keuze(['structureel', 'tijdelijk', 'eenmalig'] as const),
  bedragen: Type.Array(
    Type.Object({ jaar: Nullable(Jaar()), lasten: Bedrag(), baten: Bedrag() }, { additionalProperties: false }),
    { maxItems: 20 },
  ),
  bouwstenen: Type.Array(
    Type.Object(
      {
        soort: Keuze(['bedrag', 'formatie'] as const),
        naam: Tekst(200),
        vanJaar: Jaar(),
        totJaar: Nullable(Jaar()),
        aantal: Nullable(Type.Integer({ minimum: 1, maximum: 1000 })),
        fte: Nullable(Type.Number({ exclusiveMinimum: 0, maximum: 100 })),
        uren: Nullable(Type.Number({ exclusiveMinimum: 0, maximum: 40 })),
        schaal: Nullable(Type.Integer({ minimum: 1, maximum: 19 })),
        bedrag: Nullable(Bedrag()),
      },
      { additionalProperties: false },
    ),
    { maxItems: 30 },
  ),
  voorwaarden: Type.Array(
    Type.Object(
      { uit: Tekst(200), vanJaar: Jaar(), naarJaar: Jaar(), bedrag: Bedrag(), benodigd: Bedrag() },
      { additionalProperties: false },
    ),
    { maxItems: 10 },
  ),
  ondertitel: Nullable(Tekst(200)),
  trede: Nullable(Type.Integer({ minimum: 1, maximum: 4 })),
  businesscase: Type.Boolean(),
  buffer: Nullable(
    Type.Object({ bedrag: Bedrag(), reden: Type.String({ maxLength: 1000 }) }, { additionalProperties: false }),
  ),
  subsidieplafond: Nullable(Bedrag()),
  formulieren: Type.Array(
    Type.Object(
      { soort: Keuze(['separaat', 'moeder'] as const), bijgevoegd: Type.Boolean() },
      { additionalProperties: false },
    ),
    { maxItems: 20 },
  ),
  verwijzingen: Type.Array(
    Type.Object(
      {
        wat: Type.String({ maxLength: 200 }),
        aantal: Type.Integer({ minimum: 0, maximum: 1000 }),
        genoemd: Type.Array(Tekst(200), { maxItems: 100 }),
      },
      { additionalProperties: false },
    ),
    { maxItems: 20 },
  ),
  toelichting: Nullable(Tekst(4000)),
  motief: Nullable(Tekst(4000)),
  risico: Nullable(Tekst(4000)),
}
const overgenomen = {
  eigenVelden: Type.Array(
    Type.Object(
      { sleutel: Tekst(60), bronlabel: Tekst(200), waarde: Nullable(Tekst(4000)) },
      { additionalProperties: false },
    ),
    { maxItems: 200 },
  ),
  uitspraken: Type.Array(
    Type.Object(
      {
        soort: Tekst(60),
        bedrag: Bedrag(),
        orde: Tekst(40),
        jaar: Jaar(),
        vergelekenMet: Jaar(),
        oorzaken: Type.Array(Tekst(200), { maxItems: 20 }),
      },
      { additionalProperties: false },
    ),
    { maxItems: 200 },
  ),
}
const Geschreven = Type.Object({ conceptId: Id(), versie: Type.Integer() })
const Concept = () => Type.Object({ conceptId: Id() })
const ConceptWeg = '/begroting/concepten/:conceptId'

export const toonConcepten = endpoint({
  id: 'begroting.toonConcepten',
  method: 'GET',
  path: '/begroting/concepten',
  summary: 'Kadernotavoorstellen die nog worden geschreven',
  access: schrijven,
  response: Type.Array(Type.Object({ id: Id(), naam: Nullable(Type.String()), regels: Type.Integer() })),
})

export const toonConcept = endpoint({
  id: 'begroting.toonConcept',
  method: 'GET',
  path: ConceptWeg,
  summary: 'Een kadernotavoorstel dat nog wordt geschreven',
  access: schrijven,
  params: Concept(),
  response: Type.Object({
    id: Id(),
    versie: Type.Integer(),
    voorstelId: Nullable(Id()),
    velden: Velden(),
    dekking: Dekking(),
    ...overgenomen,
    jaren: Type.Array(Jaar()),
    regels: Type.Array(Type.Object({ ...regelvelden, uitDePas: Nullable(Keuze(['toelichting', 'motief'] as const)) })),
    salaristabel: Type.Object({
      op: DatumSchema(),
      bron: Nullable(Type.String()),
      regels: Type.Array(Type.Object({ schaal: Type.Integer(), uren: Type.Number(), bedrag: Bedrag() })),
    }),
    tabel: Type.Array(Type.Object({ jaar: Jaar(), lasten: GeldSchema(), baten: GeldSchema(), saldo: GeldSchema() })),
  }),
  etag: 'versie',
})

export const beginConcept = endpoint({
  id: 'begroting.beginConcept',
  method: 'POST',
  path: '/begroting/concepten',
  summary: 'Een kadernotavoorstel beginnen, leeg of met wat een ander voorstel zegt',
  access: schrijven,
  body: Input({ vanVoorstel: Type.Optional(Id()) }),
  response: Geschreven,
  creates: true,
})

export const schrijfConcept = endpoint({
  id: 'begroting.schrijfConcept',
  method: 'PUT',
  path: ConceptWeg,
  summary: 'De velden van het formulier en de dekking schrijven',
  access: schrijven,
  params: Concept(),
  body: Input({ velden: Velden(), dekking: Dekking(), ...overgenomen }),
  response: Geschreven,
  ifMatch: true,
  etag: 'versie',
})

export const schrijfConceptregel = endpoint({
  id: 'begroting.schrijfConceptregel',
  method: 'PUT',
  path: `${ConceptWeg}/regels`,
  summary: 'Een regel van het voorstel schrijven, met zijn twee teksten',
  access: schrijven,
  params: Concept(),
  body: Input({ ...regelvelden, nagelezen: Type.Boolean() }),
  response: Geschreven,
  ifMatch: true,
  etag: 'versie',
})

export const verwijderConceptregel = endpoint({
  id: 'begroting.verwijderConceptregel',
  method: 'DELETE',
  path: `${ConceptWeg}/regels/:code`,
  summary: 'Een regel uit het voorstel halen',
  access: schrijven,
  params: Type.Object({ conceptId: Id(), code: Tekst(20) }),
  response: Geschreven,
  ifMatch: true,
  etag: 'versie',
})

export const dienConceptIn = endpoint({
  id: 'begroting.dienConceptIn',
  method: 'POST',
  path: `${ConceptWeg}/indiening`,
  summary: 'Het voorstel indienen: daarna staat het vast, met zijn opmerkingen',
  access: schrijven,
  params: Concept(),
  body: Input({}),
  response: Type.Object({ voorstelId: Id(), bevindingen: Type.Integer() }),
  creates: true,
  ifMatch: true,
})

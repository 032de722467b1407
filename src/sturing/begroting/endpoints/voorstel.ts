import { endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { Bronstuk, Dekking, Formulierveld, Kadernotavoorstel } from '../invoerschema.ts'
import { Jaar, lezen, schrijven } from './gedeeld.ts'

const Tweetalig = () => Type.Object({ nl: Type.String(), en: Type.String() })
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
      vrijval: Type.Array(Type.Object({ jaar: Jaar(), bedrag: GeldSchema() })),
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
  body: Kadernotavoorstel,
  response: Type.Object({ voorstelId: Id(), bevindingen: Type.Integer() }),
  creates: true,
})

export const importeerVoorstelBestand = endpoint({
  id: 'begroting.importeerVoorstelBestand',
  method: 'POST',
  path: '/begroting/voorstellen/bestand',
  summary: 'Een kadernotavoorstel inlezen uit een CSV of een werkblad, of dat alleen proberen',
  access: schrijven,
  body: Input({
    vorm: Keuze(['csv', 'xlsx'] as const),
    inhoud: Tekst(900_000),
    proef: Type.Boolean(),
  }),
  response: Type.Object({
    voorstelId: Nullable(Id()),
    regels: Type.Integer(),
    lasten: GeldSchema(),
    bevindingen: Type.Integer(),
  }),
  creates: true,
})

const bestand = (vorm: 'Csv' | 'Xlsx', produces: string) =>
  endpoint({
    id: `begroting.exporteerVoorstel${vorm}`,
    method: 'GET',
    path: `/begroting/voorstellen/:voorstelId/${vorm.toLowerCase()}`,
    summary: `Een kadernotavoorstel als ${vorm.toUpperCase()}, zo dat het weer kan worden ingelezen`,
    access: lezen,
    params: Type.Object({ voorstelId: Id() }),
    response: Type.Unknown(),
    produces,
  })

export const exporteerVoorstelCsv = bestand('Csv', 'text/csv; charset=utf-8')
export const exporteerVoorstelXlsx = bestand(
  'Xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
)

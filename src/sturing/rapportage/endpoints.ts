import { DatumSchema, endpoint, Id, Input, Nullable, type Static, Tekst, Type } from '#platform/endpoint.ts'

const sturing = {
  doel: 'verantwoorden aan de raad en het publiek',
  grondslag: 'Gemeentewet art. 169 en 197',
  wetten: 'geen',
  verwerking: 'sturing',
} as const
const lezen = { ...sturing, power: 'rapportage:lezen' } as const
const schrijven = { ...sturing, power: 'rapportage:schrijven' } as const
const publiceren = { ...sturing, power: 'rapportage:publiceren' } as const
const openbaar = { ...sturing, power: ['publicatie:lezen', 'openbaar'] } as const

const Tweetalig = () => Type.Object({ nl: Type.String(), en: Type.String() })
const Stuk = () => Type.Object({ stukId: Id() })
const Publicatie = () => Type.Object({ publicatieId: Id() })

const Deel = Type.Object({ tekst: Type.String(), cijfer: Type.Optional(Type.Integer()) })
/** One shape for all kinds of block: what a kind lacks is left out. */
const Weergaveblok = Type.Object({
  soort: Type.String(),
  tekst: Type.Optional(Type.String()),
  delen: Type.Optional(Type.Array(Deel)),
  items: Type.Optional(Type.Array(Type.Array(Deel))),
  bijschrift: Type.Optional(Type.String()),
  kolommen: Type.Optional(Type.Array(Type.Object({ kop: Type.String(), getal: Type.Boolean() }))),
  rijen: Type.Optional(
    Type.Array(Type.Object({ kop: Type.String(), cellen: Type.Array(Type.Array(Deel)), totaal: Type.Boolean() })),
  ),
  cijfer: Type.Optional(Type.Integer()),
})
const Weergave = Type.Object({
  titel: Type.String(),
  subtitel: Type.String(),
  uitgever: Type.String(),
  gegevens: Type.Array(Type.Object({ term: Type.String(), waarde: Type.String() })),
  blokken: Type.Array(Weergaveblok),
})
export type WireWeergave = Static<typeof Weergave>
export type WireBlok = Static<typeof Weergaveblok>

const Bewijs = Type.Object({
  nummer: Type.Integer(),
  weergave: Type.String(),
  code: Type.String(),
  versie: Type.Integer(),
  naam: Tweetalig(),
  methode: Tweetalig(),
  eenheid: Type.String(),
  eigenaar: Nullable(Tweetalig()),
  geldigOp: DatumSchema(),
  bekendOp: Type.String(),
  voorlopig: Type.Boolean(),
  toets: Type.String(),
  parameters: Type.Unknown(),
  vingerafdruk: Type.String(),
  sha256: Type.String(),
  /** The hash, computed again from the print as it is stored. */
  klopt: Type.Boolean(),
})
export type WireBewijs = Static<typeof Bewijs>

const Publicatierij = Type.Object({
  id: Id(),
  stukId: Id(),
  versie: Type.Integer(),
  titel: Type.String(),
  peildatum: DatumSchema(),
  tijdstip: Type.String(),
  reden: Nullable(Type.String()),
  vanPublicatieId: Nullable(Id()),
  gerectificeerdDoor: Nullable(Id()),
})
export type WirePublicatie = Static<typeof Publicatierij>

export const toonStukken = endpoint({
  id: 'rapportage.toonStukken',
  method: 'GET',
  path: '/rapportages',
  summary: 'Rapportages met hun stand',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      programmaId: Id(),
      programmaNaam: Type.String(),
      titel: Type.String(),
      reeks: Type.String(),
      peildatum: DatumSchema(),
      status: Type.String(),
      publicaties: Type.Integer(),
    }),
  ),
})

export const stelSamen = endpoint({
  id: 'rapportage.stelSamen',
  method: 'POST',
  path: '/rapportages',
  summary: 'Een voortgangsrapportage samenstellen uit wat er nu is',
  access: schrijven,
  body: Input({
    programmaId: Id(),
    peildatum: DatumSchema(),
    titel: Type.Optional(Tekst(200)),
    reeks: Type.Optional(Tekst(100)),
  }),
  response: Type.Object({ stukId: Id(), versie: Type.Integer() }),
  creates: true,
})

export const toonStuk = endpoint({
  id: 'rapportage.toonStuk',
  method: 'GET',
  path: '/rapportages/:stukId',
  summary: 'Een rapportage zoals zij nu zou uitkomen, met bewijs en wat nog in de weg staat',
  access: lezen,
  params: Stuk(),
  etag: 'versie',
  response: Type.Object({
    id: Id(),
    programmaId: Id(),
    status: Type.String(),
    versie: Type.Integer(),
    weergave: Weergave,
    cijfers: Type.Array(Bewijs),
    blokken: Type.Array(Type.Object({ id: Id(), soort: Type.String(), tekst: Nullable(Type.String()) })),
    beletselen: Type.Array(Type.Object({ code: Type.String(), uitleg: Tweetalig() })),
    publicaties: Type.Array(Publicatierij),
  }),
})

export const schrijfBlok = endpoint({
  id: 'rapportage.schrijfBlok',
  method: 'PUT',
  path: '/rapportages/:stukId/blokken/:blokId',
  summary: 'De tekst van een blok wijzigen',
  access: schrijven,
  params: Type.Object({ stukId: Id(), blokId: Id() }),
  body: Input({ tekst: Tekst(8000) }),
  response: Type.Object({ stukId: Id(), versie: Type.Integer() }),
  ifMatch: true,
  etag: 'versie',
})

export const verwijsNaarCijfer = endpoint({
  id: 'rapportage.verwijsNaarCijfer',
  method: 'POST',
  path: '/rapportages/:stukId/cijferverwijzingen',
  summary: 'Een cijfer opnemen, om tussen accolades in een tekst te noemen',
  access: schrijven,
  params: Stuk(),
  body: Input({
    code: Tekst(80),
    versie: Type.Integer({ minimum: 1, maximum: 1000 }),
    parameters: Type.Record(Type.String(), Type.Union([Type.String({ maxLength: 200 }), Type.Number()])),
  }),
  response: Type.Object({ stukId: Id(), nummer: Type.Integer() }),
  creates: true,
})

const Uitkomst = Type.Object({ publicatieId: Id(), versie: Type.Integer() })

export const publiceer = endpoint({
  id: 'rapportage.publiceer',
  method: 'POST',
  path: '/rapportages/:stukId/publicaties',
  summary: 'Publiceren: tekst, cijfers en bestanden liggen daarna vast',
  access: publiceren,
  params: Stuk(),
  body: Input({}),
  response: Uitkomst,
  creates: true,
  ifMatch: true,
})

export const rectificeer = endpoint({
  id: 'rapportage.rectificeer',
  method: 'POST',
  path: '/rapportages/:stukId/rectificaties',
  summary: 'Een verbeterde versie publiceren die de oude noemt',
  access: publiceren,
  params: Stuk(),
  body: Input({ reden: Type.String({ minLength: 5, maxLength: 2000, pattern: '\\S' }) }),
  response: Uitkomst,
  creates: true,
  ifMatch: true,
})

export const herbereken = endpoint({
  id: 'rapportage.herbereken',
  method: 'POST',
  path: '/rapportages/herberekeningen',
  summary: 'Gepubliceerde cijfers opnieuw tellen en verschillen vastleggen',
  access: { ...sturing, power: ['rapportage:schrijven', 'rapportage:publiceren'] },
  body: Input({}),
  response: Type.Object({ verschillen: Type.Integer() }),
  creates: true,
})

export const toonPublicaties = endpoint({
  id: 'rapportage.toonPublicaties',
  method: 'GET',
  path: '/publicaties',
  summary: 'Gepubliceerde stukken',
  access: openbaar,
  response: Type.Array(Publicatierij),
})

export const toonPublicatie = endpoint({
  id: 'rapportage.toonPublicatie',
  method: 'GET',
  path: '/publicaties/:publicatieId',
  summary: 'Een gepubliceerd stuk met het bewijs van elk cijfer',
  access: openbaar,
  params: Publicatie(),
  response: Type.Object({
    ...Publicatierij.properties,
    weergave: Weergave,
    cijfers: Type.Array(Bewijs),
    bestanden: Type.Array(Type.Object({ vorm: Type.String(), hash: Type.String(), bytes: Type.Integer() })),
  }),
})

export const toonBewijs = endpoint({
  id: 'rapportage.toonBewijs',
  method: 'GET',
  path: '/publicaties/:publicatieId/cijfers/:nummer',
  summary: 'Het bewijs bij een cijfer: definitie, afdruk en de hash opnieuw berekend',
  access: openbaar,
  params: Type.Object({ publicatieId: Id(), nummer: Type.Integer({ minimum: 1, maximum: 10_000 }) }),
  response: Type.Object({ ...Bewijs.properties, canoniek: Type.String() }),
})

const bestand = (vorm: string, produces: string) =>
  endpoint({
    id: `rapportage.download${vorm[0]!.toUpperCase()}${vorm.slice(1)}`,
    method: 'GET',
    path: `/publicaties/:publicatieId/${vorm}`,
    summary: `Het gepubliceerde stuk als ${vorm.toUpperCase()}`,
    access: openbaar,
    params: Publicatie(),
    response: Type.Unknown(),
    produces,
  })

export const downloads = {
  html: bestand('html', 'text/html; charset=utf-8'),
  pdf: bestand('pdf', 'application/pdf'),
  docx: bestand('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  csv: bestand('csv', 'text/csv; charset=utf-8'),
  json: bestand('json', 'application/json'),
} as const

export const zoekSturing = endpoint({
  id: 'rapportage.zoekSturing',
  method: 'POST',
  path: '/sturing/zoek',
  summary: 'Zoeken in maatregelen, programma’s, moties en stukken',
  access: { ...sturing, power: ['programma:lezen', 'raad:lezen', 'publicatie:lezen'] },
  body: Input({ q: Type.String({ minLength: 2, maxLength: 100 }) }),
  response: Type.Array(
    Type.Object({
      soort: Type.String(),
      id: Id(),
      titel: Type.String(),
      onder: Type.String(),
      href: Type.String(),
    }),
  ),
})

import { DatumSchema, endpoint, Id, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { REDENEN, type Reden } from './rules/doodlopend.ts'
import { SOORTEN } from './rules/graaf.ts'

const verantwoorden = {
  doel: 'verantwoorden aan de raad en het publiek',
  grondslag: 'Gemeentewet art. 169 en 197',
  wetten: 'geen',
  verwerking: 'sturing',
} as const
const lezen = { ...verantwoorden, power: ['raad:lezen', 'raad:publiek'] } as const
const Tekstje = Type.String()
const Tweetalig = Type.Object({ nl: Tekstje, en: Tekstje })
const Redencode = Keuze(Object.keys(REDENEN) as Reden[])

const Knoop = Type.Object({
  soort: Keuze(SOORTEN),
  id: Tekstje,
  naam: Tweetalig,
  datum: Nullable(DatumSchema()),
  stand: Nullable(Tekstje),
  /** The number by which it is known: of a motion as printed, of a proposal the clerk's, of a line its code. */
  nummer: Nullable(Tekstje),
  /** Cents; of a line its budget in the year of `jaar`. */
  bedrag: Nullable(Type.Integer()),
  jaar: Nullable(Type.Integer()),
  /** What its own page is called by, where that is not its own id: of a paper the publication, of a measure the programme. */
  opentId: Nullable(Id()),
})

export const toonDraden = endpoint({
  id: 'draad.toonDraden',
  method: 'GET',
  path: '/draden',
  summary: 'Moties en voorstellen, en hoe ver elk doorloopt tot in een stuk',
  access: lezen,
  response: Type.Array(
    Type.Object({
      begin: Knoop,
      voorstellen: Type.Integer(),
      maatregelen: Type.Integer(),
      regels: Type.Integer(),
      indicatoren: Type.Integer(),
      stukken: Type.Integer(),
      budget: Type.Integer(),
      openEinden: Type.Integer(),
    }),
  ),
})

export const toonDraad = endpoint({
  id: 'draad.toonDraad',
  method: 'GET',
  path: '/draden/:soort/:id',
  summary:
    'De draad door een motie, zienswijze, voorstel, toezegging, mededeling, maatregel, regel, indicator of stuk, beide kanten op',
  access: lezen,
  params: Type.Object({ soort: Keuze(SOORTEN), id: Tekst(100) }),
  response: Type.Object({
    hier: Knoop,
    knopen: Type.Array(
      Type.Object({
        plaats: Keuze(['hier', 'eerder', 'later', 'naast'] as const),
        knoop: Knoop,
        redenen: Type.Array(Redencode),
      }),
    ),
    feiten: Type.Array(
      Type.Object({
        soort: Keuze([
          'nummers',
          'dictum',
          'stemming',
          'besluitdatum',
          'vragen',
          'door',
          'moment',
          'uiterlijk',
          'gestandMet',
          'raadVan',
          'strekking',
          'tekst',
          'programma',
          'eigenaar',
          'portefeuillehouder',
          'beoogdResultaat',
          'extraOfStaand',
          'watAlsNiet',
          'bronGemeente',
          'verwachting',
          'taakveld',
          'cluster',
          'definitie',
          'methode',
          'reeks',
          'cijfers',
        ] as const),
        tekst: Tweetalig,
      }),
    ),
    jaren: Type.Array(
      Type.Object({ jaar: Type.Integer(), budget: Type.Integer(), realisatie: Nullable(Type.Integer()) }),
    ),
    reeks: Nullable(
      Type.Object({
        eenheid: Keuze(['cent', 'personen', 'procent', 'punten'] as const),
        punten: Type.Array(Type.Object({ maand: DatumSchema(), waarde: Nullable(Type.Number()) })),
      }),
    ),
  }),
})

export const toonDoodlopend = endpoint({
  id: 'draad.toonDoodlopend',
  method: 'GET',
  path: '/doodlopend',
  summary: 'Wat nergens heen leidt: motie zonder voorstel, maatregel zonder regel, toezegging zonder stuk',
  access: { ...verantwoorden, power: 'raad:lezen' },
  response: Type.Array(Type.Object({ knoop: Knoop, reden: Redencode, uitleg: Tweetalig })),
})

import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { STARTONDERDELEN, STARTVOLGORDES } from './rules/wachttijd.ts'

const access = {
  doel: 'werkverdeling',
  grondslag: 'Wmo 2015 art. 5.1.1, Jeugdwet art. 7.4.0, SUWI art. 62',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'plan en regie',
  power: 'werk:lezen',
} as const
const Tekstje = Type.String()

const KEUZE = {
  team: Type.Optional(Id()),
  onderdeel: Type.Optional(Keuze(STARTONDERDELEN)),
  trede: Type.Optional(Type.Integer({ minimum: 1, maximum: 4 })),
  wet: Type.Optional(Keuze(WETTEN)),
  over: Type.Optional(Type.Boolean()),
  volgorde: Type.Optional(Keuze(STARTVOLGORDES)),
  aflopend: Type.Optional(Type.Boolean()),
  vanaf: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
  aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
}

const Startlijst = Type.Object({
  totaal: Type.Integer(),
  /** How many wait longer than the norm of the day on which they began to wait. */
  over: Type.Integer(),
  klassen: Type.Array(Type.Object({ klasse: Type.Integer(), binnen: Type.Integer(), over: Type.Integer() })),
  groepen: Type.Array(
    Type.Object({
      teamId: Nullable(Id()),
      team: Nullable(Tekstje),
      onderdeel: Keuze(STARTONDERDELEN),
      trede: Type.Integer(),
      wacht: Type.Integer(),
      mediaan: Type.Integer(),
      langste: Type.Integer(),
      over: Type.Integer(),
    }),
  ),
  teams: Type.Array(Type.Object({ id: Id(), naam: Tekstje })),
  rijen: Type.Array(
    Type.Object({
      id: Id(),
      onderdeel: Keuze(STARTONDERDELEN),
      trede: Type.Integer(),
      wet: Keuze(WETTEN),
      persoonId: PersoonId(),
      huishoudenId: Nullable(Id()),
      naam: Tekstje,
      wat: Tekstje,
      bij: Tekstje,
      sinds: DatumSchema(),
      /** Days waited, and the days the norm allows. */
      dagen: Type.Integer(),
      norm: Type.Integer(),
      team: Nullable(Tekstje),
      eigenaar: Nullable(Tekstje),
    }),
  ),
})

export const toonNietGestart = endpoint({
  id: 'dossier.toonNietGestart',
  method: 'GET',
  path: '/wachtlijsten/niet-gestart',
  summary: 'Toegewezen of doorgeleid en nog niet gestart, tegen de norm',
  access,
  query: Input(KEUZE),
  response: Startlijst,
})

/** POST, as every search: no name of a person in an address. */
export const zoekNietGestart = endpoint({
  id: 'dossier.zoekNietGestart',
  method: 'POST',
  path: '/wachtlijsten/niet-gestart/zoek',
  summary: 'Zoeken op naam in wat nog niet gestart is',
  access,
  body: Input({ ...KEUZE, zoek: Tekst(80) }),
  response: Startlijst,
})

import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { ONDERDELEN, TABS, VOLGORDES } from './rules/werk.ts'

const werk = {
  doel: 'werkverdeling',
  grondslag: 'Wmo 2015 art. 5.1.1, Jeugdwet art. 7.4.0, SUWI art. 62',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'plan en regie',
} as const
const Tekstje = Type.String()

/** What a list can be narrowed to; also what a saved view keeps. */
const KEUZE = {
  tab: Type.Optional(Keuze(TABS)),
  wet: Type.Optional(Keuze(WETTEN)),
  wijk: Type.Optional(Type.String({ maxLength: 80 })),
  soort: Type.Optional(Type.String({ maxLength: 60 })),
  team: Type.Optional(Id()),
  wie: Type.Optional(Id()),
  onderdeel: Type.Optional(Keuze(ONDERDELEN)),
  trede: Type.Optional(Type.Integer({ minimum: 1, maximum: 4 })),
  volgorde: Type.Optional(Keuze(VOLGORDES)),
  aflopend: Type.Optional(Type.Boolean()),
}
const BLADZIJDE = {
  vanaf: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
  aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
}
const Naam = Type.Object({ id: Id(), naam: Tekstje })

const Werklijst = Type.Object({
  rijen: Type.Array(
    Type.Object({
      id: Id(),
      kamer: Tekstje,
      soort: Tekstje,
      wet: Nullable(Tekstje),
      persoonId: Nullable(PersoonId()),
      huishoudenId: Nullable(Id()),
      meldingId: Nullable(Id()),
      naam: Tekstje,
      vraag: Nullable(Tekstje),
      eigenaarNaam: Nullable(Tekstje),
      vanMij: Type.Boolean(),
      start: Nullable(DatumSchema()),
      uiterlijk: Nullable(DatumSchema()),
      stilSinds: Nullable(DatumSchema()),
      dwangsomCents: Type.Integer(),
      status: Tekstje,
      onderdeel: Tekstje,
      trede: Nullable(Type.Integer()),
      teamNaam: Nullable(Tekstje),
      toewijsbaar: Type.Boolean(),
      volwassenen: Type.Integer(),
      kinderen: Type.Integer(),
      leeftijd: Nullable(Type.Integer()),
    }),
  ),
  totaal: Type.Integer(),
  huishoudens: Type.Integer(),
  tellers: Type.Object({
    mijn: Type.Integer(),
    'te-laat': Type.Integer(),
    evaluaties: Type.Integer(),
    stil: Type.Integer(),
    vrij: Type.Integer(),
    team: Type.Integer(),
  }),
  drang: Type.Object({
    teLaat: Type.Integer(),
    vandaag: Type.Integer(),
    dezeWeek: Type.Integer(),
    later: Type.Integer(),
    stil: Type.Integer(),
    zonder: Type.Integer(),
  }),
  strook: Type.Array(Type.Object({ datum: DatumSchema(), aantal: Type.Integer(), teLaat: Type.Boolean() })),
  soorten: Type.Array(Type.Object({ soort: Tekstje, aantal: Type.Integer() })),
  onderdelen: Type.Array(Type.Object({ onderdeel: Tekstje, aantal: Type.Integer() })),
  teams: Type.Array(Naam),
  eigenaren: Type.Array(Naam),
  wijken: Type.Array(Tekstje),
  weergaven: Type.Array(
    Type.Object({
      id: Id(),
      naam: Tekstje,
      team: Nullable(Tekstje),
      vanMij: Type.Boolean(),
      filter: Type.Object(KEUZE),
    }),
  ),
})

export const toonWerkvoorraad = endpoint({
  id: 'dossier.toonWerkvoorraad',
  method: 'GET',
  path: '/werkvoorraad',
  summary: 'Werkvoorraad: wat moet ik doen, en voor wanneer',
  access: { ...werk, power: 'werk:lezen' },
  query: Input({ ...KEUZE, ...BLADZIJDE }),
  response: Werklijst,
})

/** POST, as every search: no name of a person in an address. */
export const zoekWerk = endpoint({
  id: 'dossier.zoekWerk',
  method: 'POST',
  path: '/werkvoorraad/zoek',
  summary: 'Zoeken in de werkvoorraad op naam',
  access: { ...werk, power: 'werk:lezen' },
  body: Input({ ...KEUZE, ...BLADZIJDE, zoek: Tekst(80) }),
  response: Werklijst,
})

export const bewaarWeergave = endpoint({
  id: 'dossier.bewaarWeergave',
  method: 'POST',
  path: '/werkvoorraad/weergaven',
  summary: 'Een weergave van de werkvoorraad bewaren, voor uzelf of voor een team',
  access: { ...werk, power: 'werk:lezen', wetten: 'geen' },
  body: Input({ naam: Tekst(60), teamId: Type.Optional(Id()), filter: Input(KEUZE) }),
  response: Type.Object({ weergaveId: Id() }),
  creates: true,
})

export const verwijderWeergave = endpoint({
  id: 'dossier.verwijderWeergave',
  method: 'DELETE',
  path: '/werkvoorraad/weergaven/:weergaveId',
  summary: 'Een bewaarde weergave weghalen',
  access: { ...werk, power: 'werk:lezen', wetten: 'geen' },
  params: Type.Object({ weergaveId: Id() }),
  response: Type.Object({ weergaveId: Id() }),
})

export const verdeelWerk = endpoint({
  id: 'dossier.verdeelWerk',
  method: 'POST',
  path: '/werkvoorraad/verdeling',
  summary: 'Gekozen werk aan een medewerker geven',
  access: { ...werk, power: ['toegang:toewijzen', 'toegang:onderzoeken', 'plan:regie'] },
  body: Input({
    medewerkerId: Id(),
    rijen: Type.Array(Input({ kamer: Type.String({ maxLength: 20 }), id: Id() }), { minItems: 1, maxItems: 200 }),
    allesOfNiets: Type.Boolean(),
  }),
  response: Type.Object({
    toegewezen: Type.Array(Id()),
    geweigerd: Type.Array(Type.Object({ id: Id(), codes: Type.Array(Tekstje) })),
  }),
  creates: true,
})

const WACHT = {
  onderdeel: Tekstje,
  teamId: Nullable(Id()),
  team: Nullable(Tekstje),
  wacht: Type.Integer(),
  vrij: Type.Integer(),
  mediaan: Type.Integer(),
  langste: Type.Integer(),
  teLaat: Type.Integer(),
  metTermijn: Type.Integer(),
  stil: Type.Integer(),
  klassen: Type.Array(Type.Integer()),
}

export const toonWachtlijsten = endpoint({
  id: 'dossier.toonWachtlijsten',
  method: 'GET',
  path: '/wachtlijsten',
  summary: 'Wachtlijsten per onderdeel en team, met de verdeling van de wachttijd en de gemiste termijnen',
  access: { ...werk, power: 'werk:lezen' },
  response: Type.Object({
    onderdelen: Type.Array(Type.Object({ ...WACHT, teams: Type.Array(Type.Object(WACHT)) })),
  }),
})

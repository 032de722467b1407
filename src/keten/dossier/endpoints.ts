import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { toezicht } from './endpointsGedeeld.ts'
import { MOMENTGROEPEN } from './rules/zicht.ts'

export * from './endpointsInzage.ts'
export * from './endpointsNoodtoegang.ts'
export * from './endpointsRegionaal.ts'
export * from './endpointsStart.ts'
export * from './endpointsToezicht.ts'
export * from './endpointsVernietiging.ts'

const dossier = {
  doel: 'dossier van een huishouden',
  grondslag: 'Wmo 2015 art. 5.1.1, Jeugdwet art. 7.4.0, SUWI art. 62',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'plan en regie',
} as const
const Tekstje = Type.String()

const Naam = { voornamen: Tekstje, voorvoegsel: Nullable(Tekstje), geslachtsnaam: Tekstje }
const Datums = { begin: Nullable(DatumSchema()), eind: Nullable(DatumSchema()) }

const Blik = Type.Object({
  handelingId: Id(),
  tijdstip: Tekstje,
  naam: Tekstje,
  functie: Tekstje,
  functieNaam: Tekstje,
  actorSoort: Tekstje,
  soort: Keuze(['deed', 'look'] as const),
  actie: Tekstje,
  doel: Tekstje,
  over: Type.Array(Tekstje),
})

const Moment = Type.Object({
  datum: DatumSchema(),
  soort: Tekstje,
  id: Id(),
  wet: Nullable(Tekstje),
  persoonId: Nullable(PersoonId()),
  gegevens: Type.Record(Type.String(), Type.Unknown()),
})

export const toonDossier = endpoint({
  id: 'dossier.toonDossier',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/dossier',
  summary: 'Het dossier van een huishouden',
  access: { ...dossier, power: 'dossier:lezen' },
  params: Type.Object({ huishoudenId: Id() }),
  response: Type.Object({
    huishoudenId: Id(),
    naam: Tekstje,
    adres: Nullable(Tekstje),
    wijk: Nullable(Tekstje),
    adresgeheim: Type.Boolean(),
    groepen: Type.Object({ plan: Type.Boolean(), log: Type.Boolean(), nood: Type.Boolean() }),
    vanBelang: Type.Array(
      Type.Object({
        code: Tekstje,
        ernst: Keuze(['letop', 'fout', 'loopt', 'goed'] as const),
        persoonId: Type.Optional(PersoonId()),
        datum: Type.Optional(DatumSchema()),
        wet: Type.Optional(Nullable(Tekstje)),
        soort: Type.Optional(Tekstje),
      }),
    ),
    leden: Type.Array(
      Type.Object({
        persoonId: PersoonId(),
        ...Naam,
        geboren: DatumSchema(),
        overleden: Nullable(DatumSchema()),
        telefoon: Nullable(Tekstje),
        email: Nullable(Tekstje),
        verblijf: Tekstje,
        sinds: DatumSchema(),
        bronnen: Type.Array(Type.Object({ bron: Tekstje, peildatum: DatumSchema() })),
        elders: Type.Array(Tekstje),
        gatVanaf: Nullable(DatumSchema()),
        /** Of who is not of age: who decides, as far as the reader may know who that is, and who supervises. */
        beslist: Nullable(
          Type.Object({
            namen: Type.Array(Tekstje),
            voogd: Nullable(Tekstje),
            toezicht: Nullable(Type.Object({ naam: Tekstje, tot: DatumSchema() })),
          }),
        ),
      }),
    ),
    plan: Nullable(
      Type.Object({
        planId: Id(),
        geopendOp: DatumSchema(),
        evaluatieOp: Nullable(DatumSchema()),
        geldendeNr: Nullable(Type.Integer()),
        vastgesteldOp: Nullable(DatumSchema()),
        nieuwsteNr: Nullable(Type.Integer()),
        nieuwsteStatus: Nullable(Tekstje),
        regisseur: Nullable(Tekstje),
        waarnemer: Nullable(Tekstje),
        contactpersoon: Nullable(Tekstje),
      }),
    ),
    doelen: Type.Array(
      Type.Object({
        id: Id(),
        stam: Id(),
        vanWie: Nullable(Tekstje),
        tekst: Tekstje,
        domein: Tekstje,
        beginNiveau: Nullable(Type.Integer()),
        streefNiveau: Nullable(Type.Integer()),
        niveau: Nullable(Type.Integer()),
        oordeel: Nullable(Tekstje),
        streefdatum: DatumSchema(),
      }),
    ),
    hulp: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        wet: Tekstje,
        bekend: Type.Boolean(),
        product: Nullable(Tekstje),
        leveringsvorm: Nullable(Tekstje),
        volume: Nullable(Type.Integer()),
        eenheid: Nullable(Tekstje),
        frequentie: Nullable(Type.Integer()),
        ...Datums,
        grondslag: Nullable(Tekstje),
        aanbieder: Nullable(Tekstje),
        nummer: Nullable(Type.Integer()),
      }),
    ),
    werk: Type.Array(
      Type.Object({
        kamer: Tekstje,
        soort: Tekstje,
        id: Id(),
        wet: Nullable(Tekstje),
        persoonId: Nullable(PersoonId()),
        eigenaarNaam: Nullable(Tekstje),
        start: Nullable(DatumSchema()),
        uiterlijk: Nullable(DatumSchema()),
        stilSinds: Nullable(DatumSchema()),
        dwangsomCents: Type.Integer(),
        status: Tekstje,
      }),
    ),
    vragen: Type.Array(
      Type.Object({
        id: Id(),
        meldingId: Id(),
        persoonId: PersoonId(),
        wet: Tekstje,
        regeling: Nullable(Tekstje),
        spoed: Type.Boolean(),
        genoemdOp: DatumSchema(),
        status: Tekstje,
        uitkomst: Nullable(Tekstje),
        vraag: Nullable(Tekstje),
        vraagAchterVraag: Nullable(Tekstje),
        zelfde: Type.Boolean(),
        behandelaar: Nullable(Tekstje),
      }),
    ),
    contacten: Type.Array(
      Type.Object({
        id: Id(),
        soort: Tekstje,
        naam: Tekstje,
        rol: Tekstje,
        telefoon: Nullable(Tekstje),
        persoonId: Nullable(PersoonId()),
      }),
    ),
    tijdlijn: Type.Array(Moment),
    tijdlijnTotaal: Type.Integer(),
    blikken: Type.Array(Blik),
  }),
})

export const toonTijdlijn = endpoint({
  id: 'dossier.toonTijdlijn',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/tijdlijn',
  summary: 'De tijdlijn van een huishouden, naar wet, soort, persoon en tijd',
  access: { ...dossier, power: 'dossier:lezen' },
  params: Type.Object({ huishoudenId: Id() }),
  query: Input({
    wet: Type.Optional(Keuze(WETTEN)),
    soort: Type.Optional(Keuze(MOMENTGROEPEN)),
    persoon: Type.Optional(Id()),
    van: Type.Optional(DatumSchema()),
    tot: Type.Optional(DatumSchema()),
  }),
  response: Type.Object({ momenten: Type.Array(Moment), totaal: Type.Integer() }),
})

/** POST, so that a name or number of a person stands in no address, log of a proxy or history. */
export const zoek = endpoint({
  id: 'dossier.zoek',
  method: 'POST',
  path: '/zoek',
  summary: 'Zoeken in personen, huishoudens, plannen en aanbieders',
  access: { ...dossier, power: ['zoeken', 'persoon:zoeken'], doel: 'zoeken' },
  body: Input({ q: Tekst(120), hoeveel: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })) }),
  response: Type.Object({
    personen: Type.Array(
      Type.Object({
        persoonId: PersoonId(),
        naam: Tekstje,
        geboren: DatumSchema(),
        huishoudenId: Nullable(Id()),
        huishouden: Nullable(Tekstje),
        wijk: Nullable(Tekstje),
        leden: Type.Integer(),
        planId: Nullable(Id()),
      }),
    ),
    aanbieders: Type.Array(Type.Object({ aanbiederId: Id(), naam: Tekstje, agb: Tekstje })),
  }),
})

export const toonWieKeek = endpoint({
  id: 'dossier.toonWieKeek',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/wie-keek',
  summary: 'Wie keek in het dossier van een huishouden',
  access: { ...toezicht, power: 'dossier:wie-keek' },
  params: Type.Object({ huishoudenId: Id() }),
  query: Input({ tot: Type.Optional(Id()) }),
  response: Type.Object({
    naam: Tekstje,
    personen: Type.Array(Type.Object({ persoonId: PersoonId(), naam: Tekstje })),
    blikken: Type.Array(Blik),
    verder: Nullable(Id()),
  }),
})

export const toonMijnWieKeek = endpoint({
  id: 'dossier.toonMijnWieKeek',
  method: 'GET',
  path: '/mijn/wie-keek',
  summary: 'Wie keek in mijn dossier',
  access: { ...toezicht, power: 'eigen-dossier', doel: 'eigen gegevens', grondslag: 'AVG art. 15' },
  query: Input({ tot: Type.Optional(Id()) }),
  response: Type.Object({ persoonId: Nullable(PersoonId()), blikken: Type.Array(Blik), verder: Nullable(Id()) }),
})

export {
  bewaarWeergave,
  toonWachtlijsten,
  toonWerkvoorraad,
  verdeelWerk,
  verwijderWeergave,
  zoekWerk,
} from './werkEndpoints.ts'

import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { LADDERSTAPPEN, OORDELEN, UITKOMSTEN } from './rules/ladder.ts'
import { lezen, Niveau, schrijven, Tweetalig, toegang, Wet } from './wire/gedeeld.ts'

export * from './wire/meten.ts'
export * from './wire/overgang.ts'
export * from './wire/overleg.ts'
export * from './wire/regie.ts'

const Domein = Type.String({ minLength: 1, maxLength: 60 })
const Plan = Type.Object({ planId: Id() })

const Medewerker = Type.Object({ medewerkerId: Id(), naam: Type.String() })
const Kringlid = Type.Object({
  id: Id(),
  persoonId: Nullable(PersoonId()),
  netwerklidId: Nullable(Id()),
  professionalId: Nullable(Id()),
  naam: Type.String(),
  omschrijving: Nullable(Type.String()),
  geboren: Nullable(DatumSchema()),
  rol: Type.String(),
  buitenHuishouden: Type.Boolean(),
  begin: DatumSchema(),
  eind: Nullable(DatumSchema()),
})
const Stap = Type.Object({
  stap: Keuze(LADDERSTAPPEN),
  bekeken: Type.Boolean(),
  oordeel: Keuze(OORDELEN),
  reden: Type.Optional(Nullable(Type.String({ maxLength: 2000 }))),
})
const Behoefte = Type.Object({
  id: Id(),
  stam: Id(),
  kringlidId: Nullable(Id()),
  domein: Type.String(),
  wet: Nullable(Wet),
  omschrijving: Type.String(),
})
const Afweging = Type.Object({
  id: Id(),
  stam: Id(),
  behoefteStam: Id(),
  stappen: Type.Array(Stap),
  uitkomst: Keuze(UITKOMSTEN),
  aanbodId: Nullable(Id()),
  productId: Nullable(Id()),
  tijdelijk: Type.Boolean(),
  redenLangdurig: Nullable(Type.String()),
})
const Doel = Type.Object({
  id: Id(),
  stam: Id(),
  kringlidId: Id(),
  behoefteStam: Nullable(Id()),
  domein: Type.String(),
  tekst: Type.String(),
  resultaat: Type.String(),
  beginNiveau: Nullable(Niveau),
  streefNiveau: Nullable(Niveau),
  streefdatum: DatumSchema(),
})
const Wie = Keuze(['kringlid', 'medewerker', 'organisatie', 'gemeente'] as const)
const Herhaling = Keuze(['eenmalig', 'dag', 'week', 'maand'] as const)
const Afspraak = Type.Object({
  id: Id(),
  stam: Id(),
  doelStam: Nullable(Id()),
  wie: Wie,
  kringlidId: Nullable(Id()),
  medewerkerId: Nullable(Id()),
  organisatie: Nullable(Type.String()),
  wat: Type.String(),
  wanneer: DatumSchema(),
  herhaling: Herhaling,
})
const Omvang = Type.Object(
  {
    volume: Type.Integer({ minimum: 1, maximum: 99_999_999 }),
    eenheid: Type.String({ maxLength: 2 }),
    frequentie: Type.Integer({ minimum: 1, maximum: 6 }),
  },
  { additionalProperties: false },
)
const Leveringsvorm = Keuze(['zin', 'pgb', 'geld', 'eigen-dienst'] as const)
const Gevraagd = Type.Object({
  id: Id(),
  stam: Id(),
  kringlidId: Id(),
  afwegingStam: Id(),
  productId: Id(),
  wet: Wet,
  omvang: Nullable(Omvang),
  begin: DatumSchema(),
  eind: Nullable(DatumSchema()),
  leveringsvorm: Leveringsvorm,
  productNaam: Type.String(),
  ingezet: Type.Boolean(),
})
const Inhoud = Type.Object({
  behoeften: Type.Array(Behoefte),
  afwegingen: Type.Array(Afweging),
  doelen: Type.Array(Doel),
  afspraken: Type.Array(Afspraak),
  gevraagd: Type.Array(Gevraagd),
})
const Versie = Type.Object({
  id: Id(),
  nr: Type.Integer(),
  status: Type.String(),
  begonnenOp: DatumSchema(),
  aangebodenOp: Nullable(DatumSchema()),
  vastgesteldOp: Nullable(DatumSchema()),
  evaluatieOp: Nullable(DatumSchema()),
  schrijvers: Type.Array(Id()),
  /** Who must judge it, in order, and how many did. */
  stappen: Type.Array(Type.String()),
  gedaan: Type.Integer(),
})
const Evaluatie = Type.Object({
  id: Id(),
  datum: DatumSchema(),
  vervolg: Type.String(),
  volgendeOp: Nullable(DatumSchema()),
  verslag: Nullable(Type.String()),
})

export const PlanSchema = Type.Object({
  planId: Id(),
  huishoudenId: Id(),
  huishoudenNaam: Type.String(),
  status: Type.String(),
  geopendOp: DatumSchema(),
  geslotenOp: Nullable(DatumSchema()),
  evaluatieOp: Nullable(DatumSchema()),
  opsteller: Medewerker,
  regisseur: Nullable(Medewerker),
  waarnemer: Nullable(Type.String()),
  contactpersoon: Nullable(Type.String()),
  methoden: Type.Array(Type.Object({ naam: Tweetalig, soort: Type.String() })),
  /** Of the version shown; what If-Match asks. */
  versie: Type.Integer(),
  nr: Type.Integer(),
  versies: Type.Array(Versie),
  teruggegeven: Nullable(
    Type.Object({ door: Type.String(), toelichting: Nullable(Type.String()), datum: DatumSchema() }),
  ),
  magBeoordelen: Type.Boolean(),
  kring: Type.Array(Kringlid),
  betrokkenen: Type.Array(
    Type.Object({
      id: Id(),
      medewerkerId: Id(),
      naam: Type.String(),
      rol: Type.String(),
      wetten: Type.Array(Type.String()),
      trede: Type.Integer(),
      begin: DatumSchema(),
      eind: Nullable(DatumSchema()),
    }),
  ),
  inhoud: Inhoud,
  vorige: Nullable(Type.Object({ nr: Type.Integer(), vastgesteldOp: Nullable(DatumSchema()), inhoud: Inhoud })),
  voortgang: Type.Array(
    Type.Object({ doelStam: Id(), datum: DatumSchema(), oordeel: Type.String(), niveau: Nullable(Niveau) }),
  ),
  nagekomen: Type.Array(Type.Object({ afspraakStam: Id(), datum: DatumSchema(), gelukt: Type.Boolean() })),
  metingen: Type.Array(
    Type.Object({
      kringlidId: Id(),
      instrument: Type.String(),
      domein: Type.String(),
      niveau: Niveau,
      datum: DatumSchema(),
    }),
  ),
  ondertekeningen: Type.Array(
    Type.Object({
      planversieId: Id(),
      persoonId: PersoonId(),
      namensId: Nullable(PersoonId()),
      hoedanigheid: Type.String(),
      datum: DatumSchema(),
    }),
  ),
  weigeringen: Type.Array(
    Type.Object({
      planversieId: Id(),
      persoonId: PersoonId(),
      namensId: Nullable(PersoonId()),
      reden: Type.String(),
      datum: DatumSchema(),
    }),
  ),
  /** Where the circle and who lives there differ: a proposal (D4). */
  kringvoorstellen: Type.Array(
    Type.Object({
      soort: Keuze(['opnemen', 'uithalen'] as const),
      kringlidId: Nullable(Id()),
      persoonId: Nullable(PersoonId()),
      netwerklidId: Nullable(Id()),
      professionalId: Nullable(Id()),
      naam: Type.String(),
      omschrijving: Nullable(Type.String()),
    }),
  ),
  /** Of the circle, who lives in another municipality, and which (D5). */
  elders: Type.Array(Type.Object({ kringlidId: Id(), gemeente: Type.String() })),
  /** Who may sign for whom: children under 16 by who has gezag. */
  gezag: Type.Array(Type.Object({ kindId: PersoonId(), dragerId: PersoonId(), naam: Type.String() })),
  evaluaties: Type.Array(Evaluatie),
  ontbreekt: Type.Array(Type.Object({ code: Type.String(), wet: Nullable(Wet) })),
})

export const toonPlan = endpoint({
  id: 'plan.toonPlan',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/plan',
  summary: 'Het plan van een huishouden',
  access: lezen,
  params: Type.Object({ huishoudenId: Id() }),
  query: Input({ nr: Type.Optional(Type.Integer({ minimum: 1 })) }),
  response: Type.Object({ plan: Nullable(PlanSchema), versie: Type.Integer() }),
  etag: 'versie',
})

export const toonMedewerkers = endpoint({
  id: 'plan.toonMedewerkers',
  method: 'GET',
  path: '/plannen/medewerkers',
  summary: 'Medewerkers die in een plan kunnen werken',
  access: { ...lezen, power: ['plan:schrijven', 'plan:regie'] },
  response: Type.Array(Type.Object({ id: Id(), naam: Type.String(), functies: Type.Array(Type.String()) })),
})

/** POST, so that no name or number stands in an address. */
export const zoekVoorKring = endpoint({
  id: 'plan.zoekVoorKring',
  method: 'POST',
  path: '/plannen/zoekopdrachten',
  summary: 'Iemand zoeken om in de kring op te nemen',
  access: schrijven,
  body: Input({ q: Tekst(120) }),
  response: Type.Array(Type.Object({ persoonId: PersoonId(), naam: Type.String(), geboren: DatumSchema() })),
})

export const openPlan = endpoint({
  id: 'plan.openPlan',
  method: 'POST',
  path: '/huishoudens/:huishoudenId/plannen',
  summary: 'Een plan openen',
  access: schrijven,
  params: Type.Object({ huishoudenId: Id() }),
  body: Input({ teamId: Type.Optional(Id()), vragerId: Type.Optional(Id()) }),
  response: Type.Object({ planId: Id(), versie: Type.Integer() }),
  creates: true,
})

export const stelVersieOp = endpoint({
  id: 'plan.stelVersieOp',
  method: 'POST',
  path: '/plannen/:planId/versies',
  summary: 'Een nieuwe versie beginnen',
  access: schrijven,
  params: Plan,
  body: Input({}),
  response: Type.Object({ planId: Id(), nr: Type.Integer(), versie: Type.Integer() }),
  creates: true,
  etag: 'versie',
})

export const neemInKringOp = endpoint({
  id: 'plan.neemInKringOp',
  method: 'POST',
  path: '/plannen/:planId/kringleden',
  summary: 'Iemand in de kring opnemen',
  access: schrijven,
  params: Plan,
  body: Input({
    persoonId: Type.Optional(Id()),
    netwerklidId: Type.Optional(Id()),
    professionalId: Type.Optional(Id()),
    rol: Keuze(['vrager', 'ondersteunde', 'gezinslid', 'mantelzorger', 'netwerk', 'professional'] as const),
  }),
  response: Type.Object({ kringlidId: Id() }),
  creates: true,
})

export const haalUitKring = endpoint({
  id: 'plan.haalUitKring',
  method: 'POST',
  path: '/plannen/:planId/kringleden/:kringlidId/einde',
  summary: 'Iemand uit de kring halen',
  access: schrijven,
  params: Type.Object({ planId: Id(), kringlidId: Id() }),
  body: Input({}),
  response: Type.Object({ kringlidId: Id() }),
  creates: true,
})

export const weeg = endpoint({
  id: 'plan.weeg',
  method: 'POST',
  path: '/plannen/:planId/afwegingen',
  summary: 'Een behoefte wegen langs de ladder',
  access: schrijven,
  params: Plan,
  body: Input({
    behoefteStam: Type.Optional(Id()),
    kringlidId: Type.Optional(Nullable(Id())),
    domein: Domein,
    wet: Type.Optional(Nullable(Wet)),
    omschrijving: Tekst(2000),
    stappen: Type.Array(
      Type.Object(
        {
          stap: Keuze(LADDERSTAPPEN),
          bekeken: Type.Boolean(),
          oordeel: Keuze(OORDELEN),
          reden: Type.Optional(Nullable(Type.String({ maxLength: 2000 }))),
        },
        { additionalProperties: false },
      ),
      { maxItems: 4 },
    ),
    uitkomst: Keuze(UITKOMSTEN),
    aanbodId: Type.Optional(Nullable(Id())),
    productId: Type.Optional(Nullable(Id())),
    tijdelijk: Type.Boolean(),
    redenLangdurig: Type.Optional(Nullable(Type.String({ maxLength: 2000 }))),
  }),
  response: Type.Object({ behoefteStam: Id(), afwegingStam: Id(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const stelDoel = endpoint({
  id: 'plan.stelDoel',
  method: 'POST',
  path: '/plannen/:planId/doelen',
  summary: 'Een doel stellen of wijzigen',
  access: schrijven,
  params: Plan,
  body: Input({
    doelStam: Type.Optional(Id()),
    kringlidId: Id(),
    behoefteStam: Type.Optional(Nullable(Id())),
    domein: Domein,
    tekst: Tekst(1000),
    resultaat: Tekst(1000),
    beginNiveau: Type.Optional(Nullable(Niveau)),
    streefNiveau: Type.Optional(Nullable(Niveau)),
    streefdatum: DatumSchema(),
  }),
  response: Type.Object({ doelStam: Id(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const maakAfspraak = endpoint({
  id: 'plan.maakAfspraak',
  method: 'POST',
  path: '/plannen/:planId/afspraken',
  summary: 'Een afspraak maken of wijzigen',
  access: schrijven,
  params: Plan,
  body: Input({
    afspraakStam: Type.Optional(Id()),
    doelStam: Type.Optional(Nullable(Id())),
    wie: Wie,
    kringlidId: Type.Optional(Nullable(Id())),
    medewerkerId: Type.Optional(Nullable(Id())),
    organisatie: Type.Optional(Nullable(Type.String({ maxLength: 120 }))),
    wat: Tekst(500),
    wanneer: DatumSchema(),
    herhaling: Type.Optional(Herhaling),
  }),
  response: Type.Object({ afspraakStam: Id(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const vraagVoorziening = endpoint({
  id: 'plan.vraagVoorziening',
  method: 'POST',
  path: '/plannen/:planId/gevraagde-voorzieningen',
  summary: 'Een voorziening vragen',
  access: schrijven,
  params: Plan,
  body: Input({
    gevraagdeStam: Type.Optional(Id()),
    kringlidId: Id(),
    afwegingStam: Id(),
    productId: Id(),
    omvang: Type.Optional(Nullable(Omvang)),
    begin: DatumSchema(),
    eind: Type.Optional(Nullable(DatumSchema())),
    leveringsvorm: Leveringsvorm,
  }),
  response: Type.Object({ gevraagdeStam: Id(), gevraagdeVoorzieningId: Id(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const schrap = endpoint({
  id: 'plan.schrap',
  method: 'POST',
  path: '/plannen/:planId/geschrapt',
  summary: 'Iets uit het concept halen',
  access: schrijven,
  params: Plan,
  body: Input({ soort: Keuze(['behoefte', 'doel', 'afspraak', 'voorziening'] as const), stam: Id() }),
  response: Type.Object({ stam: Id(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const biedAan = endpoint({
  id: 'plan.biedAan',
  method: 'POST',
  path: '/plannen/:planId/aanbiedingen',
  summary: 'Een versie ter beoordeling aanbieden',
  access: schrijven,
  params: Plan,
  body: Input({ evaluatieOp: DatumSchema() }),
  response: Type.Object({ planId: Id(), nr: Type.Integer(), versie: Type.Integer() }),
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const beoordeel = endpoint({
  id: 'plan.beoordeel',
  method: 'POST',
  path: '/plannen/:planId/beoordelingen',
  summary: 'Een aangeboden versie beoordelen',
  access: { ...toegang, power: 'plan:beoordelen' },
  params: Plan,
  body: Input({ akkoord: Type.Boolean(), toelichting: Type.Optional(Nullable(Type.String({ maxLength: 2000 }))) }),
  response: Type.Object({ planId: Id(), nr: Type.Integer(), vastgesteld: Type.Boolean() }),
  creates: true,
})

export const wijsRegisseurAan = endpoint({
  id: 'plan.wijsRegisseurAan',
  method: 'POST',
  path: '/plannen/:planId/regie',
  summary: 'Een regisseur aanwijzen',
  access: { ...toegang, power: 'plan:regie' },
  params: Plan,
  body: Input({ medewerkerId: Id(), waarnemerId: Type.Optional(Nullable(Id())) }),
  response: Type.Object({ planId: Id(), medewerkerId: Id() }),
  creates: true,
})

export const betrek = endpoint({
  id: 'plan.betrek',
  method: 'POST',
  path: '/plannen/:planId/betrokkenen',
  summary: 'Een collega betrekken',
  access: { ...toegang, power: ['plan:schrijven', 'plan:regie'] },
  params: Plan,
  body: Input({
    medewerkerId: Id(),
    rol: Tekst(80),
    wetten: Type.Array(Wet, { maxItems: 5 }),
    trede: Keuze([3, 4] as const),
  }),
  response: Type.Object({ betrokkenheidId: Id() }),
  creates: true,
})

export const onderteken = endpoint({
  id: 'plan.onderteken',
  method: 'POST',
  path: '/plannen/:planId/ondertekeningen',
  summary: 'Een vastgestelde versie ondertekenen',
  access: { ...toegang, power: ['plan:schrijven', 'eigen-dossier'] },
  params: Plan,
  body: Input({
    nr: Type.Integer({ minimum: 1 }),
    persoonId: Id(),
    namensId: Type.Optional(Nullable(Id())),
    hoedanigheid: Keuze(['zelf', 'gezagdrager', 'vertegenwoordiger'] as const),
    vorm: Keuze(['digitaal', 'papier'] as const),
    datum: DatumSchema(),
  }),
  response: Type.Object({ ondertekeningId: Id() }),
  creates: true,
})

export const evalueer = endpoint({
  id: 'plan.evalueer',
  method: 'POST',
  path: '/plannen/:planId/evaluaties',
  summary: 'Het plan evalueren',
  access: schrijven,
  params: Plan,
  body: Input({
    datum: DatumSchema(),
    vervolg: Keuze(['voortzetten', 'aanpassen', 'afbouwen', 'afsluiten'] as const),
    volgendeOp: Type.Optional(Nullable(DatumSchema())),
    verslag: Type.Optional(Nullable(Type.String({ maxLength: 4000 }))),
    doelen: Type.Array(
      Type.Object(
        {
          doelStam: Id(),
          oordeel: Keuze(['behaald', 'vooruitgang', 'gelijk', 'achteruitgang', 'vervallen'] as const),
          niveau: Type.Optional(Nullable(Niveau)),
          toelichting: Type.Optional(Nullable(Type.String({ maxLength: 1000 }))),
        },
        { additionalProperties: false },
      ),
      { maxItems: 50 },
    ),
  }),
  response: Type.Object({ evaluatieId: Id() }),
  creates: true,
})

export const komNa = endpoint({
  id: 'plan.komNa',
  method: 'POST',
  path: '/plannen/:planId/nakomingen',
  summary: 'Vastleggen dat een afspraak is nagekomen',
  access: schrijven,
  params: Plan,
  body: Input({
    afspraakStam: Id(),
    datum: DatumSchema(),
    gelukt: Type.Boolean(),
    toelichting: Type.Optional(Nullable(Type.String({ maxLength: 1000 }))),
  }),
  response: Type.Object({ afspraakStam: Id() }),
  creates: true,
})

export const legMetingVast = endpoint({
  id: 'plan.legMetingVast',
  method: 'POST',
  path: '/plannen/:planId/metingen',
  summary: 'Een meting van zelfredzaamheid vastleggen',
  access: schrijven,
  params: Plan,
  body: Input({ kringlidId: Id(), instrument: Tekst(60), domein: Domein, niveau: Niveau, datum: DatumSchema() }),
  response: Type.Object({ metingId: Id() }),
  creates: true,
})

export const sluitPlan = endpoint({
  id: 'plan.sluitPlan',
  method: 'POST',
  path: '/plannen/:planId/sluiting',
  summary: 'Het plan sluiten',
  access: schrijven,
  params: Plan,
  body: Input({ reden: Tekst(200), bevestigd: Type.Optional(Type.Boolean()) }),
  response: Type.Object({ planId: Id() }),
  creates: true,
})

const MijnDoel = Type.Object({
  persoonId: Nullable(PersoonId()),
  vanWie: Type.String(),
  vanMij: Type.Boolean(),
  tekst: Type.String(),
  resultaat: Type.String(),
  streefdatum: DatumSchema(),
  oordeel: Nullable(Type.String()),
})

export const toonMijnPlan = endpoint({
  id: 'plan.toonMijnPlan',
  method: 'GET',
  path: '/mijn/plan',
  summary: 'Mijn plan, in gewone woorden',
  access: {
    ...toegang,
    power: 'eigen-dossier',
    doel: 'eigen gegevens',
    grondslag: 'AVG art. 15',
    wetten: 'geen',
    verwerking: 'inzage en vernietiging',
  },
  response: Type.Object({
    persoonId: Nullable(PersoonId()),
    voornaam: Nullable(Type.String()),
    plannen: Type.Array(
      Type.Object({
        planId: Id(),
        nr: Type.Integer(),
        planversieId: Id(),
        vastgesteldOp: DatumSchema(),
        evaluatieOp: Nullable(DatumSchema()),
        ondertekend: Type.Boolean(),
        regisseur: Nullable(Type.String()),
        contactpersoon: Nullable(Type.String()),
        /** For whom the reader may answer, and what he answered. */
        tekenen: Type.Array(
          Type.Object({
            namensId: Nullable(PersoonId()),
            naam: Type.String(),
            stand: Keuze(['open', 'getekend', 'geweigerd'] as const),
          }),
        ),
        doelen: Type.Array(MijnDoel),
        afspraken: Type.Array(
          Type.Object({
            persoonId: Nullable(PersoonId()),
            wie: Type.String(),
            wat: Type.String(),
            wanneer: DatumSchema(),
            herhaling: Type.String(),
            gelukt: Nullable(Type.Boolean()),
          }),
        ),
      }),
    ),
  }),
})

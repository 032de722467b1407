import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Type } from '#platform/endpoint.ts'
import { BEWAARSOORTEN } from './rules/bewaren.ts'
import { DELEN, HOUVASTEN, UITZONDERINGEN, WEIGERREDENEN } from './rules/vernietiging.ts'

const Tekstje = Type.String()
const vernietigen = {
  doel: 'vernietigen wat niet langer bewaard mag worden',
  grondslag: 'Archiefwet 1995 art. 3, Wmo 2015 art. 5.3.4 en 5.3.5, Jeugdwet art. 7.3.8 en 7.3.9, AVG art. 5 en 17',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'inzage en vernietiging',
} as const
const voorstellen = { ...vernietigen, power: 'vernietiging:voorstellen' } as const
const eigen = { ...vernietigen, doel: 'eigen gegevens', power: 'eigen-dossier' } as const

const SOORT = Keuze(['vernietigen', 'bewaren'] as const)
const LIJSTSOORT = Keuze(['jaar', 'verzoek'] as const)
const NAMENS = Keuze(['zelf', 'gezagdrager', 'gemachtigde'] as const)
const BESLUIT = Keuze(['ingewilligd', 'geweigerd'] as const)
const Aantallen = Type.Record(Type.String(), Type.Integer())
const Besloten = {
  besluit: Nullable(BESLUIT),
  reden: Nullable(Keuze(WEIGERREDENEN)),
  toelichting: Nullable(Tekstje),
  beslotenOp: Nullable(DatumSchema()),
}

export const toonVernietiging = endpoint({
  id: 'dossier.toonVernietiging',
  method: 'GET',
  path: '/vernietiging',
  summary: 'Wat vernietigd moet worden, wat inwoners vroegen, en wat vernietigd is',
  access: { ...vernietigen, power: ['vernietiging:voorstellen', 'vernietiging:goedkeuren'] },
  response: Type.Object({
    ik: Id(),
    vervallen: Type.Integer(),
    perJaar: Type.Array(Type.Object({ jaar: Type.Integer(), aantal: Type.Integer() })),
    termijnen: Type.Array(
      Type.Object({
        soort: Keuze(BEWAARSOORTEN),
        naam: Type.Object({ nl: Type.String(), en: Type.String() }),
        jaren: Type.Integer(),
        bron: Tekstje,
        geverifieerd: Type.Boolean(),
      }),
    ),
    lijsten: Type.Array(
      Type.Object({
        id: Id(),
        jaar: Type.Integer(),
        soort: LIJSTSOORT,
        voorgesteldOp: DatumSchema(),
        door: Id(),
        doorNaam: Tekstje,
        regels: Type.Array(
          Type.Object({
            id: Id(),
            persoonId: PersoonId(),
            huishoudenId: Nullable(Id()),
            naam: Tekstje,
            deel: Keuze(DELEN),
            vervaltOp: DatumSchema(),
            uitgezonderd: Nullable(Keuze(UITZONDERINGEN)),
            houdt: Type.Array(Keuze(HOUVASTEN)),
          }),
        ),
      }),
    ),
    verzoeken: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        naam: Tekstje,
        soort: SOORT,
        ontvangenOp: DatumSchema(),
        namens: NAMENS,
        uiterlijk: DatumSchema(),
        ...Besloten,
      }),
    ),
    verklaringen: Type.Array(
      Type.Object({
        id: Id(),
        lijstId: Id(),
        jaar: Type.Integer(),
        soort: LIJSTSOORT,
        voorgesteldOp: DatumSchema(),
        voorgesteldDoor: Tekstje,
        goedgekeurdOp: DatumSchema(),
        goedgekeurdDoor: Tekstje,
        dossiers: Type.Integer(),
        delen: Aantallen,
        tabellen: Aantallen,
      }),
    ),
  }),
})

export const stelVernietigingVoor = endpoint({
  id: 'dossier.stelVernietigingVoor',
  method: 'POST',
  path: '/vernietiging/lijsten',
  summary: 'De lijst van wat vernietigd moet worden opstellen',
  access: voorstellen,
  body: Input({}),
  response: Type.Object({ lijstId: Id(), regels: Type.Integer() }),
  creates: true,
})

export const zonderUit = endpoint({
  id: 'dossier.zonderUit',
  method: 'POST',
  path: '/vernietiging/uitzonderingen',
  summary: 'Dossiers van de lijst houden',
  access: { ...vernietigen, power: ['vernietiging:voorstellen', 'vernietiging:goedkeuren'] },
  body: Input({ regelIds: Type.Array(Id(), { minItems: 1, maxItems: 500 }), reden: Keuze(UITZONDERINGEN) }),
  response: Type.Object({ regels: Type.Integer() }),
  creates: true,
})

export const keurVernietigingGoed = endpoint({
  id: 'dossier.keurVernietigingGoed',
  method: 'POST',
  path: '/vernietiging/lijsten/:lijstId/goedkeuring',
  summary: 'Goedkeuren en vernietigen',
  access: { ...vernietigen, power: 'vernietiging:goedkeuren' },
  params: Type.Object({ lijstId: Id() }),
  body: Input({ regelIds: Type.Array(Id(), { minItems: 1, maxItems: 500 }) }),
  response: Type.Object({ verklaringId: Id() }),
  creates: true,
})

export const legVernietigverzoekVast = endpoint({
  id: 'dossier.legVernietigverzoekVast',
  method: 'POST',
  path: '/vernietigverzoeken',
  summary: 'Een verzoek om te vernietigen of te bewaren vastleggen',
  access: { ...vernietigen, power: 'inzage:leveren' },
  body: Input({ persoonId: Id(), soort: SOORT, ontvangenOp: DatumSchema(), namens: NAMENS }),
  response: Type.Object({ vernietigverzoekId: Id(), uiterlijk: DatumSchema() }),
  creates: true,
})

export const beslisVernietigverzoek = endpoint({
  id: 'dossier.beslisVernietigverzoek',
  method: 'POST',
  path: '/vernietigverzoeken/:vernietigverzoekId/besluit',
  summary: 'Besluiten over een verzoek om te vernietigen of te bewaren',
  access: voorstellen,
  params: Type.Object({ vernietigverzoekId: Id() }),
  body: Input({
    besluit: BESLUIT,
    reden: Type.Optional(Keuze(WEIGERREDENEN)),
    toelichting: Type.String({ maxLength: 2000 }),
  }),
  response: Type.Object({ vernietigverzoekId: Id() }),
  creates: true,
})

export const toonMijnVernietigverzoeken = endpoint({
  id: 'dossier.toonMijnVernietigverzoeken',
  method: 'GET',
  path: '/mijn/vernietigverzoeken',
  summary: 'Wat ik vroeg te vernietigen of te bewaren',
  access: eigen,
  response: Type.Object({
    persoonId: Nullable(PersoonId()),
    verzoeken: Type.Array(
      Type.Object({ id: Id(), soort: SOORT, ontvangenOp: DatumSchema(), uiterlijk: DatumSchema(), ...Besloten }),
    ),
  }),
})

export const vraagVernietiging = endpoint({
  id: 'dossier.vraagVernietiging',
  method: 'POST',
  path: '/mijn/vernietigverzoeken',
  summary: 'Vragen mijn dossier te vernietigen of te bewaren',
  access: eigen,
  body: Input({ soort: SOORT }),
  response: Type.Object({ vernietigverzoekId: Id(), uiterlijk: DatumSchema() }),
  creates: true,
})

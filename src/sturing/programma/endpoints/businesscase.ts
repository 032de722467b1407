import {
  DatumSchema,
  endpoint,
  GeldSchema,
  Id,
  Input,
  Keuze,
  Nullable,
  type Static,
  Tekst,
  Type,
} from '#platform/endpoint.ts'
import { intern, schrijven } from './gedeeld.ts'

const MILJARD_IN_CENTEN = 100_000_000_000
const Jaar = () => Type.Integer({ minimum: 1990, maximum: 2100 })
const Bedrag = () => GeldSchema({ minimum: 0, maximum: MILJARD_IN_CENTEN })
const Aantal = () => Type.Integer({ minimum: 0, maximum: 100_000 })
const Aandeel = () => Type.Integer({ minimum: 0, maximum: 10_000 })
const drie = <T extends ReturnType<typeof Bedrag> | ReturnType<typeof Aantal>>(maak: () => T) =>
  Input({ laag: maak(), midden: maak(), hoog: maak() })

const Kostenpost = () =>
  Input({
    naam: Tekst(120),
    drager: Tekst(120),
    soort: Keuze(['eenmalig', 'structureel', 'frictie']),
    vanJaar: Jaar(),
    totJaar: Jaar(),
    bedrag: drie(Bedrag),
    onderbouwing: Tekst(1000),
  })

const batenpost = {
  naam: Tekst(120),
  drager: Tekst(120),
  soort: Keuze(['lagere-prijs', 'lichtere-vorm', 'minder-gebruik']),
  vanJaar: Jaar(),
  ingroeiJaren: Type.Integer({ minimum: 1, maximum: 10 }),
  aantal: drie(Aantal),
  aandeel: drie(Aandeel),
  vervangend: Bedrag(),
  onderbouwing: Tekst(1000),
}

const Prijskeuze = () =>
  Type.Union([
    Input({ uit: Keuze(['feiten']), wet: Tekst(40), categorie: Tekst(10) }),
    Input({ uit: Keuze(['aanname']), laag: Bedrag(), midden: Bedrag(), hoog: Bedrag() }),
  ])

const looptijd = {
  eersteJaar: Jaar(),
  jaren: Type.Integer({ minimum: 1, maximum: 20 }),
  discontovoet: Type.Integer({ minimum: 0, maximum: 2_000 }),
}

const Prijsbron = Type.Union([
  Type.Object({
    soort: Keuze(['feiten']),
    wet: Type.String(),
    categorie: Type.String(),
    van: DatumSchema(),
    tot: DatumSchema(),
    clientmaanden: Type.Integer(),
    kosten: GeldSchema(),
  }),
  Type.Object({ soort: Keuze(['aanname']) }),
])

const Inhoud = Type.Object({
  ...looptijd,
  kosten: Type.Array(Kostenpost()),
  baten: Type.Array(Type.Object({ ...batenpost, prijs: drie(Bedrag), prijsbron: Prijsbron })),
})

const Saldi = () => Type.Object({ laag: GeldSchema(), midden: GeldSchema(), hoog: GeldSchema() })
const Jaarofniet = () => Nullable(Jaar())

const Uitkomst = Type.Object({
  jaren: Type.Array(Type.Object({ jaar: Jaar(), kosten: Saldi(), baten: Saldi(), cumulatief: Saldi() })),
  contant: Saldi(),
  terugverdiend: Type.Object({ laag: Jaarofniet(), midden: Jaarofniet(), hoog: Jaarofniet() }),
  gevoeligheid: Type.Array(
    Type.Object({ post: Type.String(), veld: Type.String(), bijLaag: GeldSchema(), bijHoog: GeldSchema() }),
  ),
  dragers: Type.Array(
    Type.Object({ drager: Type.String(), kosten: GeldSchema(), baten: GeldSchema(), saldo: GeldSchema() }),
  ),
})

const Werkelijk = Type.Array(
  Type.Object({ jaar: Jaar(), kosten: GeldSchema(), baten: GeldSchema(), cumulatief: GeldSchema() }),
)

const Scenario = Type.Object({
  scenario: Type.String(),
  versie: Type.Integer(),
  door: Type.String(),
  op: Type.String(),
  inhoud: Inhoud,
  uitkomst: Uitkomst,
  werkelijk: Werkelijk,
})
export type WireScenario = Static<typeof Scenario>

const Prijs = Type.Object({
  wet: Type.String(),
  categorie: Type.String(),
  van: DatumSchema(),
  tot: DatumSchema(),
  clientmaanden: Type.Integer(),
  kosten: GeldSchema(),
  prijs: Saldi(),
})
export type WirePrijs = Static<typeof Prijs>

export const toonBusinesscases = endpoint({
  id: 'programma.toonBusinesscases',
  method: 'GET',
  path: '/businesscases',
  summary: 'Alle businesscases, met wat zij kosten en opleveren',
  access: intern,
  response: Type.Object({
    zaken: Type.Array(
      Type.Object({
        maatregelId: Id(),
        maatregel: Type.String(),
        programma: Type.String(),
        scenario: Type.String(),
        scenarios: Type.Integer(),
        kosten: GeldSchema(),
        contant: Saldi(),
        terugverdiend: Type.Object({ laag: Jaarofniet(), midden: Jaarofniet(), hoog: Jaarofniet() }),
        werkelijk: Nullable(Type.Object({ jaar: Jaar(), cumulatief: GeldSchema(), verwacht: GeldSchema() })),
        uitFeiten: Type.Integer(),
        aannames: Type.Integer(),
      }),
    ),
    zonder: Type.Array(Type.Object({ maatregelId: Id(), maatregel: Type.String(), programma: Type.String() })),
  }),
})

export const toonBusinesscase = endpoint({
  id: 'programma.toonBusinesscase',
  method: 'GET',
  path: '/maatregelen/:maatregelId/businesscase',
  summary: 'De businesscase van een maatregel: scenario’s, gevoeligheid, wie wat draagt en de werkelijke lijn',
  access: intern,
  params: Type.Object({ maatregelId: Id() }),
  response: Type.Object({
    maatregelId: Id(),
    maatregel: Type.String(),
    programmaId: Id(),
    programma: Type.String(),
    scenarios: Type.Array(Scenario),
    metingen: Type.Array(
      Type.Object({
        jaar: Jaar(),
        post: Type.String(),
        soort: Type.String(),
        waarde: Type.Integer(),
        bron: Type.String(),
        door: Type.String(),
      }),
    ),
    prijzen: Type.Array(Prijs),
    magSchrijven: Type.Boolean(),
  }),
})

export const rekenBusinesscase = endpoint({
  id: 'programma.rekenBusinesscase',
  method: 'POST',
  path: '/maatregelen/:maatregelId/businesscases',
  summary: 'Een businesscase rekenen en bewaren als nieuwe versie van een scenario',
  access: schrijven,
  params: Type.Object({ maatregelId: Id() }),
  body: Input({
    scenario: Tekst(60),
    ...looptijd,
    kosten: Type.Array(Kostenpost(), { minItems: 1, maxItems: 20 }),
    baten: Type.Array(Input({ ...batenpost, prijs: Prijskeuze() }), { maxItems: 20 }),
  }),
  response: Type.Object({ maatregelId: Id(), scenario: Type.String(), versie: Type.Integer(), contant: Saldi() }),
  creates: true,
})

export const legMetingVast = endpoint({
  id: 'programma.legMetingVast',
  method: 'POST',
  path: '/maatregelen/:maatregelId/metingen',
  summary: 'Vastleggen wat een maatregel in een jaar werkelijk kostte of voorkwam',
  access: schrijven,
  params: Type.Object({ maatregelId: Id() }),
  body: Input({
    jaar: Jaar(),
    post: Tekst(120),
    soort: Keuze(['kosten', 'baten']),
    waarde: Type.Integer({ minimum: 0, maximum: MILJARD_IN_CENTEN }),
    bron: Tekst(300),
  }),
  response: Type.Object({ maatregelId: Id(), jaar: Jaar() }),
  creates: true,
})

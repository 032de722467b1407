import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { BESLUITSOORTEN } from './rules/besluit.ts'
import { GRONDEN_NIET_ONTVANKELIJK, HOREN_AFGEZIEN, UITKOMSTEN } from './rules/bezwaar.ts'
import { INSTEMWIJZEN, UITSTELGRONDEN, VERZUIMEN, ZITTINGUITSLAGEN } from './rules/bezwaarstappen.ts'

const bezwaar = {
  doel: 'besluit en toewijzing',
  grondslag: 'Awb hoofdstuk 6 en art. 7:1-7:15',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'besluit en toewijzing',
  power: 'bezwaar:behandelen',
} as const
const Uitleg = () => Type.String({ maxLength: 20_000 })
const Tekstje = Type.String()

export const Bezwaar = Type.Object({
  id: Id(),
  besluitId: Id(),
  ontvangenOp: DatumSchema(),
  termijnTot: Nullable(DatumSchema()),
  teLaat: Type.Boolean(),
  gronden: Nullable(Tekstje),
  verschoonbaar: Type.Boolean(),
  verschoonbaarReden: Nullable(Tekstje),
  commissie: Type.Boolean(),
  commissieOp: Nullable(DatumSchema()),
  /** What the last letter told of it. */
  commissieGemeld: Nullable(Type.Boolean()),
  uiterlijk: Nullable(DatumSchema()),
  verdaagdOp: Nullable(DatumSchema()),
  verdaagdReden: Nullable(Tekstje),
  verdagingGemeldOp: Nullable(DatumSchema()),
  uitkomst: Nullable(Keuze(UITKOMSTEN)),
  uitkomstOp: Nullable(DatumSchema()),
  motivering: Nullable(Tekstje),
  grond: Nullable(Keuze(GRONDEN_NIET_ONTVANKELIJK)),
  horenAfgezien: Nullable(Keuze(HOREN_AFGEZIEN)),
  bevestigdOp: Nullable(DatumSchema()),
  bekendOp: Nullable(DatumSchema()),
  beroepTot: Nullable(DatumSchema()),
})

export const legBezwaarVast = endpoint({
  id: 'voorziening.legBezwaarVast',
  method: 'POST',
  path: '/besluiten/:besluitId/bezwaren',
  summary: 'Een bezwaar tegen een besluit vastleggen',
  access: { ...bezwaar, grondslag: 'Awb art. 6:4-6:15', power: ['besluit:nemen', 'bezwaar:behandelen'] },
  params: Type.Object({ besluitId: Id() }),
  body: Input({
    ontvangenOp: DatumSchema(),
    gronden: Uitleg(),
    bekendgemaaktOp: Type.Optional(DatumSchema()),
    verschoonbaarReden: Type.Optional(Uitleg()),
  }),
  response: Type.Object({
    bezwaarId: Id(),
    uiterlijk: DatumSchema(),
    termijnTot: Nullable(DatumSchema()),
    teLaat: Type.Boolean(),
    /** Who handles it: not who decided. Null: it waits for who takes it up. */
    behandelaar: Nullable(Tekstje),
  }),
  creates: true,
})

export const toonBezwaar = endpoint({
  id: 'voorziening.toonBezwaar',
  method: 'GET',
  path: '/bezwaren/:bezwaarId',
  summary: 'Een bezwaar met elke stap',
  access: { ...bezwaar, power: 'voorziening:lezen' },
  params: Type.Object({ bezwaarId: Id() }),
  response: Type.Object({
    bezwaar: Bezwaar,
    behandelaar: Nullable(Tekstje),
    /** Who said otherwise than the setting. */
    commissieDoor: Nullable(Tekstje),
    vanMij: Type.Boolean(),
    zelfBesloten: Type.Boolean(),
    besluit: Type.Object({
      beschikkingnummer: Type.Integer(),
      wet: Keuze(WETTEN),
      soort: Keuze(BESLUITSOORTEN),
      datum: DatumSchema(),
      vervangen: Type.Boolean(),
      motivering: Nullable(Tekstje),
    }),
    persoonId: PersoonId(),
    naam: Tekstje,
    huishoudenId: Nullable(Id()),
    herstel: Keuze(['niet-gevraagd', 'loopt', 'hersteld', 'niet'] as const),
    verzuimen: Type.Array(
      Type.Object({
        id: Id(),
        wat: Type.Array(Keuze(VERZUIMEN)),
        vastgesteldOp: DatumSchema(),
        herstelTot: DatumSchema(),
        gevraagdOp: Nullable(DatumSchema()),
        hersteldOp: Nullable(DatumSchema()),
      }),
    ),
    /** Further delay after deferral (Awb 7:10 lid 4). */
    uitstel: Type.Array(
      Type.Object({
        id: Id(),
        op: DatumSchema(),
        tot: DatumSchema(),
        grond: Keuze(UITSTELGRONDEN),
        ingestemdOp: Nullable(DatumSchema()),
        hoe: Nullable(Keuze(INSTEMWIJZEN)),
        toelichting: Tekstje,
        /** When the letter left that told it. */
        gemeldOp: Nullable(DatumSchema()),
      }),
    ),
    zittingen: Type.Array(
      Type.Object({
        id: Id(),
        op: DatumSchema(),
        tijd: Tekstje,
        plaats: Tekstje,
        uitgenodigdOp: Nullable(DatumSchema()),
        uitslag: Nullable(Keuze(ZITTINGUITSLAGEN)),
        verslag: Nullable(Tekstje),
      }),
    ),
  }),
})

const opBezwaar = { method: 'POST', params: Type.Object({ bezwaarId: Id() }), creates: true } as const
const Bezwaarnummer = Type.Object({ bezwaarId: Id() })

export const neemBezwaarOp = endpoint({
  ...opBezwaar,
  id: 'voorziening.neemBezwaarOp',
  path: '/bezwaren/:bezwaarId/behandeling',
  summary: 'Een bezwaar zelf gaan behandelen',
  access: { ...bezwaar, grondslag: 'Awb art. 7:5 en 10:3 lid 3' },
  body: Input({}),
  response: Bezwaarnummer,
})

export const verschoonBezwaar = endpoint({
  ...opBezwaar,
  id: 'voorziening.verschoonBezwaar',
  path: '/bezwaren/:bezwaarId/verschoning',
  summary: 'Vastleggen dat een bezwaar te laat kwam, maar te begrijpen',
  access: { ...bezwaar, grondslag: 'Awb art. 6:11' },
  body: Input({ reden: Uitleg() }),
  response: Bezwaarnummer,
})

export const zetAdviescommissie = endpoint({
  ...opBezwaar,
  id: 'voorziening.zetAdviescommissie',
  path: '/bezwaren/:bezwaarId/adviescommissie',
  summary: 'Vastleggen of een commissie over een bezwaar adviseert',
  access: { ...bezwaar, grondslag: 'Awb art. 7:13 en 7:10 lid 1' },
  body: Input({ adviseert: Type.Boolean() }),
  response: Type.Object({ uiterlijk: DatumSchema() }),
})

export const vraagHerstel = endpoint({
  ...opBezwaar,
  id: 'voorziening.vraagHerstel',
  path: '/bezwaren/:bezwaarId/verzuimen',
  summary: 'Vastleggen wat aan een bezwaar ontbreekt en tot wanneer het kan worden hersteld',
  access: { ...bezwaar, grondslag: 'Awb art. 6:5 en 6:6' },
  body: Input({
    wat: Type.Array(Keuze(VERZUIMEN), { maxItems: VERZUIMEN.length }),
    herstelTot: Type.Optional(DatumSchema()),
  }),
  response: Type.Object({ verzuimId: Id(), herstelTot: DatumSchema() }),
})

export const meldHerstel = endpoint({
  ...opBezwaar,
  id: 'voorziening.meldHerstel',
  path: '/bezwaren/:bezwaarId/herstel',
  summary: 'Vastleggen dat is hersteld wat aan een bezwaar ontbrak',
  access: { ...bezwaar, grondslag: 'Awb art. 6:6 en 7:10 lid 2' },
  body: Input({ hersteldOp: DatumSchema(), gronden: Uitleg() }),
  response: Type.Object({ bezwaarId: Id(), uiterlijk: DatumSchema() }),
})

export const planHoorzitting = endpoint({
  ...opBezwaar,
  id: 'voorziening.planHoorzitting',
  path: '/bezwaren/:bezwaarId/hoorzittingen',
  summary: 'Een hoorzitting plannen',
  access: { ...bezwaar, grondslag: 'Awb art. 7:2 en 7:4' },
  body: Input({
    op: DatumSchema(),
    tijd: Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }),
    plaats: Tekst(200),
  }),
  response: Type.Object({ hoorzittingId: Id() }),
})

export const rondHoorzittingAf = endpoint({
  ...opBezwaar,
  id: 'voorziening.rondHoorzittingAf',
  path: '/bezwaren/:bezwaarId/hoorzittingen/afronding',
  summary: 'Vastleggen hoe een hoorzitting verliep, of dat zij niet doorging',
  access: { ...bezwaar, grondslag: 'Awb art. 7:7' },
  body: Input({ uitslag: Keuze(ZITTINGUITSLAGEN), verslag: Uitleg() }),
  response: Bezwaarnummer,
})

export const verdaagBezwaar = endpoint({
  id: 'voorziening.verdaagBezwaar',
  method: 'POST',
  path: '/bezwaren/:bezwaarId/verdaging',
  summary: 'De beslissing op een bezwaar verdagen',
  access: { ...bezwaar, grondslag: 'Awb art. 7:10 lid 3' },
  params: Type.Object({ bezwaarId: Id() }),
  body: Input({ reden: Uitleg() }),
  response: Type.Object({ bezwaarId: Id(), uiterlijk: DatumSchema() }),
  creates: true,
})

export const stelBezwaarUit = endpoint({
  ...opBezwaar,
  id: 'voorziening.stelBezwaarUit',
  path: '/bezwaren/:bezwaarId/uitstel',
  summary: 'Verder uitstel van de beslissing op een bezwaar, met wie ermee instemde',
  access: { ...bezwaar, grondslag: 'Awb art. 7:10 lid 4' },
  body: Input({
    tot: DatumSchema(),
    grond: Keuze(UITSTELGRONDEN),
    ingestemdOp: Type.Optional(DatumSchema()),
    hoe: Type.Optional(Keuze(INSTEMWIJZEN)),
    toelichting: Uitleg(),
  }),
  response: Type.Object({ bezwaarId: Id(), uiterlijk: DatumSchema() }),
})

export const beslisOpBezwaar = endpoint({
  id: 'voorziening.beslisOpBezwaar',
  method: 'POST',
  path: '/bezwaren/:bezwaarId/beslissing',
  summary: 'Op een bezwaar beslissen',
  access: { ...bezwaar, grondslag: 'Awb art. 7:11 en 7:12' },
  params: Type.Object({ bezwaarId: Id() }),
  body: Input({
    uitkomst: Keuze(UITKOMSTEN),
    motivering: Uitleg(),
    grond: Type.Optional(Keuze(GRONDEN_NIET_ONTVANKELIJK)),
    horenAfgezien: Type.Optional(Keuze(HOREN_AFGEZIEN)),
  }),
  response: Type.Object({ bezwaarId: Id(), nieuwBesluitNodig: Type.Boolean() }),
  creates: true,
})

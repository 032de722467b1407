import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Type } from '#platform/endpoint.ts'
import { VERLENGREDENEN } from './rules/inzage/verlenging.ts'
import { NAMENS } from './rules/inzage/wie.ts'

const Tekstje = Type.String()
const inzage = {
  doel: 'inzage in eigen gegevens',
  grondslag: 'AVG art. 15',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'inzage en vernietiging',
} as const
const eigen = { ...inzage, power: 'eigen-dossier' } as const
const balie = { ...inzage, power: 'inzage:leveren' } as const

const Namens = Keuze(NAMENS)
const Verlengreden = Keuze(VERLENGREDENEN)
const VASTGESTELD = Keuze(['legitimatie', 'digid', 'machtiging', 'gezagsregister'] as const)
const Pakket = Type.Object({ bytes: Type.Unknown(), filename: Tekstje, persoonId: PersoonId() })

export const toonMijnInzage = endpoint({
  id: 'dossier.toonMijnInzage',
  method: 'GET',
  path: '/mijn/inzage',
  summary: 'Alles wat over mij is vastgelegd',
  access: eigen,
  response: Type.Object({
    persoonId: PersoonId(),
    naam: Tekstje,
    gemeente: Tekstje,
    datum: DatumSchema(),
    onderdelen: Type.Array(
      Type.Object({
        kop: Tekstje,
        rijen: Type.Array(Type.Array(Type.Object({ veld: Tekstje, waarde: Tekstje }))),
      }),
    ),
    weggelaten: Type.Array(Type.Object({ reden: Tekstje, uitleg: Tekstje, waarvan: Type.Array(Tekstje) })),
    blikken: Type.Array(Type.Object({ handelingId: Id(), tijdstip: Tekstje, naam: Tekstje, doel: Tekstje })),
    verzoeken: Type.Array(
      Type.Object({
        id: Id(),
        over: Nullable(Tekstje),
        ontvangenOp: DatumSchema(),
        uiterlijk: DatumSchema(),
        verlengdOp: Nullable(DatumSchema()),
        verlengingReden: Nullable(Verlengreden),
        toelichting: Nullable(Tekstje),
        geleverdOp: Nullable(DatumSchema()),
      }),
    ),
  }),
})

export const downloadMijnInzage = endpoint({
  id: 'dossier.downloadMijnInzage',
  method: 'GET',
  path: '/mijn/inzage/pakket',
  summary: 'Alles wat over mij is vastgelegd, als bestand',
  access: eigen,
  produces: 'application/zip',
  response: Pakket,
})

export const toonInzageverzoeken = endpoint({
  id: 'dossier.toonInzageverzoeken',
  method: 'GET',
  path: '/inzageverzoeken',
  summary: 'De verzoeken om inzage',
  access: balie,
  response: Type.Array(
    Type.Object({
      id: Id(),
      persoonId: PersoonId(),
      naam: Tekstje,
      vragerId: Nullable(PersoonId()),
      vrager: Nullable(Tekstje),
      ontvangenOp: DatumSchema(),
      namens: Namens,
      vastgesteldMet: VASTGESTELD,
      uiterlijk: DatumSchema(),
      verlengdOp: Nullable(DatumSchema()),
      verlengingReden: Nullable(Verlengreden),
      geleverdOp: Nullable(DatumSchema()),
    }),
  ),
})

export const legInzageverzoekVast = endpoint({
  id: 'dossier.legInzageverzoekVast',
  method: 'POST',
  path: '/inzageverzoeken',
  summary: 'Een verzoek om inzage vastleggen',
  access: balie,
  body: Input({
    persoonId: Id(),
    vragerId: Type.Optional(Id()),
    ontvangenOp: DatumSchema(),
    namens: Namens,
    vastgesteldMet: VASTGESTELD,
  }),
  response: Type.Object({ inzageverzoekId: Id(), uiterlijk: DatumSchema() }),
  creates: true,
})

export const leverInzage = endpoint({
  id: 'dossier.leverInzage',
  method: 'POST',
  path: '/inzageverzoeken/:inzageverzoekId/levering',
  summary: 'Inzage geven',
  access: balie,
  params: Type.Object({ inzageverzoekId: Id() }),
  body: Input({}),
  response: Type.Object({ inzageverzoekId: Id() }),
  creates: true,
})

export const downloadInzage = endpoint({
  id: 'dossier.downloadInzage',
  method: 'GET',
  path: '/inzageverzoeken/:inzageverzoekId/pakket',
  summary: 'Het bestand van een gegeven inzage',
  access: balie,
  params: Type.Object({ inzageverzoekId: Id() }),
  produces: 'application/zip',
  response: Pakket,
})

export const verlengInzage = endpoint({
  id: 'dossier.verlengInzage',
  method: 'POST',
  path: '/inzageverzoeken/:inzageverzoekId/verlenging',
  summary: 'De termijn van een verzoek om inzage verlengen, met een brief',
  access: { ...balie, grondslag: 'AVG art. 12 lid 3' },
  params: Type.Object({ inzageverzoekId: Id() }),
  body: Input({ reden: Verlengreden, toelichting: Type.String({ maxLength: 1000 }) }),
  response: Type.Object({
    inzageverzoekId: Id(),
    uiterlijk: DatumSchema(),
    weg: Keuze(['post', 'portaal', 'zelf'] as const),
  }),
  creates: true,
})

export const downloadVerlengingsbrief = endpoint({
  id: 'dossier.downloadVerlengingsbrief',
  method: 'GET',
  path: '/inzageverzoeken/:inzageverzoekId/verlenging/pdf',
  summary: 'De brief over de verlenging als PDF',
  access: { ...balie, grondslag: 'AVG art. 12 lid 3' },
  params: Type.Object({ inzageverzoekId: Id() }),
  produces: 'application/pdf',
  response: Pakket,
})

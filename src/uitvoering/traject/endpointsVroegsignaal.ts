import {
  DatumSchema,
  endpoint,
  GeldSchema,
  Id,
  Input,
  Keuze,
  Nullable,
  PersoonId,
  Tekst,
  Type,
} from '#platform/endpoint.ts'
import { CONTACTSOORTEN, DAGDELEN, RESULTATEN, type Resultaat } from './rules/signaal.ts'

const vroeg = {
  doel: 'vroegsignalering van schulden',
  grondslag: 'Wgs art. 3 lid 1',
  wetten: ['wgs'],
  verwerking: 'melding en onderzoek',
  power: 'vroegsignaal:behandelen',
} as const
const Zaak = Type.Object({ zaakId: Id() })

export const toonSignalen = endpoint({
  id: 'traject.toonSignalen',
  method: 'GET',
  path: '/vroegsignalen',
  summary: 'Signalen van schuldeisers, per persoon of adres',
  access: vroeg,
  query: Input({
    stand: Type.Optional(Keuze(['open', 'afgedaan'] as const)),
    vanaf: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Type.Object({
    totaal: Type.Integer(),
    open: Type.Integer(),
    teLaat: Type.Integer(),
    nieuw: Type.Integer(),
    rijen: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: Nullable(PersoonId()),
        huishoudenId: Nullable(Id()),
        naam: Type.String(),
        adres: Type.String(),
        partners: Type.Array(Type.String()),
        bedrag: GeldSchema(),
        crisis: Type.Boolean(),
        gevormdOp: DatumSchema(),
        uiterlijk: DatumSchema(),
        eigenaar: Nullable(Type.String()),
        resultaat: Nullable(Type.String()),
        afgedaanOp: Nullable(DatumSchema()),
        bewarenTot: DatumSchema(),
        meldingId: Nullable(Id()),
        pogingen: Type.Array(
          Type.Object({
            id: Id(),
            soort: Type.String(),
            datum: DatumSchema(),
            dagdeel: Type.String(),
            bereikt: Type.Boolean(),
          }),
        ),
      }),
    ),
  }),
})

export const importeerSignalen = endpoint({
  id: 'traject.importeerSignalen',
  method: 'POST',
  path: '/vroegsignalen/invoer',
  summary: 'Signalen inlezen (CSV of DDAS-JSON), eerst als proef',
  access: vroeg,
  body: Input({ inhoud: Tekst(900_000), proef: Type.Boolean() }),
  response: Type.Object({
    proef: Type.Boolean(),
    regels: Type.Integer(),
    opPersoon: Type.Integer(),
    opAdres: Type.Integer(),
    zaken: Type.Integer(),
  }),
  creates: true,
})

export const legContactVast = endpoint({
  id: 'traject.legContactVast',
  method: 'POST',
  path: '/vroegsignalen/:zaakId/contactpogingen',
  summary: 'Een poging tot contact vastleggen',
  access: vroeg,
  params: Zaak,
  body: Input({
    soort: Keuze(CONTACTSOORTEN),
    datum: DatumSchema(),
    dagdeel: Keuze(DAGDELEN),
    bereikt: Type.Boolean(),
  }),
  response: Type.Object({ pogingId: Id() }),
  creates: true,
})

export const handelSignaalAf = endpoint({
  id: 'traject.handelSignaalAf',
  method: 'POST',
  path: '/vroegsignalen/:zaakId/resultaat',
  summary: 'Een signaal afhandelen met zijn resultaat',
  access: vroeg,
  params: Zaak,
  body: Input({ resultaat: Keuze(Object.keys(RESULTATEN) as Resultaat[]) }),
  response: Type.Object({ zaakId: Id() }),
  creates: true,
})

export const maakMelding = endpoint({
  id: 'traject.maakMelding',
  method: 'POST',
  path: '/vroegsignalen/:zaakId/melding',
  summary: 'Van een signaal een melding maken',
  access: vroeg,
  params: Zaak,
  body: Input({ vraag: Tekst(2000) }),
  response: Type.Object({ meldingId: Id() }),
  creates: true,
})

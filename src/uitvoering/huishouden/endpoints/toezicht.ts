import { endpoint, Id, Input, Keuze, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { WAARSCHUWINGEN } from '../rules/waarschuwing.ts'
import { afschermen, Dag, GetoondeWaarschuwing, vastleggen } from './wie.ts'

export const schermAf = endpoint({
  id: 'huishouden.schermAf',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/afschermingen',
  summary: 'Persoon afschermen',
  access: afschermen,
  params: Type.Object({ persoonId: Id() }),
  body: Input({
    soort: Keuze(['adresgeheim', 'vertrouwelijk']),
    reden: Tekst(500),
    wieMag: Type.Array(Id(), { maxItems: 50 }),
    herzienOp: Dag(),
  }),
  response: Type.Object({ afschermingId: Id() }),
  creates: true,
})

export const hefAfschermingOp = endpoint({
  id: 'huishouden.hefAfschermingOp',
  method: 'POST',
  path: '/huishouden/afschermingen/:afschermingId/opheffingen',
  summary: 'Afscherming opheffen',
  access: afschermen,
  params: Type.Object({ afschermingId: Id() }),
  body: Input({}),
  response: Type.Object({ afschermingId: Id() }),
  creates: true,
})

export const herzieAfscherming = endpoint({
  id: 'huishouden.herzieAfscherming',
  method: 'POST',
  path: '/huishouden/afschermingen/:afschermingId/herzieningen',
  summary: 'Een afscherming herzien: reden, wie mag en de volgende dag',
  access: afschermen,
  params: Type.Object({ afschermingId: Id() }),
  body: Input({
    reden: Type.String({ maxLength: 500 }),
    wieMag: Type.Array(Id(), { maxItems: 50 }),
    herzienOp: Dag(),
  }),
  response: Type.Object({ afschermingId: Id() }),
  creates: true,
})

const waarschuwen = {
  ...vastleggen,
  power: 'persoon:waarschuwen',
  doel: 'veilig werken',
  grondslag: 'Arbeidsomstandighedenwet art. 3, AVG art. 6 lid 1 onder f',
} as const

export const waarschuw = endpoint({
  id: 'huishouden.waarschuw',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/waarschuwingen',
  summary: 'Een waarschuwing bij een persoon zetten, met een dag om haar te herzien',
  access: waarschuwen,
  params: Type.Object({ persoonId: Id() }),
  body: Input({
    soort: Keuze(WAARSCHUWINGEN),
    reden: Type.String({ maxLength: 500 }),
    herzienOp: Dag(),
    bekendBijPersoon: Type.Boolean(),
  }),
  response: Type.Object({ waarschuwingId: Id() }),
  creates: true,
})

export const herzieWaarschuwing = endpoint({
  id: 'huishouden.herzieWaarschuwing',
  method: 'POST',
  path: '/huishouden/waarschuwingen/:waarschuwingId/herzieningen',
  summary: 'Een waarschuwing herzien: zij blijft of vervalt',
  access: waarschuwen,
  params: Type.Object({ waarschuwingId: Id() }),
  body: Input({ uitkomst: Keuze(['blijft', 'vervalt']), herzienOp: Type.Optional(Dag()) }),
  response: Type.Object({ waarschuwingId: Id() }),
  creates: true,
})

export const toonAfschermingen = endpoint({
  id: 'huishouden.toonAfschermingen',
  method: 'GET',
  path: '/huishouden/afschermingen',
  summary: 'Afschermingen en waarschuwingen, eerst wat herzien moet worden',
  access: afschermen,
  response: Type.Object({
    afschermingen: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        naam: Type.String(),
        geboren: Dag(),
        soort: Keuze(['adresgeheim', 'vertrouwelijk']),
        reden: Type.String(),
        begin: Dag(),
        herzienOp: Dag(),
        wieMag: Type.Array(Type.Object({ id: Id(), naam: Type.String() })),
      }),
    ),
    waarschuwingen: Type.Array(
      Type.Object({
        persoonId: PersoonId(),
        naam: Type.String(),
        ...GetoondeWaarschuwing.properties,
      }),
    ),
    medewerkers: Type.Array(Type.Object({ id: Id(), naam: Type.String() })),
  }),
})

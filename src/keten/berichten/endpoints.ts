import { DatumSchema, endpoint, Id, Input, Nullable, Page, Type } from '#platform/endpoint.ts'

const verkeer = {
  doel: 'berichtenverkeer met aanbieders',
  grondslag: 'Jeugdwet art. 2.15, Wmo 2015 art. 5.2.9 (Regeling iWmo en iJw)',
  wetten: ['wmo', 'jeugdwet'],
  verwerking: 'berichtenverkeer',
} as const
const LEZEN = ['berichten:lezen', 'berichten:aanleveren'] as const

const Rij = Type.Object({
  id: Id(),
  richting: Type.String(),
  naam: Type.String(),
  wet: Type.String(),
  soort: Type.String(),
  aanbieder: Type.String(),
  agb: Type.String(),
  identificatie: Type.String(),
  dagtekening: DatumSchema(),
  tijdstip: Type.String(),
  stand: Type.String(),
  uiterlijk: Nullable(DatumSchema()),
  regels: Type.Integer(),
  geparkeerd: Type.Integer(),
  afgekeurd: Type.Integer(),
  verwerkt: Type.Integer(),
  codes: Type.Array(Type.String()),
  antwoordOp: Nullable(Id()),
  antwoordId: Nullable(Id()),
})

export const ontvang = endpoint({
  id: 'berichten.ontvang',
  method: 'POST',
  path: '/berichten/inkomend',
  summary: 'Een bericht aanleveren (XML)',
  access: { ...verkeer, power: ['berichten:verwerken', 'berichten:aanleveren'] },
  consumes: 'application/xml',
  body: Type.Object({ body: Type.Unknown() }),
  response: Type.Object({ berichtId: Id(), naam: Type.String(), herhaald: Type.Boolean() }),
})

const query = Input({
  wet: Type.Optional(Type.String({ maxLength: 20 })),
  soort: Type.Optional(Type.String({ maxLength: 3 })),
  vanaf: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})

export const toonInkomend = endpoint({
  id: 'berichten.toonInkomend',
  method: 'GET',
  path: '/berichten/inkomend',
  summary: 'Ontvangen berichten',
  access: { ...verkeer, power: LEZEN },
  query,
  response: Page(Rij),
})

export const toonUitgaand = endpoint({
  id: 'berichten.toonUitgaand',
  method: 'GET',
  path: '/berichten/uitgaand',
  summary: 'Verzonden berichten',
  access: { ...verkeer, power: LEZEN },
  query,
  response: Page(Rij),
})

export const toonBericht = endpoint({
  id: 'berichten.toonBericht',
  method: 'GET',
  path: '/berichten/:berichtId',
  summary: 'Een bericht met zijn regels',
  access: { ...verkeer, power: LEZEN },
  params: Type.Object({ berichtId: Id() }),
  response: Type.Object({
    ...Rij.properties,
    kanHervat: Type.Boolean(),
    kanHerstel: Type.Boolean(),
    opmerkingen: Type.Array(
      Type.Object({ pad: Type.String(), regel: Type.Optional(Type.String()), uitleg: Type.String() }),
    ),
    lijnen: Type.Array(
      Type.Object({
        nr: Type.Integer(),
        pad: Type.String(),
        soort: Type.String(),
        sleutel: Nullable(Type.String()),
        stand: Type.String(),
        codes: Type.Array(Type.String()),
        beletselen: Type.Array(Type.String()),
      }),
    ),
  }),
})

export const toonInhoud = endpoint({
  id: 'berichten.toonInhoud',
  method: 'GET',
  path: '/berichten/:berichtId/inhoud',
  summary: 'Wat er in een bericht staat, element voor element',
  access: { ...verkeer, power: ['berichten:verwerken', 'berichten:aanleveren'] },
  params: Type.Object({ berichtId: Id() }),
  response: Type.Object({
    regels: Type.Array(
      Type.Object({
        diepte: Type.Integer(),
        naam: Type.String(),
        waarde: Nullable(Type.String()),
        betekenis: Nullable(Type.String()),
      }),
    ),
    totaal: Type.Integer(),
    verborgen: Type.Integer(),
  }),
})

export const haalBestand = endpoint({
  id: 'berichten.haalBestand',
  method: 'GET',
  path: '/berichten/uitgaand/:berichtId/bestand',
  summary: 'Het bestand van een verzonden bericht',
  access: { ...verkeer, power: LEZEN },
  params: Type.Object({ berichtId: Id() }),
  produces: 'application/xml',
  response: Type.Object({ bytes: Type.Unknown(), filename: Type.String() }),
})

export const hervat = endpoint({
  id: 'berichten.hervat',
  method: 'POST',
  path: '/berichten/:berichtId/hervattingen',
  summary: 'Een geparkeerd bericht opnieuw proberen of afhandelen',
  access: { ...verkeer, power: 'berichten:verwerken' },
  params: Type.Object({ berichtId: Id() }),
  body: Input({ definitief: Type.Optional(Type.Boolean()) }),
  response: Type.Object({ berichtId: Id(), stand: Type.String() }),
  creates: true,
})

export const herstel = endpoint({
  id: 'berichten.herstel',
  method: 'POST',
  path: '/berichten/:berichtId/herstelberichten',
  summary: 'Een afgekeurd toewijzingsbericht opnieuw sturen',
  access: { ...verkeer, power: 'berichten:verwerken' },
  params: Type.Object({ berichtId: Id() }),
  body: Input({}),
  response: Type.Object({ berichtId: Id() }),
  creates: true,
})

export const toonGeweigerd = endpoint({
  id: 'berichten.toonGeweigerd',
  method: 'GET',
  path: '/berichten/geweigerd',
  summary: 'Bestanden die geen bericht waren',
  access: { ...verkeer, power: 'berichten:verwerken' },
  response: Type.Array(
    Type.Object({
      id: Id(),
      reden: Type.String(),
      naam: Type.String(),
      afzender: Nullable(Type.String()),
      identificatie: Nullable(Type.String()),
      plaats: Nullable(Type.String()),
      regel: Nullable(Type.Integer()),
      ontvangenOp: DatumSchema(),
      gemeldOp: Nullable(DatumSchema()),
    }),
  ),
})

export const meldBuitenom = endpoint({
  id: 'berichten.meldBuitenom',
  method: 'POST',
  path: '/berichten/geweigerd/:geweigerdId/meldingen',
  summary: 'De afzender is buiten het berichtenverkeer om ingelicht',
  access: { ...verkeer, power: 'berichten:verwerken' },
  params: Type.Object({ geweigerdId: Id() }),
  body: Input({}),
  response: Type.Object({ geweigerdId: Id() }),
  creates: true,
})

import {
  DatumSchema,
  endpoint,
  GeldSchema,
  Id,
  Input,
  Keuze,
  Nullable,
  PeriodeSchema,
  PersoonId,
  Tekst,
  Type,
} from '#platform/endpoint.ts'
import { EENHEDEN, LEVERINGSVORMEN } from '#uitvoering/aanbod/index.ts'
import { WETTEN } from '#values/wet.ts'
import { Bezwaar } from './endpointsBezwaar.ts'
import { Verzoek } from './endpointsVerzoek.ts'
import { Bedrag, lezen, Omvang, recht, Toewijzingwet, toewijzen } from './endpointsVormen.ts'
import { BESLUITSOORTEN } from './rules/besluit.ts'
import { TOEWIJZINGSTANDEN } from './rules/status.ts'
import { GEEN_VOORSCHOT, LEEFVORMEN } from './rules/tijdelijk.ts'

export * from './endpointsBezwaar.ts'
export * from './endpointsMijn.ts'
export * from './endpointsVerzoek.ts'
export * from './endpointsVoorraad.ts'

const leveren = { ...recht, power: ['voorziening:toewijzen', 'eigen-toewijzingen'], doel: 'levering' } as const

const Wet = () => Keuze(WETTEN)
const LEVERING = ['niet gestart', 'loopt', 'onderbroken', 'beeindigd'] as const
const Stand = () => Keuze(TOEWIJZINGSTANDEN)

const Rij = {
  id: Id(),
  nummer: Type.Integer(),
  wet: Toewijzingwet(),
  clientId: PersoonId(),
  clientNaam: Type.String(),
  productCode: Type.String(),
  productNaam: Type.String(),
  aanbieder: Type.String(),
  agb: Type.String(),
  looptijd: PeriodeSchema(),
  omvang: Nullable(Omvang()),
  stand: Stand(),
  levering: Keuze(LEVERING),
  versie: Type.Integer(),
  huishoudenId: Nullable(Id()),
}
const Toewijzing = Type.Object({
  ...Rij,
  budget: Nullable(Type.Integer()),
  verwijzertype: Type.String(),
  beschikkingnummer: Nullable(Type.Integer()),
})

export const toonBesluiten = endpoint({
  id: 'voorziening.toonBesluiten',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/besluiten',
  summary: 'Besluiten, voorzieningen en toewijzingen van een huishouden',
  access: lezen,
  params: Type.Object({ huishoudenId: Id() }),
  response: Type.Object({
    personen: Type.Array(Type.Object({ id: PersoonId(), naam: Type.String(), wetten: Type.Array(Type.String()) })),
    besluiten: Type.Array(
      Type.Object({
        id: Id(),
        beschikkingnummer: Type.Integer(),
        wet: Wet(),
        soort: Keuze(BESLUITSOORTEN),
        persoonId: PersoonId(),
        datum: DatumSchema(),
        motivering: Nullable(Type.String()),
        vervangen: Type.Boolean(),
        aanvraagId: Nullable(Id()),
      }),
    ),
    bezwaren: Type.Array(Bezwaar),
    voorzieningen: Type.Array(
      Type.Object({
        id: Id(),
        clientId: PersoonId(),
        wet: Wet(),
        productId: Id(),
        productCode: Type.String(),
        productNaam: Type.String(),
        leveringsvorm: Keuze(LEVERINGSVORMEN),
        omvang: Nullable(Omvang()),
        periode: PeriodeSchema(),
        grondslag: Keuze(['besluit', 'verwijzing', 'bepaling', 'overname'] as const),
        verwijzertype: Type.String(),
        beschikkingnummer: Nullable(Type.Integer()),
        besluitId: Nullable(Id()),
        /** The day on which it is looked at again; none: nothing is planned. */
        herbeoordelingOp: Nullable(DatumSchema()),
        toewijzingen: Type.Array(Toewijzing),
      }),
    ),
    aanvragen: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        wet: Wet(),
        ontvangenOp: DatumSchema(),
        uiterlijk: Nullable(DatumSchema()),
      }),
    ),
    gevraagd: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        wet: Wet(),
        productId: Id(),
        leveringsvorm: Keuze(LEVERINGSVORMEN),
        omvang: Nullable(Omvang()),
        periode: PeriodeSchema(),
      }),
    ),
    verzoeken: Type.Array(Verzoek),
  }),
})

export const neemBesluit = endpoint({
  id: 'voorziening.neemBesluit',
  method: 'POST',
  path: '/besluiten',
  summary: 'Een besluit nemen',
  access: { ...recht, power: 'besluit:nemen' },
  creates: true,
  body: Input({
    persoonId: Id(),
    huishoudenId: Type.Optional(Nullable(Id())),
    wet: Wet(),
    soort: Keuze(BESLUITSOORTEN),
    aanvraagId: Nullable(Id()),
    motivering: Type.String({ maxLength: 20_000 }),
    taak: Type.Optional(Nullable(Tekst(60))),
    vervangt: Type.Optional(Nullable(Id())),
    ingaandOp: Type.Optional(Nullable(DatumSchema())),
    hulpvraagId: Type.Optional(Nullable(Id())),
    voorzieningen: Type.Array(
      Type.Object(
        {
          productId: Id(),
          leveringsvorm: Keuze(LEVERINGSVORMEN),
          omvang: Nullable(Omvang()),
          periode: PeriodeSchema(),
          jaarbedrag: Nullable(Bedrag()),
          redenNaLeeftijdsgrens: Nullable(Tekst(500)),
          gevraagdeVoorzieningId: Nullable(Id()),
        },
        { additionalProperties: false },
      ),
      { maxItems: 10 },
    ),
  }),
  response: Type.Object({ besluitId: Id(), beschikkingnummer: Type.Integer(), voorzieningIds: Type.Array(Id()) }),
})

export const beslisVoorschot = endpoint({
  id: 'voorziening.beslisVoorschot',
  method: 'POST',
  path: '/hulpvragen/:hulpvraagId/voorschotten',
  summary: 'Een voorschot op bijstand verlenen, of besluiten dat er geen voorschot is',
  access: {
    doel: 'besluit en toewijzing',
    grondslag: 'Participatiewet art. 52',
    wetten: ['participatiewet'],
    verwerking: 'besluit en toewijzing',
    power: 'besluit:nemen',
  },
  creates: true,
  params: Type.Object({ hulpvraagId: Id() }),
  body: Input({
    motivering: Type.String({ maxLength: 20_000 }),
    voorschot: Type.Optional(
      Nullable(
        Type.Object(
          { leefvorm: Keuze(LEEFVORMEN), inkomen: GeldSchema({ minimum: 0 }), bedrag: Bedrag() },
          { additionalProperties: false },
        ),
      ),
    ),
    geenVoorschot: Type.Optional(Nullable(Keuze(GEEN_VOORSCHOT))),
  }),
  response: Type.Object({ besluitId: Id(), beschikkingnummer: Type.Integer() }),
})

export const wijsToe = endpoint({
  id: 'voorziening.wijsToe',
  method: 'POST',
  path: '/voorzieningen/:voorzieningId/toewijzingen',
  summary: 'Een voorziening toewijzen aan een aanbieder',
  access: toewijzen,
  creates: true,
  params: Type.Object({ voorzieningId: Id() }),
  body: Input({ aanbiederId: Id(), periode: PeriodeSchema(), omvang: Nullable(Omvang()), budget: Nullable(Bedrag()) }),
  response: Type.Object({ toewijzingId: Id(), nummer: Type.Integer() }),
})

const opToewijzing = {
  access: toewijzen,
  creates: true,
  method: 'POST',
  params: Type.Object({ toewijzingId: Id() }),
  response: Type.Object({ toewijzingId: Id(), versie: Type.Integer() }),
} as const

export const rekOp = endpoint({
  ...opToewijzing,
  id: 'voorziening.rekOp',
  path: '/toewijzingen/:toewijzingId/oprekking',
  summary: 'De einddatum later leggen',
  body: Input({ eind: Nullable(DatumSchema()) }),
})
export const trekIn = endpoint({
  ...opToewijzing,
  id: 'voorziening.trekIn',
  path: '/toewijzingen/:toewijzingId/intrekking',
  summary: 'Een toewijzing eerder laten eindigen',
  body: Input({ eind: DatumSchema(), reden: Type.String({ pattern: '^[0-9]{2}$' }), instemming: Type.Boolean() }),
})
export const wijzigVolume = endpoint({
  ...opToewijzing,
  id: 'voorziening.wijzigVolume',
  path: '/toewijzingen/:toewijzingId/volume',
  summary: 'Een totaal volume wijzigen',
  body: Input({ volume: Type.Integer({ minimum: 1, maximum: 99_999_999 }), instemming: Type.Boolean() }),
})
export const wijzigBudget = endpoint({
  ...opToewijzing,
  id: 'voorziening.wijzigBudget',
  path: '/toewijzingen/:toewijzingId/budget',
  summary: 'Een budget wijzigen',
  body: Input({ budget: Bedrag(), instemming: Type.Boolean() }),
})
export const verwijder = endpoint({
  ...opToewijzing,
  id: 'voorziening.verwijder',
  path: '/toewijzingen/:toewijzingId/verwijdering',
  summary: 'Een toewijzing verwijderen',
  body: Input({}),
})

const lijst = {
  wet: Type.Optional(Toewijzingwet()),
  stand: Type.Optional(Stand()),
  levering: Type.Optional(Keuze(LEVERING)),
  nummer: Type.Optional(Type.Integer({ minimum: 1, maximum: 999_999_999 })),
  vanaf: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
}
const Lijst = Type.Object({ rijen: Type.Array(Type.Object(Rij)), totaal: Type.Integer() })

export const toonToewijzingen = endpoint({
  id: 'voorziening.toonToewijzingen',
  method: 'GET',
  path: '/toewijzingen',
  summary: 'Toewijzingen, de nieuwste eerst',
  access: lezen,
  query: Input(lijst),
  response: Lijst,
})
export const toonEigenToewijzingen = endpoint({
  id: 'voorziening.toonEigenToewijzingen',
  method: 'GET',
  path: '/aanbieder/toewijzingen',
  summary: 'Toewijzingen aan de eigen organisatie',
  access: { ...recht, power: 'eigen-toewijzingen', doel: 'levering' },
  query: Input(lijst),
  response: Lijst,
})
export const toonToewijzing = endpoint({
  id: 'voorziening.toonToewijzing',
  method: 'GET',
  path: '/toewijzingen/:toewijzingId',
  summary: 'Een toewijzing met versies, levering en verbruik',
  access: { ...recht, power: ['voorziening:lezen', 'eigen-toewijzingen'] },
  params: Type.Object({ toewijzingId: Id() }),
  response: Type.Object({
    toewijzing: Toewijzing,
    versies: Type.Array(
      Type.Object({
        nr: Type.Integer(),
        tijdstip: Type.String(),
        looptijd: PeriodeSchema(),
        omvang: Nullable(Omvang()),
        budget: Nullable(Type.Integer()),
        reden: Nullable(Type.String()),
      }),
    ),
    meldingen: Type.Array(
      Type.Object({
        id: Id(),
        soort: Keuze(['start', 'stop'] as const),
        begindatum: DatumSchema(),
        einddatum: Nullable(DatumSchema()),
        reden: Nullable(Type.String()),
      }),
    ),
    verbruik: Type.Array(Type.Object({ eenheid: Keuze(EENHEDEN), volume: Type.Integer(), bedrag: GeldSchema() })),
  }),
})

const opLevering = {
  access: leveren,
  creates: true,
  method: 'POST',
  params: Type.Object({ toewijzingId: Id() }),
  response: Type.Object({ meldingId: Id() }),
} as const
export const meldStart = endpoint({
  ...opLevering,
  id: 'voorziening.meldStart',
  path: '/toewijzingen/:toewijzingId/starts',
  summary: 'De start van de hulp melden',
  body: Input({ begindatum: DatumSchema() }),
})
export const meldStop = endpoint({
  ...opLevering,
  id: 'voorziening.meldStop',
  path: '/toewijzingen/:toewijzingId/stops',
  summary: 'Melden dat de hulp is gestopt',
  body: Input({ begindatum: DatumSchema(), einddatum: DatumSchema(), reden: Type.String({ pattern: '^[0-9]{2}$' }) }),
})
export const herroepMelding = endpoint({
  ...opLevering,
  id: 'voorziening.herroepMelding',
  path: '/toewijzingen/:toewijzingId/herroepingen',
  summary: 'Een gemelde start of stop terugnemen',
  body: Input({ soort: Keuze(['start', 'stop'] as const), begindatum: DatumSchema() }),
})

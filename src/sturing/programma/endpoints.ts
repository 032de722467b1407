import { DatumSchema, endpoint, GeldSchema, Id, Keuze, Nullable, type Static, Type } from '#platform/endpoint.ts'
import { lezen, schrijven } from './endpoints/gedeeld.ts'
import { Bevinding, Rapportrij } from './endpoints/rapport.ts'
import { Registerrij } from './endpoints/register.ts'
import { AfhankelijkheidSchema } from './endpoints/samenhang.ts'
import { ProgrammaSchema, ReeksSchema, TransformatieplanSchema } from './invoerschema.ts'
import { INVOERSOORTEN } from './rules/invoerplan.ts'

export {
  legMetingVast,
  rekenBusinesscase,
  toonBusinesscase,
  toonBusinesscases,
  type WirePrijs,
  type WireScenario,
} from './endpoints/businesscase.ts'
export { koppelIndicator, ontkoppelIndicator } from './endpoints/indicator.ts'
export {
  beeindig,
  beginProgramma,
  beginProject,
  stelMaatregelVast,
  toonOpbouw,
  verplaatsMaatregel,
  verplaatsOnderdeel,
  verplaatsProject,
  voegOnderdeelToe,
  type WireOpbouw,
  type WireOpbouwversie,
  wijzigMaatregel,
  wijzigOnderdeel,
  wijzigProgramma,
  wijzigProject,
} from './endpoints/opbouw.ts'
export { toonPortfolio, type WirePortfolio } from './endpoints/portfolio.ts'
export {
  beginRapport,
  beginVervolgrapport,
  dienRapportIn,
  koppelProject,
  publiceerRapport,
  reageerOpBevinding,
  rectificeerRapport,
  schrijfRapport,
  stelFormulierVast,
  toonFormulier,
  toonRapport,
  type WireBevinding,
  type WireRapport,
} from './endpoints/rapport.ts'
export { schrijfRegister, toonRegister, type WireRegisterrij } from './endpoints/register.ts'
export {
  koppelAfhankelijkheid,
  ontkoppelAfhankelijkheid,
  schrijfOvergang,
  type WireAfhankelijkheid,
} from './endpoints/samenhang.ts'

const Bronstuk = () => Type.Object({ letter: Type.String(), naam: Type.String(), soort: Type.String() })

const Overzicht = Type.Object({
  id: Id(),
  code: Type.String(),
  naam: Type.String(),
  soort: Type.String(),
  looptijd: Nullable(Type.String()),
  onderdelen: Type.Array(Type.Object({ volgorde: Type.Integer(), naam: Type.String(), bedrag: GeldSchema() })),
  bedrag: Nullable(GeldSchema()),
  maatregelen: Type.Integer(),
  rapporten: Type.Integer(),
  agendaregels: Type.Integer(),
  bevindingen: Type.Integer(),
  openBevindingen: Type.Integer(),
})

export const toonProgrammas = endpoint({
  id: 'programma.toonProgrammas',
  method: 'GET',
  path: '/programmas',
  summary: 'Portfolio: programma’s met onderdelen, geld en opmerkingen',
  access: lezen,
  response: Type.Array(Overzicht),
})

const Agendaregel = Type.Object({
  volgorde: Type.Integer(),
  wanneer: Type.String(),
  wat: Type.String(),
  ook: Nullable(Type.String()),
  van: Nullable(DatumSchema()),
  tot: Nullable(DatumSchema()),
  vlaggen: Type.Array(Type.String()),
  bron: Nullable(Type.String()),
})
export type WireAgendaregel = Static<typeof Agendaregel>

const Maatregel = Type.Object({
  id: Id(),
  onderdeelId: Nullable(Id()),
  naam: Type.String(),
  eigenaar: Type.String(),
  portefeuillehouder: Type.String(),
  beoogdResultaat: Type.String(),
  extraOfStaandBeleid: Type.String(),
  watAlsNiet: Type.String(),
  bronGemeente: Nullable(Type.String()),
  status: Type.String(),
  regels: Type.Array(Type.Object({ regelId: Id(), honderdsten: Type.Integer() })),
  indicatoren: Type.Array(Type.String()),
  ontbreekt: Type.Array(Type.String()),
})
export type WireMaatregel = Static<typeof Maatregel>

export const toonProgramma = endpoint({
  id: 'programma.toonProgramma',
  method: 'GET',
  path: '/programmas/:programmaId',
  summary: 'Een programma: onderdelen, maatregelen, rapporten, opmerkingen en agenda',
  access: lezen,
  params: Type.Object({ programmaId: Id() }),
  response: Type.Object({
    id: Id(),
    code: Type.String(),
    naam: Type.String(),
    soort: Type.String(),
    looptijd: Nullable(Type.String()),
    bron: Bronstuk(),
    kenmerken: Type.Unknown(),
    onderdelen: Type.Array(
      Type.Object({
        id: Id(),
        volgorde: Type.Integer(),
        naam: Type.String(),
        ondertitel: Nullable(Type.String()),
        jaar: Type.Integer(),
        bedrag: GeldSchema(),
        principes: Type.Array(Type.Integer()),
        beoogdResultaat: Type.Object({ tekst: Type.String(), bron: Type.Optional(Type.String()) }),
        bron: Nullable(Type.String()),
      }),
    ),
    maatregelen: Type.Array(Maatregel),
    projecten: Type.Array(
      Type.Object({
        id: Id(),
        deelVan: Nullable(Id()),
        soort: Type.String(),
        nummer: Type.Integer(),
        naam: Type.String(),
        partners: Type.Array(Type.String()),
        maatregelId: Nullable(Id()),
      }),
    ),
    afhankelijkheden: Type.Array(AfhankelijkheidSchema),
    reeksen: Type.Array(
      Type.Object({
        id: Id(),
        naam: Type.String(),
        datum: DatumSchema(),
        thema: Nullable(Type.String()),
        bron: Bronstuk(),
      }),
    ),
    rapporten: Type.Array(Rapportrij),
    bevindingen: Type.Array(Bevinding),
    agenda: Type.Array(Agendaregel),
    mijlpalen: Type.Array(
      Type.Object({
        wat: Type.String(),
        datum: Type.String(),
        bron: Nullable(Type.String()),
        rapportId: Nullable(Id()),
      }),
    ),
    register: Type.Array(Registerrij),
  }),
})

const ingevoerd = {
  /** Null after a trial of what is not there yet. */
  programmaId: Nullable(Id()),
  bevindingen: Type.Integer(),
  plan: Type.Array(Type.Object({ soort: Keuze(INVOERSOORTEN), aantal: Type.Integer() })),
}
const Ingevoerd = Type.Object(ingevoerd)

export const importeerProgramma = endpoint({
  id: 'programma.importeerProgramma',
  method: 'POST',
  path: '/ingevoerde-programmas',
  summary: 'Een investeringsprogramma invoeren zoals het gedrukt is',
  access: schrijven,
  body: ProgrammaSchema,
  response: Ingevoerd,
  creates: true,
})

export const importeerReeks = endpoint({
  id: 'programma.importeerReeks',
  method: 'POST',
  path: '/ingevoerde-rapportreeksen',
  summary: 'Een reeks voortgangsrapporten invoeren zoals zij gedrukt is',
  access: schrijven,
  body: ReeksSchema,
  response: Type.Object({ ...ingevoerd, rapporten: Type.Integer() }),
  creates: true,
})

export const importeerTransformatieplan = endpoint({
  id: 'programma.importeerTransformatieplan',
  method: 'POST',
  path: '/ingevoerde-transformatieplannen',
  summary: 'Een transformatieplan invoeren zoals het gedrukt is',
  access: schrijven,
  body: TransformatieplanSchema,
  response: Ingevoerd,
  creates: true,
})

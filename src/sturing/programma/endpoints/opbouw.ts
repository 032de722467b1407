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
import { EINDES, KNOOPSOORTEN, PROJECTSOORTEN } from '../rules/opbouw.ts'
import { RICHTINGEN } from '../rules/verwachting.ts'
import { lezen, schrijven } from './gedeeld.ts'
import { AfhankelijkheidSchema, overgangvelden } from './samenhang.ts'

const Tweetalig = () => Type.Object({ nl: Type.String(), en: Type.String() })
const Naam = () => Tekst(200, { pattern: '\\S' })
const Alinea = () => Tekst(2000, { pattern: '\\S' })
const Mag = <T extends Parameters<typeof Type.Optional>[0]>(schema: T) => Type.Optional(Nullable(schema))
const Bedrag = () => GeldSchema({ minimum: 0 })
const Jaar = () => Type.Integer({ minimum: 1990, maximum: 2100 })

const Eerder = Type.Object({
  versie: Type.Integer(),
  inhoud: Type.Record(Type.String(), Type.Any()),
  op: Type.String(),
  door: Type.String(),
})
export type WireOpbouwversie = Static<typeof Eerder>
const slot = {
  versie: Type.Integer(),
  geeindigdOp: Nullable(DatumSchema()),
  einde: Nullable(Keuze(EINDES)),
  eindreden: Nullable(Type.String()),
  eerder: Type.Array(Eerder),
}
const N = () => Nullable(Type.String())
const D = () => Nullable(DatumSchema())

const Onderdeel = Type.Object({
  id: Id(),
  volgorde: Type.Integer(),
  naam: Type.String(),
  ondertitel: N(),
  jaar: Type.Integer(),
  bedrag: GeldSchema(),
  eigenaar: N(),
  portefeuillehouder: N(),
  beoogdResultaat: Type.String(),
  bron: N(),
  ...slot,
})
const Maatregel = Type.Object({
  id: Id(),
  onderdeelId: Nullable(Id()),
  naam: Type.String(),
  eigenaar: Type.String(),
  portefeuillehouder: Type.String(),
  beoogdResultaat: Type.String(),
  extraOfStaandBeleid: Keuze(['extra', 'staand']),
  watAlsNiet: Type.String(),
  bronGemeente: N(),
  waaromPassend: N(),
  fase: N(),
  geraamd: Nullable(GeldSchema()),
  begonnenOp: D(),
  eind: D(),
  regels: Type.Array(Type.Object({ regelId: Id(), honderdsten: Type.Integer() })),
  voorstellen: Type.Array(Id()),
  status: Type.String(),
  ...slot,
})
const Project = Type.Object({
  id: Id(),
  deelVan: Nullable(Id()),
  maatregelId: Nullable(Id()),
  soort: Keuze(PROJECTSOORTEN),
  nummer: Type.Integer(),
  naam: Type.String(),
  partners: Type.Array(Type.String()),
  fase: N(),
  eigenaar: N(),
  portefeuillehouder: N(),
  beoogdResultaat: N(),
  begin: D(),
  eind: D(),
  ...slot,
})
const Opbouw = Type.Object({
  programma: Type.Object({
    id: Id(),
    code: Type.String(),
    naam: Type.String(),
    soort: Type.String(),
    eigenaar: N(),
    portefeuillehouder: N(),
    beoogdResultaat: N(),
    begin: D(),
    eind: D(),
    ...slot,
  }),
  onderdelen: Type.Array(Onderdeel),
  maatregelen: Type.Array(Maatregel),
  projecten: Type.Array(Project),
  indicatoren: Type.Array(
    Type.Object({
      maatregelId: Id(),
      code: Type.String(),
      naam: Tweetalig(),
      eenheid: Nullable(Keuze(['cent', 'personen', 'procent', 'punten'])),
      richting: Nullable(Keuze(RICHTINGEN)),
      verwachting: N(),
      /** Of the past thirteen months: which way the figure went. */
      beweging: Nullable(Keuze(RICHTINGEN)),
      punten: Type.Array(Type.Object({ maand: DatumSchema(), waarde: Nullable(Type.Number()) })),
    }),
  ),
  overgangen: Type.Array(
    Type.Object({ projectId: Id(), versie: Type.Integer(), ...overgangvelden, scholing: N(), open: Type.Integer() }),
  ),
  afhankelijkheden: Type.Array(AfhankelijkheidSchema),
  cijfers: Type.Array(Type.Object({ code: Type.String(), naam: Tweetalig() })),
  fasen: Type.Array(Type.String()),
  regels: Type.Array(Type.Object({ id: Id(), code: Type.String(), naam: Type.String() })),
  voorstellen: Type.Array(Type.Object({ id: Id(), titel: Type.String() })),
})
export type WireOpbouw = Static<typeof Opbouw>

export const toonOpbouw = endpoint({
  id: 'programma.toonOpbouw',
  method: 'GET',
  path: '/programmas/:programmaId/opbouw',
  summary: 'De opbouw van een programma: onderdelen, maatregelen en projecten, met wat er eerder stond',
  access: lezen,
  params: Type.Object({ programmaId: Id() }),
  response: Opbouw,
})

const programmavelden = {
  naam: Naam(),
  eigenaar: Naam(),
  portefeuillehouder: Naam(),
  beoogdResultaat: Alinea(),
  begin: Mag(DatumSchema()),
  eind: Mag(DatumSchema()),
}

export const beginProgramma = endpoint({
  id: 'programma.beginProgramma',
  method: 'POST',
  path: '/programmas',
  summary: 'Een eigen programma beginnen',
  access: schrijven,
  body: Input({ code: Tekst(60, { pattern: '\\S' }), ...programmavelden }),
  response: Type.Object({ programmaId: Id() }),
  creates: true,
})

const Versie = Type.Object({ versie: Type.Integer() })
const gewijzigd = { access: schrijven, response: Versie, ifMatch: true, etag: 'versie' } as const

export const wijzigProgramma = endpoint({
  id: 'programma.wijzigProgramma',
  method: 'PUT',
  path: '/programmas/:programmaId',
  summary: 'De gegevens van een programma wijzigen',
  ...gewijzigd,
  params: Type.Object({ programmaId: Id() }),
  body: Input(programmavelden),
})

const onderdeelvelden = {
  naam: Naam(),
  ondertitel: Mag(Naam()),
  jaar: Jaar(),
  bedrag: Bedrag(),
  beoogdResultaat: Alinea(),
  eigenaar: Naam(),
  portefeuillehouder: Naam(),
}

export const voegOnderdeelToe = endpoint({
  id: 'programma.voegOnderdeelToe',
  method: 'POST',
  path: '/programmas/:programmaId/onderdelen',
  summary: 'Een onderdeel of cluster aan een programma toevoegen',
  access: schrijven,
  params: Type.Object({ programmaId: Id() }),
  body: Input(onderdeelvelden),
  response: Type.Object({ onderdeelId: Id() }),
  creates: true,
})

export const wijzigOnderdeel = endpoint({
  id: 'programma.wijzigOnderdeel',
  method: 'PUT',
  path: '/programmaonderdelen/:onderdeelId',
  summary: 'Een onderdeel van een programma wijzigen; wat er stond blijft als eerdere versie',
  ...gewijzigd,
  params: Type.Object({ onderdeelId: Id() }),
  body: Input(onderdeelvelden),
})

export const verplaatsOnderdeel = endpoint({
  id: 'programma.verplaatsOnderdeel',
  method: 'PUT',
  path: '/programmaonderdelen/:onderdeelId/plaats',
  summary: 'Een onderdeel een andere plaats in de volgorde geven',
  ...gewijzigd,
  params: Type.Object({ onderdeelId: Id() }),
  body: Input({ volgorde: Type.Integer({ minimum: 1, maximum: 1000 }) }),
})

const maatregelvelden = {
  naam: Naam(),
  eigenaar: Naam(),
  portefeuillehouder: Naam(),
  beoogdResultaat: Alinea(),
  extraOfStaandBeleid: Keuze(['extra', 'staand']),
  watAlsNiet: Alinea(),
  bronGemeente: Mag(Tekst(100)),
  waaromPassend: Mag(Alinea()),
  fase: Mag(Tekst(80)),
  geraamd: Mag(Bedrag()),
  begonnenOp: Mag(DatumSchema()),
  eind: Mag(DatumSchema()),
  regels: Type.Optional(
    Type.Array(Input({ regelId: Id(), honderdsten: Type.Integer({ minimum: 1, maximum: 10_000 }) }), { maxItems: 50 }),
  ),
  voorstellen: Type.Optional(Type.Array(Id(), { maxItems: 20 })),
}

export const stelMaatregelVast = endpoint({
  id: 'programma.stelMaatregelVast',
  method: 'POST',
  path: '/programmas/:programmaId/maatregelen',
  summary: 'Een maatregel vaststellen',
  access: schrijven,
  params: Type.Object({ programmaId: Id() }),
  body: Input({
    ...maatregelvelden,
    onderdeelId: Mag(Id()),
    indicatoren: Type.Optional(Type.Array(Tekst(80), { maxItems: 20 })),
  }),
  response: Type.Object({ maatregelId: Id() }),
  creates: true,
})

export const wijzigMaatregel = endpoint({
  id: 'programma.wijzigMaatregel',
  method: 'PUT',
  path: '/maatregelen/:maatregelId',
  summary: 'De woorden, de kosten en de koppelingen van een maatregel wijzigen',
  ...gewijzigd,
  params: Type.Object({ maatregelId: Id() }),
  body: Input(maatregelvelden),
})

export const verplaatsMaatregel = endpoint({
  id: 'programma.verplaatsMaatregel',
  method: 'PUT',
  path: '/maatregelen/:maatregelId/plaats',
  summary: 'Een maatregel onder een ander onderdeel zetten',
  ...gewijzigd,
  params: Type.Object({ maatregelId: Id() }),
  body: Input({ onderdeelId: Nullable(Id()) }),
})

const projectvelden = {
  naam: Naam(),
  partners: Type.Optional(Type.Array(Naam(), { maxItems: 50 })),
  fase: Mag(Tekst(80)),
  eigenaar: Naam(),
  portefeuillehouder: Naam(),
  beoogdResultaat: Alinea(),
  begin: Mag(DatumSchema()),
  eind: Mag(DatumSchema()),
}

export const beginProject = endpoint({
  id: 'programma.beginProject',
  method: 'POST',
  path: '/programmas/:programmaId/projecten',
  summary: 'Een project, deelproject, deelopdracht of actie beginnen',
  access: schrijven,
  params: Type.Object({ programmaId: Id() }),
  body: Input({ ...projectvelden, soort: Keuze(PROJECTSOORTEN), maatregelId: Mag(Id()), deelVan: Mag(Id()) }),
  response: Type.Object({ projectId: Id() }),
  creates: true,
})

export const wijzigProject = endpoint({
  id: 'programma.wijzigProject',
  method: 'PUT',
  path: '/projecten/:projectId',
  summary: 'Een project wijzigen',
  ...gewijzigd,
  params: Type.Object({ projectId: Id() }),
  body: Input(projectvelden),
})

export const verplaatsProject = endpoint({
  id: 'programma.verplaatsProject',
  method: 'PUT',
  path: '/projecten/:projectId/plaats',
  summary: 'Een project onder een andere maatregel of een ander project zetten',
  ...gewijzigd,
  params: Type.Object({ projectId: Id() }),
  body: Input({ maatregelId: Mag(Id()), deelVan: Mag(Id()) }),
})

export const beeindig = endpoint({
  id: 'programma.beeindig',
  method: 'PUT',
  path: '/programmaknopen/:soort/:knoopId/einde',
  summary: 'Een programma, onderdeel, maatregel of project afronden of stoppen',
  ...gewijzigd,
  params: Type.Object({ soort: Keuze(KNOOPSOORTEN), knoopId: Id() }),
  body: Input({ einde: Keuze(EINDES), op: DatumSchema(), reden: Tekst(2000, { minLength: 5, pattern: '\\S' }) }),
})

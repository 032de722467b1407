import {
  DatumSchema,
  endpoint,
  GeldSchema,
  Id,
  Input,
  Keuze,
  Nullable,
  PeriodeSchema,
  Tekst,
  Type,
} from '#platform/endpoint.ts'

const subsidie = {
  doel: 'subsidieverstrekking',
  grondslag: 'Awb titel 4.2',
  wetten: 'geen',
  verwerking: 'inrichting',
} as const
const beheren = { ...subsidie, power: 'contract:beheren' } as const
const Bedrag = () => GeldSchema({ minimum: 0 })

export const openRegeling = endpoint({
  id: 'contract.openRegeling',
  method: 'POST',
  path: '/subsidieregelingen',
  summary: 'Een subsidieregeling openen',
  access: beheren,
  creates: true,
  body: Input({
    opgave: Tekst(200),
    tijdvak: PeriodeSchema(),
    plafond: Bedrag(),
    verdeelwijze: Tekst(400),
    rechtsgrond: Tekst(200),
  }),
  response: Type.Object({ regelingId: Id() }),
})

const Subsidie = Type.Object({
  id: Id(),
  regelingId: Id(),
  organisatie: Type.String(),
  aanbodIds: Type.Array(Id()),
  impactafspraak: Type.String(),
  aangevraagdOp: DatumSchema(),
  gevraagd: Bedrag(),
  verleendOp: Nullable(DatumSchema()),
  verleend: Nullable(Bedrag()),
  betaald: Bedrag(),
  teruggevorderd: Bedrag(),
  verantwoordOp: Nullable(DatumSchema()),
  verantwoording: Type.String(),
  vastgesteldOp: Nullable(DatumSchema()),
  vastgesteld: Nullable(Bedrag()),
  teVeel: Bedrag(),
  stand: Keuze(['aangevraagd', 'verleend', 'geweigerd', 'te verantwoorden', 'vastgesteld'] as const),
})

export const toonSubsidies = endpoint({
  id: 'contract.toonSubsidies',
  method: 'GET',
  path: '/subsidieregelingen',
  summary: 'Subsidieregelingen met hun plafond en subsidies',
  access: { ...subsidie, power: 'contract:lezen' },
  response: Type.Array(
    Type.Object({
      id: Id(),
      opgave: Type.String(),
      tijdvak: PeriodeSchema(),
      plafond: Bedrag(),
      toegezegd: Bedrag(),
      ruimte: GeldSchema(),
      verdeelwijze: Type.String(),
      rechtsgrond: Type.String(),
      subsidies: Type.Array(Subsidie),
    }),
  ),
})

export const verleenSubsidie = endpoint({
  id: 'contract.verleenSubsidie',
  method: 'POST',
  path: '/subsidieregelingen/:regelingId/subsidies',
  summary: 'Een subsidie verlenen',
  access: beheren,
  creates: true,
  params: Type.Object({ regelingId: Id() }),
  body: Input({
    organisatieId: Id(),
    aanbodIds: Type.Array(Id(), { minItems: 1, maxItems: 20 }),
    impactafspraak: Tekst(1000),
    aangevraagdOp: DatumSchema(),
    gevraagd: Bedrag(),
    bedrag: Bedrag(),
  }),
  response: Type.Object({ subsidieId: Id() }),
})

export const betaalVoorschot = endpoint({
  id: 'contract.betaalVoorschot',
  method: 'POST',
  path: '/subsidies/:subsidieId/voorschotten',
  summary: 'Een voorschot betaalbaar stellen',
  access: beheren,
  creates: true,
  params: Type.Object({ subsidieId: Id() }),
  body: Input({ bedrag: Bedrag() }),
  response: Type.Object({ voorschotId: Id() }),
})

const Aantal = () => Type.Integer({ minimum: 0, maximum: 1_000_000 })
const opgave = {
  aanbodId: Id(),
  maand: DatumSchema(),
  wijk: Tekst(20),
  deelnemers: Aantal(),
  nieuw: Aantal(),
  dagdelen: Aantal(),
}

const Opgaverij = Type.Object({ ...opgave, id: Id(), versie: Type.Integer() })

export const toonDeelname = endpoint({
  id: 'contract.toonDeelname',
  method: 'GET',
  path: '/subsidies/:subsidieId/deelnameopgaven',
  summary: 'Deelname per maand en wijk',
  access: { ...subsidie, power: ['contract:lezen', 'eigen-toewijzingen'] },
  params: Type.Object({ subsidieId: Id() }),
  response: Type.Array(Opgaverij),
})

export const geefDeelnameOp = endpoint({
  id: 'contract.geefDeelnameOp',
  method: 'POST',
  path: '/subsidies/:subsidieId/deelnameopgaven',
  summary: 'Deelname zonder indicatie opgeven',
  access: { ...subsidie, power: ['contract:beheren', 'eigen-toewijzingen'] },
  creates: true,
  params: Type.Object({ subsidieId: Id() }),
  body: Input({ ...opgave, deelnemercodes: Type.Array(Tekst(40), { maxItems: 5000 }) }),
  response: Type.Object({ opgaveId: Id(), versie: Type.Integer() }),
})

const Naam = Type.Object({ id: Id(), naam: Type.String() })

export const toonSubsidie = endpoint({
  id: 'contract.toonSubsidie',
  method: 'GET',
  path: '/subsidies/:subsidieId',
  summary: 'Een subsidie van aanvraag tot vaststelling, met betalingen en deelname',
  access: { ...subsidie, power: 'contract:lezen' },
  params: Type.Object({ subsidieId: Id() }),
  response: Type.Object({
    subsidie: Subsidie,
    regeling: Type.Object({ id: Id(), opgave: Type.String(), tijdvak: PeriodeSchema(), rechtsgrond: Type.String() }),
    aanbod: Type.Array(Naam),
    geld: Type.Array(
      Type.Object({
        id: Id(),
        soort: Keuze(['voorschot', 'terugvordering'] as const),
        datum: DatumSchema(),
        bedrag: GeldSchema(),
      }),
    ),
    deelname: Type.Array(Opgaverij),
  }),
})

export const toonEigenSubsidies = endpoint({
  id: 'contract.toonEigenSubsidies',
  method: 'GET',
  path: '/aanbieder/subsidies',
  summary: 'De subsidies van de eigen organisatie, met de opgegeven deelname',
  access: { ...subsidie, power: 'eigen-toewijzingen' },
  response: Type.Array(
    Type.Object({
      ...Subsidie.properties,
      opgave: Type.String(),
      tijdvak: PeriodeSchema(),
      aanbod: Type.Array(Naam),
      deelname: Type.Array(Opgaverij),
    }),
  ),
})

export const wijzigPlafond = endpoint({
  id: 'contract.wijzigPlafond',
  method: 'POST',
  path: '/subsidieregelingen/:regelingId/plafond',
  summary: 'Het plafond van een regeling wijzigen',
  access: beheren,
  creates: true,
  params: Type.Object({ regelingId: Id() }),
  body: Input({ plafond: Bedrag(), rechtsgrond: Type.String({ maxLength: 200 }) }),
  response: Type.Object({ regelingId: Id() }),
})

export const verantwoordSubsidie = endpoint({
  id: 'contract.verantwoordSubsidie',
  method: 'POST',
  path: '/subsidies/:subsidieId/verantwoording',
  summary: 'Een subsidie verantwoorden',
  access: { ...subsidie, power: ['contract:beheren', 'eigen-toewijzingen'] },
  creates: true,
  params: Type.Object({ subsidieId: Id() }),
  body: Input({ op: DatumSchema(), verantwoording: Tekst(4000) }),
  response: Type.Object({ subsidieId: Id() }),
})

export const stelSubsidieVast = endpoint({
  id: 'contract.stelSubsidieVast',
  method: 'POST',
  path: '/subsidies/:subsidieId/vaststelling',
  summary: 'Een subsidie vaststellen',
  access: beheren,
  creates: true,
  params: Type.Object({ subsidieId: Id() }),
  body: Input({ bedrag: Bedrag() }),
  response: Type.Object({ subsidieId: Id() }),
})

export const vorderTerug = endpoint({
  id: 'contract.vorderTerug',
  method: 'POST',
  path: '/subsidies/:subsidieId/terugvorderingen',
  summary: 'Te veel betaalde subsidie terugvorderen',
  access: beheren,
  creates: true,
  params: Type.Object({ subsidieId: Id() }),
  body: Input({ bedrag: Bedrag(), reden: Tekst(400) }),
  response: Type.Object({ terugvorderingId: Id() }),
})

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
import { EENHEDEN } from '#uitvoering/aanbod/index.ts'
import { BEKOSTIGINGEN, INKOOPMODELLEN, SCHALEN } from './rules/contract.ts'

const inkoop = {
  doel: 'inkoop en contractbeheer',
  grondslag: 'Wmo 2015 art. 2.6.4; Jeugdwet art. 2.11',
  wetten: 'geen',
  verwerking: 'inrichting',
} as const
const lezen = { ...inkoop, power: 'contract:lezen' } as const
const beheren = { ...inkoop, power: 'contract:beheren' } as const
const subsidie = { ...inkoop, doel: 'subsidieverstrekking', grondslag: 'Awb titel 4.2' } as const

const Wet = () => Keuze(['wmo', 'jeugdwet'] as const)
const Eenheid = () => Keuze(EENHEDEN)
const Bedrag = () => GeldSchema({ minimum: 0 })
const Aanbieder = { id: Id(), naam: Type.String(), agb: Type.String(), organisatieId: Nullable(Id()) }

export const toonAanbieders = endpoint({
  id: 'contract.toonAanbieders',
  method: 'GET',
  path: '/aanbieders',
  summary: 'Aanbieders met het aantal contracten en producten',
  access: lezen,
  response: Type.Array(
    Type.Object({
      ...Aanbieder,
      contracten: Type.Integer(),
      producten: Type.Integer(),
      wetten: Type.Array(Type.String()),
    }),
  ),
})

export const toonAanbieder = endpoint({
  id: 'contract.toonAanbieder',
  method: 'GET',
  path: '/aanbieders/:aanbiederId',
  summary: 'Een aanbieder met contracten, producten en tarieven',
  access: lezen,
  params: Type.Object({ aanbiederId: Id() }),
  response: Type.Object({
    aanbieder: Type.Object(Aanbieder),
    contracten: Type.Array(
      Type.Object({
        id: Id(),
        nummer: Type.String(),
        wet: Wet(),
        inkoopmodel: Type.String(),
        samenwerking: Nullable(Type.String()),
        plafond: Nullable(Bedrag()),
        periode: PeriodeSchema(),
        opgezegdPer: Nullable(DatumSchema()),
        stand: Keuze(['getekend', 'lopend', 'opgezegd', 'afgelopen'] as const),
      }),
    ),
    producten: Type.Array(
      Type.Object({
        id: Id(),
        contractId: Id(),
        productId: Id(),
        code: Type.String(),
        naam: Type.String(),
        bekostiging: Keuze(BEKOSTIGINGEN),
        schaal: Keuze(SCHALEN),
        resultaatafspraak: Nullable(Type.String()),
        periode: PeriodeSchema(),
        tarieven: Type.Array(
          Type.Object({
            id: Id(),
            bedrag: Bedrag(),
            eenheid: Eenheid(),
            reden: Keuze(['onderhandeld', 'index'] as const),
            periode: PeriodeSchema(),
          }),
        ),
      }),
    ),
  }),
})

export const toonAanbiedersVoorProduct = endpoint({
  id: 'contract.toonAanbiedersVoorProduct',
  method: 'GET',
  path: '/producten/:productId/aanbieders',
  summary: 'Wie dit product in deze periode mag leveren',
  access: lezen,
  params: Type.Object({ productId: Id() }),
  query: Input({ begin: DatumSchema(), eind: Type.Optional(DatumSchema()) }),
  response: Type.Array(
    Type.Object({
      aanbiederId: Id(),
      aanbieder: Type.String(),
      agb: Type.String(),
      tariefCents: Nullable(Bedrag()),
      eenheid: Nullable(Eenheid()),
      bekostiging: Keuze(BEKOSTIGINGEN),
      schaal: Keuze(SCHALEN),
      periode: PeriodeSchema(),
    }),
  ),
})

export const sluitContract = endpoint({
  id: 'contract.sluitContract',
  method: 'POST',
  path: '/contracten',
  summary: 'Een contract sluiten',
  access: beheren,
  creates: true,
  body: Input({
    aanbiederId: Type.Optional(Id()),
    aanbieder: Type.Optional(Type.Object({ naam: Tekst(120), agb: Tekst(8) }, { additionalProperties: false })),
    nummer: Tekst(40),
    wet: Wet(),
    inkoopmodel: Keuze(INKOOPMODELLEN),
    samenwerking: Nullable(Tekst(80)),
    plafond: Nullable(Bedrag()),
    periode: PeriodeSchema(),
  }),
  response: Type.Object({ contractId: Id(), aanbiederId: Id() }),
})

export const neemProductOp = endpoint({
  id: 'contract.neemProductOp',
  method: 'POST',
  path: '/contracten/:contractId/producten',
  summary: 'Een product in een contract opnemen',
  access: beheren,
  creates: true,
  params: Type.Object({ contractId: Id() }),
  body: Input({
    productId: Id(),
    bekostiging: Keuze(BEKOSTIGINGEN),
    schaal: Keuze(SCHALEN),
    resultaatafspraak: Nullable(Tekst(1000)),
    eenheid: Eenheid(),
    bedrag: Bedrag(),
    periode: PeriodeSchema(),
  }),
  response: Type.Object({ contractproductId: Id() }),
})

export const stelTariefVast = endpoint({
  id: 'contract.stelTariefVast',
  method: 'POST',
  path: '/contractproducten/:contractproductId/tarieven',
  summary: 'Een nieuw tarief vaststellen',
  access: beheren,
  creates: true,
  params: Type.Object({ contractproductId: Id() }),
  body: Input({ bedrag: Bedrag(), reden: Keuze(['onderhandeld', 'index'] as const), vanaf: DatumSchema() }),
  response: Type.Object({ tariefId: Id() }),
})

export const zegOp = endpoint({
  id: 'contract.zegOp',
  method: 'POST',
  path: '/contracten/:contractId/opzegging',
  summary: 'Een contract opzeggen',
  access: beheren,
  creates: true,
  params: Type.Object({ contractId: Id() }),
  body: Input({ per: DatumSchema() }),
  response: Type.Object({ contractId: Id() }),
})

export const openRegeling = endpoint({
  id: 'contract.openRegeling',
  method: 'POST',
  path: '/subsidieregelingen',
  summary: 'Een subsidieregeling openen',
  access: { ...subsidie, power: 'contract:beheren' },
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
  access: { ...subsidie, power: 'contract:beheren' },
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
  access: { ...subsidie, power: 'contract:beheren' },
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

export const toonDeelname = endpoint({
  id: 'contract.toonDeelname',
  method: 'GET',
  path: '/subsidies/:subsidieId/deelnameopgaven',
  summary: 'Deelname per maand en wijk',
  access: { ...subsidie, power: 'contract:lezen' },
  params: Type.Object({ subsidieId: Id() }),
  response: Type.Array(Type.Object({ ...opgave, id: Id(), versie: Type.Integer() })),
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

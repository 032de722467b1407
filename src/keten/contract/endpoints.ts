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

export * from './endpoints/subsidie.ts'

const inkoop = {
  doel: 'inkoop en contractbeheer',
  grondslag: 'Wmo 2015 art. 2.6.4; Jeugdwet art. 2.11',
  wetten: 'geen',
  verwerking: 'inrichting',
} as const
const lezen = { ...inkoop, power: 'contract:lezen' } as const
const beheren = { ...inkoop, power: 'contract:beheren' } as const

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

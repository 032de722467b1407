import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { GEBRUIK, GEVOELENS, SIGNIFIERS, THEMAS, TRIADEN, VERTELLERS } from './rules/verhaal.ts'

export * from './endpoints/vragenlijst.ts'

const leren = {
  doel: 'leren van ervaringen',
  grondslag: 'AVG art. 6 lid 1 a (toestemming)',
  wetten: 'geen',
  verwerking: 'statistiek',
} as const
/** D18: no path from a story to a person, not even through the log of who asked. */
const access = { ...leren, power: 'openbaar', anoniem: true } as const
const Sleutel = () => Input({ vertelsleutel: Tekst(40) })
const Toestemming = () => Type.Array(Keuze(GEBRUIK), { maxItems: 3 })
const Deel = () => Type.Integer({ minimum: 0, maximum: 100 })
const Punt = { a: Deel(), b: Deel(), c: Deel() }
const filter = {
  thema: Type.Optional(Keuze(THEMAS)),
  aanbodId: Type.Optional(Id()),
  wijk: Type.Optional(Tekst(20)),
}

export const toonVertelformulier = endpoint({
  id: 'ervaring.toonVertelformulier',
  method: 'GET',
  path: '/ervaring/vertelformulier',
  summary: 'Wat het formulier om een verhaal te vertellen nodig heeft',
  access,
  query: Input({ code: Type.Optional(Tekst(6)) }),
  response: Type.Object({
    wijken: Type.Array(Type.Object({ code: Type.String(), naam: Type.String() })),
    aanbod: Type.Array(Type.Object({ id: Id(), naam: Type.String() })),
    thema: Nullable(Keuze(THEMAS)),
    aanbodId: Nullable(Id()),
  }),
})

export const vertelVerhaal = endpoint({
  id: 'ervaring.vertel',
  method: 'POST',
  path: '/ervaring/verhalen',
  summary: 'Een verhaal vertellen',
  access,
  creates: true,
  body: Input({
    verteller: Keuze(VERTELLERS),
    tekst: Tekst(10_000),
    thema: Keuze(THEMAS),
    aanbodId: Type.Optional(Id()),
    gebiedCode: Type.Optional(Tekst(20)),
    schuilnaam: Type.Optional(Type.String({ maxLength: 40 })),
    duiding: Type.Array(Input({ signifier: Keuze(SIGNIFIERS), positie: Deel() }), { maxItems: 10 }),
    triaden: Type.Optional(Type.Array(Input({ triade: Keuze(TRIADEN), ...Punt }), { maxItems: 4 })),
    gevoelens: Type.Optional(Type.Array(Keuze(GEVOELENS), { maxItems: 8 })),
    toestemming: Toestemming(),
    tochVersturen: Type.Optional(Type.Boolean()),
  }),
  response: Type.Object({ vertelsleutel: Type.String() }),
})

export const toonMijnVerhaal = endpoint({
  id: 'ervaring.toonMijnVerhaal',
  method: 'POST',
  path: '/ervaring/mijn-verhaal',
  summary: 'Het eigen verhaal teruglezen met de vertelsleutel',
  access,
  body: Sleutel(),
  response: Type.Object({
    tekst: Type.String(),
    thema: Type.String(),
    schuilnaam: Type.String(),
    verteldOp: DatumSchema(),
    toestemming: Toestemming(),
  }),
})

export const wijzigToestemming = endpoint({
  id: 'ervaring.wijzigToestemming',
  method: 'POST',
  path: '/ervaring/toestemmingen',
  summary: 'Toestemming voor een verhaal geven of intrekken',
  access,
  creates: true,
  body: Input({ vertelsleutel: Tekst(40), toestemming: Toestemming() }),
  response: Type.Object({ toestemming: Toestemming() }),
})

export const trekVerhaalIn = endpoint({
  id: 'ervaring.trekIn',
  method: 'POST',
  path: '/ervaring/ingetrokken-verhalen',
  summary: 'Een verhaal intrekken',
  access,
  creates: true,
  body: Sleutel(),
  response: Type.Object({ ingetrokken: Type.Boolean() }),
})

export const toonPatronen = endpoint({
  id: 'ervaring.toonPatronen',
  method: 'GET',
  path: '/ervaring/patronen',
  summary: 'Patronen in verhalen, en citaten, alleen met toestemming en boven de drempel',
  access: { ...leren, power: 'monitor:lezen' },
  query: Input(filter),
  response: Type.Object({
    minimum: Type.Integer(),
    aantal: Nullable(Type.Integer()),
    triaden: Type.Array(
      Type.Object({ triade: Keuze(TRIADEN), punten: Type.Array(Type.Object(Punt)), midden: Type.Object(Punt) }),
    ),
    schalen: Type.Array(Type.Object({ signifier: Keuze(SIGNIFIERS), n: Type.Integer(), gemiddeld: Deel() })),
    gevoelens: Type.Array(Type.Object({ gevoel: Keuze(GEVOELENS), n: Type.Integer() })),
    citaten: Type.Array(
      Type.Object({
        id: Id(),
        tekst: Type.String(),
        schuilnaam: Type.String(),
        verteller: Keuze(VERTELLERS),
        thema: Type.String(),
      }),
    ),
  }),
})

export const toonVerhalen = endpoint({
  id: 'ervaring.toonVerhalen',
  method: 'GET',
  path: '/ervaring/verhalen',
  summary: 'Verhalen om van te leren, alleen met toestemming daarvoor',
  access: { ...leren, power: ['programma:schrijven', 'plan:beoordelen'] },
  query: Input(filter),
  response: Type.Array(
    Type.Object({
      id: Id(),
      tekst: Type.String(),
      thema: Type.String(),
      schuilnaam: Type.String(),
      verteller: Keuze(VERTELLERS),
      verteldOp: DatumSchema(),
    }),
  ),
})

const uitnodigen = { ...leren, power: ['aanbod:beheren', 'programma:schrijven'] } as const

export const toonVertelcodes = endpoint({
  id: 'ervaring.toonVertelcodes',
  method: 'GET',
  path: '/ervaring/vertelcodes',
  summary: 'Korte adressen om een verhaal te vertellen',
  access: uitnodigen,
  response: Type.Object({
    codes: Type.Array(
      Type.Object({
        id: Id(),
        code: Type.String(),
        thema: Type.String(),
        aanbod: Nullable(Type.String()),
        tot: DatumSchema(),
      }),
    ),
    aanbod: Type.Array(Type.Object({ id: Id(), naam: Type.String() })),
  }),
})

export const maakVertelcode = endpoint({
  id: 'ervaring.maakVertelcode',
  method: 'POST',
  path: '/ervaring/vertelcodes',
  summary: 'Een kort adres maken om over een thema of aanbod te vertellen',
  access: uitnodigen,
  creates: true,
  body: Input({ thema: Keuze(THEMAS), aanbodId: Type.Optional(Id()) }),
  response: Type.Object({ code: Type.String(), tot: DatumSchema() }),
})

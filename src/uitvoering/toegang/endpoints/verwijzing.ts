import { endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { VERWIJZERTYPEN } from '../rules/melding.ts'
import { REDENEN_TERUG } from '../rules/verwijzing.ts'
import { Dag, lezen, melden, wetten } from './wie.ts'

const GRONDSLAG = 'Jeugdwet art. 2.6 lid 1 onder e'
const verwijzen = { ...melden, doel: 'verwijzing oppakken', grondslag: GRONDSLAG } as const
const verwijzer = {
  doel: 'verwijzing oppakken',
  grondslag: GRONDSLAG,
  wetten,
  verwerking: 'melding en onderzoek',
} as const
const Param = Type.Object({ verwijzingId: Id() })

export const registreerVerwijzing = endpoint({
  id: 'toegang.registreerVerwijzing',
  method: 'POST',
  path: '/toegang/verwijzingen',
  summary: 'Een verwijzing vastleggen',
  access: verwijzen,
  body: Input({
    persoonId: Id(),
    verwijzertype: Keuze(VERWIJZERTYPEN),
    verwijzer: Tekst(200),
    agb: Type.Optional(Type.String({ pattern: '^\\d{8}$' })),
    ontvangenOp: Type.Optional(Dag()),
    ontvangenVia: Keuze(['fhir', 'bericht', 'brief']),
    gevraagd: Type.Optional(Tekst(4000)),
    productId: Type.Optional(Id()),
  }),
  response: Type.Object({ verwijzingId: Id() }),
  creates: true,
})

export const toonVerwijzingen = endpoint({
  id: 'toegang.toonVerwijzingen',
  method: 'GET',
  path: '/toegang/verwijzingen',
  summary: 'Verwijzingen, wat wacht eerst',
  access: { ...lezen, doel: 'verwijzing oppakken', grondslag: GRONDSLAG },
  query: Input({ stand: Type.Optional(Keuze(['open', 'alle'])) }),
  response: Type.Array(
    Type.Object({
      verwijzingId: Id(),
      persoonId: PersoonId(),
      naam: Type.String(),
      verwijzertype: Type.String(),
      verwijzer: Type.String(),
      ontvangenOp: Dag(),
      ontvangenVia: Type.String(),
      spoed: Type.Boolean(),
      status: Type.String(),
      gevraagd: Nullable(Type.String()),
      meldingId: Nullable(Id()),
      redenCode: Nullable(Type.String()),
    }),
  ),
})

export const neemOp = endpoint({
  id: 'toegang.neemOp',
  method: 'POST',
  path: '/toegang/verwijzingen/:verwijzingId/opnamen',
  summary: 'Een verwijzing oppakken: bij een hulpvraag die loopt, of als nieuwe',
  access: { ...verwijzen, power: ['toegang:trieren', 'toegang:onderzoeken', 'voorziening:toewijzen'] },
  params: Param,
  body: Input({ hulpvraagId: Type.Optional(Id()), regeling: Type.Optional(Tekst(60)) }),
  response: Type.Object({ verwijzingId: Id(), meldingId: Nullable(Id()) }),
  creates: true,
})

export const geefTerug = endpoint({
  id: 'toegang.geefTerug',
  method: 'POST',
  path: '/toegang/verwijzingen/:verwijzingId/teruggaven',
  summary: 'Een verwijzing teruggeven met reden',
  access: { ...verwijzen, power: ['toegang:trieren', 'toegang:onderzoeken'] },
  params: Param,
  body: Input({ redenCode: Type.Optional(Keuze(REDENEN_TERUG)), reden: Tekst(2000) }),
  response: Type.Object({ verwijzingId: Id() }),
  creates: true,
})

const Code = Type.Object({ url: Type.String(), valueCode: Type.String() })
/** What a referrer reads back: no patient, no words. */
const ServiceRequest = Type.Object({
  resourceType: Type.Literal('ServiceRequest'),
  id: Id(),
  meta: Type.Object({ profile: Type.Array(Type.String()) }),
  extension: Type.Array(Code),
  identifier: Type.Array(Type.Object({ system: Type.String(), value: Type.String() })),
  status: Keuze(['active', 'completed', 'revoked']),
  intent: Type.Literal('order'),
  subject: Type.Object({ display: Type.String() }),
  authoredOn: Dag(),
})
const FHIR = { media: 'application/fhir+json', problemAs: 'fhir' } as const

export const ontvangServiceRequest = endpoint({
  id: 'toegang.ontvangServiceRequest',
  method: 'POST',
  path: '/fhir/ServiceRequest',
  summary: 'Een verwijzing als FHIR R4 ServiceRequest (onze aanname van de vorm)',
  access: { ...verwijzer, power: 'verwijzing:indienen' },
  consumes: 'application/fhir+json',
  ...FHIR,
  body: Type.Object({ body: Type.Unsafe<Uint8Array>({}) }),
  response: ServiceRequest,
})

export const toonServiceRequest = endpoint({
  id: 'toegang.toonServiceRequest',
  method: 'GET',
  path: '/fhir/ServiceRequest/:verwijzingId',
  summary: 'Hoe een eigen verwijzing ervoor staat, zonder inhoud',
  access: { ...verwijzer, power: 'verwijzing:status' },
  ...FHIR,
  params: Param,
  response: ServiceRequest,
})

export const toonMijnVerwijzingen = endpoint({
  id: 'toegang.toonMijnVerwijzingen',
  method: 'GET',
  path: '/verwijzer/verwijzingen',
  summary: 'Eigen verwijzingen en hoe zij ervoor staan',
  access: { ...verwijzer, power: 'verwijzing:status' },
  response: Type.Object({
    praktijk: Type.String(),
    rijen: Type.Array(
      Type.Object({
        verwijzingId: Id(),
        kenmerk: Type.String(),
        ontvangenOp: Dag(),
        status: Type.String(),
        redenCode: Nullable(Type.String()),
      }),
    ),
  }),
})

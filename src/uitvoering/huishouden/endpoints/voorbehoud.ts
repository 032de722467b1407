import { endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { VOORBEHOUDGROEPEN } from '../rules/voorbehoud.ts'
import { Dag, vastleggen } from './wie.ts'

const voorbehoud = {
  ...vastleggen,
  doel: 'persoon beschermen',
  grondslag: 'Jeugdwet art. 7.3.4 en 7.3.11 lid 3; BW art. 7:457',
  power: ['huishouden:wijzigen', 'eigen-dossier'],
} as const
const Groep = Keuze(VOORBEHOUDGROEPEN)
const Grond = Keuze(['kind', 'hulpverlener'])
/** Who of those with gezag; left out: all of them. */
const voorId = Type.Optional(Nullable(Id()))

export const legVoorbehoudVast = endpoint({
  id: 'huishouden.legVoorbehoudVast',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/voorbehouden',
  summary: 'Vastleggen wat een kind voor zich houdt, of wat voor een ouder verborgen blijft',
  access: voorbehoud,
  params: Type.Object({ persoonId: Id() }),
  body: Input({
    groepen: Type.Array(Groep, { minItems: 1, maxItems: 3 }),
    grond: Grond,
    voorId,
    reden: Type.Optional(Tekst(1000)),
  }),
  response: Type.Object({ persoonId: PersoonId() }),
  creates: true,
})

export const trekVoorbehoudIn = endpoint({
  id: 'huishouden.trekVoorbehoudIn',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/voorbehouden/intrekkingen',
  summary: 'Weer delen wat voor een ouder verborgen was',
  access: voorbehoud,
  params: Type.Object({ persoonId: Id() }),
  body: Input({ groep: Groep, grond: Grond, voorId }),
  response: Type.Object({ persoonId: PersoonId() }),
  creates: true,
})

export const Voorbehoud = Type.Object({ groep: Groep, grond: Grond, voorId: Nullable(PersoonId()), begin: Dag() })

export const toonMijnOuders = endpoint({
  id: 'huishouden.toonMijnOuders',
  method: 'GET',
  path: '/mijn/ouders',
  summary: 'Wat mijn ouders van mij zien',
  access: { ...voorbehoud, doel: 'eigen gegevens', power: 'eigen-dossier', wetten: 'geen' },
  response: Type.Object({
    persoonId: Nullable(PersoonId()),
    /** None: no minor. */
    grens: Nullable(Keuze(['alles', 'naast-kind', 'niet-zonder-kind'])),
    ouders: Type.Array(Type.Object({ persoonId: PersoonId(), naam: Type.String() })),
    voorbehouden: Type.Array(Voorbehoud),
  }),
})

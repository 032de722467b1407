import {
  DatumSchema,
  endpoint,
  GeldSchema,
  Id,
  Input,
  Keuze,
  Nullable,
  PersoonId,
  Tekst,
  Type,
} from '#platform/endpoint.ts'
import type { Datum } from '#values/datum.ts'
import { WETTEN } from '#values/wet.ts'
import { KANALEN, MELDERS, ROUTES, VERWIJZERTYPEN } from './rules/melding.ts'
import { TRIAGEBESLUITEN, UITKOMSTEN } from './rules/status.ts'

export * from './endpointsRegionaal.ts'

const wetten = ['wmo', 'jeugdwet', 'participatiewet', 'wgs'] as const
const GRONDSLAG = 'Wmo 2015 art. 2.3.2, Jeugdwet art. 2.3, Wgs art. 4, Participatiewet art. 44'
const melden = {
  power: 'toegang:registreren',
  doel: 'melding behandelen',
  grondslag: GRONDSLAG,
  wetten,
  verwerking: 'melding en onderzoek',
} as const
const lezen = {
  ...melden,
  power: ['toegang:registreren', 'toegang:trieren', 'toegang:onderzoeken', 'toegang:toewijzen'],
} as const
const trieren = { ...melden, power: 'toegang:trieren' } as const
const onderzoeken = { ...melden, power: 'toegang:onderzoeken', doel: 'onderzoek en besluit' } as const
const termijn = { ...onderzoeken, grondslag: 'Awb art. 4:13-4:17' } as const

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const Dag = () => Type.Unsafe<Datum>(DatumSchema())
const WetSchema = () => Keuze(WETTEN)
const Hulpvraagparam = Type.Object({ hulpvraagId: Id() })
const Aanvraagparam = Type.Object({ aanvraagId: Id() })
const NieuweHulpvraag = {
  wet: WetSchema(),
  regeling: Tekst(60),
  spoed: Type.Optional(Type.Boolean()),
  taak: Type.Optional(Tekst(40)),
  alsAanvraag: Type.Optional(Type.Boolean()),
}

const Klok = Type.Object({
  code: Type.String(),
  omschrijving: Type.Object({ nl: Type.String(), en: Type.String() }),
  bron: Type.String(),
  geverifieerd: Type.Boolean(),
  start: Dag(),
  uiterlijk: Dag(),
  stilSinds: Nullable(Dag()),
  gestoptOp: Nullable(Dag()),
  opgeschorteDagen: Type.Integer(),
  stand: Type.String(),
  dagenOver: Type.Integer(),
  werkdagenOver: Type.Integer(),
  uitleg: Type.Array(Type.Object({ nl: Type.String(), en: Type.String() })),
})

export const toonTermijnen = endpoint({
  id: 'toegang.toonTermijnen',
  method: 'GET',
  path: '/toegang/termijnen',
  summary: 'Welke termijnen een hulpvraag nu zou starten',
  access: lezen,
  query: Input({ wet: WetSchema(), spoed: Type.Optional(Type.Boolean()), ontvangenOp: Type.Optional(Dag()) }),
  response: Type.Array(Klok),
})

export const toonRegelingen = endpoint({
  id: 'toegang.toonRegelingen',
  method: 'GET',
  path: '/toegang/regelingen',
  summary: 'Regelingen per wet',
  access: lezen,
  response: Type.Array(Type.Object({ wet: WetSchema(), regelingen: Type.Array(Type.String()) })),
})

export const registreerMelding = endpoint({
  id: 'toegang.registreerMelding',
  method: 'POST',
  path: '/toegang/meldingen',
  summary: 'Een melding registreren met alle hulpvragen die zij raakt',
  access: melden,
  body: Input({
    persoonId: Type.Optional(Id()),
    ontvangenOp: Type.Optional(Dag()),
    tijd: Type.Optional(Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })),
    kanaal: Keuze(KANALEN),
    route: Keuze(ROUTES),
    melder: Keuze(MELDERS),
    vraag: Tekst(4000),
    vraagAchterVraag: Type.Optional(Tekst(4000)),
    zelfde: Type.Optional(Type.Boolean()),
    hulpvragen: Type.Array(Input({ persoonId: Type.Optional(Id()), ...NieuweHulpvraag }), { maxItems: 20 }),
  }),
  response: Type.Object({ meldingId: Id(), hulpvraagIds: Type.Array(Id()) }),
  creates: true,
})

const HulpvraagKort = Type.Object({
  hulpvraagId: Id(),
  persoonId: PersoonId(),
  naam: Type.String(),
  wet: WetSchema(),
  regeling: Type.String(),
  spoed: Type.Boolean(),
  status: Type.String(),
  uitkomst: Nullable(Type.String()),
  uiterlijk: Nullable(Dag()),
  stilSinds: Nullable(Dag()),
  klok: Nullable(Type.Object({ nl: Type.String(), en: Type.String() })),
})

export const toonMeldingen = endpoint({
  id: 'toegang.toonMeldingen',
  method: 'GET',
  path: '/toegang/meldingen',
  summary: 'Meldingen, nieuwste eerst',
  access: lezen,
  query: Input({
    stand: Type.Optional(Keuze(['open', 'alle'])),
    wet: Type.Optional(WetSchema()),
    persoonId: Type.Optional(Id()),
    hoeveel: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    vanaf: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
  }),
  response: Type.Object({
    totaal: Type.Integer(),
    rijen: Type.Array(
      Type.Object({
        meldingId: Id(),
        ontvangenOp: Dag(),
        kanaal: Keuze(KANALEN),
        route: Keuze(ROUTES),
        persoonId: Nullable(PersoonId()),
        naam: Nullable(Type.String()),
        vraag: Nullable(Type.String()),
        hulpvragen: Type.Array(HulpvraagKort),
        eersteTermijn: Nullable(Dag()),
      }),
    ),
  }),
})

const Aanvraag = Type.Object({
  aanvraagId: Id(),
  ontvangenOp: Dag(),
  vorm: Type.String(),
  ingebrekestellingOp: Nullable(Dag()),
  inGebreke: Type.Boolean(),
  dwangsomCents: GeldSchema(),
  opschortingen: Type.Array(Type.Object({ begin: Dag(), eind: Nullable(Dag()), reden: Type.String() })),
  verlengingen: Type.Array(Type.Object({ nieuweTermijn: Dag(), reden: Type.String() })),
})

export const toonMelding = endpoint({
  id: 'toegang.toonMelding',
  method: 'GET',
  path: '/toegang/meldingen/:meldingId',
  summary: 'Een melding met hulpvragen, termijnen en aanvragen',
  access: lezen,
  params: Type.Object({ meldingId: Id() }),
  response: Type.Object({
    meldingId: Id(),
    ontvangenOp: Dag(),
    tijd: Nullable(Type.String()),
    kanaal: Keuze(KANALEN),
    route: Keuze(ROUTES),
    melder: Keuze(MELDERS),
    persoonId: Nullable(PersoonId()),
    naam: Nullable(Type.String()),
    huishoudenId: Nullable(Id()),
    vraag: Nullable(Type.String()),
    vraagAchterVraag: Nullable(Type.String()),
    zelfde: Type.Boolean(),
    aanspreekpunt: Nullable(Type.String()),
    team: Nullable(Type.String()),
    gesprekken: Type.Array(
      Type.Object({ datum: Dag(), plek: Type.String(), clientondersteuningGenoemd: Type.Boolean() }),
    ),
    hulpvragen: Type.Array(
      Type.Object({
        hulpvraagId: Id(),
        persoonId: PersoonId(),
        naam: Type.String(),
        wet: WetSchema(),
        regeling: Type.String(),
        spoed: Type.Boolean(),
        taak: Nullable(Type.String()),
        status: Type.String(),
        uitkomst: Nullable(Type.String()),
        genoemdOp: Dag(),
        afgedaanOp: Nullable(Dag()),
        team: Nullable(Type.String()),
        behandelaarId: Nullable(Id()),
        behandelaar: Nullable(Type.String()),
        triagebesluit: Nullable(Type.String()),
        verslagVerstrektOp: Nullable(Dag()),
        veiligheidscheck: Nullable(Type.String()),
        persoonlijkPlanTot: Nullable(Dag()),
        magWijzigen: Type.Boolean(),
        klokken: Type.Array(Klok),
        aanvraag: Nullable(Aanvraag),
      }),
    ),
  }),
})

export const toonLopend = endpoint({
  id: 'toegang.toonLopend',
  method: 'GET',
  path: '/toegang/lopend',
  summary: 'Wat er al loopt voor deze personen, binnen de eigen wetten',
  access: lezen,
  query: Input({ persoonIds: Type.String({ pattern: `^${UUID}(,${UUID}){0,19}$` }) }),
  response: Type.Array(HulpvraagKort),
})

export const voegHulpvraagToe = endpoint({
  id: 'toegang.voegHulpvraagToe',
  method: 'POST',
  path: '/toegang/meldingen/:meldingId/hulpvragen',
  summary: 'Een hulpvraag toevoegen aan een melding',
  access: { ...melden, power: ['toegang:registreren', 'toegang:onderzoeken'] },
  params: Type.Object({ meldingId: Id() }),
  body: Input({ persoonId: Id(), ...NieuweHulpvraag }),
  response: Type.Object({ hulpvraagId: Id() }),
  creates: true,
})

export const verhelderVraag = endpoint({
  id: 'toegang.verhelderVraag',
  method: 'POST',
  path: '/toegang/meldingen/:meldingId/verhelderingen',
  summary: 'De vraag achter de vraag vastleggen',
  access: { ...melden, power: ['toegang:registreren', 'toegang:onderzoeken'] },
  params: Type.Object({ meldingId: Id() }),
  body: Input({ vraagAchterVraag: Type.Optional(Tekst(4000)), zelfde: Type.Optional(Type.Boolean()) }),
  response: Type.Object({ meldingId: Id() }),
  creates: true,
})

export const trieer = endpoint({
  id: 'toegang.trieer',
  method: 'POST',
  path: '/toegang/hulpvragen/:hulpvraagId/triages',
  summary: 'Bepalen wat een hulpvraag nodig heeft',
  access: trieren,
  params: Hulpvraagparam,
  body: Input({
    besluit: Keuze(TRIAGEBESLUITEN),
    reden: Type.Optional(Tekst(2000)),
    doel: Type.Optional(Tekst(2000)),
    veiligheidscheck: Type.Optional(
      Input({ uitkomst: Keuze(['veilig', 'zorgen', 'acuut']), toelichting: Type.Optional(Tekst(2000)) }),
    ),
  }),
  response: Type.Object({ hulpvraagId: Id() }),
  creates: true,
})

export const houdGesprek = endpoint({
  id: 'toegang.houdGesprek',
  method: 'POST',
  path: '/toegang/meldingen/:meldingId/gesprekken',
  summary: 'Een gesprek vastleggen',
  access: onderzoeken,
  params: Type.Object({ meldingId: Id() }),
  body: Input({
    datum: Dag(),
    plek: Keuze(['thuis', 'gemeentehuis', 'telefoon', 'wijkcentrum']),
    clientondersteuningGenoemd: Type.Boolean(),
    deelnemers: Type.Array(Input({ medewerkerId: Type.Optional(Id()), expertise: Tekst(60) }), { maxItems: 12 }),
  }),
  response: Type.Object({ gesprekId: Id() }),
  creates: true,
})

export const rondOnderzoekAf = endpoint({
  id: 'toegang.rondOnderzoekAf',
  method: 'POST',
  path: '/toegang/hulpvragen/:hulpvraagId/verslagen',
  summary: 'Het onderzoek afronden met het verslag',
  access: { ...onderzoeken, grondslag: 'Wmo 2015 art. 2.3.2 lid 8' },
  params: Hulpvraagparam,
  body: Input({
    verslag: Tekst(20_000),
    verstrektOp: Type.Optional(Dag()),
    clientondersteuningGenoemd: Type.Boolean(),
  }),
  response: Type.Object({ hulpvraagId: Id() }),
  creates: true,
})

export const dienAanvraagIn = endpoint({
  id: 'toegang.dienAanvraagIn',
  method: 'POST',
  path: '/toegang/hulpvragen/:hulpvraagId/aanvragen',
  summary: 'Een aanvraag vastleggen',
  access: { ...termijn, power: ['toegang:registreren', 'toegang:onderzoeken'] },
  params: Hulpvraagparam,
  body: Input({
    ontvangenOp: Type.Optional(Dag()),
    vorm: Keuze(['formulier', 'ondertekend-plan', 'melding']),
    reden: Type.Optional(Tekst(2000)),
  }),
  response: Type.Object({ aanvraagId: Id() }),
  creates: true,
})

const Uiterlijk = Type.Object({ aanvraagId: Id(), uiterlijk: Dag() })

export const schortOp = endpoint({
  id: 'toegang.schortOp',
  method: 'POST',
  path: '/toegang/aanvragen/:aanvraagId/opschortingen',
  summary: 'De beslistermijn opschorten (Awb 4:15)',
  access: termijn,
  params: Aanvraagparam,
  body: Input({ begin: Type.Optional(Dag()), eind: Type.Optional(Dag()), reden: Tekst(500) }),
  response: Uiterlijk,
  creates: true,
})

export const hervat = endpoint({
  id: 'toegang.hervat',
  method: 'POST',
  path: '/toegang/aanvragen/:aanvraagId/hervattingen',
  summary: 'De beslistermijn weer laten lopen',
  access: termijn,
  params: Aanvraagparam,
  body: Input({ laatsteDag: Type.Optional(Dag()) }),
  response: Uiterlijk,
  creates: true,
})

export const verleng = endpoint({
  id: 'toegang.verleng',
  method: 'POST',
  path: '/toegang/aanvragen/:aanvraagId/verlengingen',
  summary: 'De beslistermijn verlengen (Awb 4:14)',
  access: termijn,
  params: Aanvraagparam,
  body: Input({ nieuweTermijn: Type.Optional(Dag()), reden: Tekst(500) }),
  response: Uiterlijk,
  creates: true,
})

export const legIngebrekestellingVast = endpoint({
  id: 'toegang.legIngebrekestellingVast',
  method: 'POST',
  path: '/toegang/aanvragen/:aanvraagId/ingebrekestellingen',
  summary: 'Een ingebrekestelling vastleggen (Awb 4:17)',
  access: { ...termijn, power: ['toegang:registreren', 'toegang:onderzoeken'] },
  params: Aanvraagparam,
  body: Input({ ontvangenOp: Type.Optional(Dag()) }),
  response: Uiterlijk,
  creates: true,
})

export const doeAf = endpoint({
  id: 'toegang.doeAf',
  method: 'POST',
  path: '/toegang/hulpvragen/:hulpvraagId/afdoeningen',
  summary: 'Een hulpvraag afdoen',
  access: { ...trieren, power: ['toegang:trieren', 'toegang:onderzoeken'] },
  params: Hulpvraagparam,
  body: Input({ uitkomst: Keuze(UITKOMSTEN), datum: Type.Optional(Dag()) }),
  response: Type.Object({ hulpvraagId: Id() }),
  creates: true,
})

export const wijsBehandelaarToe = endpoint({
  id: 'toegang.wijsBehandelaarToe',
  method: 'POST',
  path: '/toegang/hulpvragen/:hulpvraagId/behandelaars',
  summary: 'Een behandelaar aanwijzen',
  access: { ...melden, power: ['toegang:toewijzen', 'toegang:onderzoeken'], doel: 'werkverdeling' },
  params: Hulpvraagparam,
  body: Input({ medewerkerId: Id() }),
  response: Type.Object({ hulpvraagId: Id() }),
  creates: true,
})

export const geleidDoor = endpoint({
  id: 'toegang.geleidDoor',
  method: 'POST',
  path: '/toegang/hulpvragen/:hulpvraagId/doorgeleidingen',
  summary: 'Doorgeleiden naar een aanbod, organisatie of gemeente',
  access: { ...trieren, power: ['toegang:trieren', 'toegang:onderzoeken'] },
  params: Hulpvraagparam,
  body: Input({
    aanbodId: Type.Optional(Id()),
    organisatie: Type.Optional(Tekst(200)),
    naarGemeente: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
    warm: Type.Boolean(),
    toestemming: Type.Boolean(),
  }),
  response: Type.Object({ doorgeleidingId: Id() }),
  creates: true,
})

const verwijzen = { ...melden, doel: 'verwijzing oppakken', grondslag: 'Jeugdwet art. 2.6 lid 1 onder e' } as const

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
  summary: 'Verwijzingen die wachten',
  access: { ...lezen, doel: 'verwijzing oppakken', grondslag: 'Jeugdwet art. 2.6 lid 1 onder e' },
  response: Type.Array(
    Type.Object({
      verwijzingId: Id(),
      persoonId: PersoonId(),
      naam: Type.String(),
      verwijzertype: Type.String(),
      verwijzer: Type.String(),
      ontvangenOp: Dag(),
      status: Type.String(),
    }),
  ),
})

export const neemOp = endpoint({
  id: 'toegang.neemOp',
  method: 'POST',
  path: '/toegang/verwijzingen/:verwijzingId/opnamen',
  summary: 'Een verwijzing oppakken',
  access: { ...verwijzen, power: ['toegang:trieren', 'toegang:onderzoeken', 'voorziening:toewijzen'] },
  params: Type.Object({ verwijzingId: Id() }),
  body: Input({ hulpvraagId: Type.Optional(Id()) }),
  response: Type.Object({ verwijzingId: Id() }),
  creates: true,
})

export const geefTerug = endpoint({
  id: 'toegang.geefTerug',
  method: 'POST',
  path: '/toegang/verwijzingen/:verwijzingId/teruggaven',
  summary: 'Een verwijzing teruggeven met reden',
  access: { ...verwijzen, power: ['toegang:trieren', 'toegang:onderzoeken'] },
  params: Type.Object({ verwijzingId: Id() }),
  body: Input({ reden: Tekst(2000) }),
  response: Type.Object({ verwijzingId: Id() }),
  creates: true,
})

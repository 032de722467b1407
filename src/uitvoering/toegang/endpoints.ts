import { endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { Klok, MeldingSchema } from './endpoints/melding.ts'
import { Dag, lezen, melden, onderzoeken, Tijd, termijn, trieren } from './endpoints/wie.ts'
import { KANALEN, MELDERS, ROUTES } from './rules/melding.ts'
import { KINDCHECKS, TRIAGEBESLUITEN, UITKOMSTEN } from './rules/status.ts'

export * from './endpoints/contact.ts'
export * from './endpoints/doorlooptijd.ts'
export * from './endpoints/gesprek.ts'
export * from './endpoints/partner.ts'
export * from './endpoints/verwijzing.ts'
export * from './endpointsRegionaal.ts'

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
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
    tijd: Type.Optional(Tijd()),
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

export const toonMelding = endpoint({
  id: 'toegang.toonMelding',
  method: 'GET',
  path: '/toegang/meldingen/:meldingId',
  summary: 'Een melding met hulpvragen, termijnen en aanvragen',
  access: lezen,
  params: Type.Object({ meldingId: Id() }),
  response: MeldingSchema,
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
      Input({
        uitkomst: Keuze(['veilig', 'zorgen', 'acuut']),
        kindcheck: Type.Optional(Keuze(KINDCHECKS)),
        toelichting: Type.Optional(Tekst(2000)),
      }),
    ),
  }),
  response: Type.Object({ hulpvraagId: Id() }),
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
  body: Input({
    uitkomst: Keuze(UITKOMSTEN),
    datum: Type.Optional(Dag()),
    reden: Type.Optional(Tekst(2000)),
    naarGemeente: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
  }),
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

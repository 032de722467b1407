import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import type { Datum } from '#values/datum.ts'
import { WETTEN } from '#values/wet.ts'
import { FUNCTIES, type FunctieCode } from './rules/functies.ts'
import type { Instellingsoort } from './rules/instellingen.ts'
import { POWERS } from './rules/mandaat.ts'

const Dag = () => Type.Unsafe<Datum>(DatumSchema())
const Gemeentecode = () => Type.String({ pattern: '^\\d{4}$' })
const Functie = () => Keuze(Object.keys(FUNCTIES) as FunctieCode[])
const Codes = (max = 60) => Type.Array(Tekst(80), { maxItems: max })
const Tweetaal = Type.Object({ nl: Type.String(), en: Type.String() })
const Looptijd = { begin: Dag(), eind: Nullable(Dag()) }
const Vanaf = { begin: Dag(), eind: Type.Optional(Nullable(Dag())) }

const beheer = {
  doel: 'beheer van de inrichting',
  grondslag: 'Gemeentewet art. 160',
  wetten: 'geen',
  verwerking: 'inrichting',
} as const

export const wieBenIk = endpoint({
  id: 'inrichting.wieBenIk',
  method: 'GET',
  path: '/ik',
  summary: 'Wie ben ik en wat mag ik',
  access: { ...beheer, power: 'ingelogd', doel: 'eigen gegevens' },
  response: Type.Object({
    id: Id(),
    naam: Type.String(),
    soort: Type.String(),
    functie: Type.String(),
    functieNaam: Type.Object({ nl: Type.String(), en: Type.String() }),
    gemeente: Type.String(),
    gemeenteNaam: Type.String(),
    powers: Type.Array(Type.String()),
    taal: Type.String(),
    vandaag: Type.String(),
  }),
})

export const toonTeams = endpoint({
  id: 'inrichting.toonTeams',
  method: 'GET',
  path: '/inrichting/teams',
  summary: 'Teams van de gemeente',
  access: { ...beheer, power: 'ingelogd' },
  response: Type.Array(
    Type.Object({
      id: Id(),
      code: Type.String(),
      naam: Type.String(),
      soort: Type.String(),
      wetten: Type.Array(Type.String()),
      taken: Type.Array(Type.String()),
      gebieden: Type.Array(Type.String()),
    }),
  ),
})

export const toonGebieden = endpoint({
  id: 'inrichting.toonGebieden',
  method: 'GET',
  path: '/inrichting/gebieden',
  summary: 'Wijken met hun grenzen',
  access: { ...beheer, power: 'ingelogd' },
  response: Type.Array(Type.Object({ id: Id(), code: Type.String(), naam: Type.String(), vorm: Type.Unknown() })),
})

export const toonGebruikers = endpoint({
  id: 'inrichting.toonGebruikers',
  method: 'GET',
  path: '/inrichting/gebruikers',
  summary: 'Gebruikers met hun functies',
  access: { ...beheer, power: 'inrichting:lezen' },
  response: Type.Array(
    Type.Object({
      id: Id(),
      naam: Type.String(),
      soort: Type.String(),
      functies: Type.Array(Type.String()),
      teams: Type.Array(Type.String()),
      werkgever: Type.Union([Type.String(), Type.Null()]),
      loopbaan: Type.Array(
        Type.Object({
          soort: Keuze(['functie', 'expertise']),
          wat: Type.String(),
          teams: Type.Array(Type.String()),
          ...Looptijd,
        }),
      ),
    }),
  ),
})

export const trekFunctieIn = endpoint({
  id: 'inrichting.trekFunctieIn',
  method: 'POST',
  path: '/inrichting/gebruikers/:gebruikerId/ingetrokken-functies',
  summary: 'Een functie intrekken',
  access: { ...beheer, power: 'inrichting:beheren' },
  params: Type.Object({ gebruikerId: Id() }),
  body: Input({ functie: Type.String({ minLength: 1, maxLength: 60 }) }),
  response: Type.Object({ gebruikerId: Id(), functie: Type.String() }),
  creates: true,
})

const beheren = { ...beheer, power: 'inrichting:beheren' } as const
const lezen = { ...beheer, power: 'inrichting:lezen' } as const

export const voegMedewerkerToe = endpoint({
  id: 'inrichting.voegMedewerkerToe',
  method: 'POST',
  path: '/inrichting/gebruikers',
  summary: 'Een medewerker toevoegen',
  access: beheren,
  body: Input({
    naam: Tekst(200),
    inlognaam: Type.String({ pattern: '^[A-Za-z0-9._@-]{3,120}$' }),
    werkgever: Type.Optional(Tekst(200)),
  }),
  response: Type.Object({ gebruikerId: Id() }),
  creates: true,
})

export const geefFunctie = endpoint({
  id: 'inrichting.geefFunctie',
  method: 'POST',
  path: '/inrichting/gebruikers/:gebruikerId/functies',
  summary: 'Een functie in teams geven, voor een periode',
  access: beheren,
  params: Type.Object({ gebruikerId: Id() }),
  body: Input({ functie: Functie(), teams: Type.Array(Id(), { maxItems: 20 }), ...Vanaf }),
  response: Type.Object({ aanstellingId: Id() }),
  creates: true,
})

export const stelExpertisesVast = endpoint({
  id: 'inrichting.stelExpertisesVast',
  method: 'POST',
  path: '/inrichting/gebruikers/:gebruikerId/expertises',
  summary: 'Expertises vanaf een dag',
  access: beheren,
  params: Type.Object({ gebruikerId: Id() }),
  body: Input({ expertises: Codes(20), vanaf: Dag() }),
  response: Type.Object({ gebruikerId: Id() }),
  creates: true,
})

const TEAMSOORTEN = ['toegang', 'uitvoerend', 'preventie', 'regionaal', 'backoffice', 'sturing'] as const

export const toonTeamindeling = endpoint({
  id: 'inrichting.toonTeamindeling',
  method: 'GET',
  path: '/inrichting/teamindeling',
  summary: 'Teams met taken, wijken en leden',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      code: Type.String(),
      naam: Type.String(),
      soort: Type.String(),
      wetten: Type.Array(Type.String()),
      taken: Type.Array(Type.String()),
      gebieden: Type.Array(Type.String()),
      ...Looptijd,
      leden: Type.Array(
        Type.Object({ naam: Type.String(), functie: Type.String(), werkgever: Nullable(Type.String()) }),
      ),
    }),
  ),
})

export const stelTeamVast = endpoint({
  id: 'inrichting.stelTeamVast',
  method: 'POST',
  path: '/inrichting/teams',
  summary: 'Een team met taken en wijken vastleggen',
  access: beheren,
  body: Input({
    code: Type.String({ pattern: '^[a-z0-9-]{2,60}$' }),
    naam: Tekst(120),
    soort: Keuze(TEAMSOORTEN),
    wetten: Type.Array(Keuze(WETTEN), { maxItems: 5 }),
    taken: Codes(20),
    gebieden: Codes(200),
    ...Vanaf,
  }),
  response: Type.Object({ teamId: Id() }),
  creates: true,
})

export const toonMandaten = endpoint({
  id: 'inrichting.toonMandaten',
  method: 'GET',
  path: '/inrichting/mandaatbesluiten',
  summary: 'Mandaatbesluiten: wat een functie mag, tot welk bedrag',
  access: lezen,
  response: Type.Object({
    powers: Type.Array(Type.String()),
    besluiten: Type.Array(
      Type.Object({
        id: Id(),
        functie: Type.String(),
        powers: Type.Array(Type.String()),
        wetten: Type.Array(Type.String()),
        taken: Type.Array(Type.String()),
        gemeenten: Type.Array(Type.String()),
        limiet: Nullable(GeldSchema()),
        ...Looptijd,
        bron: Type.String(),
        ingetrokkenOp: Nullable(Dag()),
        mensen: Type.Integer(),
      }),
    ),
  }),
})

export const verleenMandaat = endpoint({
  id: 'inrichting.verleenMandaat',
  method: 'POST',
  path: '/inrichting/mandaatbesluiten',
  summary: 'Mandaat verlenen aan een functie',
  access: { ...beheren, grondslag: 'Awb afd. 10.1.1' },
  body: Input({
    functie: Functie(),
    powers: Type.Array(Keuze(POWERS), { minItems: 1, maxItems: POWERS.length, uniqueItems: true }),
    wetten: Type.Array(Keuze(WETTEN), { maxItems: 5 }),
    taken: Codes(20),
    gemeenten: Type.Array(Gemeentecode(), { maxItems: 60 }),
    limiet: Nullable(GeldSchema({ minimum: 0 })),
    ...Vanaf,
    bron: Type.String({ maxLength: 300 }),
  }),
  response: Type.Object({ mandaatbesluitId: Id() }),
  creates: true,
})

export const trekMandaatIn = endpoint({
  id: 'inrichting.trekMandaatIn',
  method: 'POST',
  path: '/inrichting/mandaatbesluiten/:mandaatbesluitId/intrekkingen',
  summary: 'Een mandaatbesluit intrekken, met ingang van nu',
  access: { ...beheren, grondslag: 'Awb art. 10:8' },
  params: Type.Object({ mandaatbesluitId: Id() }),
  body: Input({}),
  response: Type.Object({ mandaatbesluitId: Id() }),
  creates: true,
})

export const toonSamenwerkingen = endpoint({
  id: 'inrichting.toonSamenwerkingen',
  method: 'GET',
  path: '/inrichting/samenwerkingen',
  summary: 'Regionale samenwerkingen, met deelnemers en verdeelsleutel',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      convenant: Type.String(),
      taak: Type.String(),
      centrumgemeente: Type.String(),
      deelnemers: Type.Array(Type.String()),
      vorm: Type.String(),
      afzenderBerichten: Type.String(),
      verdeelsleutel: Type.Record(Type.String(), Type.Integer()),
      ...Looptijd,
      bron: Nullable(Type.String()),
    }),
  ),
})

export const legSamenwerkingVast = endpoint({
  id: 'inrichting.legSamenwerkingVast',
  method: 'POST',
  path: '/inrichting/samenwerkingen',
  summary: 'Een regionale samenwerking vastleggen',
  access: { ...beheren, grondslag: 'Wet gemeenschappelijke regelingen art. 1' },
  body: Input({
    convenant: Tekst(200),
    taak: Type.String({ pattern: '^[a-z0-9-]{2,60}$' }),
    centrumgemeente: Gemeentecode(),
    deelnemers: Type.Array(Gemeentecode(), { minItems: 2, maxItems: 60, uniqueItems: true }),
    vorm: Keuze(['mandaat', 'delegatie', 'gr']),
    afzenderBerichten: Keuze(['centrum', 'woon']),
    verdeelsleutel: Type.Record(Gemeentecode(), Type.Integer({ minimum: 0, maximum: 1000 })),
    ...Vanaf,
    bron: Type.String({ maxLength: 300 }),
  }),
  response: Type.Object({ samenwerkingId: Id() }),
  creates: true,
})

export const beeindigSamenwerking = endpoint({
  id: 'inrichting.beeindigSamenwerking',
  method: 'POST',
  path: '/inrichting/samenwerkingen/:samenwerkingId/beeindigingen',
  summary: 'Een regionale samenwerking beëindigen',
  access: { ...beheren, grondslag: 'Wet gemeenschappelijke regelingen art. 1' },
  params: Type.Object({ samenwerkingId: Id() }),
  body: Input({ laatsteDag: Dag() }),
  response: Type.Object({ samenwerkingId: Id() }),
  creates: true,
})

const Instellingrij = Type.Object({
  id: Id(),
  waarde: Type.Unknown(),
  ...Looptijd,
  bron: Type.String(),
  geverifieerd: Type.Boolean(),
  toelichting: Nullable(Type.String()),
  geregistreerdOp: Dag(),
  doorNaam: Nullable(Type.String()),
  ingetrokkenOp: Nullable(Dag()),
})

export const toonInstellingen = endpoint({
  id: 'inrichting.toonInstellingen',
  method: 'GET',
  path: '/inrichting/instellingen',
  summary: 'Alle gedateerde instellingen met bron en geldigheid',
  access: lezen,
  response: Type.Array(
    Type.Object({
      soort: Type.String(),
      sleutel: Type.String(),
      sleutelVorm: Nullable(Keuze(['datum', 'tekst'])),
      naam: Tweetaal,
      uitleg: Tweetaal,
      vorm: Type.Unsafe<Instellingsoort['vorm']>(Type.Record(Type.String(), Type.Unknown())),
      wet: Nullable(Type.String()),
      bron: Type.String(),
      geverifieerd: Type.Boolean(),
      kamers: Type.Array(Type.String()),
      waarde: Type.Unknown(),
      standaard: Type.Unknown(),
      eigen: Type.Boolean(),
      vooruitblik: Type.Boolean(),
      rijen: Type.Array(Instellingrij),
    }),
  ),
})

const NieuweInstelling = {
  soort: Tekst(60),
  sleutel: Tekst(120),
  waarde: Type.Optional(Type.Unknown()),
  ...Vanaf,
  bron: Type.String({ maxLength: 300 }),
  geverifieerd: Type.Boolean(),
  toelichting: Type.Optional(Tekst(1000)),
}

export const bekijkEffect = endpoint({
  id: 'inrichting.bekijkEffect',
  method: 'POST',
  path: '/inrichting/instellingen/effecten',
  summary: 'Wat een instelling zou veranderen aan wat nu open staat, zonder iets vast te leggen',
  access: beheren,
  body: Input(NieuweInstelling),
  response: Type.Object({
    effecten: Type.Array(
      Type.Object({
        kamer: Type.String(),
        wat: Tweetaal,
        bekeken: Type.Integer(),
        anders: Type.Integer(),
        slechter: Type.Integer(),
        gevolg: Type.Optional(Tweetaal),
        voorbeelden: Type.Array(
          Type.Object({ wat: Tweetaal, nu: Type.String(), straks: Type.String(), slechter: Type.Boolean() }),
        ),
      }),
    ),
  }),
})

export const stelInstellingVast = endpoint({
  id: 'inrichting.stelInstellingVast',
  method: 'POST',
  path: '/inrichting/instellingen',
  summary: 'Een gedateerde instelling vaststellen',
  access: beheren,
  body: Input(NieuweInstelling),
  response: Type.Object({ instellingId: Id() }),
  creates: true,
})

export const trekInstellingIn = endpoint({
  id: 'inrichting.trekInstellingIn',
  method: 'POST',
  path: '/inrichting/instellingen/:instellingId/intrekkingen',
  summary: 'Een instelling intrekken; de vorige waarde loopt door',
  access: beheren,
  params: Type.Object({ instellingId: Id() }),
  body: Input({}),
  response: Type.Object({ instellingId: Id() }),
  creates: true,
})

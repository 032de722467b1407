import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { UITKOMSTEN } from '../rules/vragenlijst.ts'

const ervaring = {
  doel: 'meten wat hulp oplevert',
  grondslag: 'Wmo 2015 art. 2.5.1; Jeugdwet art. 2.10',
  wetten: 'geen',
  verwerking: 'statistiek',
} as const
/** Answered without a person: who is logged in is not asked either. */
const zonderPersoon = { ...ervaring, power: 'openbaar', anoniem: true } as const
const Tweetalig = Type.Object({ nl: Type.String(), en: Type.String() })
const Code = () => Tekst(40)

export const toonVragenlijst = endpoint({
  id: 'ervaring.toonVragenlijst',
  method: 'POST',
  path: '/ervaring/vragenlijst',
  summary: 'De vragen bij een code',
  access: zonderPersoon,
  body: Input({ code: Code() }),
  response: Type.Object({
    naam: Tweetalig,
    gebruikt: Type.Boolean(),
    vragen: Type.Array(Type.Object({ code: Type.String(), nl: Type.String(), en: Type.String() })),
  }),
})

export const antwoord = endpoint({
  id: 'ervaring.antwoord',
  method: 'POST',
  path: '/ervaring/antwoorden',
  summary: 'Een vragenlijst beantwoorden',
  access: zonderPersoon,
  creates: true,
  body: Input({
    code: Code(),
    antwoorden: Type.Record(Type.String({ maxLength: 40 }), Type.Integer({ minimum: 1, maximum: 5 }), {
      maxProperties: 40,
    }),
  }),
  response: Type.Object({ bedankt: Type.Boolean() }),
})

export const toonMijnVragenlijsten = endpoint({
  id: 'ervaring.toonMijnVragenlijsten',
  method: 'GET',
  path: '/mijn/vragenlijsten',
  summary: 'Vragenlijsten die op de inwoner wachten',
  access: { ...ervaring, power: 'eigen-dossier' },
  response: Type.Array(Type.Object({ naam: Tweetalig, verstuurdOp: DatumSchema(), code: Type.String() })),
})

export const toonRondes = endpoint({
  id: 'ervaring.toonRondes',
  method: 'GET',
  path: '/ervaring/rondes',
  summary: 'Uitkomsten van vragenlijsten, met wie is gevraagd en wie antwoordde',
  access: { ...ervaring, power: 'monitor:lezen' },
  response: Type.Array(
    Type.Object({
      id: Id(),
      instrument: Type.String(),
      naam: Tweetalig,
      bron: Type.String(),
      moment: Keuze(['einde', 'jaarlijks'] as const),
      ronde: Type.String(),
      gestartOp: DatumSchema(),
      verstuurd: Type.Integer(),
      beantwoord: Type.Integer(),
      minimum: Type.Integer(),
      scores: Type.Array(
        Type.Object({
          code: Type.String(),
          vraag: Tweetalig,
          uitkomst: Keuze(UITKOMSTEN),
          n: Type.Integer(),
          telling: Type.Array(Type.Integer()),
          eens: Nullable(Type.Integer()),
        }),
      ),
      wijken: Type.Array(
        Type.Object({ wijk: Type.String(), verstuurd: Type.Integer(), beantwoord: Nullable(Type.Integer()) }),
      ),
    }),
  ),
})

export const startUitvraag = endpoint({
  id: 'ervaring.startUitvraag',
  method: 'POST',
  path: '/ervaring/rondes',
  summary: 'De jaarlijkse vragenlijst versturen',
  access: { ...ervaring, power: ['aanbod:beheren', 'programma:schrijven'] },
  creates: true,
  body: Input({ instrument: Tekst(20) }),
  response: Type.Object({ uitvraagId: Id() }),
})

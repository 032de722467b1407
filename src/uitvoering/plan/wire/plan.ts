import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Type } from '#platform/endpoint.ts'
import { lezen, Niveau, schrijven, Tweetalig, VanHuishouden, Wet } from './gedeeld.ts'
import { Inhoud } from './inhoud.ts'

const Medewerker = Type.Object({ medewerkerId: Id(), naam: Type.String() })

const Kringlid = Type.Object({
  id: Id(),
  persoonId: Nullable(PersoonId()),
  netwerklidId: Nullable(Id()),
  professionalId: Nullable(Id()),
  naam: Type.String(),
  omschrijving: Nullable(Type.String()),
  geboren: Nullable(DatumSchema()),
  rol: Type.String(),
  buitenHuishouden: Type.Boolean(),
  begin: DatumSchema(),
  eind: Nullable(DatumSchema()),
})

const Versie = Type.Object({
  id: Id(),
  nr: Type.Integer(),
  status: Type.String(),
  begonnenOp: DatumSchema(),
  aangebodenOp: Nullable(DatumSchema()),
  vastgesteldOp: Nullable(DatumSchema()),
  evaluatieOp: Nullable(DatumSchema()),
  schrijvers: Type.Array(Id()),
  /** Who must judge it, in order, and how many did. */
  stappen: Type.Array(Type.String()),
  gedaan: Type.Integer(),
})

const Evaluatie = Type.Object({
  id: Id(),
  datum: DatumSchema(),
  vervolg: Type.String(),
  volgendeOp: Nullable(DatumSchema()),
  verslag: Nullable(Type.String()),
})

export const PlanSchema = Type.Object({
  planId: Id(),
  huishoudenId: Id(),
  huishoudenNaam: Type.String(),
  status: Type.String(),
  geopendOp: DatumSchema(),
  geslotenOp: Nullable(DatumSchema()),
  evaluatieOp: Nullable(DatumSchema()),
  opsteller: Medewerker,
  regisseur: Nullable(Medewerker),
  waarnemer: Nullable(Type.String()),
  contactpersoon: Nullable(Type.String()),
  methoden: Type.Array(Type.Object({ naam: Tweetalig, soort: Type.String() })),
  /** Of the version shown; what If-Match asks. */
  versie: Type.Integer(),
  nr: Type.Integer(),
  versies: Type.Array(Versie),
  teruggegeven: Nullable(
    Type.Object({ door: Type.String(), toelichting: Nullable(Type.String()), datum: DatumSchema() }),
  ),
  magBeoordelen: Type.Boolean(),
  kring: Type.Array(Kringlid),
  betrokkenen: Type.Array(
    Type.Object({
      id: Id(),
      medewerkerId: Id(),
      naam: Type.String(),
      rol: Type.String(),
      wetten: Type.Array(Type.String()),
      trede: Type.Integer(),
      begin: DatumSchema(),
      eind: Nullable(DatumSchema()),
    }),
  ),
  inhoud: Inhoud,
  vorige: Nullable(Type.Object({ nr: Type.Integer(), vastgesteldOp: Nullable(DatumSchema()), inhoud: Inhoud })),
  voortgang: Type.Array(
    Type.Object({ doelStam: Id(), datum: DatumSchema(), oordeel: Type.String(), niveau: Nullable(Niveau) }),
  ),
  nagekomen: Type.Array(Type.Object({ afspraakStam: Id(), datum: DatumSchema(), gelukt: Type.Boolean() })),
  metingen: Type.Array(
    Type.Object({
      kringlidId: Id(),
      instrument: Type.String(),
      domein: Type.String(),
      niveau: Niveau,
      datum: DatumSchema(),
    }),
  ),
  ondertekeningen: Type.Array(
    Type.Object({
      planversieId: Id(),
      persoonId: Nullable(PersoonId()),
      /** Who of the guardian signed, where an institution is guardian. */
      door: Nullable(Type.Object({ naam: Type.String(), organisatie: Type.String(), stuk: Type.String() })),
      namensId: Nullable(PersoonId()),
      hoedanigheid: Type.String(),
      datum: DatumSchema(),
    }),
  ),
  weigeringen: Type.Array(
    Type.Object({
      planversieId: Id(),
      persoonId: PersoonId(),
      namensId: Nullable(PersoonId()),
      id: Id(),
      reden: Type.String(),
      datum: DatumSchema(),
      /** What came of talking about it. */
      gesprek: Nullable(
        Type.Object({ uitkomst: Type.String(), notitie: Nullable(Type.String()), datum: DatumSchema() }),
      ),
    }),
  ),
  /** Where the circle and who lives there differ: a proposal (D4). */
  kringvoorstellen: Type.Array(
    Type.Object({
      soort: Keuze(['opnemen', 'uithalen'] as const),
      kringlidId: Nullable(Id()),
      persoonId: Nullable(PersoonId()),
      netwerklidId: Nullable(Id()),
      professionalId: Nullable(Id()),
      naam: Type.String(),
      omschrijving: Nullable(Type.String()),
    }),
  ),
  /** Of the circle, who lives in another municipality, and which (D5). */
  elders: Type.Array(Type.Object({ kringlidId: Id(), gemeente: Type.String() })),
  /** Who may sign for whom: children under 16 by who has gezag. */
  gezag: Type.Array(Type.Object({ kindId: PersoonId(), dragerId: PersoonId(), naam: Type.String() })),
  /** Children under 16 whose guardian is an institution, and who of it stand around this household. */
  voogden: Type.Array(
    Type.Object({
      kindId: PersoonId(),
      instelling: Type.String(),
      professionals: Type.Array(Type.Object({ id: Id(), naam: Type.String() })),
    }),
  ),
  evaluaties: Type.Array(Evaluatie),
  ontbreekt: Type.Array(Type.Object({ code: Type.String(), wet: Nullable(Wet) })),
})

export const toonPlan = endpoint({
  id: 'plan.toonPlan',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/plan',
  summary: 'Het plan van een huishouden',
  access: lezen,
  params: VanHuishouden,
  query: Input({ nr: Type.Optional(Type.Integer({ minimum: 1 })) }),
  response: Type.Object({ plan: Nullable(PlanSchema), versie: Type.Integer() }),
  etag: 'versie',
})

export const toonMedewerkers = endpoint({
  id: 'plan.toonMedewerkers',
  method: 'GET',
  path: '/plannen/medewerkers',
  summary: 'Medewerkers die in een plan kunnen werken',
  access: { ...lezen, power: ['plan:schrijven', 'plan:regie'] },
  response: Type.Array(Type.Object({ id: Id(), naam: Type.String(), functies: Type.Array(Type.String()) })),
})

export const openPlan = endpoint({
  id: 'plan.openPlan',
  method: 'POST',
  path: '/huishoudens/:huishoudenId/plannen',
  summary: 'Een plan openen',
  access: schrijven,
  params: VanHuishouden,
  body: Input({ teamId: Type.Optional(Id()), vragerId: Type.Optional(Id()) }),
  response: Type.Object({ planId: Id(), versie: Type.Integer() }),
  creates: true,
})

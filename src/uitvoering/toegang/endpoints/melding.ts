import { GeldSchema, Id, Keuze, Nullable, PersoonId, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { KANALEN, MELDERS, ROUTES } from '../rules/melding.ts'
import { TIJDELIJKSOORTEN } from '../rules/tijdelijk.ts'
import { Dag } from './wie.ts'

const WetSchema = () => Keuze(WETTEN)

export const Klok = Type.Object({
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

const Doorgeleiding = Type.Object({
  doorgeleidingId: Id(),
  datum: Dag(),
  naar: Type.String(),
  warm: Type.Boolean(),
  terugkoppeling: Nullable(Type.String()),
  teruggekoppeldOp: Nullable(Dag()),
})

/** A melding as its page shows it. */
export const MeldingSchema = Type.Object({
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
  teBekijken: Type.Boolean(),
  /** Whom a partner means, for who reads the words. */
  partner: Nullable(
    Type.Object({
      organisatie: Type.String(),
      kenmerk: Type.String(),
      naam: Type.String(),
      geboren: Nullable(Dag()),
      telefoon: Nullable(Type.String()),
      weetErvan: Type.Boolean(),
      redenNiet: Nullable(Type.String()),
    }),
  ),
  aanspreekpunt: Nullable(Type.String()),
  team: Nullable(Type.String()),
  gesprekken: Type.Array(
    Type.Object({ datum: Dag(), plek: Type.String(), clientondersteuningGenoemd: Type.Boolean() }),
  ),
  hulpvragen: Type.Array(
    Type.Object({
      hulpvraagId: Id(),
      persoonId: PersoonId(),
      huishoudenId: Nullable(Id()),
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
      kindcheck: Nullable(Type.String()),
      redenAfdoening: Nullable(Type.String()),
      doorgeleidingen: Type.Array(Doorgeleiding),
      klokken: Type.Array(Klok),
      aanvraag: Nullable(Aanvraag),
      /** What was decided in haste, newest first; amounts in cents a month. */
      tijdelijk: Type.Array(
        Type.Object({
          soort: Keuze(TIJDELIJKSOORTEN),
          besluitId: Id(),
          beslotenOp: Dag(),
          tot: Nullable(Dag()),
          leefvorm: Nullable(Type.String()),
          norm: Nullable(Type.Integer()),
          inkomen: Nullable(Type.Integer()),
          bedrag: Nullable(Type.Integer()),
          grond: Nullable(Type.String()),
          stand: Type.String(),
        }),
      ),
    }),
  ),
})

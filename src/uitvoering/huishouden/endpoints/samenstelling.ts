import { endpoint, Id, Keuze, Nullable, PersoonId, Type } from '#platform/endpoint.ts'
import { TOEZICHTSOORTEN } from '../rules/gezag.ts'
import { Voorbehoud } from './voorbehoud.ts'
import { Dag, GetoondeWaarschuwing, Looptijd, vastleggen } from './wie.ts'

const lezen = {
  ...vastleggen,
  power: 'dossier:lezen',
  doel: 'huishouden bekijken',
} as const

const Band = Type.Object({
  id: Id(),
  persoonId: PersoonId(),
  naam: Type.String(),
  soort: Type.String(),
  bron: Type.String(),
  ...Looptijd,
})

/** Held by a person, by an institution, or (the BRP alone) by somebody who is not named. */
const Gezagsband = Type.Object({
  id: Id(),
  persoonId: Nullable(PersoonId()),
  instellingId: Nullable(Id()),
  naam: Nullable(Type.String()),
  soort: Type.String(),
  bron: Type.String(),
  kenmerk: Nullable(Type.String()),
  ...Looptijd,
})

const Waarom = Type.Object({
  hoedanigheden: Type.Array(Type.Object({ hoedanigheid: Type.String(), wetten: Type.Array(Type.String()) })),
  altijd: Type.Array(Type.String()),
  perWet: Type.Array(Type.Object({ wet: Type.String(), groepen: Type.Array(Type.String()) })),
})

export const toonSamenstelling = endpoint({
  id: 'huishouden.toonSamenstelling',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/samenstelling',
  summary: 'Wie met wie woont, van wanneer tot wanneer en volgens wie',
  access: lezen,
  params: Type.Object({ huishoudenId: Id() }),
  response: Type.Object({
    huishoudenId: Id(),
    naam: Type.String(),
    ontstaanOp: Dag(),
    opgehevenOp: Nullable(Dag()),
    magWijzigen: Type.Boolean(),
    magWaarschuwen: Type.Boolean(),
    personen: Type.Array(
      Type.Object({
        persoonId: PersoonId(),
        naam: Type.String(),
        geboren: Dag(),
        leeftijd: Type.Integer(),
        overleden: Nullable(Dag()),
        woontHier: Type.Boolean(),
        adresgeheim: Type.Boolean(),
        bewoningen: Type.Array(
          Type.Object({
            id: Id(),
            hier: Type.Boolean(),
            verblijf: Keuze(['hoofd', 'neven']),
            bron: Type.String(),
            ...Looptijd,
            peildatum: Dag(),
            geregistreerdOp: Dag(),
            doorNaam: Nullable(Type.String()),
          }),
        ),
        tegenstrijdig: Type.Array(Type.String()),
        adressen: Type.Array(Type.Object({ soort: Type.String(), regel: Type.String(), ...Looptijd })),
        relaties: Type.Array(Band),
        gezag: Type.Array(Gezagsband),
        ondertoezichtstellingen: Type.Array(
          Type.Object({
            id: Id(),
            soort: Keuze(TOEZICHTSOORTEN),
            naam: Type.String(),
            kenmerk: Type.String(),
            begin: Dag(),
            eind: Dag(),
          }),
        ),
        /** Who decides today for who is not of age, of all that the sources say. */
        beslist: Type.Object({
          namen: Type.Array(Type.String()),
          voogd: Nullable(Type.String()),
          derdeOnbekend: Type.Boolean(),
          tegenspraak: Type.Boolean(),
        }),
        grens: Nullable(Keuze(['alles', 'naast-kind', 'niet-zonder-kind'])),
        /** What stays hidden from who has gezag; of who one may see the plan of. */
        voorbehouden: Type.Array(Voorbehoud),
        magVoorbehouden: Type.Boolean(),
        waarschuwingen: Type.Array(GetoondeWaarschuwing),
        waarom: Waarom,
      }),
    ),
    /** Certified institutions that may be named here; for who may record. */
    instellingen: Type.Array(Type.Object({ id: Id(), naam: Type.String() })),
    omstanders: Type.Array(
      Type.Object({
        id: Id(),
        soort: Keuze(['netwerk', 'professional']),
        persoonId: Nullable(PersoonId()),
        naam: Type.String(),
        rol: Type.String(),
        organisatie: Nullable(Type.String()),
        telefoon: Nullable(Type.String()),
        ...Looptijd,
      }),
    ),
  }),
})

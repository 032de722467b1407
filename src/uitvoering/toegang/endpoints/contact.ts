import { endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { GESPREKSPARTNERS, RICHTINGEN } from '../rules/contact.ts'
import { KANALEN } from '../rules/melding.ts'
import { Dag, eigen, lezen, melden, Tijd } from './wie.ts'

const Moment = {
  kanaal: Keuze(KANALEN),
  richting: Keuze(RICHTINGEN),
  met: Type.Optional(Keuze(GESPREKSPARTNERS)),
  onderwerp: Tekst(2000),
  datum: Type.Optional(Dag()),
  tijd: Type.Optional(Tijd()),
}

export const legContactVast = endpoint({
  id: 'toegang.legContactVast',
  method: 'POST',
  path: '/toegang/contactmomenten',
  summary: 'Een contactmoment vastleggen, met of zonder persoon',
  access: { ...melden, power: ['toegang:registreren', 'toegang:onderzoeken'] },
  body: Input({ persoonId: Type.Optional(Id()), meldingId: Type.Optional(Id()), ...Moment }),
  response: Type.Object({ contactmomentId: Id() }),
  creates: true,
})

export const vraagContact = endpoint({
  id: 'toegang.vraagContact',
  method: 'POST',
  path: '/toegang/contactverzoeken',
  summary: 'Iemand wil teruggebeld worden',
  access: { ...melden, power: ['toegang:registreren', 'toegang:onderzoeken'] },
  body: Input({
    persoonId: Type.Optional(Id()),
    naam: Type.Optional(Tekst(200)),
    telefoon: Type.Optional(Tekst(30)),
    eigenaarId: Type.Optional(Id()),
    kanaal: Keuze(KANALEN),
    onderwerp: Tekst(300),
  }),
  response: Type.Object({ contactverzoekId: Id(), norm: Dag() }),
  creates: true,
})

export const handelContactAf = endpoint({
  id: 'toegang.handelContactAf',
  method: 'POST',
  path: '/toegang/contactverzoeken/:contactverzoekId/afhandelingen',
  summary: 'Een contactverzoek afhandelen met een contactmoment',
  access: { ...melden, power: ['toegang:registreren', 'toegang:onderzoeken'] },
  params: Type.Object({ contactverzoekId: Id() }),
  body: Input(Moment),
  response: Type.Object({ contactmomentId: Id() }),
  creates: true,
})

export const toonContacten = endpoint({
  id: 'toegang.toonContacten',
  method: 'GET',
  path: '/toegang/contacten',
  summary: 'Contactverzoeken die wachten, en de laatste contactmomenten',
  access: lezen,
  query: Input({ stand: Type.Optional(Keuze(['open', 'alle'])) }),
  response: Type.Object({
    open: Type.Integer(),
    verzoeken: Type.Array(
      Type.Object({
        contactverzoekId: Id(),
        persoonId: Nullable(PersoonId()),
        naam: Nullable(Type.String()),
        telefoon: Nullable(Type.String()),
        onderwerp: Nullable(Type.String()),
        kanaal: Type.String(),
        gevraagdOp: Dag(),
        norm: Dag(),
        stand: Type.String(),
        eigenaar: Nullable(Type.String()),
        vanMij: Type.Boolean(),
        afgehandeldOp: Nullable(Dag()),
      }),
    ),
    momenten: Type.Array(
      Type.Object({
        contactmomentId: Id(),
        persoonId: Nullable(PersoonId()),
        naam: Nullable(Type.String()),
        onderwerp: Nullable(Type.String()),
        kanaal: Type.String(),
        richting: Type.String(),
        datum: Dag(),
        tijd: Nullable(Type.String()),
        door: Nullable(Type.String()),
      }),
    ),
  }),
})

export const rondBekijkenAf = endpoint({
  id: 'toegang.rondBekijkenAf',
  method: 'POST',
  path: '/toegang/meldingen/:meldingId/afrondingen',
  summary: 'Een melding zonder hulpvraag afsluiten, met reden',
  access: { ...melden, power: ['toegang:registreren', 'toegang:trieren'] },
  params: Type.Object({ meldingId: Id() }),
  body: Input({ reden: Keuze(['beantwoord', 'geen-contact', 'dubbel', 'niet-voor-gemeente']) }),
  response: Type.Object({ meldingId: Id() }),
  creates: true,
})

const NaarMij = {
  onderwerp: Tekst(300),
  telefoon: Type.Optional(Tekst(30)),
}

export const vraagZelfContact = endpoint({
  id: 'toegang.vraagZelfContact',
  method: 'POST',
  path: '/mijn/contactverzoeken',
  summary: 'Bel mij terug',
  access: eigen,
  body: Input(NaarMij),
  response: Type.Object({ contactverzoekId: Id(), norm: Dag() }),
  creates: true,
})

export const meldZelf = endpoint({
  id: 'toegang.meldZelf',
  method: 'POST',
  path: '/mijn/meldingen',
  summary: 'Ik heb hulp nodig',
  access: eigen,
  body: Input({ vraag: Tekst(4000), melder: Type.Optional(Keuze(['zelf', 'familie', 'buur'])) }),
  response: Type.Object({ meldingId: Id(), bekijkenVoor: Dag() }),
  creates: true,
})

export const toonMijnVragen = endpoint({
  id: 'toegang.toonMijnVragen',
  method: 'GET',
  path: '/mijn/vragen',
  summary: 'Wat ik vroeg, en hoe het ermee staat',
  access: eigen,
  response: Type.Object({
    persoonId: Nullable(PersoonId()),
    contactverzoeken: Type.Array(
      Type.Object({ onderwerp: Nullable(Type.String()), gevraagdOp: Dag(), norm: Dag(), stand: Type.String() }),
    ),
    meldingen: Type.Array(
      Type.Object({
        meldingId: Id(),
        ontvangenOp: Dag(),
        /** Of another who asked for him: none. */
        vraag: Nullable(Type.String()),
        aanspreekpunt: Nullable(Type.String()),
        bekijkenVoor: Nullable(Dag()),
        bekeken: Type.Boolean(),
        hulpvragen: Type.Array(
          Type.Object({
            wet: Type.String(),
            regeling: Type.String(),
            status: Type.String(),
            uitkomst: Nullable(Type.String()),
            reden: Nullable(Type.String()),
            uiterlijk: Nullable(Dag()),
            persoonlijkPlanTot: Nullable(Dag()),
          }),
        ),
      }),
    ),
  }),
})

import { endpoint, Id, Input, Keuze, Tekst, Type } from '#platform/endpoint.ts'
import { TOEZICHTSOORTEN } from '../rules/gezag.ts'
import { Dag, Tijdvak, vastleggen } from './wie.ts'

export const legBewoningVast = endpoint({
  id: 'huishouden.legBewoningVast',
  method: 'POST',
  path: '/huishouden/bewoningen',
  summary: 'Vastleggen wie met wie woont, met bron',
  access: vastleggen,
  body: Input({
    persoonId: Id(),
    huishoudenId: Type.Optional(Id()),
    verblijf: Keuze(['hoofd', 'neven']),
    periode: Tijdvak(),
    bron: Keuze(['inwoner', 'medewerker']),
    peildatum: Type.Optional(Dag()),
  }),
  response: Type.Object({ bewoningId: Id(), huishoudenId: Id() }),
  creates: true,
})

export const legRelatieVast = endpoint({
  id: 'huishouden.legRelatieVast',
  method: 'POST',
  path: '/huishouden/relaties',
  summary: 'Relatie tussen twee personen vastleggen',
  access: vastleggen,
  body: Input({
    persoonId: Id(),
    gerelateerdeId: Id(),
    soort: Keuze(['ouder', 'kind', 'partner', 'ex-partner', 'familie']),
    periode: Tijdvak(),
    bron: Keuze(['inwoner', 'medewerker']),
  }),
  response: Type.Object({ relatieId: Id() }),
  creates: true,
})

export const legGezagVast = endpoint({
  id: 'huishouden.legGezagVast',
  method: 'POST',
  path: '/huishouden/gezag',
  summary: 'Gezag over een kind vastleggen',
  access: vastleggen,
  body: Input({
    kindId: Id(),
    dragerId: Id(),
    soort: Keuze(['ouderlijk', 'gezamenlijk', 'voogdij']),
    periode: Tijdvak(),
    bron: Keuze(['gezagsregister', 'medewerker']),
  }),
  response: Type.Object({ gezagId: Id() }),
  creates: true,
})

const Instelling = { kindId: Id(), instellingId: Id(), kenmerk: Tekst(80) }

export const legVoogdijVast = endpoint({
  id: 'huishouden.legVoogdijVast',
  method: 'POST',
  path: '/huishouden/voogdij',
  summary: 'Vastleggen dat een gecertificeerde instelling voogd is van een kind',
  access: { ...vastleggen, grondslag: 'BW art. 1:302; Jeugdwet art. 7.4.0' },
  body: Input({ ...Instelling, periode: Tijdvak(), bron: Keuze(['gezagsregister', 'medewerker']) }),
  response: Type.Object({ gezagId: Id() }),
  creates: true,
})

export const legOndertoezichtstellingVast = endpoint({
  id: 'huishouden.legOndertoezichtstellingVast',
  method: 'POST',
  path: '/huishouden/ondertoezichtstellingen',
  summary: 'Een ondertoezichtstelling vastleggen; het gezag blijft waar het is',
  access: { ...vastleggen, grondslag: 'BW art. 1:255 en 1:257; Jeugdwet art. 7.4.0' },
  body: Input({ ...Instelling, soort: Keuze(TOEZICHTSOORTEN), periode: Type.Object({ begin: Dag(), eind: Dag() }) }),
  response: Type.Object({ ondertoezichtstellingId: Id() }),
  creates: true,
})

export const voegNetwerklidToe = endpoint({
  id: 'huishouden.voegNetwerklidToe',
  method: 'POST',
  path: '/huishouden/huishoudens/:huishoudenId/netwerkleden',
  summary: 'Iemand uit het netwerk toevoegen',
  access: vastleggen,
  params: Type.Object({ huishoudenId: Id() }),
  body: Input({
    persoonId: Type.Optional(Id()),
    naam: Tekst(200),
    relatie: Tekst(60),
    telefoon: Type.Optional(Tekst(30)),
  }),
  response: Type.Object({ netwerklidId: Id() }),
  creates: true,
})

export const voegProfessionalToe = endpoint({
  id: 'huishouden.voegProfessionalToe',
  method: 'POST',
  path: '/huishouden/huishoudens/:huishoudenId/professionals',
  summary: 'Een professional om het huishouden toevoegen',
  access: vastleggen,
  params: Type.Object({ huishoudenId: Id() }),
  body: Input({
    naam: Tekst(200),
    organisatie: Tekst(200),
    organisatieId: Type.Optional(Id()),
    rol: Tekst(60),
    telefoon: Type.Optional(Tekst(30)),
  }),
  response: Type.Object({ professionalId: Id() }),
  creates: true,
})

export const legToestemmingVast = endpoint({
  id: 'huishouden.legToestemmingVast',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/toestemmingen',
  summary: 'Toestemming vastleggen',
  access: { ...vastleggen, grondslag: 'AVG art. 6 lid 1 onder a' },
  params: Type.Object({ persoonId: Id() }),
  body: Input({
    doel: Tekst(200),
    wetten: Type.Array(Keuze(['wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig'])),
    ontvangers: Type.Array(Tekst(200)),
    gegevenDoor: Id(),
  }),
  response: Type.Object({ toestemmingId: Id() }),
  creates: true,
})

export const beeindigFeit = endpoint({
  id: 'huishouden.beeindigFeit',
  method: 'POST',
  path: '/huishouden/feiten/:id/beeindigingen',
  summary: 'Vastleggen dat een feit niet meer geldt',
  access: vastleggen,
  params: Type.Object({ id: Id() }),
  body: Input({
    soort: Keuze(['bewoning', 'relatie', 'gezag', 'ondertoezichtstelling', 'netwerklid', 'professional']),
    laatsteDag: Dag(),
  }),
  response: Type.Object({ id: Id() }),
  creates: true,
})

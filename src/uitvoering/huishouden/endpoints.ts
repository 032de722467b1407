import {
  BsnSchema,
  DatumSchema,
  endpoint,
  Id,
  Input,
  Keuze,
  Nullable,
  PeriodeSchema,
  PersoonId,
  Tekst,
  Type,
} from '#platform/endpoint.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import { WAARSCHUWINGEN } from './rules/waarschuwing.ts'

const zoeken = {
  power: 'persoon:zoeken',
  doel: 'de juiste persoon vinden',
  grondslag: 'Wmo 2015 art. 5.1.1, Jeugdwet art. 7.4.0, Wet BRP art. 1.7',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'brp raadplegen',
} as const
const opnemen = { ...zoeken, power: 'persoon:opnemen', doel: 'persoon en huishouden vastleggen' } as const
const vastleggen = {
  power: 'huishouden:wijzigen',
  doel: 'huishouden bijhouden',
  grondslag: 'Wmo 2015 art. 5.1.1, Jeugdwet art. 7.4.0',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'melding en onderzoek',
} as const
const afschermen = {
  ...vastleggen,
  power: 'afscherming:beheren',
  doel: 'persoon beschermen',
  grondslag: 'AVG art. 32',
} as const

const Dag = () => Type.Unsafe<Datum>(DatumSchema())
const Tijdvak = () => Type.Unsafe<Periode>(PeriodeSchema())
const Geslacht = Keuze(['M', 'V', 'O'])

export const zoekPersoon = endpoint({
  id: 'huishouden.zoekPersoon',
  method: 'POST',
  path: '/huishouden/zoekopdrachten',
  summary: 'Persoon zoeken in het register en de BRP',
  access: zoeken,
  body: Input({
    bsn: Type.Optional(BsnSchema()),
    geslachtsnaam: Type.Optional(Tekst(200)),
    voornamen: Type.Optional(Tekst(200)),
    geboren: Type.Optional(Dag()),
  }),
  response: Type.Object({
    brp: Keuze(['gevraagd', 'onbereikbaar', 'niet-gevraagd']),
    treffers: Type.Array(
      Type.Object({
        persoonId: Nullable(PersoonId()),
        brpSleutel: Nullable(Type.String()),
        bron: Keuze(['register', 'brp']),
        naam: Type.String(),
        geboren: Dag(),
        geslacht: Geslacht,
        adres: Nullable(Type.String()),
        adresgeheim: Type.Boolean(),
        overleden: Nullable(Dag()),
      }),
    ),
  }),
})

export const neemPersoonOp = endpoint({
  id: 'huishouden.neemPersoonOp',
  method: 'POST',
  path: '/huishouden/personen',
  summary: 'Persoon opnemen, uit de BRP of met naam en geboortedatum',
  access: opnemen,
  body: Input({
    bsn: Type.Optional(BsnSchema()),
    brpSleutel: Type.Optional(Type.String({ minLength: 20, maxLength: 200 })),
    voornamen: Type.Optional(Tekst(200)),
    voorvoegsel: Type.Optional(Tekst(20)),
    geslachtsnaam: Type.Optional(Tekst(200)),
    geboren: Type.Optional(Dag()),
    geslacht: Type.Optional(Geslacht),
    telefoon: Type.Optional(Tekst(30)),
    email: Type.Optional(Tekst(200)),
    bevestigd: Type.Optional(Type.Boolean()),
  }),
  response: Type.Object({ persoonId: PersoonId(), huishoudenId: Nullable(Id()), bestond: Type.Boolean() }),
  creates: true,
})

const Lid = Type.Object({
  persoonId: PersoonId(),
  naam: Type.String(),
  geboren: Dag(),
  leeftijd: Type.Integer(),
  overleden: Nullable(Dag()),
  verblijf: Keuze(['hoofd', 'neven']),
  bronnen: Type.Array(Type.Object({ bron: Type.String(), peildatum: Dag() })),
  relatie: Nullable(Type.String()),
})

export const toonPersoon = endpoint({
  id: 'huishouden.toonPersoon',
  method: 'GET',
  path: '/huishouden/personen/:persoonId',
  summary: 'Persoon met huishouden, bron en datum',
  access: zoeken,
  params: Type.Object({ persoonId: Id() }),
  response: Type.Object({
    persoonId: PersoonId(),
    naam: Type.String(),
    voornamen: Type.String(),
    geboren: Dag(),
    leeftijd: Type.Integer(),
    geslacht: Geslacht,
    overleden: Nullable(Dag()),
    stand: Type.String(),
    telefoon: Nullable(Type.String()),
    email: Nullable(Type.String()),
    adres: Nullable(Type.String()),
    adresgeheim: Type.Boolean(),
    wijk: Nullable(Type.String()),
    bron: Type.String(),
    huishouden: Nullable(
      Type.Object({
        huishoudenId: Id(),
        naam: Type.String(),
        leden: Type.Array(Lid),
        tegenstrijdig: Type.Array(Type.String()),
      }),
    ),
    netwerk: Type.Array(Type.Object({ id: Id(), naam: Type.String(), relatie: Type.String() })),
    gezagdragers: Type.Array(
      Type.Object({ persoonId: PersoonId(), naam: Type.String(), soort: Type.String(), bron: Type.String() }),
    ),
    waarschuwingen: Type.Array(Type.Object({ id: Id(), soort: Type.String(), reden: Nullable(Type.String()) })),
  }),
})

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

export const meldVerhuizing = endpoint({
  id: 'huishouden.meldVerhuizing',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/verhuizingen',
  summary: 'Verhuizing melden',
  access: vastleggen,
  params: Type.Object({ persoonId: Id() }),
  body: Input({
    op: Dag(),
    naarGemeente: Nullable(Type.String({ pattern: '^\\d{4}$' })),
    adres: Input({
      straat: Nullable(Tekst(200)),
      huisnummer: Nullable(Type.Integer({ minimum: 1, maximum: 99999 })),
      huisletter: Nullable(Tekst(1)),
      toevoeging: Nullable(Tekst(10)),
      postcode: Nullable(Type.String({ pattern: '^\\d{4}[A-Z]{2}$' })),
      woonplaats: Nullable(Tekst(100)),
      adresseerbaarObject: Nullable(Tekst(16)),
      nummeraanduiding: Nullable(Tekst(16)),
    }),
  }),
  response: Type.Object({ huishoudenId: Id() }),
  creates: true,
})

export const meldOverlijden = endpoint({
  id: 'huishouden.meldOverlijden',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/overlijden',
  summary: 'Overlijden melden',
  access: vastleggen,
  params: Type.Object({ persoonId: Id() }),
  body: Input({ op: Dag() }),
  response: Type.Object({ persoonId: PersoonId() }),
  creates: true,
})

export const schermAf = endpoint({
  id: 'huishouden.schermAf',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/afschermingen',
  summary: 'Persoon afschermen',
  access: afschermen,
  params: Type.Object({ persoonId: Id() }),
  body: Input({
    soort: Keuze(['adresgeheim', 'vertrouwelijk']),
    reden: Tekst(500),
    wieMag: Type.Array(Id(), { maxItems: 50 }),
    herzienOp: Dag(),
  }),
  response: Type.Object({ afschermingId: Id() }),
  creates: true,
})

export const hefAfschermingOp = endpoint({
  id: 'huishouden.hefAfschermingOp',
  method: 'POST',
  path: '/huishouden/afschermingen/:afschermingId/opheffingen',
  summary: 'Afscherming opheffen',
  access: afschermen,
  params: Type.Object({ afschermingId: Id() }),
  body: Input({}),
  response: Type.Object({ afschermingId: Id() }),
  creates: true,
})

const lezen = {
  ...vastleggen,
  power: 'dossier:lezen',
  doel: 'huishouden bekijken',
} as const
const Looptijd = { begin: Dag(), eind: Nullable(Dag()) }
const GetoondeWaarschuwing = Type.Object({
  id: Id(),
  soort: Type.String(),
  reden: Nullable(Type.String()),
  herzienOp: Dag(),
  bekendBijPersoon: Type.Boolean(),
  begin: Dag(),
})
const Band = Type.Object({
  id: Id(),
  persoonId: PersoonId(),
  naam: Type.String(),
  soort: Type.String(),
  bron: Type.String(),
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
        gezag: Type.Array(Band),
        grens: Nullable(Keuze(['alles', 'naast-kind', 'niet-zonder-kind'])),
        waarschuwingen: Type.Array(GetoondeWaarschuwing),
        waarom: Waarom,
      }),
    ),
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
    rol: Tekst(60),
    telefoon: Type.Optional(Tekst(30)),
  }),
  response: Type.Object({ professionalId: Id() }),
  creates: true,
})

export const beeindigFeit = endpoint({
  id: 'huishouden.beeindigFeit',
  method: 'POST',
  path: '/huishouden/feiten/:id/beeindigingen',
  summary: 'Vastleggen dat een feit niet meer geldt',
  access: vastleggen,
  params: Type.Object({ id: Id() }),
  body: Input({ soort: Keuze(['bewoning', 'relatie', 'gezag', 'netwerklid', 'professional']), laatsteDag: Dag() }),
  response: Type.Object({ id: Id() }),
  creates: true,
})

const waarschuwen = {
  ...vastleggen,
  power: 'persoon:waarschuwen',
  doel: 'veilig werken',
  grondslag: 'Arbeidsomstandighedenwet art. 3, AVG art. 6 lid 1 onder f',
} as const

export const waarschuw = endpoint({
  id: 'huishouden.waarschuw',
  method: 'POST',
  path: '/huishouden/personen/:persoonId/waarschuwingen',
  summary: 'Een waarschuwing bij een persoon zetten, met een dag om haar te herzien',
  access: waarschuwen,
  params: Type.Object({ persoonId: Id() }),
  body: Input({
    soort: Keuze(WAARSCHUWINGEN),
    reden: Type.String({ maxLength: 500 }),
    herzienOp: Dag(),
    bekendBijPersoon: Type.Boolean(),
  }),
  response: Type.Object({ waarschuwingId: Id() }),
  creates: true,
})

export const herzieWaarschuwing = endpoint({
  id: 'huishouden.herzieWaarschuwing',
  method: 'POST',
  path: '/huishouden/waarschuwingen/:waarschuwingId/herzieningen',
  summary: 'Een waarschuwing herzien: zij blijft of vervalt',
  access: waarschuwen,
  params: Type.Object({ waarschuwingId: Id() }),
  body: Input({ uitkomst: Keuze(['blijft', 'vervalt']), herzienOp: Type.Optional(Dag()) }),
  response: Type.Object({ waarschuwingId: Id() }),
  creates: true,
})

export const toonAfschermingen = endpoint({
  id: 'huishouden.toonAfschermingen',
  method: 'GET',
  path: '/huishouden/afschermingen',
  summary: 'Afschermingen en waarschuwingen, eerst wat herzien moet worden',
  access: afschermen,
  response: Type.Object({
    afschermingen: Type.Array(
      Type.Object({
        id: Id(),
        persoonId: PersoonId(),
        naam: Type.String(),
        geboren: Dag(),
        soort: Keuze(['adresgeheim', 'vertrouwelijk']),
        reden: Type.String(),
        begin: Dag(),
        herzienOp: Dag(),
        wieMag: Type.Array(Type.Object({ id: Id(), naam: Type.String() })),
      }),
    ),
    waarschuwingen: Type.Array(
      Type.Object({
        persoonId: PersoonId(),
        naam: Type.String(),
        ...GetoondeWaarschuwing.properties,
      }),
    ),
    medewerkers: Type.Array(Type.Object({ id: Id(), naam: Type.String() })),
  }),
})

export const herzieAfscherming = endpoint({
  id: 'huishouden.herzieAfscherming',
  method: 'POST',
  path: '/huishouden/afschermingen/:afschermingId/herzieningen',
  summary: 'Een afscherming herzien: reden, wie mag en de volgende dag',
  access: afschermen,
  params: Type.Object({ afschermingId: Id() }),
  body: Input({
    reden: Type.String({ maxLength: 500 }),
    wieMag: Type.Array(Id(), { maxItems: 50 }),
    herzienOp: Dag(),
  }),
  response: Type.Object({ afschermingId: Id() }),
  creates: true,
})

export const zoekOpNaam = endpoint({
  id: 'huishouden.zoekOpNaam',
  method: 'POST',
  path: '/huishouden/naamzoekopdrachten',
  summary: 'Iemand uit het register kiezen, op naam of BSN',
  access: { ...zoeken, power: 'huishouden:wijzigen', verwerking: 'melding en onderzoek' },
  body: Input({ q: Tekst(120) }),
  response: Type.Array(Type.Object({ persoonId: PersoonId(), naam: Type.String(), geboren: Dag() })),
})

const samenvoegen = {
  ...zoeken,
  power: 'persoon:samenvoegen',
  doel: 'dubbele registraties herstellen',
  grondslag: 'AVG art. 5 lid 1 onder d',
  verwerking: 'kwaliteitstoets',
} as const

const Registratie = Type.Object({
  persoonId: PersoonId(),
  naam: Type.String(),
  geboren: Dag(),
  geslacht: Geslacht,
  heeftBsn: Type.Boolean(),
  bron: Type.String(),
  adres: Nullable(Type.String()),
  telefoon: Nullable(Type.String()),
  hangt: Type.Array(Type.Object({ tabel: Type.String(), aantal: Type.Integer() })),
})

export const toonDubbelen = endpoint({
  id: 'huishouden.toonDubbelen',
  method: 'GET',
  path: '/huishouden/dubbelen',
  summary: 'Registraties die van een persoon kunnen zijn, en wat is samengevoegd',
  access: samenvoegen,
  response: Type.Object({
    vermoedens: Type.Array(Type.Object({ een: Registratie, ander: Registratie, gelijkenis: Type.Integer() })),
    samengevoegd: Type.Array(
      Type.Object({
        id: Id(),
        blijft: Registratie,
        vervalt: Registratie,
        reden: Type.String(),
        op: Dag(),
        doorNaam: Nullable(Type.String()),
        mee: Type.Integer(),
        bleef: Type.Integer(),
      }),
    ),
  }),
})

export const voegSamen = endpoint({
  id: 'huishouden.voegSamen',
  method: 'POST',
  path: '/huishouden/samenvoegingen',
  summary: 'Twee registraties van een persoon samenvoegen',
  access: samenvoegen,
  body: Input({ blijftId: Id(), vervaltId: Id(), reden: Type.String({ maxLength: 500 }) }),
  response: Type.Object({ samenvoegingId: Id() }),
  creates: true,
})

export const splitsWeer = endpoint({
  id: 'huishouden.splitsWeer',
  method: 'POST',
  path: '/huishouden/samenvoegingen/:samenvoegingId/splitsingen',
  summary: 'Een samenvoeging ongedaan maken',
  access: samenvoegen,
  params: Type.Object({ samenvoegingId: Id() }),
  body: Input({}),
  response: Type.Object({ samenvoegingId: Id() }),
  creates: true,
})

export const houdUitElkaar = endpoint({
  id: 'huishouden.houdUitElkaar',
  method: 'POST',
  path: '/huishouden/twee-personen',
  summary: 'Vastleggen dat twee registraties van twee mensen zijn',
  access: samenvoegen,
  body: Input({ eenId: Id(), anderId: Id() }),
  response: Type.Object({ eenId: PersoonId(), anderId: PersoonId() }),
  creates: true,
})

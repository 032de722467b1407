import type { Castgezin } from './verteller.ts'

const HOFMAN = [{ sleutel: 'hofman', voornamen: 'Erik', achternaam: 'Hofman', geslacht: 'M' as const, leeftijd: 51 }]
const KRAMER = [{ sleutel: 'tim', voornamen: 'Tim', achternaam: 'Kramer', geslacht: 'M' as const, leeftijd: 29 }]

/** What crosses a border: a fresh melding, a move mid-care, a regional case, a file that nobody may find. */
export const OVERIG: Castgezin[] = [
  {
    sleutel: 'de-groot',
    naam: 'De Groot',
    verhaal: 'Belt vandaag: een vraag, vier onderwerpen',
    gemeente: '9901',
    wijk: 5,
    straat: 'Wiekenplein',
    huisnummer: 12,
    inkomen: 2,
    sinds: 5600,
    bsn: 70,
    leden: [
      { sleutel: 'hanneke', voornamen: 'Hanneke', voorvoegsel: 'de', achternaam: 'Groot', geslacht: 'V', leeftijd: 49 },
      { sleutel: 'dirk', voornamen: 'Dirk', voorvoegsel: 'de', achternaam: 'Groot', geslacht: 'M', leeftijd: 52 },
      { sleutel: 'luuk', voornamen: 'Luuk', voorvoegsel: 'de', achternaam: 'Groot', geslacht: 'M', leeftijd: 14 },
    ],
    vertel(v) {
      v.relatie('hanneke', 'partner', 'dirk')
      v.ouders('luuk', 'hanneke', 'dirk')
      v.stad.huishouden.netwerkleden.push({
        id: v.id('netwerk'),
        huishouden: v.huishouden,
        persoon: null,
        naam: 'Zus van Hanneke',
        relatie: 'familie',
        telefoon: null,
        periode: { begin: v.dag(0), eind: null },
      })
      const m = v.melding({
        op: 0,
        persoon: 'hanneke',
        vraag: 'Ik red het huishouden niet meer naast mijn werk. Kan er iemand komen voor het schoonmaken?',
        achter: 'Dirk ligt sinds zijn ontslag veel op bed. Hanneke draagt alles alleen en is bang voor de huur.',
      })
      v.hulpvraag(m, { persoon: 'hanneke', wet: 'wmo', door: 'Anouk Hendriks', onderzoekVanaf: 0 })
      v.hulpvraag(m, { persoon: 'dirk', wet: 'wgs', door: 'Bram Visser' })
    },
  },
  {
    sleutel: 'hofman',
    naam: 'Hofman',
    verhaal: 'Verhuisde met lopende hulp uit Buurdorp: overname onder een spoedbesluit',
    gemeente: '9901',
    wijk: 3,
    straat: 'Korenveld',
    huisnummer: 9,
    inkomen: 2,
    sinds: 20,
    bsn: 74,
    leden: HOFMAN,
    vertel(v) {
      const p = v.persoon('hofman')
      p.instroom = 'vestiging'
      p.herkomst = '9902'
      const m = v.melding({
        op: -19,
        persoon: 'hofman',
        vraag: 'Ik kreeg begeleiding in Buurdorp, loopt dat door?',
        achter: 'Hij verhuisde om dichter bij zijn kinderen te zijn.',
      })
      v.hulpvraag(m, {
        persoon: 'hofman',
        wet: 'wmo',
        door: 'Marja Dekker',
        spoed: true,
        triage: -19,
        onderzoekVanaf: -19,
      })
      const spoed = v.besluit(null, {
        persoon: 'hofman',
        op: -17,
        door: 'Marja Dekker',
        wet: 'wmo',
        soort: 'spoed',
        motivering: 'Hulp mag niet stoppen zolang het onderzoek loopt (Wmo 2.3.3)',
      })
      v.voorziening({
        persoon: 'hofman',
        product: '02001',
        van: -17,
        tot: 72,
        besloten: -17,
        volume: 120,
        aanbieder: 'Waterrand Begeleiding',
        besluit: spoed,
        reden: 'Voortzetting van hulp uit gemeente 9902 (0 tot 3 maanden)',
      })
    },
  },
  {
    sleutel: 'hofman',
    naam: 'Hofman',
    verhaal: 'Vertrokken naar Voorbeeldstad; toewijzing ingetrokken',
    gemeente: '9902',
    wijk: 0,
    straat: 'Kerkweg',
    huisnummer: 3,
    inkomen: 2,
    sinds: 2600,
    bsn: 74,
    leden: HOFMAN,
    vertel(v) {
      const p = v.persoon('hofman')
      p.bestemming = '9901'
      v.voorziening({
        persoon: 'hofman',
        product: '02001',
        van: -300,
        tot: -21,
        besloten: -310,
        volume: 120,
        aanbieder: 'Waterrand Begeleiding',
        overname: true,
        eindreden: 'verhuizing',
        stop: { code: '31', wijziging: '07', oorspronkelijk: 64 },
      })
      const plan = v.plan({
        op: -300,
        regisseur: 'Hilde Wolters',
        contact: 'Mieke Smits',
        versies: [{ op: -300, vast: -290, evaluatie: -110 }],
      })
      const lid = v.kring(plan, 'hofman', 'ondersteunde', -300)
      v.weeg(plan, lid, {
        versie: 1,
        op: -298,
        domein: 'Tijdsbesteding',
        wet: 'wmo',
        doel: 'Houdt de week op orde',
        resultaat: 'Post en afspraken elke week bijgewerkt',
        streef: 60,
        product: '02001',
        stappen: [
          ['eigen-kracht', 'Kookt en wast zelf'],
          ['omgeving', 'Geen familie in de buurt'],
          ['voorliggend', 'Inloop: te weinig vast'],
          ['maatwerk', 'Begeleiding, 2 uur per week'],
        ],
      })
    },
  },
  {
    sleutel: 'kramer',
    naam: 'Kramer',
    verhaal: 'Beschermd wonen: het dossier ligt bij de centrumgemeente, hij komt uit Buurdorp',
    gemeente: '9901',
    wijk: 0,
    straat: 'Veerstoep',
    huisnummer: 1,
    inkomen: 1,
    sinds: 410,
    bsn: 76,
    leden: KRAMER,
    vertel(v) {
      const p = v.persoon('tim')
      p.instroom = 'vestiging'
      p.herkomst = '9902'
      const m = v.melding({
        op: -440,
        persoon: 'tim',
        kanaal: 'verwijzing',
        vraag: 'Hij komt uit de kliniek en kan niet naar huis.',
        achter: 'Zonder toezicht stopt hij met zijn medicijnen.',
      })
      const h = v.hulpvraag(m, {
        persoon: 'tim',
        wet: 'wmo',
        door: 'Marloes van der Wal',
        taak: 'beschermd-wonen',
        triage: -438,
        onderzoekVanaf: -440,
        verslag: -420,
      })
      const besluit = v.besluit(v.aanvraag(h, -419, 'formulier'), {
        persoon: 'tim',
        op: -412,
        door: 'Marloes van der Wal',
        wet: 'wmo',
        motivering: 'Toezicht dag en nacht is nodig',
      })
      v.voorziening({
        persoon: 'tim',
        product: '15001',
        van: -410,
        tot: 320,
        besloten: -412,
        volume: 7,
        aanbieder: 'Kompas Wonen',
        besluit,
      })
    },
  },
  {
    sleutel: 'vos',
    naam: 'Vos',
    verhaal: 'Vertrouwelijk: alleen vindbaar voor wie genoemd is',
    gemeente: '9901',
    wijk: 4,
    straat: 'Orgelplein',
    huisnummer: 40,
    inkomen: 2,
    sinds: 1900,
    bsn: 78,
    leden: [
      { sleutel: 'nina', voornamen: 'Nina', achternaam: 'Vos', geslacht: 'V', leeftijd: 31 },
      { sleutel: 'boaz', voornamen: 'Boaz', achternaam: 'Vos', geslacht: 'M', leeftijd: 4 },
    ],
    vertel(v) {
      v.ouders('boaz', 'nina')
      const wieMag = ['Ruben Smeets', 'Marlies van Dongen'].map((naam) => v.medewerker(naam).id)
      for (const sleutel of ['nina', 'boaz'])
        v.stad.huishouden.afschermingen.push({
          id: v.id('afscherming'),
          persoon: v.persoon(sleutel).id,
          soort: 'vertrouwelijk',
          reden: 'Onderzoek van Veilig Thuis',
          wieMag,
          periode: { begin: v.dag(-35), eind: null },
          herzienOp: v.dag(55),
        })
      const m = v.melding({
        op: -34,
        persoon: 'nina',
        kanaal: 'signaal',
        vraag: 'Zorgen van de opvang.',
        door: 'Joris Blom',
      })
      v.aanvraag(v.hulpvraag(m, { persoon: 'boaz', wet: 'jeugdwet', door: 'Ruben Smeets', triage: -34 }), -34)
    },
  },
]

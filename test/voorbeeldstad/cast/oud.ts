import type { Castgezin } from './verteller.ts'

/** Wmo: late inquiry, transport, memory, a caregiver at the end of her strength, a clock that stands still, a refusal with an objection. */
export const OUD: Castgezin[] = [
  {
    sleutel: 'terpstra',
    naam: 'Terpstra',
    verhaal: 'Onderzoek is vier dagen te laat',
    gemeente: '9901',
    wijk: 2,
    straat: 'Prinsessehof',
    huisnummer: 27,
    inkomen: 2,
    sinds: 5200,
    bsn: 10,
    leden: [{ sleutel: 'terpstra', voornamen: 'Grietje', achternaam: 'Terpstra', geslacht: 'V', leeftijd: 81 }],
    vertel(v) {
      const m = v.melding({
        op: -46,
        persoon: 'terpstra',
        vraag: 'Het huishouden lukt niet meer na mijn val.',
        achter: 'Ze durft sinds de val de trap niet meer op en komt de deur niet uit.',
      })
      v.hulpvraag(m, { persoon: 'terpstra', wet: 'wmo', door: 'Anouk Hendriks', triage: -44, onderzoekVanaf: -46 })
      v.gesprek(m, -20, ['Anouk Hendriks'])
    },
  },
  {
    sleutel: 'kaya',
    naam: 'Kaya',
    verhaal: 'Vervoer naar de dagopvang, onderzoek nog drie dagen',
    gemeente: '9901',
    wijk: 4,
    straat: 'Vioolstraat',
    huisnummer: 112,
    inkomen: 1,
    sinds: 8000,
    bsn: 12,
    leden: [{ sleutel: 'kaya', voornamen: 'Mustafa', achternaam: 'Kaya', geslacht: 'M', leeftijd: 67 }],
    vertel(v) {
      v.voorziening({
        persoon: 'kaya',
        product: '07001',
        van: -400,
        tot: 330,
        besloten: -410,
        volume: 4,
        aanbieder: 'De Zonnehof',
        overname: true,
      })
      const m = v.melding({
        op: -39,
        persoon: 'kaya',
        kanaal: 'balie',
        vraag: 'Ik kan naar de dagopvang, maar mijn zoon kan mij niet meer brengen.',
      })
      v.hulpvraag(m, { persoon: 'kaya', wet: 'wmo', door: 'Anouk Hendriks', triage: -37, onderzoekVanaf: -39 })
    },
  },
  {
    sleutel: 'wouters',
    naam: 'Wouters',
    verhaal: 'Geheugen en dagbesteding; besluit nog acht dagen',
    gemeente: '9901',
    wijk: 2,
    straat: 'Lindehof',
    huisnummer: 8,
    inkomen: 2,
    sinds: 9000,
    bsn: 14,
    leden: [{ sleutel: 'wouters', voornamen: 'Femmigje', achternaam: 'Wouters', geslacht: 'V', leeftijd: 74 }],
    vertel(v) {
      const m = v.melding({
        op: -40,
        persoon: 'wouters',
        vraag: 'Ik vergeet dingen en ben veel alleen.',
        achter: 'De dochter belt drie keer per dag en slaapt slecht.',
      })
      const h = v.hulpvraag(m, {
        persoon: 'wouters',
        wet: 'wmo',
        door: 'Anouk Hendriks',
        triage: -39,
        onderzoekVanaf: -40,
        verslag: -8,
      })
      v.gesprek(m, -25, ['Anouk Hendriks'])
      v.aanvraag(h, -6, 'ondertekend-plan')
      const plan = v.plan({
        op: -24,
        regisseur: 'Anouk Hendriks',
        contact: 'Joris Blom',
        versies: [{ op: -24, vast: -9, evaluatie: 170 }],
      })
      const lid = v.kring(plan, 'wouters', 'vrager', -24)
      v.weeg(plan, lid, {
        versie: 1,
        op: -20,
        domein: 'Tijdsbesteding',
        wet: 'wmo',
        doel: 'Is twee dagen per week onder de mensen',
        resultaat: 'Vaste dagen, dochter belt een keer per dag',
        streef: 120,
        product: '07001',
        stappen: [
          ['eigen-kracht', 'Wandelt elke ochtend'],
          ['omgeving', 'Dochter kan niet vaker'],
          ['voorliggend', 'Buurtkamer: te druk voor haar'],
          ['maatwerk', 'Dagbesteding, twee dagen'],
        ],
      })
    },
  },
  {
    sleutel: 'de-bruin',
    naam: 'De Bruin',
    verhaal: 'Mantelzorger aan het einde van haar kracht',
    gemeente: '9901',
    wijk: 5,
    straat: 'Molenweg',
    huisnummer: 203,
    inkomen: 2,
    sinds: 11000,
    bsn: 16,
    leden: [
      { sleutel: 'rie', voornamen: 'Hendrika', voorvoegsel: 'de', achternaam: 'Bruin', geslacht: 'V', leeftijd: 76 },
      { sleutel: 'cor', voornamen: 'Cornelis', voorvoegsel: 'de', achternaam: 'Bruin', geslacht: 'M', leeftijd: 79 },
    ],
    vertel(v) {
      v.relatie('rie', 'partner', 'cor')
      v.voorziening({
        persoon: 'cor',
        product: '07001',
        van: -500,
        tot: 230,
        besloten: -510,
        volume: 4,
        aanbieder: 'De Zonnehof',
        overname: true,
      })
      const m = v.melding({
        op: -22,
        persoon: 'rie',
        vraag: 'De zorg thuis wordt te zwaar, ik kan niet meer.',
        achter: 'Cor dwaalt in de nacht. Rie heeft haar eigen operatie uitgesteld.',
      })
      v.hulpvraag(m, { persoon: 'cor', wet: 'wmo', door: 'Anouk Hendriks', triage: -21, onderzoekVanaf: -22 })
      v.hulpvraag(m, { persoon: 'rie', wet: 'wmo', door: 'Anouk Hendriks', triage: -21, onderzoekVanaf: -22 })
    },
  },
  {
    sleutel: 'smit',
    naam: 'Smit',
    verhaal: 'Woningaanpassing; klok staat stil',
    gemeente: '9901',
    wijk: 1,
    straat: 'Rietlaan',
    huisnummer: 5,
    inkomen: 2,
    sinds: 6000,
    bsn: 18,
    leden: [{ sleutel: 'smit', voornamen: 'Gerard', achternaam: 'Smit', geslacht: 'M', leeftijd: 58 }],
    vertel(v) {
      const m = v.melding({
        op: -50,
        persoon: 'smit',
        kanaal: 'portaal',
        vraag: 'Ik kom met de rolstoel de badkamer niet in.',
      })
      const h = v.hulpvraag(m, {
        persoon: 'smit',
        wet: 'wmo',
        door: 'Anouk Hendriks',
        triage: -48,
        onderzoekVanaf: -50,
        verslag: -14,
      })
      v.schortOp(v.aanvraag(h, -12, 'formulier'), -7, null, 'Offerte van de aannemer ontbreekt (Awb 4:15)')
    },
  },
  {
    sleutel: 'van-beek',
    naam: 'Van Beek',
    verhaal: 'Afgewezen, met bezwaar',
    gemeente: '9901',
    wijk: 3,
    straat: 'Akkerlaan',
    huisnummer: 41,
    inkomen: 3,
    sinds: 1500,
    bsn: 20,
    leden: [
      { sleutel: 'van-beek', voornamen: 'Paul', voorvoegsel: 'van', achternaam: 'Beek', geslacht: 'M', leeftijd: 69 },
    ],
    vertel(v) {
      const m = v.melding({ op: -120, persoon: 'van-beek', kanaal: 'mail', vraag: 'Ik wil een traplift.' })
      const h = v.hulpvraag(m, {
        persoon: 'van-beek',
        wet: 'wmo',
        door: 'Rolf Scholten',
        triage: -118,
        onderzoekVanaf: -120,
        verslag: -84,
      })
      const besluit = v.besluit(v.aanvraag(h, -80, 'formulier'), {
        persoon: 'van-beek',
        op: -70,
        door: 'Rolf Scholten',
        wet: 'wmo',
        soort: 'afwijzing',
        motivering: 'Een slaapkamer en badkamer liggen gelijkvloers',
      })
      v.stad.voorziening.bezwaren.push({
        id: v.id('bezwaar'),
        besluit,
        ontvangenOp: v.dag(-40),
        uitkomst: null,
        uitkomstOp: null,
        gronden: 'Ik kan de trap niet meer op. Beneden slapen kan niet, want daar is geen verwarming.',
      })
    },
  },
]

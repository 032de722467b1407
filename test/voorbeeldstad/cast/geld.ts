import type { Castgezin } from './verteller.ts'

/** Debts and income: an energy cut-off, a first talk within four weeks, the search period under 27, a benefit after a divorce behind a secret address. */
export const GELD: Castgezin[] = [
  {
    sleutel: 'bouzid',
    naam: 'Bouzid',
    verhaal: 'Energie wordt afgesloten: binnen drie werkdagen een gesprek',
    gemeente: '9901',
    wijk: 5,
    straat: 'Graanstraat',
    huisnummer: 54,
    inkomen: 1,
    sinds: 2900,
    bsn: 50,
    leden: [
      { sleutel: 'rachid', voornamen: 'Rachid', achternaam: 'Bouzid', geslacht: 'M', leeftijd: 39 },
      { sleutel: 'naima', voornamen: 'Naima', achternaam: 'Ouali', geslacht: 'V', leeftijd: 36 },
      { sleutel: 'ilyas', voornamen: 'Ilyas', achternaam: 'Bouzid', geslacht: 'M', leeftijd: 12 },
      { sleutel: 'salma', voornamen: 'Salma', achternaam: 'Bouzid', geslacht: 'V', leeftijd: 9 },
      { sleutel: 'adam', voornamen: 'Adam', achternaam: 'Bouzid', geslacht: 'M', leeftijd: 3 },
    ],
    vertel(v) {
      v.relatie('rachid', 'partner', 'naima')
      for (const kind of ['ilyas', 'salma', 'adam']) v.ouders(kind, 'rachid', 'naima')
      const op = v.werkdagenTerug(3)
      const m = v.melding({
        op,
        persoon: 'rachid',
        kanaal: 'signaal',
        vraag: 'De energie wordt vrijdag afgesloten.',
        achter: null,
      })
      v.aanvraag(v.hulpvraag(m, { persoon: 'rachid', wet: 'wgs', door: 'Bram Visser', spoed: true, triage: op }), op)
    },
  },
  {
    sleutel: 'haddad',
    naam: 'Haddad',
    verhaal: 'Schulden, geen overzicht: eerste gesprek binnen vier weken',
    gemeente: '9901',
    wijk: 4,
    straat: 'Harpstraat',
    huisnummer: 90,
    inkomen: 1,
    sinds: 1200,
    bsn: 56,
    leden: [
      { sleutel: 'samir', voornamen: 'Samir', achternaam: 'Haddad', geslacht: 'M', leeftijd: 48 },
      { sleutel: 'rima', voornamen: 'Rima', achternaam: 'Haddad', geslacht: 'V', leeftijd: 46 },
    ],
    vertel(v) {
      v.relatie('samir', 'partner', 'rima')
      const m = v.melding({
        op: -15,
        persoon: 'samir',
        kanaal: 'balie',
        vraag: 'Wij hebben schulden en weten niet hoeveel.',
      })
      v.aanvraag(v.hulpvraag(m, { persoon: 'samir', wet: 'wgs', door: 'Bram Visser', triage: -15 }), -15)
    },
  },
  {
    sleutel: 'mulder',
    naam: 'Mulder',
    verhaal: 'Onder de 27: aanvraag kan na vier weken zoeken',
    gemeente: '9901',
    wijk: 0,
    straat: 'Tolstraat',
    huisnummer: 6,
    inkomen: 1,
    sinds: 700,
    bsn: 59,
    leden: [{ sleutel: 'mulder', voornamen: 'Timo', achternaam: 'Mulder', geslacht: 'M', leeftijd: 24 }],
    vertel(v) {
      const m = v.melding({
        op: -11,
        persoon: 'mulder',
        kanaal: 'portaal',
        vraag: 'Ik heb geen werk en geen diploma.',
        achter: 'Hij slaapt bij vrienden als het thuis botst.',
      })
      v.hulpvraag(m, { persoon: 'mulder', wet: 'participatiewet', door: 'Kim Ooms', triage: -10 })
    },
  },
  {
    sleutel: 'oosterhof',
    naam: 'Oosterhof',
    verhaal: 'Inkomen na scheiding; adres is geheim voor de ex-partner uit hetzelfde vroegere huishouden',
    gemeente: '9901',
    wijk: 0,
    straat: 'Schippersgang',
    huisnummer: 2,
    inkomen: 1,
    sinds: 90,
    bsn: 61,
    leden: [
      { sleutel: 'ilse', voornamen: 'Ilse', achternaam: 'Oosterhof', geslacht: 'V', leeftijd: 33 },
      { sleutel: 'tess', voornamen: 'Tess', voorvoegsel: 'de', achternaam: 'Vos', geslacht: 'V', leeftijd: 8 },
      { sleutel: 'finn', voornamen: 'Finn', voorvoegsel: 'de', achternaam: 'Vos', geslacht: 'M', leeftijd: 5 },
      {
        sleutel: 'martijn',
        voornamen: 'Martijn',
        voorvoegsel: 'de',
        achternaam: 'Vos',
        geslacht: 'M',
        leeftijd: 36,
        elders: 'eigen adres',
      },
    ],
    vertel(v) {
      const h = v.stad.huishouden
      const samen = { begin: v.dag(-3200), eind: v.dag(-91) }
      v.relatie('ilse', 'partner', 'martijn', { periode: samen, verbintenis: 'huwelijk' })
      v.relatie('ilse', 'ex-partner', 'martijn', { periode: { begin: v.dag(-90), eind: null } })
      v.ouders('tess', 'ilse', 'martijn')
      v.ouders('finn', 'ilse', 'martijn')
      // Until three months ago all four lived behind his front door: a former huishouden gives no ground any more (X4).
      const zijn = h.bewoningen.find((b) => b.persoon === v.persoon('martijn').id)!
      const zijnAdres = h.adressen.find((a) => a.persoon === v.persoon('martijn').id)!
      zijn.periode.begin = zijnAdres.periode.begin = v.dag(-3200)
      v.persoon('martijn').ingezetene.begin = v.dag(-3200)
      h.huishoudens.find((x) => x.id === zijn.huishouden)!.ontstaanOp = v.dag(-3200)
      for (const sleutel of ['ilse', 'tess', 'finn']) {
        const p = v.persoon(sleutel)
        const begin = [p.geboren, v.dag(-3200)].sort()[1]!
        p.ingezetene.begin = begin
        h.bewoningen.push({
          id: v.id('bewoning'),
          huishouden: zijn.huishouden,
          persoon: p.id,
          verblijf: 'hoofd',
          periode: { begin, eind: v.dag(-91) },
          bron: 'brp-adres',
          peildatum: v.dag(-91),
        })
        h.adressen.push({
          id: v.id('adres'),
          persoon: p.id,
          woning: zijnAdres.woning,
          soort: 'brp',
          periode: { begin, eind: v.dag(-91) },
        })
        h.afschermingen.push({
          id: v.id('afscherming'),
          persoon: p.id,
          soort: 'adresgeheim',
          reden: 'Op eigen verzoek na bedreiging',
          wieMag: [],
          periode: { begin: v.dag(-90), eind: null },
          herzienOp: v.dag(275),
        })
      }
      const m = v.melding({
        op: -49,
        persoon: 'ilse',
        vraag: 'Ik heb na de scheiding geen inkomen.',
        achter: 'Ze durft niet naar het oude adres voor haar papieren.',
      })
      v.aanvraag(
        v.hulpvraag(m, { persoon: 'ilse', wet: 'participatiewet', door: 'Kim Ooms', triage: -48 }),
        -49,
        'formulier',
      )
    },
  },
]

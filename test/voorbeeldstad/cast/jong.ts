import type { Castgezin } from './verteller.ts'

/** Jeugdwet: a decision at its term, a GP referral past the gebiedsteam, one that is too late, one that has just begun. */
export const JONG: Castgezin[] = [
  {
    sleutel: 'janssen-pinas',
    naam: 'Janssen-Pinas',
    verhaal: 'Liam gaat niet naar school; besluit nog drie dagen',
    gemeente: '9901',
    wijk: 0,
    straat: 'Kadeplein',
    huisnummer: 19,
    inkomen: 2,
    sinds: 3000,
    bsn: 30,
    leden: [
      { sleutel: 'sandra', voornamen: 'Sandra', achternaam: 'Pinas', geslacht: 'V', leeftijd: 38 },
      { sleutel: 'mark', voornamen: 'Mark', achternaam: 'Janssen', geslacht: 'M', leeftijd: 40 },
      { sleutel: 'liam', voornamen: 'Liam', achternaam: 'Janssen', geslacht: 'M', leeftijd: 9 },
    ],
    vertel(v) {
      v.relatie('sandra', 'partner', 'mark')
      v.ouders('liam', 'sandra', 'mark')
      const m = v.melding({
        op: -53,
        persoon: 'sandra',
        kanaal: 'spreekuur',
        vraag: 'Liam is bang en gaat al weken niet naar school.',
        achter: 'Sinds de brand bij de buren slaapt hij niet alleen.',
      })
      const h = v.hulpvraag(m, { persoon: 'liam', wet: 'jeugdwet', door: 'Anouk Hendriks', triage: -52 })
      v.aanvraag(h, -53)
      v.gesprek(m, -31, ['Anouk Hendriks'])
      const plan = v.plan({
        op: -30,
        regisseur: 'Anouk Hendriks',
        contact: 'Joris Blom',
        versies: [{ op: -30, vast: null }],
      })
      v.kring(plan, 'sandra', 'vrager', -30)
      const liam = v.kring(plan, 'liam', 'ondersteunde', -30)
      v.weeg(plan, liam, {
        versie: 1,
        op: -28,
        domein: 'School',
        wet: 'jeugdwet',
        doel: 'Gaat weer elke dag naar school',
        resultaat: 'Vier weken zonder verzuim',
        streef: 120,
        product: '45002',
        stappen: [
          ['eigen-kracht', 'Wil zelf naar zijn vrienden'],
          ['omgeving', 'Oma brengt hem op maandag'],
          ['voorliggend', 'Schoolmaatschappelijk werk: te licht'],
          ['maatwerk', 'Ambulante behandeling'],
        ],
      })
    },
  },
  {
    sleutel: 'nguyen',
    naam: 'Nguyen',
    verhaal: 'Verwijzing van de huisarts, buiten het gebiedsteam om',
    gemeente: '9901',
    wijk: 3,
    straat: 'Esplein',
    huisnummer: 33,
    inkomen: 2,
    sinds: 2500,
    bsn: 34,
    leden: [
      { sleutel: 'thi-lan', voornamen: 'Thi Lan', achternaam: 'Nguyen', geslacht: 'V', leeftijd: 45 },
      { sleutel: 'mai', voornamen: 'Mai', achternaam: 'Nguyen', geslacht: 'V', leeftijd: 15 },
    ],
    vertel(v) {
      v.ouders('mai', 'thi-lan')
      const verwijzing = v.verwijzing({
        persoon: 'mai',
        type: '02',
        naam: 'Huisartsenpraktijk Esplein',
        op: -60,
        product: '54001',
        aanbieder: 'Mentaal Jong',
        opgepakt: -52,
      })
      v.stad.voorziening.verzoeken.push({
        id: v.id('verzoek'),
        soort: 'vot',
        persoon: v.persoon('mai').id,
        aanbieder: v.stad.contract.aanbieders.find((a) => a.naam === 'Mentaal Jong')!.id,
        product: v.product('54001').id,
        referentieAanbieder: 'REF-34',
        verwijzing,
        dagtekening: v.dag(-58),
        ontvangenOp: v.dag(-57),
        omvang: { volume: 60, eenheid: '01', frequentie: 2 },
        gewensteIngangsdatum: v.dag(-50),
        antwoord: { soort: 'in onderzoek', datum: v.dag(-54), reden: null },
        toewijzing: null,
      })
      v.voorziening({
        persoon: 'mai',
        product: '54001',
        van: -50,
        tot: 130,
        besloten: -52,
        volume: 60,
        aanbieder: 'Mentaal Jong',
        verwijzing,
        verwijzertype: '02',
      })
      v.stad.voorziening.verzoeken.at(-1)!.toewijzing = v.stad.voorziening.toewijzingen.at(-1)!.id
      const m = v.melding({
        op: -46,
        persoon: 'thi-lan',
        vraag: 'De huisarts zei dat de gemeente ook kan meedenken over school.',
        achter: 'Mai zorgt na schooltijd voor haar moeder, die nachten werkt.',
      })
      v.aanvraag(v.hulpvraag(m, { persoon: 'mai', wet: 'jeugdwet', door: 'Anouk Hendriks', triage: -45 }), -46)
    },
  },
  {
    sleutel: 'brouwer',
    naam: 'Brouwer',
    verhaal: 'Besluit te laat, gemeente in gebreke gesteld',
    gemeente: '9901',
    wijk: 5,
    straat: 'Mulderstraat',
    huisnummer: 77,
    inkomen: 1,
    sinds: 1800,
    bsn: 37,
    leden: [
      { sleutel: 'esther', voornamen: 'Esther', achternaam: 'Brouwer', geslacht: 'V', leeftijd: 34 },
      { sleutel: 'dylan', voornamen: 'Dylan', achternaam: 'Brouwer', geslacht: 'M', leeftijd: 7 },
    ],
    vertel(v) {
      v.ouders('dylan', 'esther')
      const m = v.melding({
        op: -82,
        persoon: 'esther',
        vraag: 'De school wil dat Dylan ergens anders heen gaat.',
        achter: 'Esther kan zelf moeilijk lezen en snapt de brieven niet.',
      })
      const aanvraag = v.aanvraag(
        v.hulpvraag(m, { persoon: 'dylan', wet: 'jeugdwet', door: 'Desi Wijngaarde', triage: -79 }),
        -82,
      )
      v.stelInGebreke(aanvraag, -10)
    },
  },
  {
    sleutel: 'peeters',
    naam: 'Peeters',
    verhaal: 'Hulp bij lezen en gedrag, besluit nog dertig dagen',
    gemeente: '9901',
    wijk: 4,
    straat: 'Fluitlaan',
    huisnummer: 16,
    inkomen: 2,
    sinds: 4000,
    bsn: 40,
    leden: [
      { sleutel: 'inge', voornamen: 'Inge', achternaam: 'Peeters', geslacht: 'V', leeftijd: 43 },
      { sleutel: 'daan', voornamen: 'Daan', achternaam: 'Peeters', geslacht: 'M', leeftijd: 11 },
    ],
    vertel(v) {
      v.ouders('daan', 'inge')
      const m = v.melding({
        op: -26,
        persoon: 'inge',
        kanaal: 'mail',
        vraag: 'Daan leest slecht en wordt boos in de klas.',
      })
      v.aanvraag(v.hulpvraag(m, { persoon: 'daan', wet: 'jeugdwet', door: 'Anouk Hendriks', triage: -24 }), -26)
    },
  },
]

import type { Castgezin } from './verteller.ts'

/** Four laws in one household, a youngster who turns 18, and an aunt who lives elsewhere and is the one supported. */
export const VAN_DALEN: Castgezin = {
  sleutel: 'van-dalen',
  naam: 'Van Dalen – El Amrani',
  verhaal: 'Vier wetten in een huishouden; Sem wordt 18; tante Ans, die elders woont, krijgt de hulp',
  gemeente: '9901',
  wijk: 0,
  straat: 'Havenstraat',
  huisnummer: 14,
  inkomen: 1,
  sinds: 2200,
  bsn: 0,
  leden: [
    { sleutel: 'marieke', voornamen: 'Marieke', voorvoegsel: 'van', achternaam: 'Dalen', geslacht: 'V', leeftijd: 41 },
    { sleutel: 'youssef', voornamen: 'Youssef', achternaam: 'El Amrani', geslacht: 'M', leeftijd: 44, jarigOver: 210 },
    {
      sleutel: 'sem',
      voornamen: 'Sem',
      voorvoegsel: 'van',
      achternaam: 'Dalen',
      geslacht: 'M',
      leeftijd: 17,
      jarigOver: 65,
    },
    { sleutel: 'noor', voornamen: 'Noor', achternaam: 'El Amrani', geslacht: 'V', leeftijd: 12, jarigOver: 190 },
    {
      sleutel: 'ans',
      voornamen: 'Johanna Maria',
      achternaam: 'Kuiper',
      geslacht: 'V',
      leeftijd: 66,
      elders: 'eigen adres',
    },
  ],
  vertel(v) {
    v.relatie('marieke', 'partner', 'youssef')
    v.ouders('sem', 'marieke')
    v.ouders('noor', 'marieke', 'youssef')
    v.relatie('ans', 'familie', 'marieke')

    const eerste = v.melding({
      op: -970,
      persoon: 'marieke',
      vraag: 'De rekeningen stapelen zich op en Sem komt zijn bed niet uit.',
      achter: 'Sinds Youssef ziek is draagt Marieke het gezin alleen.',
    })
    const schuld = v.hulpvraag(eerste, { persoon: 'marieke', wet: 'wgs', door: 'Bram Visser', triage: -969 })
    const schuldaanvraag = v.aanvraag(schuld, -969)
    const schuldbesluit = v.besluit(schuldaanvraag, {
      persoon: 'marieke',
      op: -935,
      door: 'Bram Visser',
      wet: 'wgs',
      motivering: 'De schulden zijn op te lossen met een regeling',
    })
    const regeling = v.voorziening({
      persoon: 'marieke',
      product: 'S1001',
      van: -930,
      tot: 870,
      besloten: -935,
      besluit: schuldbesluit,
    })
    v.stad.plan.trajecten.push({
      id: v.id('traject'),
      plan: null,
      persoon: v.persoon('marieke').id,
      soort: 'schuldhulp',
      begin: v.dag(-930),
      eind: null,
      fasen: [
        { fase: 'aanmelding', begin: v.dag(-930), eind: v.dag(-915) },
        { fase: 'intake', begin: v.dag(-914), eind: v.dag(-880) },
        { fase: 'stabilisatie', begin: v.dag(-879), eind: v.dag(-100) },
        { fase: 'schuldregeling', begin: v.dag(-99), eind: null },
      ],
      arbeidspotentieel: null,
      schuld: 3_140_000,
    })
    const jeugd = v.hulpvraag(eerste, { persoon: 'sem', wet: 'jeugdwet', door: 'Anouk Hendriks', triage: -969 })
    const jeugdbesluit = v.besluit(v.aanvraag(jeugd, -970), {
      persoon: 'sem',
      op: -182,
      door: 'Anouk Hendriks',
      wet: 'jeugdwet',
      motivering: 'Een vaste begeleider helpt Sem zijn opleiding af te maken',
    })
    const sem = v.voorziening({
      persoon: 'sem',
      product: '45001',
      van: -182,
      tot: 64,
      besloten: -182,
      volume: 240,
      aanbieder: 'De Brug',
      besluit: jeugdbesluit,
    })

    const tweede = v.melding({
      op: -250,
      persoon: 'youssef',
      kanaal: 'spreekuur',
      vraag: 'Het huishouden lukt niet meer door de MS.',
      achter: 'Youssef wil zelf iets blijven doen, ook buiten de deur.',
    })
    const wmo = v.hulpvraag(tweede, {
      persoon: 'youssef',
      wet: 'wmo',
      door: 'Anouk Hendriks',
      triage: -249,
      onderzoekVanaf: -250,
      verslag: -220,
    })
    v.gesprek(tweede, -238, ['Anouk Hendriks', 'Bram Visser'])
    const huishouding = v.voorziening({
      persoon: 'youssef',
      product: '01001',
      van: -195,
      tot: 202,
      besloten: -205,
      volume: 150,
      aanbieder: 'Thuiskracht',
      besluit: v.besluit(v.aanvraag(wmo, -214, 'ondertekend-plan'), {
        persoon: 'youssef',
        op: -205,
        door: 'Anouk Hendriks',
        wet: 'wmo',
        motivering: 'Het zware huishoudelijke werk kan niemand in huis overnemen',
      }),
    })
    const tante = v.hulpvraag(tweede, {
      persoon: 'ans',
      wet: 'wmo',
      door: 'Anouk Hendriks',
      triage: -230,
      onderzoekVanaf: -230,
      verslag: -200,
    })
    const logeren = v.voorziening({
      persoon: 'ans',
      product: '04001',
      van: -182,
      tot: 232,
      besloten: -186,
      volume: 2,
      aanbieder: 'De Zonnehof',
      besluit: v.besluit(v.aanvraag(tante, -198, 'ondertekend-plan'), {
        persoon: 'ans',
        op: -186,
        door: 'Anouk Hendriks',
        wet: 'wmo',
        motivering: 'Ans vangt Sem op en heeft zelf rust nodig',
      }),
    })

    const inkomen = v.hulpvraag(tweede, { persoon: 'marieke', wet: 'participatiewet', door: 'Kim Ooms', triage: -60 })
    v.voorziening({
      persoon: 'marieke',
      product: 'P1001',
      van: -700,
      tot: null,
      besloten: -700,
      overname: true,
      bedrag: 41_250,
    })
    const bijstand = v.aanvraag(inkomen, -59, 'formulier')
    v.schortOp(bijstand, -26, -21, 'Inkomen van Youssef ontbreekt (Awb 4:15)')
    const derde = v.melding({
      op: -14,
      persoon: 'youssef',
      vraag: 'Kan ik ergens dichterbij werken met mijn handen?',
      achter: 'De bus naar De Werkplaats kost hem zijn hele dag.',
    })
    v.hulpvraag(derde, { persoon: 'youssef', wet: 'wmo', door: 'Anouk Hendriks', triage: -13, onderzoekVanaf: -14 })

    const plan = v.plan({
      op: -900,
      regisseur: 'Anouk Hendriks',
      contact: 'Joris Blom',
      versies: [
        { op: -900, vast: -890, evaluatie: -700 },
        { op: -195, vast: -182, evaluatie: 7 },
        { op: -5, vast: null },
      ],
    })
    const lid = {
      marieke: v.kring(plan, 'marieke', 'vrager', -900),
      youssef: v.kring(plan, 'youssef', 'ondersteunde', -900),
      sem: v.kring(plan, 'sem', 'ondersteunde', -900),
      noor: v.kring(plan, 'noor', 'gezinslid', -900),
      ans: v.kring(plan, 'ans', 'ondersteunde', -230),
    }
    const opleiding = v.weeg(plan, lid.sem, {
      versie: 2,
      op: -182,
      domein: 'School',
      wet: 'jeugdwet',
      doel: 'Rondt zijn opleiding af, met een vaste begeleider',
      resultaat: 'Diploma niveau 2',
      streef: 250,
      product: '45001',
      voorziening: sem,
      stappen: [
        ['eigen-kracht', 'Staat zelf op, belt zelf af'],
        ['omgeving', 'Ans: elk weekend bij haar thuis'],
        ['voorliggend', 'Jongerenwerk: gesproken, te weinig'],
        ['maatwerk', 'Begeleiding, 4 uur per week'],
      ],
      scores: [
        [-182, 2],
        [-91, 3],
        [-7, 3],
      ],
    })
    const geld = v.weeg(plan, lid.marieke, {
      versie: 1,
      op: -890,
      domein: 'Financien',
      wet: 'wgs',
      doel: 'Overzicht over geld, geen nieuwe schulden',
      resultaat: 'Drie maanden op rij op tijd betaald',
      streef: 120,
      product: 'S1001',
      voorziening: regeling,
      stappen: [
        ['eigen-kracht', 'Houdt een kasboek bij'],
        ['omgeving', 'Niemand die dit kan'],
        ['voorliggend', 'Budgetcafe, dinsdagavond'],
        ['maatwerk', 'Schuldregeling'],
      ],
      langdurig: 'Een regeling duurt drie jaar',
      scores: [
        [-182, 1],
        [-91, 3],
        [-7, 4],
      ],
    })
    const dagen = v.weeg(plan, lid.youssef, {
      versie: 2,
      op: -182,
      domein: 'Tijdsbesteding',
      doel: 'Drie dagen per week iets te doen buitenshuis',
      resultaat: 'Drie vaste dagen',
      streef: 90,
      aanbod: 'De Werkplaats',
      stappen: [
        ['eigen-kracht', 'Bepaalt zelf zijn dagen'],
        ['omgeving', 'Ans rijdt op donderdag'],
        ['voorliggend', 'De Werkplaats'],
      ],
      scores: [
        [-182, 2],
        [-91, 3],
        [-7, 3],
      ],
    })
    v.weeg(plan, lid.youssef, {
      versie: 2,
      op: -182,
      domein: 'Huishoudelijke vaardigheden',
      wet: 'wmo',
      doel: 'Een schoon huis zonder dat Marieke alles doet',
      resultaat: 'Elke week gedaan',
      streef: 60,
      behaald: -60,
      product: '01001',
      voorziening: huishouding,
      stappen: [
        ['eigen-kracht', 'Kookt en wast af'],
        ['omgeving', 'Kinderen doen hun kamer'],
        ['voorliggend', 'Niets dat past'],
        ['maatwerk', 'Hulp bij het huishouden'],
      ],
      langdurig: 'MS gaat niet over',
    })
    v.weeg(plan, lid.noor, {
      versie: 2,
      op: -182,
      domein: 'School',
      doel: 'Gaat elke dag naar school',
      resultaat: 'Een maand zonder verzuim',
      streef: 108,
      behaald: -30,
      aanbod: 'Schoolmaatschappelijk werk',
      stappen: [
        ['eigen-kracht', 'Fietst met een vriendin'],
        ['omgeving', 'Marieke belt niet meer elke dag'],
        ['voorliggend', 'Schoolmaatschappelijk werk'],
      ],
      scores: [
        [-182, 2],
        [-91, 4],
        [-7, 5],
      ],
    })
    v.weeg(plan, lid.ans, {
      versie: 2,
      op: -182,
      domein: 'Mantelzorg',
      wet: 'wmo',
      doel: 'Blijft Sem opvangen zonder zelf om te vallen',
      resultaat: 'Twee vrije weekenden per kwartaal',
      streef: 232,
      product: '04001',
      voorziening: logeren,
      stappen: [
        ['eigen-kracht', 'Zegt het als het te veel is'],
        ['omgeving', 'Zus van Youssef: een weekend per maand'],
        ['voorliggend', 'Mantelzorgcafe: past niet bij haar werk'],
        ['maatwerk', 'Logeerzorg'],
      ],
      scores: [
        [-182, 2],
        [-7, 3],
      ],
    })
    // What the draft adds: help that goes on after his birthday, under another law.
    v.weeg(plan, lid.sem, {
      versie: 3,
      op: -5,
      domein: 'Tijdsbesteding',
      wet: 'wmo',
      doel: 'Houdt na zijn verjaardag dezelfde begeleider',
      resultaat: 'Elke week twee uur, zonder een week ertussen',
      streef: 200,
      product: '02001',
      stappen: [
        ['eigen-kracht', 'Plant zijn week zelf'],
        ['omgeving', 'Ans kan alleen in het weekend'],
        ['voorliggend', 'Jongerenwerk: gesproken, te weinig'],
        ['maatwerk', 'Begeleiding, 2 uur per week'],
      ],
    })
    v.afspraak(
      plan,
      { medewerker: 'Anouk Hendriks', naam: 'Anouk' },
      'Vervolg voor Sem aanvragen, voor zijn verjaardag',
      17,
    )
    v.afspraak(plan, { medewerker: 'Bram Visser', naam: 'Marieke en Bram' }, 'Elke zondag samen het kasboek doen', 5)
    v.afspraak(plan, { lid: lid.youssef, naam: 'Youssef' }, 'De bus naar De Werkplaats op maandag proberen', 6)
    v.afspraak(plan, { lid: lid.ans, naam: 'Ans' }, 'De zus van Youssef bellen over het derde weekend', 5)
    v.evaluatie(plan, -91, -91, [
      { doel: opleiding, oordeel: 'vooruitgang' },
      { doel: geld, oordeel: 'vooruitgang' },
      { doel: dagen, oordeel: 'gelijk' },
    ])
    v.evaluatie(plan, 7, null)
    v.stad.plan.overgangen.push({
      id: v.id('overgang'),
      plan,
      persoon: v.persoon('sem').id,
      achttienOp: v.dag(65),
      uiterlijk: v.dag(9),
      eindigt: ['Individuele begeleiding jeugd'],
      moetStarten: ['Wmo begeleiding', 'inkomen', 'zorgverzekering'],
    })
  },
}

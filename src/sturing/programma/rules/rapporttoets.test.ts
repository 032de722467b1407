import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { geld } from '#values/geld.ts'
import { beletselenVoorAandelen, verdeel } from './aandeel.ts'
import { periodeVan, vlaggenIn } from './agenda.ts'
import { fasenInTekst } from './fase.ts'
import type { Rapport } from './invoer.ts'
import { passagesVan } from './passages.ts'
import { bevindingenVan } from './rapporttoets.ts'
import { toezeggingenZonderDatum } from './toezegging.ts'
import { zorgenIn } from './zorgen.ts'

const eenRapport = (meer: Partial<Rapport> = {}): Rapport => ({
  code: 'R',
  projectnaam: 'Toegang',
  portefeuillehouder: { waarde: 'college' },
  rapportagedatum: '2026-07-22',
  project: { soort: 'deelproject', nummer: 1 },
  basisinformatie: { tekst: 'Toegang anders inrichten.' },
  besluitvorming: null,
  raadsmededelingen: null,
  fase: { veld: 'Realisatiefase' },
  standVanZaken: { tekst: 'Het deelproject zit in de realisatiefase.' },
  aspecten: [
    { soort: 'scope', bronlabel: 'Scope', status: 'Op koers', tekst: 'Loopt volgens plan.' },
    { soort: 'planning', bronlabel: 'Planning', status: 'Op koers', tekst: 'Klaar op 1 januari.' },
  ],
  afwijkingen: [{ soort: 'begroting', bronlabel: 'Afwijking begroting?', antwoord: 'nee', tekst: 'n.v.t.' }],
  overigeInformatie: null,
  mijlpalen: [],
  kosten: [],
  ...meer,
})
const metAspect = (tekst: string, status: string | null = 'Op koers', bronlabel = 'Planning') =>
  eenRapport({ aspecten: [{ soort: 'planning', bronlabel, status, tekst }] })
const metAfwijking = (antwoord: 'ja' | 'nee' | 'leeg', tekst: string | null) =>
  eenRapport({ afwijkingen: [{ soort: 'begroting', bronlabel: 'Afwijking begroting?', antwoord, tekst }] })

describe('een voortgangsrapport', () => {
  it.each([
    { situatie: 'waarin alles past', rapport: eenRapport(), codes: [] },
    {
      situatie: 'met een andere fase in de tekst',
      rapport: eenRapport({ fase: { veld: 'Verkenningsfase' } }),
      codes: ['fase-tegenstrijdig'],
    },
    { situatie: 'zonder fase', rapport: eenRapport({ fase: { veld: null } }), codes: ['fase-ontbreekt'] },
    {
      situatie: 'dat een volgende fase noemt',
      rapport: eenRapport({ standVanZaken: { tekst: 'Na de realisatiefase volgt de afrondingsfase.' } }),
      codes: [],
    },
    {
      situatie: 'dat op koers is met vertraging',
      rapport: metAspect('De oplevering heeft vertraging.'),
      codes: ['op-koers-bij-vertraging'],
    },
    {
      situatie: 'dat achterloopt en dat zegt',
      rapport: metAspect('De oplevering heeft vertraging.', 'Achter'),
      codes: [],
    },
    { situatie: 'zonder status', rapport: metAspect('Klaar.', null), codes: ['status-ontbreekt'] },
    {
      situatie: 'met het label van een ander onderdeel',
      rapport: metAspect('Klaar.', 'Op koers', 'Afwijking begroting?'),
      codes: ['label-hoort-elders'],
    },
    {
      situatie: 'met een afwijking zonder uitleg',
      rapport: metAfwijking('ja', 'n.v.t.'),
      codes: ['afwijking-zonder-uitleg'],
    },
    { situatie: 'met een afwijking met uitleg', rapport: metAfwijking('ja', 'Inhuur kost € 20.000 meer.'), codes: [] },
    {
      situatie: 'dat nee zegt en een overschrijding noemt',
      rapport: metAfwijking('nee', 'Een overschrijding van € 20.000.'),
      codes: ['nee-met-afwijking'],
    },
    { situatie: 'zonder ja of nee', rapport: metAfwijking('leeg', null), codes: ['antwoord-ontbreekt'] },
    {
      situatie: 'dat drie acties belooft en er twee noemt',
      rapport: eenRapport({
        basisinformatie: { tekst: 'Er zijn drie acties.' },
        project: {
          soort: 'deelproject',
          nummer: 1,
          acties: [
            { nummer: 1, naam: 'a' },
            { nummer: 2, naam: 'b' },
          ],
        },
      }),
      codes: ['aantal-wijkt-af'],
    },
    {
      situatie: 'dat iets toezegt zonder datum',
      rapport: metAspect('Het college zegt de raad een overzicht toe.'),
      codes: ['toezegging-zonder-datum'],
    },
    {
      situatie: 'dat onder overige informatie iets toezegt zonder datum',
      rapport: eenRapport({ overigeInformatie: 'Een voorstel volgt nog.' }),
      codes: ['toezegging-zonder-datum'],
    },
    {
      situatie: 'dat iets toezegt met een maand',
      rapport: metAspect('Het college zegt de raad in november een overzicht toe.'),
      codes: [],
    },
    {
      situatie: 'met twee datums voor een ding',
      rapport: eenRapport({
        mijlpalen: [
          { wat: 'x', betreft: 'start', datum: '2026-01-01' },
          { wat: 'y', betreft: 'start', datum: '2027-01-01' },
        ],
      }),
      codes: ['datums-lopen-uiteen'],
    },
    {
      situatie: 'waarin de ene datum alleen preciezer is',
      rapport: eenRapport({
        mijlpalen: [
          { wat: 'x', betreft: 'start', datum: '2026-09' },
          { wat: 'y', betreft: 'start', datum: '2026-09-14' },
        ],
      }),
      codes: [],
    },
  ])('$situatie', ({ rapport, codes }) => {
    expect(codesOf(bevindingenVan(rapport))).toEqual(codes)
  })
})

describe('wat een tekst zegt', () => {
  it.each([
    ['Deelproject 2 bevindt zich in de realisatiefase.', ['realisatiefase']],
    ['Wij zitten nog steeds in de verkenningsfase.', ['verkenningsfase']],
    ['De realisatiefase van deelproject 1 verloopt naar wens.', ['realisatiefase']],
    ['Het project is nog niet in de realisatiefase.', []],
    ['Na de zomer volgt de ontwerpfase.', []],
    ['De verkenningsfase is afgesloten.', []],
    ['Het project was in de ontwerpfase.', []],
  ])('fase in "%s"', (tekst, fasen) => {
    expect(fasenInTekst(tekst)).toEqual(fasen)
  })

  it.each([
    ['Er bestaat een risico dat mensen vertrekken.', ['risico']],
    ["Op dit moment zijn er geen reële risico's voorzien.", []],
    ['Het project loopt zonder noemenswaardige vertraging.', []],
    ['De achterstand is ingelopen.', []],
    ['Het risico is door de nieuwe afspraak weggenomen.', []],
    ['Zie het risicoregister.', []],
    ['Het tijdpad is ambitieus.', ['vertraging']],
    ['Er is een tekort aan personeel.', ['risico']],
    ['Er kwam geen geld bij, waardoor een tekort dreigt.', ['risico']],
    ['Er is geen ruimte meer zodat vertraging ontstaat.', ['vertraging']],
  ])('zorg in "%s"', (tekst, soorten) => {
    expect(zorgenIn(tekst).map(({ soort }) => soort)).toEqual(soorten)
  })
})

describe('een toezegging', () => {
  it.each([
    ['Aan de raad is een memo toegezegd.', 1],
    ['Wij komen hierop terug.', 1],
    ['Een voorstel volgt nog.', 1],
    ['Voor de zomer informeren wij de raad.', 1],
    ['Wij komen hierop terug in het eerste kwartaal.', 0],
    ['De toegezegde memo is aan de raad verstuurd.', 0],
    ['Er is niets toegezegd.', 0],
    ['In 2027 informeren wij de raad.', 0],
    ['Uitvoering volgt op het besluit.', 0],
  ])('in "%s"', (tekst, aantal) => {
    expect(toezeggingenZonderDatum(tekst)).toHaveLength(aantal)
  })

  it('staat in de opmerking met de zin en de regel waar zij staat', () => {
    const rapport = eenRapport({ standVanZaken: { tekst: 'Het loopt. Een voorstel volgt nog.', bron: 'R:9' } })
    const [bevinding] = bevindingenVan(rapport)
    expect(passagesVan(bevinding!, rapport)).toEqual([
      { tekst: 'Een voorstel volgt nog.', bron: 'R:9' },
      { tekst: '', bron: 'R:9' },
    ])
  })
})

/** Reports in which nothing is wrong, in the wording that real reports use, denials and later phases included. */
const fase = fc.constantFrom('verkenningsfase', 'ontwerpfase', 'realisatiefase')
const rustig = fc.constantFrom(
  'Loopt volgens planning.',
  "Er zijn geen risico's die de planning raken.",
  'Het project verloopt zonder vertraging.',
  'Eerdere achterstanden zijn ingelopen.',
  'Het eerder gemelde risico is inmiddels weggenomen.',
  'De risicoanalyse is in mei herhaald en leverde niets nieuws op.',
  'Alle acties uit het procesplan zijn op tijd uitgevoerd.',
  'De kosten blijven binnen het budget.',
  'Overschrijdingen zijn er niet.',
  'Er is geen sprake van een tekort.',
  'De samenwerking met de partners loopt goed.',
  'Na deze fase volgt de realisatiefase.',
  'De gemeenteraad is in juni bijgepraat.',
  'Twee nieuwe collega’s zijn begonnen.',
  'Het knelpunt in de huisvesting is in april verholpen.',
  'Uitstel was niet nodig.',
  'De vertraging uit het voorjaar is ingehaald.',
  'Vertraging wordt niet verwacht.',
  'Het risico op uitloop is klein.',
  'Het risicodossier is met de partners besproken.',
  'Er wordt geen vertraging verwacht.',
  'Wij verwachten noch vertraging noch extra kosten.',
  'De onzekerheid over het convenant is voorbij.',
  'De planning is haalbaar en realistisch.',
  'Team en partners zijn goed betrokken.',
  'De directie heeft in juli ingestemd met het procesplan.',
  'Het budget is geregeld in de begroting.',
  'De raad is via een raadsmededeling geïnformeerd.',
  'De toegezegde notitie is in juni aan de raad verstuurd.',
  'In het vierde kwartaal informeren wij de raad.',
  'Aan de raad is niets toegezegd.',
  'De notitie die de wethouder beloofde ligt bij de raad.',
)
const schoonRapport = fc
  .record({
    fase,
    zinnen: fc.array(rustig, { minLength: 1, maxLength: 4 }),
    teksten: fc.array(rustig, { minLength: 5, maxLength: 5 }),
  })
  .map(({ fase: f, zinnen, teksten }) =>
    eenRapport({
      fase: { veld: `${f[0]!.toUpperCase()}${f.slice(1)}` },
      standVanZaken: { tekst: `Het deelproject zit in de ${f}. ${zinnen.join(' ')}` },
      aspecten: (['scope', 'financien', 'risicos-en-kansen', 'planning', 'communicatie'] as const).map((soort, i) => ({
        soort,
        bronlabel: {
          scope: 'Scope',
          financien: 'Financiën',
          'risicos-en-kansen': "Risico's en kansen?",
          planning: 'Planning',
          communicatie: 'Communicatie',
        }[soort],
        status: 'Op koers',
        tekst: teksten[i]!,
      })),
    }),
  )
const zorgelijk = fc.constantFrom(
  'Er bestaat een risico op hogere kosten.',
  'De oplevering is uitgesteld tot het najaar.',
  'De planning staat onder druk.',
  'Er dreigt een tekort aan medewerkers.',
  'Het tijdpad is ambitieus.',
)

describe('de toets op veel rapporten', () => {
  const steekproef = fc.sample(schoonRapport, { numRuns: 500, seed: 20210722 })

  it('maakt bij hooguit een op de tien schone rapporten een opmerking', () => {
    const fout = steekproef.filter((rapport) => bevindingenVan(rapport).length > 0)
    expect(fout.length / steekproef.length).toBeLessThanOrEqual(0.1)
  })

  it('vindt een ingebrachte fout in minstens negen van de tien gevallen', () => {
    const zinnen = fc.sample(zorgelijk, { numRuns: 500, seed: 1 })
    const gevonden = steekproef.filter((rapport, i) => {
      const aspecten = rapport.aspecten.map((a) =>
        a.soort === 'planning' ? { ...a, tekst: `${a.tekst} ${zinnen[i]}` } : a,
      )
      return codesOf(bevindingenVan({ ...rapport, aspecten })).some((code) => code.startsWith('op-koers-bij'))
    })
    expect(gevonden.length / steekproef.length).toBeGreaterThanOrEqual(0.9)
  })
})

describe('de agenda', () => {
  it.each([
    ['September 2020', '2020-09-01', '2020-09-30'],
    ['April/juni 2021', '2021-04-01', '2021-06-30'],
    ['februari 2024', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])('"%s" is een periode', (wanneer, begin, eind) => {
    expect(periodeVan(wanneer)).toEqual({ begin, eind })
  })

  it.each(['najaar 2021', 'zsm', '', 'juni/april 2021'])('"%s" is geen datum en wordt niet geraden', (wanneer) => {
    expect(periodeVan(wanneer)).toBeUndefined()
  })

  it('leest de vlaggen uit de tekst', () => {
    expect(vlaggenIn('Taskforce (is al gestart)')).toEqual(['gestart'])
    expect(vlaggenIn('Trainingen (doorlopend), evt later')).toEqual(['doorlopend', 'evt'])
    expect(vlaggenIn('Een systeem (in ontwikkeling)')).toEqual(['in-ontwikkeling'])
  })
})

describe('aandelen in een begrotingsregel', () => {
  const aandeel = (maatregel: string, honderdsten: number) => ({ maatregel, regel: 'r', honderdsten })
  it('mogen samen honderd procent zijn, niet meer', () => {
    expect(codesOf(beletselenVoorAandelen([aandeel('a', 6000), aandeel('b', 4000)]))).toEqual([])
    expect(codesOf(beletselenVoorAandelen([aandeel('a', 6000), aandeel('b', 4001)]))).toEqual(['aandeel-boven-100'])
    expect(codesOf(beletselenVoorAandelen([aandeel('a', 0)]))).toEqual(['aandeel-ongeldig'])
  })

  it('verdelen elk bedrag zonder een cent te verliezen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }),
        fc.array(fc.integer({ min: 1, max: 3333 }), { maxLength: 3 }),
        (bedrag, delen) => {
          const { perMaatregel, rest } = verdeel(
            geld(bedrag),
            delen.map((h, i) => aandeel(String(i), h)),
          )
          expect([...perMaatregel.values()].reduce((som, deel) => som + deel, 0) + rest).toBe(bedrag)
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { een305, een307, een323 } from '../testing.ts'
import { leesBericht } from '../xml/lees.ts'
import { schrijfBericht } from '../xml/schrijf.ts'
import { BELETSEL_NAAR_RETOURCODE, retourcodeVoor, verdeelBeletselen } from './beletselcodes.ts'
import { definitieVan } from './definities/definities.ts'
import { clientpad, type Heenbericht, keurtGeheelAf, type NieuwBericht, type Oordeel, prestatiepad } from './oordeel.ts'
import { maakRetour } from './retour.ts'
import { zoekRetourcode } from './retourcodes.ts'

const EIGEN = { identificatie: 'R1', dagtekening: datum('2026-04-16') }
const start = (n: number): string => `/Bericht/Client/StartProducten/StartProduct[${n}]`

/** Every retour in these tests must also be a message: written, and read back as it was. */
function retour<S extends '306' | '308' | '325'>(
  heen: Heenbericht,
  oordeel: Oordeel,
  _soort: S,
): Extract<NieuwBericht, { soort: S }> {
  const bericht = maakRetour(heen, oordeel, EIGEN)
  const terug = leesBericht(schrijfBericht(definitieVan(bericht.wet, bericht.soort), bericht.inhoud))
  expect(terug).toEqual({ uitkomst: 'gelezen', ...bericht })
  return bericht as Extract<NieuwBericht, { soort: S }>
}

describe('een retour op een start- of stopbericht (IV028)', () => {
  it('zonder fouten is alleen een kop, zonder retourcode', () => {
    const { inhoud } = retour(een305(), [], '306')
    expect(inhoud).toEqual({
      Header: {
        ...een305().inhoud.Header,
        BerichtCode: '419',
        IdentificatieRetour: 'R1',
        DagtekeningRetour: '2026-04-16',
        XsdVersieRetour: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
      },
    })
  })

  it('op een technische fout is alleen een kop met 0001', () => {
    const { inhoud } = retour(een307([{}], 'jeugdwet'), 'technisch', '308')
    expect(inhoud.Header.RetourCodes).toEqual({ RetourCode: ['0001'] })
    expect(inhoud.Client).toBeUndefined()
  })

  it('op een fout in de kop is alleen een kop met die code', () => {
    const { inhoud } = retour(
      een305(),
      [
        { pad: '/Bericht/Header', codes: ['9056'] },
        { pad: start(1), codes: ['9019'] },
      ],
      '306',
    )
    expect(inhoud.Header.RetourCodes).toEqual({ RetourCode: ['9056'] })
    expect(inhoud.Client).toBeUndefined()
  })

  it('op een fout in een product geeft de hele client terug, met 0200 waar niets aan de hand is', () => {
    const { inhoud } = retour(een305([{}, { StatusAanlevering: '3' }]), [{ pad: start(2), codes: ['9063'] }], '306')
    expect(inhoud.Header.RetourCodes).toEqual({ RetourCode: ['0200'] })
    expect(inhoud.Client?.RetourCodes).toEqual({ RetourCode: ['0200'] })
    expect(inhoud.Client?.StartProducten.StartProduct.map((p) => p.RetourCodes.RetourCode)).toEqual([
      ['0200'],
      ['9063'],
    ])
    expect(inhoud.Client?.StartProducten.StartProduct[1]?.StatusAanlevering).toBe('3')
  })

  it('op een fout in de client zelf noemt wat eronder zit niet beoordeeld', () => {
    const { inhoud } = retour(een305(), [{ pad: '/Bericht/Client', codes: ['8187'] }], '306')
    expect(inhoud.Client?.StartProducten.StartProduct[0]?.RetourCodes).toEqual({ RetourCode: ['0233'] })
  })

  it('bevat geen client van wie niets is afgekeurd (OP065)', () => {
    expect(retour(een305(), [{ pad: start(1), codes: [] }], '306').inhoud.Client).toBeUndefined()
  })

  it('keurt het bericht geheel af, een declaratie niet (IV032)', () => {
    expect(keurtGeheelAf('305', [{ pad: start(1), codes: ['9019'] }])).toBe(true)
    expect(keurtGeheelAf('305', [{ pad: start(1), codes: [] }])).toBe(false)
    expect(keurtGeheelAf('323', [{ pad: prestatiepad(0, 0), codes: ['9338'] }])).toBe(false)
    expect(keurtGeheelAf('323', 'technisch')).toBe(true)
  })
})

describe('een antwoord op een declaratie (IV087)', () => {
  const heen = een323([
    [
      { nummer: 'N1', centen: 5000 },
      { nummer: 'N2', centen: 2500 },
    ],
    [{ nummer: 'N3', centen: -1000, vorig: 'O1' }],
  ])

  it('die geheel wordt toegekend noemt beide bedragen en 8001', () => {
    const { DeclaratieAntwoord: a, Header } = retour(heen, [], '325').inhoud
    expect(Header).toMatchObject({
      Afzender: '9901',
      Ontvanger: '42420001',
      DeclaratieIdentificatie: { Identificatie: 'B1' },
      RetourCodes: { RetourCode: ['0200'] },
    })
    expect(a).toEqual({
      DeclaratieNummer: 'D202603',
      TotaalIngediendBedrag: { TotaalBedrag: 6500, DebetCredit: 'D' },
      TotaalToegekendBedrag: { TotaalBedrag: 6500, DebetCredit: 'D' },
      RetourCodes: { RetourCode: ['8001'] },
    })
  })

  it.each([
    {
      situatie: 'een afgewezen debetregel',
      fouten: [prestatiepad(0, 1)],
      toegekend: { TotaalBedrag: 4000, DebetCredit: 'D' },
      terug: ['N2'],
    },
    {
      situatie: 'een afgewezen creditregel',
      fouten: [prestatiepad(1, 0)],
      toegekend: { TotaalBedrag: 7500, DebetCredit: 'D' },
      terug: ['N3'],
    },
    {
      situatie: 'alleen credit die overblijft',
      fouten: [prestatiepad(0, 0), prestatiepad(0, 1)],
      toegekend: { TotaalBedrag: 1000, DebetCredit: 'C' },
      terug: ['N1', 'N2'],
    },
    {
      situatie: 'niets dat overblijft',
      fouten: [prestatiepad(0, 0), prestatiepad(0, 1), prestatiepad(1, 0)],
      toegekend: { TotaalBedrag: 0, DebetCredit: 'D' },
      terug: ['N1', 'N2', 'N3'],
    },
  ])('met $situatie verklaart het verschil (TR342)', ({ fouten, toegekend, terug }) => {
    const { DeclaratieAntwoord: a } = retour(
      heen,
      fouten.map((pad) => ({ pad, codes: ['9338'] })),
      '325',
    ).inhoud
    expect(a?.TotaalToegekendBedrag).toEqual(toegekend)
    expect(a?.RetourCodes).toEqual({ RetourCode: ['0200'] })
    const prestaties = a?.Clienten?.Client.flatMap((c) => c.Prestaties.Prestatie) ?? []
    expect(prestaties.map((p) => p.ProductReferentie.ReferentieNummer)).toEqual(terug)
    const teken = (b: { DebetCredit: string }, n: number): number => (b.DebetCredit === 'C' ? -n : n)
    const afgewezen = prestaties.reduce((som, p) => som + teken(p.IngediendBedrag, p.IngediendBedrag.Bedrag), 0)
    expect(afgewezen).toBe(6500 - teken(toegekend, toegekend.TotaalBedrag))
  })

  it('geeft van een afgewezen client alle prestaties terug als niet beoordeeld', () => {
    const { DeclaratieAntwoord: a } = retour(heen, [{ pad: clientpad(0), codes: ['8187'] }], '325').inhoud
    expect(a?.Clienten?.Client).toHaveLength(1)
    expect(a?.Clienten?.Client[0]).toMatchObject({ RetourCodes: { RetourCode: ['8187'] } })
    expect(a?.Clienten?.Client[0]?.Prestaties.Prestatie.map((p) => p.RetourCodes.RetourCode)).toEqual([
      ['0233'],
      ['0233'],
    ])
    expect(a?.TotaalToegekendBedrag).toEqual({ TotaalBedrag: 1000, DebetCredit: 'C' })
  })

  it('kent niets toe als de declaratie zelf is afgekeurd, en noemt geen prestaties', () => {
    const oordeel = [
      { pad: '/Bericht/Declaratie', codes: ['9333'] },
      { pad: prestatiepad(0, 0), codes: ['9338'] },
    ]
    const { DeclaratieAntwoord: a } = retour(heen, oordeel, '325').inhoud
    expect(a).toMatchObject({
      TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'D' },
      RetourCodes: { RetourCode: ['9333'] },
    })
    expect(a?.Clienten).toBeUndefined()
  })

  it('op een technische fout is alleen een kop met 0001', () => {
    expect(retour(heen, 'technisch', '325').inhoud).toMatchObject({ Header: { RetourCodes: { RetourCode: ['0001'] } } })
    expect(retour(heen, 'technisch', '325').inhoud.DeclaratieAntwoord).toBeUndefined()
  })
})

describe('van beletsel naar retourcode', () => {
  it('noemt alleen codes die op dat bericht mogen', () => {
    for (const { code, berichten } of BELETSEL_NAAR_RETOURCODE) {
      expect(zoekRetourcode(code)?.berichten).toEqual(expect.arrayContaining([...berichten]))
    }
    const sleutels = BELETSEL_NAAR_RETOURCODE.flatMap((r) => r.berichten.map((b) => `${b} ${r.beletsel}`))
    expect(new Set(sleutels).size).toBe(sleutels.length)
  })

  it('kan per bericht verschillen', () => {
    expect(retourcodeVoor('305', 'toewijzing-onbekend')).toBe('9019')
    expect(retourcodeVoor('323', 'toewijzing-onbekend')).toBe('9338')
  })

  it('weigert niet op wat de afzender niet kan weten, en geen declaratie om een start (OP095, OP364)', () => {
    expect(
      verdeelBeletselen('323', [{ code: 'geen-start' }, { code: 'boven-budget' }, { code: 'boven-limiet' }]),
    ).toEqual({
      codes: ['9369'],
      zonderCode: [{ code: 'geen-start' }, { code: 'boven-limiet' }],
    })
  })

  it.each([
    ['305', 'start-loopt', '9326'],
    ['305', 'stop-al-gemeld', '9071'],
    ['307', 'geen-start', '9069'],
    ['307', 'definitief-gestopt', '9415'],
    ['317', 'verzoek-loopt', '9374'],
    ['315', 'referentie-bestaat', '9347'],
  ] as const)('%s %s is %s', (soort, beletsel, code) => expect(retourcodeVoor(soort, beletsel)).toBe(code))
})

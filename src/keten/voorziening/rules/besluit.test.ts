import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { uiterlijkVanHuis } from '#values/termijn.ts'
import { eenBesluitsituatie, eenVerlening, omEenVoorziening, vanaf } from '../testing.ts'
import {
  type Besluitsituatie,
  beletselenVoorBesluit,
  laatsteDagVanLeeftijd,
  type OmVoorziening,
  type TeVerlenen,
} from './besluit.ts'
import { jaarkosten } from './kosten.ts'
import { beletselenVoorAfwijzing, beletselenVoorAntwoord, termijnVanVerzoek } from './verzoek.ts'

type Geval = {
  situatie: string
  besluit?: Partial<Besluitsituatie>
  verlening?: Partial<TeVerlenen> | null
  om?: Partial<OmVoorziening>
  codes: string[]
}

describe('een besluit', () => {
  it.each<Geval>([
    { situatie: 'dat past', codes: [] },
    { situatie: 'zonder motivering (Awb 3:46)', besluit: { motivering: '  ' }, codes: ['motivering-ontbreekt'] },
    { situatie: 'over een wet buiten het mandaat', besluit: { mandaatWetten: ['wmo'] }, codes: ['boven-mandaat'] },
    { situatie: 'dat meer kost dan het mandaat', om: { jaarkosten: 2_500_001 }, codes: ['boven-mandaat'] },
    { situatie: 'dat precies het mandaat kost', om: { jaarkosten: 2_500_000 }, codes: [] },
    { situatie: 'van iemand zonder mandaat voor geld', besluit: { limiet: null }, codes: ['boven-mandaat'] },
    { situatie: 'zonder vastgesteld plan', besluit: { planVastgesteld: false }, codes: ['plan-niet-vastgesteld'] },
    { situatie: 'met spoed zonder plan (Wmo 2.3.3)', besluit: { soort: 'spoed', planVastgesteld: false }, codes: [] },
    { situatie: 'voor wie in een andere gemeente woont', besluit: { woontElders: true }, codes: ['woonplaats-elders'] },
    {
      situatie: 'op een aanvraag van een andere wet',
      besluit: { aanvraagWet: 'wmo' },
      codes: ['aanvraag-van-andere-wet'],
    },
    { situatie: 'dat toekent zonder voorziening', verlening: null, codes: ['voorziening-ontbreekt'] },
    {
      situatie: 'dat afwijst met een voorziening',
      besluit: { soort: 'afwijzing' },
      codes: ['geen-voorziening-hierbij'],
    },
    { situatie: 'dat afwijst', besluit: { soort: 'afwijzing', planVastgesteld: false }, verlening: null, codes: [] },
    {
      situatie: 'voor jeugdhulp tot na de achttiende verjaardag',
      verlening: { periode: vanaf('2029-01-01', '2030-05-17') },
      codes: ['voorbij-leeftijdsgrens'],
    },
    {
      situatie: 'voor jeugdhulp tot de dag voor de achttiende verjaardag',
      verlening: { periode: vanaf('2029-01-01', '2030-05-16') },
      codes: [],
    },
    {
      situatie: 'voor jeugdhulp zonder einde',
      verlening: { periode: vanaf('2026-01-01') },
      codes: ['voorbij-leeftijdsgrens'],
    },
    {
      situatie: 'voor verlengde jeugdhulp, met reden',
      verlening: { periode: vanaf('2026-01-01'), redenNaLeeftijdsgrens: 'verlengde jeugdhulp' },
      codes: [],
    },
    {
      situatie: 'in natura waar een pgb loopt (OP043)',
      om: { lopend: [{ leveringsvorm: 'pgb', periode: vanaf('2026-12-31') }] },
      codes: ['pgb-loopt'],
    },
    {
      situatie: 'als pgb waar natura loopt (OP043)',
      verlening: { leveringsvorm: 'pgb', jaarbedrag: 500_000 },
      om: { lopend: [{ leveringsvorm: 'zin', periode: vanaf('2025-01-01') }] },
      codes: ['zin-loopt'],
    },
    { situatie: 'als pgb zonder bedrag', verlening: { leveringsvorm: 'pgb' }, codes: ['bedrag-ontbreekt'] },
    { situatie: 'over een product dat niet bestaat', om: { product: undefined }, codes: ['product-niet-in-periode'] },
    {
      situatie: 'over een periode die eindigt voor zij begint',
      verlening: { periode: vanaf('2026-02-01', '2026-01-01') },
      codes: ['periode-omgekeerd'],
    },
    {
      situatie: 'dat op vier punten faalt, en ze alle vier hoort',
      besluit: { motivering: '', planVastgesteld: false, woontElders: true },
      verlening: { periode: vanaf('2026-01-01') },
      codes: ['motivering-ontbreekt', 'plan-niet-vastgesteld', 'woonplaats-elders', 'voorbij-leeftijdsgrens'],
    },
  ])('$situatie: $codes', ({ besluit, verlening = {}, om, codes }) => {
    const voorzieningen = verlening === null ? [] : [eenVerlening(verlening)]
    expect(codesOf(beletselenVoorBesluit(eenBesluitsituatie(besluit), voorzieningen, [omEenVoorziening(om)]))).toEqual(
      codes,
    )
  })

  it('zegt bij welk veld van welke voorziening het beletsel hoort', () => {
    const [beletsel] = beletselenVoorBesluit(
      eenBesluitsituatie(),
      [eenVerlening(), eenVerlening({ periode: vanaf('2026-02-01', '2026-01-01') })],
      [omEenVoorziening(), omEenVoorziening()],
    )
    expect(beletsel).toEqual({ code: 'periode-omgekeerd', veld: 'voorzieningen.1.periode.eind' })
  })

  it('wie op 29 februari is geboren heeft jeugdhulp tot en met 28 februari', () => {
    expect(laatsteDagVanLeeftijd({ leeftijdsgrens: 18 }, datum('2012-02-29'))).toBe('2030-02-28')
  })

  it('kost in het eerste jaar wat de duurste aanbieder rekent', () => {
    const omvang = { volume: 2, eenheid: '04' as const, frequentie: 2 as const }
    const prijzen = [
      { tariefCents: 6250, eenheid: '04' as const },
      { tariefCents: 110, eenheid: '01' as const },
      { tariefCents: 9000, eenheid: '16' as const },
    ]
    // 105 hours (2 x 365 / 7, rounded up) at 66 euro an hour, which is 1,10 a minute.
    expect(jaarkosten(omvang, vanaf('2026-01-01'), prijzen)).toBe(105 * 6600)
    expect(jaarkosten(omvang, vanaf('2026-01-01'), [prijzen[2]!])).toBeUndefined()
  })
})

describe('een verzoek van een aanbieder', () => {
  it.each([
    { situatie: 'ontvangen op dinsdag', inOnderzoek: false, uiterlijk: '2026-11-17' },
    { situatie: 'in onderzoek: 8 weken na de dagtekening', inOnderzoek: true, uiterlijk: '2027-01-04' },
  ])('$situatie moet beantwoord zijn op $uiterlijk', ({ inOnderzoek, uiterlijk }) => {
    const { code, start } = termijnVanVerzoek(
      { soort: 'vot', ontvangenOp: datum('2026-11-10'), dagtekening: datum('2026-11-09') },
      inOnderzoek,
    )
    expect(uiterlijkVanHuis(code, start)).toBe(uiterlijk)
  })

  it.each([
    { situatie: 'in onderzoek nemen', nieuw: 'in-onderzoek' as const, eerder: [], codes: [] },
    {
      situatie: 'nog eens in onderzoek nemen (TR365)',
      nieuw: 'in-onderzoek' as const,
      eerder: ['in-onderzoek' as const],
      codes: ['al-beantwoord'],
    },
    { situatie: 'afwijzen na onderzoek', nieuw: 'afgewezen' as const, eerder: ['in-onderzoek' as const], codes: [] },
    {
      situatie: 'honoreren na afwijzing',
      nieuw: 'gehonoreerd' as const,
      eerder: ['afgewezen' as const],
      codes: ['al-beantwoord'],
    },
  ])('$situatie: $codes', ({ nieuw, eerder, codes }) => {
    expect(
      codesOf(
        beletselenVoorAntwoord(
          nieuw,
          eerder.map((soort) => ({ soort })),
        ),
      ),
    ).toEqual(codes)
  })

  it.each([
    { situatie: 'omdat er geen contract is', reden: '3', gemeente: null, codes: [] },
    { situatie: 'met een onbekende reden', reden: '0', gemeente: null, codes: ['reden-ontbreekt'] },
    { situatie: 'om de woonplaats zonder gemeente (OP359)', reden: '8', gemeente: null, codes: ['gemeente-ontbreekt'] },
    { situatie: 'om de woonplaats met de eigen gemeente', reden: '8', gemeente: '9901', codes: ['eigen-gemeente'] },
    { situatie: 'om de woonplaats met een andere gemeente', reden: '8', gemeente: '9902', codes: [] },
  ])('afwijzen $situatie: $codes', ({ reden, gemeente, codes }) => {
    expect(codesOf(beletselenVoorAfwijzing(reden, gemeente, '9901', datum('2026-11-10')))).toEqual(codes)
  })
})

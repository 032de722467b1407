import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { GELIJKGESTELD } from '#values/feestdagen.ts'
import type { Soort } from './soorten.ts'
import { antwoordUiterlijk, type FeitenIn, type FeitenUit, regeltoestand, toestandIn, toestandUit } from './toestand.ts'

const d = datum
const in_ = (feiten: Partial<FeitenIn> = {}): FeitenIn => ({
  soort: '305',
  ontvangenOp: d('2026-03-02'),
  regels: [],
  ...feiten,
})
const uit = ({ soort = '301', ...feiten }: FeitenUit & { soort?: Soort } = {}): FeitenUit => ({
  ...feiten,
  uiterlijk: feiten.verzondenOp && antwoordUiterlijk(soort, feiten.verzondenOp),
})
const gelezenOp = d('2026-03-02')

describe('een ontvangen bericht', () => {
  it.each([
    { situatie: 'net binnen', feiten: {}, toestand: 'ontvangen' },
    {
      situatie: 'dat geen bericht van de standaard is',
      feiten: { afgekeurdOpNiveau: 1 as const },
      toestand: 'technisch-afgekeurd',
    },
    {
      situatie: 'dat een regel in zichzelf breekt',
      feiten: { gelezenOp, afgekeurdOpNiveau: 2 as const },
      toestand: 'technisch-afgekeurd',
    },
    {
      situatie: 'met een regel die nog open is',
      feiten: { gelezenOp, regels: [{ verwerktOp: gelezenOp }, {}] },
      toestand: 'gelezen',
    },
    {
      situatie: 'met een regel die wacht',
      feiten: { gelezenOp, regels: [{ verwerktOp: gelezenOp }, { geparkeerdOp: gelezenOp }] },
      toestand: 'geparkeerd',
    },
    {
      situatie: 'dat klaar is',
      feiten: { gelezenOp, regels: [{ verwerktOp: gelezenOp, geparkeerdOp: gelezenOp }] },
      toestand: 'verwerkt',
    },
    {
      situatie: 'met een afgekeurde regel',
      feiten: { gelezenOp, regels: [{ verwerktOp: gelezenOp }, { afgekeurdOp: gelezenOp }] },
      toestand: 'afgekeurd',
    },
    {
      situatie: 'waarop het retour weg is',
      feiten: { gelezenOp, beantwoordOp: gelezenOp, regels: [{ afgekeurdOp: gelezenOp }] },
      toestand: 'beantwoord',
    },
    {
      situatie: 'waarover buitenom is gebeld (OP090x2)',
      feiten: { afgekeurdOpNiveau: 1 as const, buitenomGemeldOp: gelezenOp },
      toestand: 'beantwoord',
    },
  ])('$situatie is $toestand', ({ feiten, toestand }) => expect(toestandIn(in_(feiten))).toBe(toestand))
})

describe('de termijn', () => {
  it.each([
    { soort: '305' as const, vanaf: '2026-03-06', uiterlijk: '2026-03-11', waarom: 'over een weekend' },
    {
      soort: '323' as const,
      vanaf: '2026-03-02',
      uiterlijk: '2026-03-16',
      waarom: 'tien werkdagen voor een declaratie (OP090x4)',
    },
    { soort: '305' as const, vanaf: '2026-04-02', uiterlijk: '2026-04-09', waarom: 'over Goede Vrijdag en Pasen' },
    {
      soort: '305' as const,
      vanaf: '2026-05-13',
      uiterlijk: '2026-05-20',
      waarom: 'over Hemelvaart en een gelijkgestelde vrijdag',
    },
  ])('telt $waarom', ({ soort, vanaf, uiterlijk }) =>
    expect(antwoordUiterlijk(soort, d(vanaf), GELIJKGESTELD)).toBe(uiterlijk),
  )

  it('is er niet voor een retour', () => expect(antwoordUiterlijk('325', d('2026-03-02'))).toBeUndefined())
})

describe('een regel', () => {
  it('die wachtte en daarna lukte is verwerkt; een afkeur staat boven alles', () => {
    expect(regeltoestand({ geparkeerdOp: gelezenOp, verwerktOp: gelezenOp })).toBe('verwerkt')
    expect(regeltoestand({ verwerktOp: gelezenOp, afgekeurdOp: gelezenOp })).toBe('afgekeurd')
    expect(regeltoestand({})).toBe('open')
  })
})

describe('een bericht dat wij sturen', () => {
  const verzondenOp = d('2026-03-02')
  it.each([
    { situatie: 'klaar ligt', feiten: {}, op: '2026-12-31', toestand: 'klaar' },
    { situatie: 'net weg is', feiten: { verzondenOp }, op: '2026-03-05', toestand: 'verzonden' },
    {
      situatie: 'na drie werkdagen geen retour heeft',
      feiten: { verzondenOp },
      op: '2026-03-06',
      toestand: 'retour-te-laat',
    },
    {
      situatie: 'zelf een retour is',
      feiten: { soort: '325' as const, verzondenOp },
      op: '2026-12-31',
      toestand: 'verzonden',
    },
    {
      situatie: 'goed is ontvangen',
      feiten: { verzondenOp, retour: { op: verzondenOp, oordeel: 'bevestigd' as const } },
      op: '2026-12-31',
      toestand: 'bevestigd',
    },
    {
      situatie: 'is afgekeurd',
      feiten: { verzondenOp, retour: { op: verzondenOp, oordeel: 'afgekeurd' as const } },
      op: '2026-12-31',
      toestand: 'afgekeurd',
    },
    {
      situatie: 'door een nieuw bericht is vervangen',
      feiten: { verzondenOp, hersteldDoor: 'x', retour: { op: verzondenOp, oordeel: 'afgekeurd' as const } },
      op: '2026-12-31',
      toestand: 'hersteld',
    },
  ])('en $situatie is $toestand', ({ feiten, op, toestand }) => expect(toestandUit(uit(feiten), d(op))).toBe(toestand))
})

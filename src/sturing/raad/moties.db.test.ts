import { describe, expect, it } from 'vitest'
import { griffiewerk } from './griffiewerk.testing.ts'

describe('de griffie houdt de moties bij', () => {
  const { doe, lees, lukt, beletselen, geweigerd, alleenHier, motie } = griffiewerk()

  it('legt een motie vast, eerst zonder uitkomst, met wie haar indiende', async () => {
    const { motieId, lijktOp } = await motie('2026-M0041')
    expect(lijktOp).toEqual([])
    const { moties, fracties } = await lees('/moties', 'raadslid')
    expect(moties.find(({ id }: { id: string }) => id === motieId)).toMatchObject({
      stand: 'ingediend',
      indieners: ['CDA', 'SP'],
      varianten: [{ nummer: '2026-M0041', bronnen: ['griffie'] }],
    })
    expect(fracties).toEqual(['CDA', 'SP'])
  })

  it('weigert hetzelfde nummer en een dag die nog komt', async () => {
    await motie('2026-M0050')
    await geweigerd('/moties', { titel: 'x', nummer: '2026-M0050', datum: '2026-12-01', indieners: ['SP'] }, [
      'dag-in-toekomst',
      'motienummer-bestaat',
    ])
  })

  it('neemt een nummer dat op een ander lijkt aan, en zegt het erbij', async () => {
    const eerste = await motie('2026-M0060')
    const tweede = await motie('2026-M20060')
    expect(tweede.lijktOp).toEqual(['2026-M0060'])
    const { moties } = await lees('/moties')
    expect(moties.find(({ id }: { id: string }) => id === eerste.motieId).lijktOp).toEqual(['2026-M20060'])
    const { varianten } = await lukt(`/moties/${eerste.motieId}/nummers`, {
      nummer: '2026/M60',
      bron: 'Besluitenlijst',
    })
    expect(varianten).toBe(2)
    await alleenHier(`/moties/${eerste.motieId}/nummers`, { nummer: 'x', bron: 'y' })
  })

  it('houdt een motie aan en stemt later opnieuw, een keer', async () => {
    const { motieId } = await motie()
    const stem = `/moties/${motieId}/stemmingen`
    await geweigerd(stem, { uitkomst: 'aangenomen', datum: '2026-10-05', voor: 9, tegen: 12 }, ['uitkomst-past-niet'])
    await geweigerd(stem, { uitkomst: 'aangenomen', datum: '2026-10-05', voor: 9 }, ['stemmen-onvolledig'])
    await geweigerd(stem, { uitkomst: 'verworpen', datum: '2026-09-01' }, ['stemming-voor-indiening'])
    await geweigerd(stem, { uitkomst: 'ingetrokken', datum: '2026-10-05', voor: 3, tegen: 1 }, [
      'ingetrokken-zonder-stemming',
    ])
    await lukt(stem, { uitkomst: 'aangehouden', datum: '2026-10-05' })
    await geweigerd(stem, { uitkomst: 'aangenomen', datum: '2026-10-05' }, ['al-gestemd'])
    await lukt(stem, { uitkomst: 'aangenomen', datum: '2026-11-02', voor: 22, tegen: 6 })
    await geweigerd(stem, { uitkomst: 'verworpen', datum: '2026-11-09' }, ['al-gestemd'])
    const { moties } = await lees('/moties')
    expect(moties.find(({ id }: { id: string }) => id === motieId)).toMatchObject({
      stand: 'aangenomen',
      beslotenOp: '2026-11-02',
      voor: 22,
      tegen: 6,
    })
    await alleenHier(stem, { uitkomst: 'verworpen', datum: '2026-11-09' })
  })

  it('zegt hoe elke fractie stemde, elke bekende fractie een keer en samen het totaal', async () => {
    const { motieId } = await motie()
    const stem = `/moties/${motieId}/stemmingen`
    const perFractie = [
      { fractie: 'CDA', voor: 12, tegen: 0 },
      { fractie: 'SP', voor: 3, tegen: 6 },
    ]
    const aangenomen = { uitkomst: 'aangenomen', datum: '2026-10-05', voor: 15, tegen: 6 }
    await geweigerd(stem, { ...aangenomen, voor: 16, perFractie }, ['stemmen-tellen-niet-op'])
    await geweigerd(stem, { uitkomst: 'aangenomen', datum: '2026-10-05', perFractie }, ['stemmen-tellen-niet-op'])
    const vreemd = [perFractie[0], { fractie: 'Niemandspartij', voor: 3, tegen: 6 }]
    expect(await beletselen(stem, { ...aangenomen, perFractie: vreemd })).toMatchObject([
      { code: 'fractie-onbekend', veld: 'perFractie.1.fractie' },
    ])
    const dubbel = [...perFractie, { fractie: 'SP', voor: 0, tegen: 0 }]
    expect(await beletselen(stem, { ...aangenomen, perFractie: dubbel })).toMatchObject([
      { code: 'fractie-stemt-dubbel', veld: 'perFractie.2.fractie' },
    ])
    // A paper may call a party otherwise: its recorded names count, its own name is what is kept.
    const sp = (await lees('/fracties')).find(({ naam }: { naam: string }) => naam === 'SP').id
    await lukt(`/fracties/${sp}/namen`, { naam: 'Socialistische Partij', bron: 'Besluitenlijst' })
    const anders = { ...perFractie[1], fractie: 'socialistische partij' }
    expect(
      await beletselen(stem, { ...aangenomen, perFractie: [...perFractie, { ...anders, voor: 0, tegen: 0 }] }),
    ).toMatchObject([{ code: 'fractie-stemt-dubbel', veld: 'perFractie.2.fractie' }])
    const { motieId: andere } = await motie()
    await lukt(`/moties/${andere}/stemmingen`, { ...aangenomen, perFractie: [perFractie[0], anders] })
    const bewaard = (await lees('/moties')).moties.find(({ id }: { id: string }) => id === andere)
    expect(bewaard.perFractie).toEqual(perFractie)
    for (const wie of ['raadslid', 'controller'])
      expect((await doe(stem, { ...aangenomen, perFractie }, wie)).status).toBe(403)
    await alleenHier(stem, { ...aangenomen, perFractie })
    await lukt(stem, { ...aangenomen, perFractie })
    for (const wie of ['griffie', 'raadslid'])
      expect((await lees('/moties', wie)).moties.find(({ id }: { id: string }) => id === motieId)).toMatchObject({
        voor: 15,
        tegen: 6,
        perFractie,
      })
  })

  it('is niet voor wie niet bij de griffie werkt, en de lijst van een ander is leeg', async () => {
    const nieuw = { titel: 'x', nummer: 'M-1', datum: '2026-10-05', indieners: ['SP'] }
    for (const wie of ['raadslid', 'controller', 'consulent'])
      expect((await doe('/moties', nieuw, wie)).status).toBe(403)
    expect((await lees('/moties', '9902-griffie')).moties).toEqual([])
  })
})

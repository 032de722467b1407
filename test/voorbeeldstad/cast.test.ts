import { describe, expect, it } from 'vitest'
import { datum, leeftijdOp, plusDagen } from '#values/datum.ts'
import { CAST, castId, genereerStad, maakBrp, type Stad } from './index.ts'

const maak = (gemeente: string, vandaag = '2026-11-10', seed = 7): Stad =>
  genereerStad({ inwoners: 600, jaren: 3, seed, vandaag: datum(vandaag), gemeente })
const stad = maak('9901')
const persoon = (sleutel: string, s = stad) => {
  const id = castId(`persoon ${sleutel}`)
  return s.huishouden.personen.find((p) => p.id === id)!
}
const lopend = (sleutel: string, s = stad) => {
  const { id } = persoon(sleutel, s)
  return s.voorziening.voorzieningen.filter((v) => v.persoon === id)
}
const wet = (s: Stad, productId: string) => s.aanbod.producten.find((p) => p.id === productId)!.wet

describe('de huishoudens met een naam', () => {
  it('hebben in elke stad en op elke dag dezelfde kenmerken en nummers', () => {
    const ander = maak('9901', '2027-02-03', 99)
    for (const gezin of CAST.filter((g) => g.gemeente === '9901'))
      for (const lid of gezin.leden) {
        expect(persoon(lid.sleutel, ander).id).toBe(persoon(lid.sleutel).id)
        expect(persoon(lid.sleutel, ander).bsn).toBe(persoon(lid.sleutel).bsn)
        expect(leeftijdOp(persoon(lid.sleutel, ander).geboren, ander.vandaag)).toBe(lid.leeftijd)
      }
  })
  it('staan los van de seed: zonder cast ontbreken ze en blijft de rest', () => {
    const zonder = genereerStad({
      inwoners: 600,
      jaren: 3,
      seed: 7,
      vandaag: stad.vandaag,
      gemeente: '9901',
      cast: false,
    })
    expect(persoon('sem', zonder)).toBeUndefined()
    expect(stad.huishouden.personen.length - zonder.huishouden.personen.length).toBe(
      CAST.filter((g) => g.gemeente === '9901').flatMap((g) => g.leden).length,
    )
  })
  it('Sem wordt over 65 dagen 18 en zijn jeugdhulp stopt de dag ervoor', () => {
    const sem = persoon('sem')
    expect(leeftijdOp(sem.geboren, plusDagen(stad.vandaag, 64))).toBe(17)
    expect(leeftijdOp(sem.geboren, plusDagen(stad.vandaag, 65))).toBe(18)
    expect(lopend('sem').map((v) => v.periode.eind)).toEqual([plusDagen(stad.vandaag, 64)])
  })
  it('het huishouden Van Dalen heeft hulp uit vier wetten; tante Ans woont elders en is zelf de client', () => {
    const wetten = new Set(
      ['marieke', 'youssef', 'sem', 'ans'].flatMap((wie) => lopend(wie).map((v) => wet(stad, v.product))),
    )
    expect([...wetten].sort()).toEqual(['jeugdwet', 'participatiewet', 'wgs', 'wmo'])
    const thuis = (wie: string) => stad.huishouden.bewoningen.find((b) => b.persoon === persoon(wie).id)!.huishouden
    expect(thuis('ans')).not.toBe(thuis('marieke'))
    expect(lopend('ans')[0]!.huishouden).toBe(thuis('ans'))
    const plan = stad.plan.plannen.find((p) => p.huishouden === thuis('marieke'))!
    expect(stad.plan.gevraagdeVoorzieningen.some((g) => g.plan === plan.id && g.voor === persoon('ans').id)).toBe(true)
  })
  it('het adres van Oosterhof is geheim, ook voor de ex-partner uit hetzelfde vroegere huishouden', () => {
    const samen = (wie: string) => stad.huishouden.bewoningen.filter((b) => b.persoon === persoon(wie).id)
    const vroeger = samen('martijn')[0]!.huishouden
    expect(samen('ilse').find((b) => b.huishouden === vroeger)!.periode.eind).toBe(plusDagen(stad.vandaag, -91))
    expect(maakBrp(stad).metBsn(persoon('ilse').bsn)!.geheimhoudingPersoonsgegevens).toBe(true)
    expect(stad.huishouden.relaties.some((r) => r.soort === 'ex-partner' && r.persoon === persoon('ilse').id)).toBe(
      true,
    )
  })
  it('Mai is verwezen door de huisarts: een toewijzing zonder besluit', () => {
    const grondslag = stad.voorziening.grondslagen.find((g) => g.id === lopend('mai')[0]!.grondslag)!
    expect(grondslag).toMatchObject({ soort: 'verwijzing', verwijzertype: '02', besluit: null })
  })
  it('Hofman verhuisde met lopende hulp: daar ingetrokken met reden 07, hier onder een spoedbesluit', () => {
    const buur = maak('9902')
    const { id } = persoon('hofman', buur)
    const daar = buur.voorziening.toewijzingen.find((t) => t.persoon === id)!
    expect(daar.versies.at(-1)).toMatchObject({ reden: '07', einddatum: plusDagen(stad.vandaag, -21) })
    expect(persoon('hofman', buur).bsn).toBe(persoon('hofman').bsn)
    const hier = stad.voorziening.grondslagen.find((g) => g.id === lopend('hofman')[0]!.grondslag)!
    expect(stad.voorziening.besluiten.find((b) => b.id === hier.besluit)!.soort).toBe('spoed')
    expect(maakBrp(buur).metBsn(persoon('hofman').bsn)!.gemeenteVanInschrijving.code).toBe('9901')
  })
  it('Vos is vertrouwelijk en alleen te vinden voor twee medewerkers', () => {
    const schild = stad.huishouden.afschermingen.find((a) => a.persoon === persoon('nina').id)!
    expect(schild.soort).toBe('vertrouwelijk')
    expect(schild.wieMag).toHaveLength(2)
  })
  it('Terpstra is te laat, Smit staat stil, Brouwer stelde in gebreke, Van Beek is afgewezen en maakt bezwaar', () => {
    const hulpvraag = stad.toegang.hulpvragen.find((h) => h.persoon === castId('persoon terpstra'))!
    const onderzoek = stad.toegang.onderzoeken.find((o) => o.hulpvraag === hulpvraag.id)!
    expect(onderzoek.begin).toBe(plusDagen(stad.vandaag, -46))
    expect(onderzoek.verslagVerstrektOp).toBeNull()
    const aanvraag = (wie: string) => {
      const { id } = persoon(wie)
      return stad.toegang.aanvragen.find((a) => a.persoon === id)!
    }
    expect(stad.toegang.opschortingen.find((o) => o.aanvraag === aanvraag('smit').id)!.eind).toBeNull()
    expect(stad.toegang.ingebrekestellingen.some((i) => i.aanvraag === aanvraag('dylan').id)).toBe(true)
    const vanBeek = persoon('van-beek').id
    const besluit = stad.voorziening.besluiten.find((b) => b.persoon === vanBeek)!
    expect(besluit.soort).toBe('afwijzing')
    expect(stad.voorziening.bezwaren.some((b) => b.besluit === besluit.id)).toBe(true)
  })
})

describe('wat de BRP weet', () => {
  const brp = maakBrp(stad)
  it('kent iedereen, met ouders, kinderen en gezag', () => {
    expect([...brp.personen()]).toHaveLength(stad.huishouden.personen.length)
    const noor = brp.metBsn(persoon('noor').bsn)!
    expect(noor.ouders.map((o) => o.naam.geslachtsnaam).sort()).toEqual(['Dalen', 'El Amrani'])
    expect(noor.gezag[0]!.type).toBe('GezamenlijkOuderlijkGezag')
    expect(brp.metBsn(persoon('sem').bsn)!.gezag[0]!.type).toBe('EenhoofdigOuderlijkGezag')
    expect(brp.metBsn(persoon('marieke').bsn)!.partners[0]!.burgerservicenummer).toBe(persoon('youssef').bsn)
  })
  it('geeft wie op een adres woont hetzelfde adresseerbare object', () => {
    const object = (wie: string) => {
      const plek = brp.metBsn(persoon(wie).bsn)!.verblijfplaats!
      return plek.type === 'Adres' ? plek.adresseerbaarObjectIdentificatie : undefined
    }
    expect(object('noor')).toMatch(/^\d{16}$/)
    expect(object('noor')).toBe(object('sem'))
    expect(object('ans')).not.toBe(object('sem'))
  })
  it('meldt overlijden en vertrek', () => {
    const doden = stad.huishouden.personen.filter((p) => p.overleden)
    expect(doden.length).toBeGreaterThan(3)
    for (const p of doden)
      expect(brp.metBsn(p.bsn)).toMatchObject({
        overlijden: { datum: { datum: p.overleden } },
        opschortingBijhouding: { reden: { code: 'O' } },
      })
    const weg = stad.huishouden.personen.find((p) => p.uitstroom === 'vertrek')!
    expect(brp.metBsn(weg.bsn)!.verblijfplaats!.type).toBe('VerblijfplaatsOnbekend')
  })
})

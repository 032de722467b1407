import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { beletselenVoorVerzending, bestandsnaam, leesTerugmelding, type Situatie } from './verzending.ts'

const ID = '0199a1b2-0000-7000-8000-00000000abcd'
const gewoon: Situatie = {
  soort: 'beschikking',
  datum: datum('2026-11-10'),
  kanaal: 'post',
  staat: 'opgesteld',
  digitaal: false,
  heeftAdres: true,
  vertrouwelijk: false,
  voorbehouden: false,
  vandaag: datum('2026-11-10'),
}

describe('een brief versturen', () => {
  it.each<[string, Partial<Situatie>, string[]]>([
    ['van vandaag met een adres', {}, []],
    ['aan een ouder voor wie het kind dit houdt', { voorbehouden: true }, ['brief-voorbehouden']],
    ['die al klaarstaat', { staat: 'klaargezet' }, ['brief-al-verzonden']],
    ['die al is verzonden', { staat: 'verzonden' }, ['brief-al-verzonden']],
    ['die is bezorgd', { staat: 'bezorgd' }, ['brief-al-verzonden']],
    ['die terugkwam', { staat: 'mislukt' }, []],
    ['met een bezwaardag van gisteren', { datum: datum('2026-11-09') }, ['brief-van-eerdere-dag']],
    ['zonder bezwaardag van gisteren', { soort: 'plan', datum: datum('2026-11-09') }, []],
    ['zonder adres', { heeftAdres: false }, ['brief-zonder-adres']],
    ['zonder adres, uitgereikt', { heeftAdres: false, kanaal: 'uitreiking' }, []],
    ['in het portaal van wie niet digitaal leest', { kanaal: 'portaal' }, ['leest-niet-digitaal']],
    ['in het portaal van wie digitaal leest', { kanaal: 'portaal', digitaal: true, heeftAdres: false }, []],
    ['per post aan wie niemand mag vinden', { vertrouwelijk: true }, ['brief-alleen-uitreiken']],
    ['uitgereikt aan wie niemand mag vinden', { vertrouwelijk: true, kanaal: 'uitreiking' }, []],
  ])('%s', (_, anders, codes) => {
    expect(beletselenVoorVerzending({ ...gewoon, ...anders }).map(({ code }) => code)).toEqual(codes)
  })

  it('herkent alleen terugmeldingen op een eigen naam', () => {
    const naam = bestandsnaam('9901', ID).replace('.pdf', '')
    expect(leesTerugmelding(`${naam}.bezorgd`)).toEqual({ gemeente: '9901', verzendingId: ID, uitslag: 'bezorgd' })
    expect(leesTerugmelding(`${naam}.onbestelbaar`)?.uitslag).toBe('onbestelbaar')
    for (const ander of [`${naam}.pdf`, `${naam}.bezorgd.deel`, `../${naam}.bezorgd`, 'brief_9901_x.bezorgd', ''])
      expect(leesTerugmelding(ander)).toBeUndefined()
  })
})

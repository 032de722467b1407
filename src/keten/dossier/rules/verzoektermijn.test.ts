import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { effectOpVerzoeken, type Vergeleken } from './verzoektermijn.ts'

const VANDAAG = datum('2026-11-10')
const verzoek = (uiterlijk: string, nieuw: string): Vergeleken => ({
  soort: 'avg-inzage',
  start: datum('2026-11-01'),
  uiterlijk: datum(uiterlijk),
  nieuw: datum(nieuw),
})

describe('een andere termijn voor verzoeken over een dossier', () => {
  it.each([
    ['dezelfde dag verandert niets', [verzoek('2026-12-01', '2026-12-01')], 0, 0],
    ['een latere dag is anders', [verzoek('2026-12-01', '2026-12-15')], 1, 0],
    ['vandaag is nog op tijd', [verzoek('2026-12-01', '2026-11-10')], 1, 0],
    ['gisteren is te laat', [verzoek('2026-12-01', '2026-11-09')], 1, 1],
    ['wat al te laat was, wordt het niet', [verzoek('2026-11-08', '2026-11-05')], 1, 0],
  ])('%s', (_, verzoeken, anders, slechter) =>
    expect(effectOpVerzoeken(verzoeken, VANDAAG)).toMatchObject({ bekeken: 1, anders, slechter }),
  )

  it('noemt wat te laat wordt eerst, met de dagen en zonder wie', () => {
    const { voorbeelden } = effectOpVerzoeken(
      [verzoek('2026-12-01', '2026-12-05'), { ...verzoek('2027-02-01', '2026-11-03'), soort: 'vernietigverzoek' }],
      VANDAAG,
    )
    expect(voorbeelden).toEqual([
      {
        wat: {
          nl: 'Verzoek over vernietigen of bewaren van 1 november 2026',
          en: 'Request about destroying or keeping of 1 November 2026',
        },
        nu: '2027-02-01',
        straks: '2026-11-03',
        slechter: true,
      },
      {
        wat: { nl: 'Verzoek om inzage van 1 november 2026', en: 'Request for access of 1 November 2026' },
        nu: '2026-12-01',
        straks: '2026-12-05',
        slechter: false,
      },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { instellingsoorten } from '#uitvoering/plan/index.ts'
import { effectOpCodes } from './instellingEffect.ts'

const WAT = { nl: 'scores', en: 'scores' }

describe('wat een andere lijst doet met open plannen', () => {
  it('telt wat in gebruik is, en wat buiten de nieuwe lijst valt', () => {
    const gebruik = [
      { code: 'Financien', aantal: 4 },
      { code: 'Justitie', aantal: 3 },
    ]
    expect(effectOpCodes(WAT, gebruik, ({ code }) => code === 'Financien')).toMatchObject({
      bekeken: 7,
      anders: 3,
      slechter: 3,
    })
    expect(effectOpCodes(WAT, gebruik, () => true).anders).toBe(0)
  })

  it.each(['instrument', 'methoden', 'achttien', 'beoordelingsstappen', 'ondertekend-is-aanvraag'])(
    'plan.%s staat in de catalogus, met bron en uitgangswaarde',
    (sleutel) => {
      const soort = instellingsoorten.find((een) => een.soort === 'plan' && een.sleutel === sleutel)
      expect(soort?.bron).toBeTruthy()
      expect(soort?.standaard).toBeTruthy()
    },
  )
})

import { describe, expect, it } from 'vitest'
import type { Grond } from '#uitvoering/huishouden/index.ts'
import { groepVanMoment, zichtVan } from './zicht.ts'

const MARIEKE = 'marieke'
const SEM = 'sem'
const kijker = (functie: string, ...wetten: string[]) => ({ functie, wetten: wetten as never })
const gronden = (over: { [persoonId: string]: Grond[] | undefined }) =>
  new Map([MARIEKE, SEM].map((id) => [id, over[id] ?? []]))
const grond = (hoedanigheid: Grond['hoedanigheid'], ...wetten: string[]): Grond => ({ hoedanigheid, wetten })

describe('wie ziet wat van een huishouden', () => {
  it.each([
    { situatie: 'een consulent zonder relatie opent niets', wie: kijker('consulent', 'wmo'), over: {}, mag: false },
    {
      situatie: 'een regisseur opent',
      wie: kijker('consulent', 'wmo'),
      over: { [MARIEKE]: [grond('regisseur')] },
      mag: true,
    },
    {
      situatie: 'een teamleider opent wat bij het team ligt',
      wie: kijker('teamleider', 'wmo'),
      over: { [SEM]: [grond('team')] },
      mag: true,
    },
    { situatie: 'een controller opent niets', wie: kijker('controller'), over: { [SEM]: [grond('team')] }, mag: false },
    {
      situatie: 'een privacy officer ziet het log, niet het dossier',
      wie: kijker('privacyofficer', 'wmo'),
      over: {},
      mag: false,
    },
  ])('$situatie', ({ wie, over, mag }) => {
    expect(zichtVan(wie, gronden(over)).magOpenen).toBe(mag)
  })

  it.each([
    { situatie: 'een behandelaar leest de vraag van de eigen wet', wet: 'wmo', groep: 'V', ziet: true },
    { situatie: 'een behandelaar leest niets van een andere wet', wet: 'participatiewet', groep: 'V', ziet: false },
    {
      situatie: 'een behandelaar ziet van een andere wet niet eens dat er iets is',
      wet: 'participatiewet',
      groep: 'B',
      ziet: false,
    },
    { situatie: 'een behandelaar ziet het plan', wet: null, groep: 'P', ziet: true },
    { situatie: 'een behandelaar ziet dat er een melding was, van welke wet ook', wet: null, groep: 'B', ziet: true },
  ] as const)('$situatie', ({ wet, groep, ziet }) => {
    const zicht = zichtVan(
      kijker('consulent', 'wmo', 'jeugdwet'),
      gronden({ [MARIEKE]: [grond('behandelaar', 'wmo')] }),
    )
    expect(zicht.ziet(groep, MARIEKE, wet)).toBe(ziet)
  })

  it('geeft over een ander lid niets dat van die relatie komt', () => {
    const zicht = zichtVan(kijker('consulent', 'wmo'), gronden({ [MARIEKE]: [grond('behandelaar', 'wmo')] }))
    expect([zicht.ziet('V', SEM, 'wmo'), zicht.ziet('R', SEM, 'wmo'), zicht.ziet('K', SEM)]).toEqual([
      false,
      false,
      true,
    ])
  })

  it.each([
    ['plan-vastgesteld', 'P'],
    ['regisseur-aangewezen', 'P'],
    ['besluit', 'R'],
    ['levering-start', 'R'],
    ['declaratie', 'G'],
    ['gesprek', 'V'],
    ['melding', 'B'],
  ])('een moment %s hoort bij groep %s', (soort, groep) => {
    expect(groepVanMoment(soort)).toBe(groep)
  })
})

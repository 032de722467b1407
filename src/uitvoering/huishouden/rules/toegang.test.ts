import { describe, expect, it } from 'vitest'
import type { Wet } from '#values/wet.ts'
import { type Grond, HOEDANIGHEDEN, hoedanighedenMet, TOEGANGSREGELS, veldgroepenVoor } from './toegang.ts'

const gezien = (
  functie: string,
  gronden: readonly Grond[],
  wet: Wet | null,
  wetten: readonly Wet[] = ['wmo', 'jeugdwet'],
) => [...veldgroepenVoor({ functie, wetten }, gronden, wet)].toSorted().join(' ')
const grond = (hoedanigheid: Grond['hoedanigheid'], ...wetten: Wet[]): Grond => ({ hoedanigheid, wetten })

describe('wat iemand van een persoon ziet', () => {
  it.each([
    { zonder: [], ziet: 'B K P R' },
    { zonder: ['P'], ziet: 'B K R' },
    { zonder: ['R', 'P', 'V'], ziet: 'B K' },
  ] as const)('een ouder ziet niet wat een kind houdt: $zonder', ({ zonder, ziet }) => {
    expect(gezien('inwoner', [{ hoedanigheid: 'gezag', wetten: [], zonder }], 'jeugdwet', [])).toBe(ziet)
    const ookZelf: Grond[] = [{ hoedanigheid: 'gezag', wetten: [], zonder }, grond('zelf')]
    expect(gezien('inwoner', ookZelf, 'jeugdwet', [])).toBe('B K L P R V')
  })

  it.each([
    { wie: 'toegang', relatie: 'geen relatie, eigen wet', gronden: [], wet: 'wmo', ziet: 'B K' },
    {
      wie: 'toegang',
      relatie: 'geen relatie, een wet buiten het mandaat',
      gronden: [],
      wet: 'participatiewet',
      ziet: 'K',
    },
    {
      wie: 'toegang',
      relatie: 'aanspreekpunt, eigen wet',
      gronden: [grond('aanspreekpunt', 'wmo')],
      wet: 'wmo',
      ziet: 'B K L P R V',
    },
    {
      wie: 'toegang',
      relatie: 'aanspreekpunt voor de wmo, gevraagd naar de jeugdwet',
      gronden: [grond('aanspreekpunt', 'wmo')],
      wet: 'jeugdwet',
      ziet: 'B K L P',
    },
    { wie: 'consulent', relatie: 'geen relatie', gronden: [], wet: 'wmo', ziet: 'K' },
    {
      wie: 'consulent',
      relatie: 'het team heeft de hulpvraag',
      gronden: [grond('team', 'wmo')],
      wet: 'wmo',
      ziet: 'B K',
    },
    {
      wie: 'consulent',
      relatie: 'behandelaar, eigen wet',
      gronden: [grond('behandelaar', 'wmo')],
      wet: 'wmo',
      ziet: 'B K L P R V',
    },
    {
      wie: 'consulent',
      relatie: 'behandelaar, een wet buiten het mandaat',
      gronden: [grond('behandelaar')],
      wet: 'participatiewet',
      ziet: 'K L P',
    },
    {
      wie: 'consulent',
      relatie: 'regisseur, het plan als geheel',
      gronden: [grond('regisseur')],
      wet: null,
      ziet: 'K L P',
    },
    {
      wie: 'consulent',
      relatie: 'betrokkene in de kring: geen recht',
      gronden: [grond('betrokkene')],
      wet: 'wmo',
      ziet: 'B K P V',
    },
    {
      wie: 'consulent',
      relatie: 'een andere wet, met grond om te delen: alleen dat het loopt',
      gronden: [grond('behandelaar', 'wmo'), grond('gedeeld', 'participatiewet')],
      wet: 'participatiewet',
      ziet: 'B K L P',
    },
    {
      wie: 'consulent',
      relatie: 'grond om te delen geldt voor die ene wet',
      gronden: [grond('gedeeld', 'participatiewet')],
      wet: 'wgs',
      ziet: 'K',
    },
    {
      wie: 'teamleider',
      relatie: 'het team van de zaak',
      gronden: [grond('team', 'wmo')],
      wet: 'wmo',
      ziet: 'B K L P',
    },
    { wie: 'teamleider', relatie: 'geen relatie', gronden: [], wet: 'wmo', ziet: '' },
    {
      wie: 'kwaliteit',
      relatie: 'in de steekproef, elke wet',
      gronden: [grond('steekproef')],
      wet: 'wgs',
      ziet: 'B K L P R V',
    },
    { wie: 'kwaliteit', relatie: 'niet in de steekproef', gronden: [], wet: 'wmo', ziet: '' },
    {
      wie: 'backoffice',
      relatie: 'een toewijzing of bericht',
      gronden: [grond('keten', 'wmo')],
      wet: 'wmo',
      ziet: 'B G K R',
    },
    {
      wie: 'budgethouder',
      relatie: 'een declaratie: geen naam',
      gronden: [grond('keten', 'wmo')],
      wet: 'wmo',
      ziet: 'G R',
    },
    {
      wie: 'controller',
      relatie: 'ook met een grond geen personen',
      gronden: [grond('regisseur')],
      wet: 'wmo',
      ziet: '',
    },
    { wie: 'beheerder', relatie: 'geen persoon', gronden: [], wet: null, ziet: '' },
    { wie: 'inwoner', relatie: 'zichzelf', gronden: [grond('zelf')], wet: 'participatiewet', ziet: 'B K L P R V' },
    {
      wie: 'inwoner',
      relatie: 'zijn kind: niet het verhaal',
      gronden: [grond('gezag')],
      wet: 'jeugdwet',
      ziet: 'B K P R',
    },
    { wie: 'inwoner', relatie: 'een ander', gronden: [], wet: null, ziet: '' },
    {
      wie: 'aanbieder',
      relatie: 'toewijzing aan eigen AGB',
      gronden: [grond('toewijzing', 'wmo')],
      wet: 'wmo',
      ziet: 'G K R',
    },
    {
      wie: 'verwijzer',
      relatie: 'eigen verwijzing: alleen dat het loopt',
      gronden: [grond('verwijzing')],
      wet: 'jeugdwet',
      ziet: 'B',
    },
    { wie: 'regionaal', relatie: 'de regionale taak', gronden: [grond('taak', 'wmo')], wet: 'wmo', ziet: 'B K P R V' },
    { wie: 'privacyofficer', relatie: 'geen relatie: alleen wie keek', gronden: [], wet: null, ziet: 'L' },
    {
      wie: 'privacyofficer',
      relatie: 'met noodtoegang',
      gronden: [grond('noodtoegang')],
      wet: 'wmo',
      ziet: 'B K L P R V',
    },
  ] satisfies { wie: string; relatie: string; gronden: Grond[]; wet: Wet | null; ziet: string }[])(
    '$wie, $relatie: $ziet',
    ({ wie, gronden, wet, ziet }) => {
      expect(gezien(wie, gronden, wet)).toBe(ziet)
    },
  )

  it('telt bij twee functies samen op', () => {
    expect(gezien('toegang+privacyofficer', [], 'wmo')).toBe('B K L')
  })

  it('kent geen functie of hoedanigheid die niemand kan hebben', () => {
    const relaties = new Set<string>([...HOEDANIGHEDEN, 'geen'])
    expect(TOEGANGSREGELS.filter((regel) => !relaties.has(regel.relatie))).toEqual([])
    expect(HOEDANIGHEDEN.filter((een) => !TOEGANGSREGELS.some((regel) => regel.relatie === een))).toEqual([])
  })

  it('geeft niemand zonder grond het verhaal, het plan of het geld', () => {
    const zonder = TOEGANGSREGELS.filter((regel) => regel.relatie === 'geen' && !regel.rollen.includes('systeem'))
    const groepen = zonder.flatMap((regel) => [...regel.eigenWet, ...regel.andereWet, ...regel.zonderWet])
    expect(groepen.filter((groep) => ['V', 'P', 'R', 'G'].includes(groep))).toEqual([])
  })

  it('zegt een lijst op welke hoedanigheden zij filtert', () => {
    expect(hoedanighedenMet({ functie: 'toegang', wetten: [] }, 'B').zonderGrond).toBe(true)
    expect(hoedanighedenMet({ functie: 'consulent', wetten: [] }, 'B')).toEqual({
      zonderGrond: false,
      hoedanigheden: [
        'team',
        'aanspreekpunt',
        'behandelaar',
        'opsteller',
        'regisseur',
        'waarnemer',
        'betrokkene',
        'noodtoegang',
        'gedeeld',
      ],
    })
  })
})

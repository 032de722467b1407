import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instellingen } from '#server/modules.ts'
import { datum } from '#values/datum.ts'
import { findTermijnRegel } from '#values/termijn.ts'

const BRON = join(import.meta.dirname, '../../../shared/domain.md')
const DAG = datum('2026-11-20')

/** Beside the rows of the table: terms that the law sets and the desk keeps. */
const OOK = {
  'avg-inzage': '1 maanden',
  'avg-inzage-verlenging': '2 maanden',
  'awb-bezwaar': '6 weken',
  'awb-bezwaar-besluit': '6 weken',
  'awb-bezwaar-commissie': '12 weken',
  'awb-bezwaar-verdaging': '6 weken',
  'awb-bezwaar-herstel': '2 weken',
  'awb-hoorzitting': '1 weken',
  'awb-beroep': '6 weken',
}

/** By the beginning of the second column of a row: which terms it sets, or why it sets none. */
const RIJEN: readonly [wet: RegExp, feit: RegExp, termijnen: Record<string, string> | string][] = [
  [/^Wmo/, /^melding → onderzoek/, { 'wmo-onderzoek': '6 weken' }],
  [/^Wmo/, /^melding → resident may/, { 'wmo-persoonlijk-plan': '7 dagen' }],
  [/^Wmo/, /^point to free/, 'a duty without a term'],
  [/^Wmo/, /^urgent/, 'at once'],
  [/^Wmo/, /^aanvraag → beschikking/, { 'wmo-besluit': '2 weken' }],
  [/^Wmo/, /^decisions are reviewed/, 'no term in the law: planned per voorziening'],
  [/^Jeugdwet/, /^aanvraag → beschikking/, { 'jeugdwet-besluit': '8 weken' }],
  [/^Awb 4:5/, /^incomplete/, 'stops a term, is none'],
  [/^Awb 4:17-4:18/, /^after ingebrekestelling/, { 'awb-ingebrekestelling': '2 weken' }],
  [
    /^Wgs art. 4/,
    /^request → first talk/,
    { 'wgs-eerste-gesprek': '4 weken', 'wgs-eerste-gesprek-dreigend': '3 werkdagen' },
  ],
  [/^Wgs/, /^decision/, { 'wgs-besluit': '8 weken' }],
  [/^Participatiewet art. 41/, /^under 27/, { 'participatiewet-wachttijd-jongeren': '4 weken' }],
  [/^Participatiewet art. 52/, /^advance/, { 'participatiewet-voorschot': '4 weken' }],
  [/^Participatiewet/, /^decision/, { 'participatiewet-besluit': '8 weken' }],
  [/^Algemene termijnenwet/, /./, 'how terms are counted'],
  [/^counting/, /./, 'how terms are counted'],
  [/^Awb 4:15/, /./, 'suspends a term, is none'],
  [/^Awb 4:17/, /./, 'amounts, not terms'],
  [/^iStandaarden/, /^retour/, { 'bericht-retour': '3 werkdagen', 'bericht-retour-declaratie': '10 werkdagen' }],
  [/^OP271/, /./, { 'bericht-start': '5 werkdagen', 'bericht-stop': '5 werkdagen' }],
  [
    /^OP274/,
    /./,
    {
      'bericht-antwoord-toewijzing': '5 werkdagen',
      'bericht-antwoord-wijziging': '5 werkdagen',
      'bericht-na-onderzoek': '8 weken',
      'bericht-woonplaatsbeginsel': '2 weken',
    },
  ],
]

const duurVan = (code: string) => {
  const regel = findTermijnRegel(code, DAG)
  return regel && `${regel.duur.aantal} ${regel.duur.eenheid}`
}
const instelbaar = new Set(instellingen.soorten.filter((een) => een.soort === 'termijn').map((een) => een.sleutel))

describe('termijnen in de gedateerde instellingen', () => {
  if (!existsSync(BRON)) {
    it.skip('../shared/domain.md is er niet: de tabel met termijnen is niet vergeleken', () => {})
  } else {
    const tabel = readFileSync(BRON, 'utf8').split('## Terms')[1]!.split('\n\n')[1]!
    const rijen = tabel
      .split('\n')
      .slice(2)
      .map((rij) => rij.split('|').map((cel) => cel.trim()))
    it('elke rij van de tabel is een termijn met haar duur, of staat hier met de reden waarom niet', () => {
      expect(rijen.length).toBeGreaterThan(15)
      for (const [, wet = '', feit = ''] of rijen) {
        const rij = RIJEN.find(([w, f]) => w.test(wet) && f.test(feit))
        expect(rij, `${wet}: ${feit}`).toBeDefined()
        if (typeof rij![2] === 'string') continue
        for (const [code, duur] of Object.entries(rij![2])) expect([code, duurVan(code)]).toEqual([code, duur])
      }
    })
    it('elke regel van deze lijst hoort bij een rij van de tabel', () => {
      for (const [w, f] of RIJEN)
        expect(
          rijen.some(([, wet = '', feit = '']) => w.test(wet) && f.test(feit)),
          `${w} ${f}`,
        ).toBe(true)
    })
  }

  it('ook wat niet in de tabel staat heeft een duur en een bron', () => {
    for (const [code, duur] of Object.entries(OOK)) {
      expect([code, duurVan(code)]).toEqual([code, duur])
      expect(findTermijnRegel(code, DAG)!.bron).toMatch(/\d/)
      expect(instelbaar.has(code), code).toBe(true)
    }
  })

  it('wat een kamer als termijn rekent, kan de beheerder vaststellen', () => {
    for (const code of [
      'wmo-onderzoek',
      'wmo-besluit',
      'jeugdwet-besluit',
      'wgs-eerste-gesprek',
      'wgs-eerste-gesprek-dreigend',
      'participatiewet-besluit',
    ])
      expect(instelbaar.has(code), code).toBe(true)
  })
})

import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#server/modules.ts'
import { type Bestand, daden, kamerVan, zonderScherm } from './dadenMetScherm.ts'

/** Why a deed has no screen of its own. What gets one goes from this list: it is compared in both directions. */
const MET_REDEN: Readonly<Record<string, string>> = {
  // The road of a machine.
  'toegang.ontvangServiceRequest': 'FHIR: het systeem van een huisarts verwijst',
  'begroting.importeerGrootboek': 'een financieel systeem levert boekingen; op het scherm gaat het als bestand',
  'begroting.herbouwVerplichtingen': 'beheer: telt opnieuw wat de keten al meldde',
  // Another road on screen does the same.
  'begroting.importeerVoorstel': 'een heel voorstel als JSON; op het scherm als CSV of werkblad',
  'plan.legMetingVast': 'een domein van een systeem; op het scherm een hele scorelijst',
  'programma.beginRapport': 'een heel rapport van een systeem; op het scherm vanuit het project en het vorige rapport',
  'rapportage.verwijsNaarCijfer': 'een systeem vraagt een nummer; op het scherm komt het cijfer met zijn blok mee',
  'voorziening.herroepMelding': 'het bericht van een aanbieder trekt een start of stop in',
}

const lees = (...patronen: string[]): Bestand[] =>
  globSync(patronen)
    .filter((pad) => !/\.test\.tsx?$/.test(pad))
    .map((pad) => ({ pad, tekst: readFileSync(pad, 'utf8') }))

const endpoints = routes.map(({ endpoint }) => endpoint)
const gedaan = daden(lees('src/**/screens/**/*.{ts,tsx}', 'src/web/**/*.{ts,tsx}'))
const namen = new Map<string, string[]>()

beforeAll(async () => {
  for (const pad of globSync(['src/**/endpoints*.ts', 'src/**/endpoints/*.ts'])) {
    const deur: Record<string, { id?: unknown }> = await import(resolve(pad))
    for (const [naam, waarde] of Object.entries(deur))
      if (typeof waarde?.id === 'string')
        namen.set(waarde.id, [...(namen.get(waarde.id) ?? []), `${kamerVan(pad)} ${naam}`])
  }
})

describe('wat een mens mag doen, doet een scherm', () => {
  it('kent van elk adres de naam waaronder een scherm het vindt', () => {
    expect(endpoints.length).toBeGreaterThan(400)
    expect(gedaan.size).toBeGreaterThan(300)
    const doen = endpoints.filter(({ method }) => method !== 'GET')
    expect(doen.filter(({ id }) => !namen.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('elke daad staat op een scherm of heeft een reden om er geen te hebben', () => {
    expect(zonderScherm(endpoints, namen, gedaan)).toEqual(Object.keys(MET_REDEN).toSorted())
  })

  it('controle: een daad die geen scherm invoert valt op, ook als een scherm haar vorm kent of een kamer verder haar naam', () => {
    const daad = [{ id: 'raad.zegToe', method: 'POST' }]
    const bekend = new Map([['raad.zegToe', ['src/sturing/raad zegToe']]])
    const scherm = (tekst: string, pad = 'src/sturing/raad/screens/X.tsx') =>
      zonderScherm(daad, bekend, daden([{ pad, tekst }]))
    expect(scherm("import { toonRaad, zegToe } from '../endpoints.ts'")).toEqual([])
    expect(scherm("import { zegToe as belooft } from '#sturing/raad/endpoints.ts'", 'src/web/X.tsx')).toEqual([])
    expect(scherm("import * as raad from '../endpoints.ts'\nuseCommand(raad.zegToe)")).toEqual([])
    for (const tekst of [
      '',
      "import { toonRaad } from '../endpoints.ts'",
      "import type { zegToe } from '../endpoints.ts'",
      "import { toonRaad, type zegToe } from '../endpoints.ts'",
      "import { zegToe } from '#keten/contract/endpoints.ts'",
      "import * as raad from '../endpoints.ts'\nuseEndpoint(raad.toonRaad)",
    ])
      expect(scherm(tekst), tekst).toEqual(['raad.zegToe'])
    expect(zonderScherm([{ id: 'raad.zegToe', method: 'GET' }], bekend, new Set())).toEqual([])
  })
})

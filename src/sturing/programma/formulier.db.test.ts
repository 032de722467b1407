import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { codesOf } from '#values/beletsel.ts'
import { EERSTE_FORMULIER, eigenSoort } from './rules/formulier.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const doe = (
  method: 'GET' | 'POST' | 'PUT',
  pad: string,
  body?: object,
  versie?: number,
  als = 'programmasecretaris',
) => house.vraag(als, method, pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
const wie = { eigenaar: 'Manager', portefeuillehouder: 'Wethouder', beoogdResultaat: 'Beter.' }
const eigen = { soort: eigenSoort('Inwoners aan zet', []), label: 'Inwoners aan zet', hulp: null }
const metEigen = { ...EERSTE_FORMULIER, aspecten: [...EERSTE_FORMULIER.aspecten, eigen] }

it('een eigen aspect heet naar zijn eerste label, en nooit als een ander', () => {
  expect(eigen.soort).toBe('eigen-inwoners-aan-zet')
  expect(eigenSoort('Inwoners aan zet!', [eigen.soort])).toBe('eigen-inwoners-aan-zet-2')
  expect(eigenSoort('Financiën & zó', [])).toBe('eigen-financien-zo')
  expect(eigenSoort('€', [])).toBe('eigen-aspect')
})

it('een gemeente voegt een aspect toe; een gepubliceerd rapport houdt het formulier van zijn dag', async () => {
  expect((await doe('PUT', '/rapportformulier', metEigen, 1)).body).toEqual({ versie: 2 })
  const { programmaId } = (await doe('POST', '/programmas', { ...wie, code: 'eigen', naam: 'Eigen' })).body
  const project = { ...wie, soort: 'project', naam: 'Loket' }
  const { projectId } = (await doe('POST', `/programmas/${programmaId}/projecten`, project)).body
  const begin = { projectId, reeks: 'Kwartaal', rapportagedatum: '2026-04-01' }
  const { rapportId } = (await doe('POST', `/programmas/${programmaId}/vervolgrapporten`, begin)).body
  const pad = `/voortgangsrapporten/${rapportId}`
  const leeg = (await doe('GET', pad)).body
  expect(leeg.inhoud.aspecten.at(-1)).toMatchObject({ soort: eigen.soort, bronlabel: eigen.label, status: null })
  expect(codesOf(leeg.bevindingen)).toContain('status-ontbreekt')
  const rapport = {
    ...leeg.inhoud,
    portefeuillehouder: { waarde: 'Wethouder' },
    basisinformatie: { tekst: 'Een loket.' },
    standVanZaken: { tekst: 'Het loket is open.' },
    fase: { veld: 'Realisatiefase' },
    aspecten: leeg.inhoud.aspecten.map((a: object) => ({ ...a, status: 'Op koers', tekst: 'Naar plan.' })),
    afwijkingen: leeg.inhoud.afwijkingen.map((a: object) => ({ ...a, antwoord: 'nee' })),
  }
  rapport.aspecten[5].tekst = 'Er is vertraging bij de inwonersgroep.'
  expect((await doe('PUT', pad, { rapport }, 1)).status).toBe(200)
  const { bevindingen } = (await doe('GET', pad)).body
  expect(
    bevindingen.map(({ code, plaats }: { code: string; plaats: string }) => `${plaats.split(' ')[1]} ${code}`),
  ).toEqual(['eigen-inwoners-aan-zet op-koers-bij-vertraging'])
  const reactie = { keuze: 'laten-staan', reden: 'De rest loopt.' }
  await doe('POST', `/programmabevindingen/${bevindingen[0].id}/reacties`, reactie)
  expect((await doe('POST', `${pad}/indieningen`, {})).status).toBe(201)
  expect((await doe('POST', `${pad}/publicaties`, {})).status).toBe(201)
  expect((await doe('PUT', '/rapportformulier', EERSTE_FORMULIER, 2)).body).toEqual({ versie: 3 })
  const oud = (await doe('GET', pad)).body
  expect([oud.status, oud.formulierversie, oud.formulier.aspecten.at(-1).label]).toEqual([
    'gepubliceerd',
    2,
    eigen.label,
  ])
  const vervolg = { ...begin, rapportagedatum: '2026-07-01' }
  const nieuw = (await doe('POST', `/programmas/${programmaId}/vervolgrapporten`, vervolg)).body.rapportId
  expect((await doe('GET', `/voortgangsrapporten/${nieuw}`)).body.inhoud.aspecten).toHaveLength(5)
})

it('weigert een aspect dat al zo heet of dat geen aspect is', async () => {
  const dubbel = { ...metEigen, aspecten: [...metEigen.aspecten, { ...eigen, soort: 'eigen-anders' }] }
  expect(codesOf((await doe('PUT', '/rapportformulier', dubbel, 3)).body.beletselen)).toEqual(['rij-dubbel'])
  const vreemd = { ...metEigen, aspecten: [{ ...eigen, soort: 'tijd' }] }
  expect((await doe('PUT', '/rapportformulier', vreemd, 3)).body.beletselen[0].veld).toBe('aspecten.0.soort')
})

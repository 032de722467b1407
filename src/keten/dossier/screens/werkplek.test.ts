import { expect, it } from 'vitest'
import { werkplek } from './werkplek.ts'

it.each([
  ['plan', 'plan-evalueren', 'h', '/huishoudens/h/plan'],
  ['plan', 'overgang-regelen', 'h', '/huishoudens/h/plan/achttien'],
  ['plan', 'overdracht-ontvangen', null, '/overdrachten'],
  ['toegang', 'melding', null, '/meldingen/x'],
  ['toegang', 'contactverzoek', 'h', '/contacten'],
  ['toegang', 'onderzoek', 'h', '/huishoudens/h'],
  ['voorziening', 'bezwaar-bekendmaken', 'h', '/bezwaren/x'],
  ['voorziening', 'herbeoordeling', 'h', '/huishoudens/h/besluiten'],
  ['voorziening', 'contract-eindigt', 'h', '/toewijzingen/x'],
  ['voorziening', 'levering-niet-gestart', 'h', '/toewijzingen/x'],
  ['toegang', 'doorgeleiding-niet-gestart', 'h', '/huishoudens/h'],
  ['pgb', 'pgb-overbesteding', 'h', '/huishoudens/h/pgb'],
  ['contract', 'contract-eindigt', null, '/aanbieders'],
  ['berichten', 'bericht-geparkeerd', null, '/berichten/x'],
  ['berichten', 'bericht-niet-gemaakt', null, '/berichten'],
  ['declaratie', 'declaratie-betalen', null, '/declaraties/x'],
  ['correspondentie', 'brief-retour', 'h', '/huishoudens/h/brieven'],
  ['toegang', 'triage', null, undefined],
])('%s: %s wordt gedaan op zijn eigen plek', (kamer, soort, huishoudenId, plek) => {
  expect(werkplek({ kamer, soort, huishoudenId, id: 'x' })).toBe(plek)
})

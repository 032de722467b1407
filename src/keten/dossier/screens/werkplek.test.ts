import { expect, it } from 'vitest'
import { werkplek } from './werkplek.ts'

it.each([
  ['plan', 'plan-evalueren', 'h', '/huishoudens/h/plan'],
  ['plan', 'overgang-regelen', 'h', '/huishoudens/h/plan/achttien'],
  ['plan', 'overdracht-ontvangen', null, '/overdrachten'],
  ['toegang', 'melding', null, '/meldingen/x'],
  ['toegang', 'contactverzoek', 'h', '/contacten'],
  ['toegang', 'onderzoek', 'h', '/meldingen/m#hulpvraag-x'],
  ['toegang', 'spoed', 'h', '/meldingen/m#hulpvraag-x'],
  ['toegang', 'tijdelijk', 'h', '/meldingen/m#hulpvraag-x'],
  ['toegang', 'voorschot', 'h', '/meldingen/m#hulpvraag-x'],
  ['toegang', 'aanvraag', 'h', '/huishoudens/h/besluiten'],
  ['voorziening', 'bezwaar-bekendmaken', 'h', '/bezwaren/x'],
  ['voorziening', 'herbeoordeling', 'h', '/huishoudens/h/besluiten'],
  ['voorziening', 'contract-eindigt', 'h', '/toewijzingen/x'],
  ['voorziening', 'levering-niet-gestart', 'h', '/toewijzingen/x'],
  ['toegang', 'doorgeleiding-niet-gestart', 'h', '/meldingen/m#doorgeleiding-x'],
  ['pgb', 'pgb-overbesteding', 'h', '/huishoudens/h/pgb'],
  ['contract', 'contract-eindigt', null, '/aanbieders'],
  ['berichten', 'bericht-geparkeerd', null, '/berichten/x'],
  ['berichten', 'bericht-niet-gemaakt', null, '/berichten'],
  ['declaratie', 'declaratie-betalen', null, '/declaraties/x'],
  ['correspondentie', 'brief-retour', 'h', '/huishoudens/h/brieven'],
  ['toegang', 'triage', null, '/meldingen/m#hulpvraag-x'],
])('%s: %s wordt gedaan op zijn eigen plek', (kamer, soort, huishoudenId, plek) => {
  expect(werkplek({ kamer, soort, huishoudenId, meldingId: kamer === 'toegang' ? 'm' : null, id: 'x' })).toBe(plek)
})

it('zonder huishouden en zonder melding is er geen plek om te openen', () => {
  expect(
    werkplek({ kamer: 'plan', soort: 'plan-evalueren', huishoudenId: null, meldingId: null, id: 'x' }),
  ).toBeUndefined()
})

import { expect, it } from 'vitest'
import { isMailadres, leesMailretour, mailnaam, notificatieVan } from './mail.ts'

it.each(['noor@voorbeeld.nl', 'n.de-vries+post@mail.voorbeeld.nl', "d'arc@voorbeeld.org"])('%s is een adres', (adres) =>
  expect(isMailadres(adres)).toBe(true),
)
it.each([
  'noor',
  'noor@voorbeeld',
  'noor@@voorbeeld.nl',
  'noor@voorbeeld.nl, ander@voorbeeld.nl',
  'noor@voorbeeld.nl\r\nBcc: ander@voorbeeld.nl',
  'Noor <noor@voorbeeld.nl>',
  ' noor@voorbeeld.nl',
  `${'a'.repeat(65)}@voorbeeld.nl`,
])('%j is geen adres', (adres) => expect(isMailadres(adres)).toBe(false))

it('zegt alleen dat er iets klaarstaat: geen wet, geen onderwerp, geen link', () => {
  const { onderwerp, tekst } = notificatieVan('Voorbeeldstad')
  expect(`${onderwerp} ${tekst}`).not.toMatch(/https?:|www\.|wmo|jeugd|besluit|brief |geachte|plan/i)
})

it('herkent wat terugkwam aan de naam van het bestand', () => {
  const id = '01990000-0000-7000-8000-000000000001'
  expect(leesMailretour(mailnaam('9901', id).replace('.eml', '.onbestelbaar'))).toEqual({
    gemeente: '9901',
    verzendingId: id,
  })
  expect(leesMailretour(mailnaam('9901', id))).toBeUndefined()
  expect(leesMailretour('brief_9901_x.onbestelbaar')).toBeUndefined()
})

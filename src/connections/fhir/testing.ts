import { AGB, BSN, PROFIEL, VERWIJZERTYPE } from './profiel.ts'

type Deel = { bsn?: string; agb?: string; type?: string; kenmerk?: string; anders?: Record<string, unknown> }

/** A referral as a doctor's system would write it after nl-core. */
export const eenServiceRequest = ({
  bsn = '999990019',
  agb = '01980001',
  type = '02',
  kenmerk = 'V-1',
  anders = {},
}: Deel = {}) => ({
  resourceType: 'ServiceRequest',
  meta: { profile: [PROFIEL] },
  contained: [
    {
      resourceType: 'Patient',
      id: 'patient',
      identifier: [{ system: BSN, value: bsn }],
      name: [{ text: 'Sem Voorbeeld' }],
      birthDate: '2012-05-20',
    },
    {
      resourceType: 'PractitionerRole',
      id: 'rol',
      organization: { reference: '#praktijk' },
      code: [{ coding: [{ system: VERWIJZERTYPE, code: type, display: 'huisarts' }] }],
    },
    {
      resourceType: 'Organization',
      id: 'praktijk',
      identifier: [{ system: AGB, value: agb }],
      name: 'Huisartsenpraktijk Oude Haven',
    },
  ],
  identifier: [{ system: 'https://praktijk.example/verwijzingen', value: kenmerk }],
  status: 'active',
  intent: 'order',
  priority: 'routine',
  code: { text: 'Hulp bij angst en somberheid' },
  subject: { reference: '#patient' },
  authoredOn: '2026-11-10T08:30:00+01:00',
  requester: { reference: '#rol' },
  note: [{ text: 'Gaat sinds de zomer niet meer naar school.' }],
  ...anders,
})

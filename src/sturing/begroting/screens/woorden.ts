import type { StatusKind } from '#platform/ui/index.ts'
import type { Tweetalig } from '#values/taal.ts'

const woord = (nl: string, en: string): Tweetalig => ({ nl, en })

export const WIJZIGINGSOORT: Record<string, Tweetalig> = {
  primitief: woord('Primitieve begroting', 'Original budget'),
  kadernota: woord('Kadernota', 'Framework memorandum'),
  begrotingswijziging: woord('Begrotingswijziging', 'Amendment'),
  verschuiving: woord('Verschuiving', 'Shift'),
  overheveling: woord('Overheveling', 'Transfer between years'),
  vrijval: woord('Vrijval', 'Release'),
  indexering: woord('Indexering', 'Indexation'),
  correctie: woord('Correctie', 'Correction'),
}

export const ORGAAN: Record<string, Tweetalig> = {
  raad: woord('Raad', 'Council'),
  college: woord('College', 'College'),
  directie: woord('Directie', 'Management'),
  budgethouder: woord('Budgethouder', 'Budget holder'),
}

export const WIJZIGINGSTAND: Record<string, { kind: StatusKind; naam: Tweetalig }> = {
  concept: { kind: 'wacht', naam: woord('Concept', 'Draft') },
  voorgesteld: { kind: 'loopt', naam: woord('Voorgesteld', 'Proposed') },
  vastgesteld: { kind: 'goed', naam: woord('Vastgesteld', 'Decided') },
  verworpen: { kind: 'te-laat', naam: woord('Verworpen', 'Rejected') },
  ingetrokken: { kind: 'afgerond', naam: woord('Ingetrokken', 'Withdrawn') },
}

export const VOORSTELREGELSTAND: Record<string, Tweetalig> = {
  gevraagd: woord('gevraagd', 'asked'),
  gehonoreerd: woord('gehonoreerd', 'granted'),
  'deels gehonoreerd': woord('deels gehonoreerd', 'partly granted'),
  afgewezen: woord('afgewezen', 'refused'),
  'dekking open': woord('gehonoreerd, dekking open', 'granted, cover open'),
}

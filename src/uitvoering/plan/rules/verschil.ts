import type { Inhoud } from './inhoud.ts'

export type Soort = 'behoefte' | 'afweging' | 'doel' | 'afspraak' | 'voorziening'
export type Verschil = { soort: Soort; stam: string; aard: 'nieuw' | 'gewijzigd' | 'vervallen' }

const SOORTEN = [
  ['behoefte', 'behoeften'],
  ['afweging', 'afwegingen'],
  ['doel', 'doelen'],
  ['afspraak', 'afspraken'],
  ['voorziening', 'gevraagd'],
] as const satisfies readonly (readonly [Soort, keyof Inhoud])[]

/** What a version says otherwise than the one before it: wording has a new id, the thing keeps its stam. */
export function verschillen(vorige: Inhoud, nieuwe: Inhoud): Verschil[] {
  return SOORTEN.flatMap(([soort, sleutel]) => {
    const oud = new Map(vorige[sleutel].map((een) => [een.stam, een.id]))
    const nieuw = new Map(nieuwe[sleutel].map((een) => [een.stam, een.id]))
    return [
      ...[...nieuw].flatMap(([stam, id]): Verschil[] => {
        if (!oud.has(stam)) return [{ soort, stam, aard: 'nieuw' }]
        return oud.get(stam) === id ? [] : [{ soort, stam, aard: 'gewijzigd' }]
      }),
      ...[...oud.keys()]
        .filter((stam) => !nieuw.has(stam))
        .map((stam): Verschil => ({ soort, stam, aard: 'vervallen' })),
    ]
  })
}

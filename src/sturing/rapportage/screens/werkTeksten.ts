import { defineTeksten } from '#platform/ui/index.ts'
import { type Sturingswerksoort, WERKNAMEN } from '../rules/werk.ts'

type Namen = { [S in Sturingswerksoort]: readonly [nl: string, en: string] }
const NAMEN: Namen = Object.fromEntries(
  Object.entries(WERKNAMEN).map(([soort, { nl, en }]): readonly unknown[] => [soort, [nl, en]]),
)

export const werkTeksten = defineTeksten({
  titel: [
    (n: number, laat: number) =>
      n === 0
        ? 'Er wacht niets op u'
        : `${n} ${n === 1 ? 'ding wacht' : 'dingen wachten'} op u${laat > 0 ? `, ${laat} te laat` : ''}`,
    (n: number, laat: number) =>
      n === 0
        ? 'Nothing waits for you'
        : `${n} ${n === 1 ? 'thing waits' : 'things wait'} for you${laat > 0 ? `, ${laat} overdue` : ''}`,
  ],
  sub: [
    'Wat u in de sturing moet doen of beslissen, wat het eerst moet bovenaan.',
    'What you must do or decide in the steering, what comes first on top.',
  ],
  lijst: ['Wat op u wacht', 'What waits for you'],
  leeg: ['Wat een ander moet doen staat bij die ander.', 'What somebody else must do stands with that person.'],
  wat: ['Wat', 'What'],
  onderwerp: ['Onderwerp', 'Subject'],
  uiterlijk: ['Uiterlijk', 'Due'],
  zonderDag: ['geen dag', 'no day'],
  sinds: ['Sinds', 'Since'],
  ...NAMEN,
})

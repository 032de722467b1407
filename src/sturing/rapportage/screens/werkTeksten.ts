import { defineTeksten } from '#platform/ui/index.ts'

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
  hertoets: ['Nagaan of een toezegging nog is nagekomen', 'Check whether a promise is still kept'],
  toezegging: ['Toezegging nakomen', 'Keep a promise'],
  'vraag-beantwoorden': ['Vraag van de raad beantwoorden', 'Answer a question of the council'],
  'mededeling-schrijven': ['Besluit aan de raad melden', 'Report a decision to the council'],
  'raadsbesluit-vastleggen': ['Raadsbesluit vastleggen', 'Record a council decision'],
  'wijziging-besluiten': ['Over een begrotingswijziging beslissen', 'Decide on a budget amendment'],
  'rapport-indienen': ['Voortgangsrapport afmaken en indienen', 'Finish and submit a progress report'],
  'rapport-publiceren': ['Voortgangsrapport publiceren', 'Publish a progress report'],
  'pilot-beoordelen': ['Oordeel over een pilot vastleggen', 'Record the verdict on a pilot'],
  'stuk-afmaken': ['Stuk afmaken en publiceren', 'Finish and publish a paper'],
  'stuk-rectificeren': ['Gepubliceerd cijfer verbeteren', 'Correct a published figure'],
})

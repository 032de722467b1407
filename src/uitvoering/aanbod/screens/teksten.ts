import { defineTeksten } from '#platform/ui/index.ts'

export const aanbodTeksten = defineTeksten({
  titel: [
    (n: number, open: number) =>
      n === 1 ? '1 plek waar iemand terechtkan' : `${n} plekken waar mensen terechtkunnen, ${open} met ruimte`,
    (n: number, open: number) =>
      n === 1 ? '1 place where someone can go' : `${n} places where people can go, ${open} with room`,
  ],
  sub: [
    'Aanbod zonder indicatie: mensen kunnen er zelf naartoe. Overlap staat erbij, zodat u ziet wat naast elkaar bestaat.',
    'Help without an assessment: people can go there themselves. Overlap is shown, so that you see what exists side by side.',
  ],
  zoek: ['Zoek op woord of naam', 'Search by word or name'],
  trede: ['Trede', 'Tier'],
  tredeN: [(n: number) => `Trede ${n}`, (n: number) => `Tier ${n}`],
  thema: ['Thema', 'Theme'],
  wijk: ['Wijk', 'Neighbourhood'],
  heleGemeente: ['Hele gemeente', 'Whole municipality'],
  alles: ['Alles', 'All'],
  naam: ['Aanbod', 'Offer'],
  organisatie: ['Organisatie', 'Organisation'],
  stand: ['Stand', 'State'],
  aanmelden: ['Aanmelden', 'How to join'],
  kosten: ['Kosten', 'Cost'],
  voorWie: ['Voor wie', 'For whom'],
  vervangt: ['Bedoeld in plaats van', 'Meant instead of'],
  overlapt: ['Lijkt op', 'Similar to'],
  geen: ['Geen aanbod gevonden', 'Nothing found'],
  geenWaarom: ['Probeer een ander woord of haal een filter weg.', 'Try another word or remove a filter.'],
  gepland: ['gepland', 'planned'],
  open: ['open', 'open'],
  vol: ['vol', 'full'],
  gestopt: ['gestopt', 'ended'],
  onbekend: ['niet opgegeven', 'not given'],
})

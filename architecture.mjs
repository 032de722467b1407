// THE list: the order in which work flows through the house. An import may only point up this list.
// The import rules (tools/architecture.ts) and docs/kaart.md are made from it.
export const modules = [
  'uitvoering/inrichting',
  'uitvoering/aanbod',
  'uitvoering/huishouden',
  'uitvoering/toegang',
  'uitvoering/plan',
  'uitvoering/traject',
  'uitvoering/ervaring',
  'keten/contract',
  'keten/voorziening',
  'keten/berichten',
  'keten/declaratie',
  'keten/correspondentie',
  'keten/dossier',
  'sturing/bezetting',
  'sturing/monitor',
  'sturing/begroting',
  'sturing/raad',
  'sturing/programma',
  'sturing/rapportage',
  'sturing/draad',
]

export const roofs = ['src/server', 'src/web']

// What another module may import of a room; the roofs may import a little more.
export const doors = ['index', 'reads', 'deeds', 'endpoints', 'testing', 'screens/index']
export const roofDoors = ['index', 'routes', 'reactions', 'endpoints', 'screens/index']

import type { Tweetalig } from '#values/taal.ts'

export const WAT = {
  verzoeken: { nl: 'open verzoeken van aanbieders', en: 'open requests of providers' },
  bezwaren: { nl: 'open bezwaren', en: 'open objections' },
  bekendgemaakt: { nl: 'besluiten waartegen bezwaar kan', en: 'decisions that can be objected to' },
} as const satisfies Record<string, Tweetalig>

export const NAMEN = {
  vot: { nl: 'Verzoek om toewijzing', en: 'Request for assignment' },
  vow: { nl: 'Verzoek om wijziging', en: 'Request for change' },
  bezwaar: { nl: 'Bezwaar', en: 'Objection' },
  besluit: { nl: 'Besluit', en: 'Decision' },
} as const satisfies Record<string, Tweetalig>

type Houdt = { wat: Tweetalig; voor: Tweetalig; bron: string; telt: 'beroep' | 'herstel' | 'zitting' }

/** Terms whose day a letter told: what runs keeps it, the changed term counts for what comes after. */
export const HOUDT: Readonly<Record<string, Houdt>> = {
  'awb-bezwaar': {
    wat: WAT.bekendgemaakt,
    voor: {
      nl: 'besluiten die op of na die dag bekend zijn gemaakt; wie al bezwaar maakte, houdt zijn termijn',
      en: 'decisions made known on or after that day; who objected already keeps the term',
    },
    bron: 'Awb art. 6:8 lid 1',
    telt: 'beroep',
  },
  'awb-beroep': {
    wat: { nl: 'beslissingen op bezwaar waartegen nog beroep kan', en: 'decisions on objections that can be appealed' },
    voor: {
      nl: 'beslissingen die daarna bekend worden gemaakt; wat al verstuurd is, houdt de dag uit de brief',
      en: 'decisions made known afterwards; what was sent keeps the day in the letter',
    },
    bron: 'Awb art. 6:8 lid 1',
    telt: 'beroep',
  },
  'awb-bezwaar-herstel': {
    wat: { nl: 'verzuimen die nog hersteld kunnen worden', en: 'defaults that can still be mended' },
    voor: {
      nl: 'wat daarna wordt gevraagd; een gestelde termijn blijft staan',
      en: 'what is asked afterwards; a term that was set stays',
    },
    bron: 'Awb art. 6:6',
    telt: 'herstel',
  },
  'awb-hoorzitting': {
    wat: { nl: 'geplande hoorzittingen', en: 'planned hearings' },
    voor: {
      nl: 'zittingen die daarna worden gepland; een geplande zitting houdt haar dag',
      en: 'hearings planned afterwards; a planned hearing keeps its day',
    },
    bron: 'Awb art. 7:4 lid 2',
    telt: 'zitting',
  },
}

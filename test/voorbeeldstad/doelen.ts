/** Domains, goals and what people can do themselves, by product category: short texts of our own. */
type Doelstof = {
  domein: string
  doel: string
  resultaat: string
  eigen: string
  omgeving: string
  voorliggend: string
}

// biome-ignore format: a table
const DOELSTOF: Record<string, readonly Doelstof[]> = {
  '01': [{ domein: 'Huishoudelijke vaardigheden', doel: 'Woont in een schoon huis', resultaat: 'Elke week is het huis gedaan', eigen: 'Doet afwas en lichte was zelf', omgeving: 'Buurvrouw neemt boodschappen mee', voorliggend: 'Boodschappenbus: past, poetst niet' }],
  '02': [
    { domein: 'Tijdsbesteding', doel: 'Heeft een vast ritme in de week', resultaat: 'Vier dagen op tijd op, twee afspraken buiten de deur', eigen: 'Zet zelf de wekker', omgeving: 'Broer belt elke ochtend', voorliggend: 'Maatje: wachtlijst van drie maanden' },
    { domein: 'Financien', doel: 'Houdt de post en het geld bij', resultaat: 'Geen aanmaningen meer', eigen: 'Opent de post', omgeving: 'Niemand die dit kan', voorliggend: 'Thuisadministratie: te licht' },
  ],
  '04': [{ domein: 'Mantelzorg', doel: 'De mantelzorger houdt het vol', resultaat: 'Eens per maand een weekend rust', eigen: 'Geeft het aan als het te veel is', omgeving: 'Dochter komt op zondag', voorliggend: 'Mantelzorgcafe: helpt, geeft geen rust' }],
  '07': [{ domein: 'Tijdsbesteding', doel: 'Is overdag onder de mensen', resultaat: 'Twee dagen per week van huis', eigen: 'Wil graag iets doen', omgeving: 'Partner kan niet elke dag', voorliggend: 'Buurtkamer: te druk' }],
  '15': [{ domein: 'Huisvesting', doel: 'Woont veilig met hulp dichtbij', resultaat: 'Een half jaar zonder crisis', eigen: 'Vraagt om hulp als het misgaat', omgeving: 'Zus komt wekelijks', voorliggend: 'Niets dat dag en nacht kan' }],
  '45': [
    { domein: 'Opvoeden', doel: 'Ouders stellen samen grenzen', resultaat: 'Minder ruzie aan tafel', eigen: 'Houdt een weekschema bij', omgeving: 'Oma vangt op woensdag op', voorliggend: 'Cursus opvoeden: gedaan, te weinig' },
    { domein: 'School', doel: 'Gaat elke dag naar school', resultaat: 'Geen verzuim in een maand', eigen: 'Fietst met een vriendin', omgeving: 'Mentor belt bij afwezigheid', voorliggend: 'Schoolmaatschappelijk werk: blijft erbij' },
  ],
  '54': [{ domein: 'Geestelijke gezondheid', doel: 'Durft weer naar buiten', resultaat: 'Sport weer met vrienden', eigen: 'Schrijft op wat lukt', omgeving: 'Ouders oefenen mee', voorliggend: 'Praktijkondersteuner: te licht' }],
  P: [{ domein: 'Inkomen', doel: 'Heeft een inkomen en zoekt werk', resultaat: 'Betaald werk of een opleiding', eigen: 'Solliciteert elke week', omgeving: 'Oom kent een werkgever', voorliggend: 'Meedoenplek: begint over een maand' }],
  S: [{ domein: 'Financien', doel: 'Overzicht over geld, geen nieuwe schulden', resultaat: 'Regeling met alle schuldeisers', eigen: 'Houdt een kasboek bij', omgeving: 'Vriendin leest mee', voorliggend: 'Budgetcafe: gaat elke dinsdag' }],
}

export function doelstofVoor(code: string): readonly Doelstof[] {
  const eerste = code.slice(0, 2)
  return (
    DOELSTOF[eerste] ??
    DOELSTOF[code.slice(0, 1)] ??
    DOELSTOF[/^(0|1)/.test(code) ? '02' : eerste > '50' ? '54' : '45']!
  )
}

/** What is asked for, in the domains that the goals are set in. */
const BEHOEFTEN: Record<string, string> = {
  'Huishoudelijke vaardigheden': 'Het huis schoonhouden lukt niet meer alleen',
  Tijdsbesteding: 'De dagen zijn leeg en lopen door elkaar',
  Financien: 'Het overzicht over het geld is weg',
  Mantelzorg: 'De zorg voor een ander weegt te zwaar',
  Huisvesting: 'Alleen wonen is nu niet veilig',
  Opvoeden: 'De opvoeding loopt vast',
  School: 'Naar school gaan lukt niet elke dag',
  'Geestelijke gezondheid': 'Angst en somberheid houden van alles tegen',
  Inkomen: 'Er is te weinig inkomen en geen werk',
}

export function behoefteIn(domein: string): string {
  const tekst = BEHOEFTEN[domein]
  if (tekst === undefined) throw new RangeError(`geen behoefte voor ${domein}`)
  return tekst
}

export const AFSPRAKEN = [
  'Elke zondag samen de week doornemen',
  'Huisarts vragen om een verklaring',
  'Bellen met de woningcorporatie',
  'Proefdag meelopen',
  'Met school een gesprek plannen',
  'Zelf de zorgverzekeraar bellen',
  'Rooster van de familie maken',
  'Kennismaken met het maatje',
] as const

/** Changes one thing in a message, always the same for the same seed. Some mutants stay valid; that is the point. */
export function muteer(xml: string, zaad: number): { soort: string; xml: string } {
  const kies = maakKiezer(zaad)
  const [soort, mutatie] = MUTATIES[zaad % MUTATIES.length]!
  return { soort, xml: mutatie(xml, kies) }
}

type Kiezer = <T>(uit: readonly T[]) => T

/** mulberry32: small, fast and the same on every machine. */
function maakKiezer(zaad: number): Kiezer {
  let stand = (zaad * 2_654_435_761) >>> 0
  return (uit) => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return uit[((t ^ (t >>> 14)) >>> 0) % uit.length]!
  }
}

const BLAD = /<(\w+:\w+)>([^<]*)<\/\1>/g
const alle = (xml: string, vorm: RegExp): RegExpExecArray[] => [...xml.matchAll(vorm)]
const vervang = (xml: string, begin: number, lengte: number, nieuw: string): string =>
  xml.slice(0, begin) + nieuw + xml.slice(begin + lengte)

/** An element with all that is in it, found by its opening tag. */
function elementen(xml: string): { begin: number; eind: number }[] {
  return alle(xml, /<(\w+:\w+)[^>/]*>/g).map((open) => {
    const sluit = `</${open[1]}>`
    return { begin: open.index, eind: xml.indexOf(sluit, open.index) + sluit.length }
  })
}

const WAARDEN = [
  '',
  ' ',
  '\n',
  '0',
  '-1',
  '+5',
  '-0',
  '007',
  '1e3',
  '1.0',
  '99999999',
  '100000000',
  '999999999999',
  'x',
  'x'.repeat(300),
  '2027-02-29',
  '2028-02-29',
  '2026-00-10',
  '0000-01-01',
  '2026-01-01Z',
  '2026-01-01+01:00',
  '20260101',
  ' 2026-01-01 ',
  '12345-01-01',
  '-0001-01-01',
  '24:00:00',
  '24:00:01',
  '23:59:60',
  '12:00',
  '12:00:00.5',
  '12:00:00.',
  '12:00:00Z',
  '1',
  '2',
  '3',
  ' 1',
  '01',
  '9',
  '0200',
  '0001',
  '9999',
  'S300',
  'NL',
  'nl',
  '<![CDATA[1]]>',
  '<![CDATA[ ]]>',
  '&#65;',
  '&#x31;',
  '&amp;',
  '&lt;b>',
  '&onbekend;',
  '&#0;',
  '&#xD800;',
  '&',
  '<',
  ']]>',
  '\u00a0',
  '\u200b',
  '\u2028',
  '🏠'.repeat(24),
  '🏠',
  'é',
  '1<!-- x -->2',
  '<!-- x -->',
  'a\tb',
  'a\nb',
  'a\r\nb',
  '123456789',
  '12345678',
  '1234',
  '1.2.3',
  '1.02.3',
  '٣',
  '１',
  '0x1',
] as const
const ATTRIBUTEN = [
  ' a="1"',
  ' xml:lang="nl"',
  ' xml:space="preserve"',
  ' xmlns:q="urn:q"',
  ' xmlns:q="urn:q" q:a="1"',
  ' a="1" a="2"',
  ' a=1',
  ' a',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="false"',
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="niet-hier.xsd"',
  ' xmlns="urn:x"',
  ' q:a="1"',
  ' xmlns:xml="urn:x"',
  ' xmlns:q=""',
] as const
const INVOEGSELS = [
  'tekst',
  ' ',
  '<!-- goed -->',
  '<!-- niet -- goed -->',
  '<![CDATA[ ]]>',
  '<![CDATA[x]]>',
  '<a/>',
  '</a>',
  '<',
  '&amp;',
  '&#32;',
  '&#10;',
  '\u00a0',
  '\ufeff',
  '<?xml version="1.0"?>',
  '<?pi x?>',
  '<![CDATA[]]>',
  '\u0001',
  '\ufffe',
  '<!ELEMENT a ANY>',
] as const

const MUTATIES: readonly [string, (xml: string, kies: Kiezer) => string][] = [
  [
    'waarde',
    (xml, kies) => {
      const blad = kies(alle(xml, BLAD))
      return vervang(xml, blad.index + blad[1]!.length + 2, blad[2]!.length, kies(WAARDEN))
    },
  ],
  [
    'weg',
    (xml, kies) => {
      const { begin, eind } = kies(elementen(xml))
      return vervang(xml, begin, eind - begin, '')
    },
  ],
  [
    'dubbel',
    (xml, kies) => {
      const { begin, eind } = kies(elementen(xml))
      return vervang(xml, eind, 0, xml.slice(begin, eind))
    },
  ],
  [
    'verplaatst',
    (xml, kies) => {
      const { begin, eind } = kies(elementen(xml).slice(1))
      const zonder = vervang(xml, begin, eind - begin, '')
      const plek = kies(elementen(zonder).slice(1))
      return vervang(zonder, kies([plek.begin, plek.eind]), 0, xml.slice(begin, eind))
    },
  ],
  [
    'andere waarde',
    (xml, kies) => {
      const [van, naar] = [kies(alle(xml, BLAD)), kies(alle(xml, BLAD))]
      return vervang(xml, naar.index + naar[1]!.length + 2, naar[2]!.length, van[2]!)
    },
  ],
  [
    'naam',
    (xml, kies) => {
      const open = kies(alle(xml, /<(\w+):(\w+)>/g))
      const naar = kies(['Onbekend', open[2]!.toLowerCase(), 'Bsn', 'RetourCodes', 'Einddatum', 'Budget'])
      const sluit = xml.indexOf(`</${open[1]}:${open[2]}>`, open.index)
      return vervang(
        vervang(xml, sluit, open[0].length + 1, `</${open[1]}:${naar}>`),
        open.index,
        open[0].length,
        `<${open[1]}:${naar}>`,
      )
    },
  ],
  [
    'naamruimte',
    (xml, kies) => {
      const open = kies(alle(xml, /<(\w+):(\w+)>/g))
      const prefixen = [...new Set(alle(xml, /<(\w+):/g).map((m) => m[1]!))]
      const naar = kies(prefixen.filter((p) => p !== open[1]).concat('onbekend'))
      const sluit = xml.indexOf(`</${open[1]}:${open[2]}>`, open.index)
      return vervang(
        vervang(xml, sluit, open[0].length + 1, `</${naar}:${open[2]}>`),
        open.index,
        open[0].length,
        `<${naar}:${open[2]}>`,
      )
    },
  ],
  [
    'attribuut',
    (xml, kies) => {
      const open = kies(alle(xml, /<(\w+:\w+)/g))
      return vervang(xml, open.index + open[0].length, 0, kies(ATTRIBUTEN))
    },
  ],
  [
    'invoegsel',
    (xml, kies) => {
      const plek = kies(alle(xml, /<\/?\w+:\w+[^>]*>/g))
      return vervang(xml, plek.index, 0, kies(INVOEGSELS))
    },
  ],
  ['afgebroken', (xml, kies) => xml.slice(0, kies([...Array(xml.length).keys()].slice(1)))],
  [
    'teken anders',
    (xml, kies) =>
      vervang(xml, kies([...Array(xml.length).keys()]), 1, kies([...'<>&"/:=! 0Az?', '\u0000', 'é', '\ud83c'])),
  ],
  [
    'sluittag weg',
    (xml, kies) => {
      const sluit = kies(alle(xml, /<\/\w+:\w+>/g))
      return vervang(xml, sluit.index, sluit[0].length, '')
    },
  ],
  [
    'uri',
    (xml, kies) =>
      xml.replace(
        kies(['/3_2/', 'basisschema', 'http://', '/schema"']),
        kies(['/3_1/', 'x', 'https://', '/schema/"', ' /schema"']),
      ),
  ],
  [
    'twee keer',
    (xml, kies) =>
      xml + kies([xml, xml.slice(xml.indexOf('?>') + 2), '<a/>', 'tekst', '<!-- eind -->', '\u0000', '\n']),
  ],
]

import { SaxesParser, type SaxesTagNS } from 'saxes'
import { type Definitie, definitieBij } from '../rules/definities/definities.ts'
import {
  type Afkeuring,
  type AfkeurReden,
  afkeuring,
  type Envelop,
  type GelezenBericht,
  leesfout,
} from '../rules/leesfout.ts'
import { maakOpbouw, type Opbouw } from '../rules/opbouw.ts'
import { begintMetDoctype, bekijkBegin, inStukken } from './decodeer.ts'
import { LIMIET } from './limieten.ts'

const XMLNS = 'http://www.w3.org/2000/xmlns/'
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
/** Hints where a schema can be found: allowed by XML Schema, never followed here. */
const HINTS = new Set(['schemaLocation', 'noNamespaceSchemaLocation'])

/** Stops the parser at the first thing that is dangerous or no XML; carries why. */
class Gestopt extends Error {
  readonly reden: AfkeurReden
  readonly melding: string
  constructor(reden: AfkeurReden, melding: string) {
    super(melding)
    this.reden = reden
    this.melding = melding
  }
}

/**
 * Reads a message in one streaming pass: what is dangerous stops it at once, what does not fit the definition is
 * collected with path and line. Never throws on what is in the file.
 */
export function leesBericht(bron: Uint8Array | string): GelezenBericht | Afkeuring {
  const begin = bekijkBegin(bron)
  if (begin) return begin
  const lezer = maakLezer()
  try {
    let eerste = true
    for (const stuk of inStukken(bron)) {
      if (eerste && begintMetDoctype(stuk)) return afkeuring('doctype')
      eerste = false
      lezer.geef(stuk)
      if (lezer.opbouw()?.vol()) break
    }
    if (!lezer.opbouw()?.vol()) lezer.klaar()
  } catch (fout) {
    if (fout instanceof Gestopt) {
      return afkeuring(
        fout.reden,
        [leesfout(lezer.pad(), fout.melding, VERWACHT[fout.reden], lezer.regel())],
        lezer.envelop(),
      )
    }
    // TextDecoder tells of bytes that are no UTF-8 with a TypeError.
    if (fout instanceof TypeError && 'code' in fout) return afkeuring('codering', [], lezer.envelop())
    throw fout
  }
  return lezer.uitslag()
}

const VERWACHT: Record<AfkeurReden, string> = {
  'te-groot': 'ten hoogste 25 MB',
  codering: 'UTF-8',
  doctype: 'een bericht zonder DOCTYPE',
  instructie: 'een bericht zonder verwerkingsinstructies',
  diepte: `ten hoogste ${LIMIET.diepte} elementen in elkaar`,
  attributen: 'een element zonder attributen',
  'tekst-te-lang': `ten hoogste ${LIMIET.tekst} tekens`,
  'niet-welgevormd': 'goede XML',
  'onbekend-bericht': 'een Bericht in een naamruimte van iWmo 3.2 of iJw 3.2',
  schema: 'de opbouw van de standaard',
}

interface Lezer {
  geef: (stuk: string) => void
  klaar: () => void
  opbouw: () => Opbouw | undefined
  uitslag: () => GelezenBericht | Afkeuring
  envelop: () => Envelop
  regel: () => number
  pad: () => string
}

function maakLezer(): Lezer {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const namen: string[] = []
  const envelop: Envelop = {}
  let definitie: Definitie | undefined
  let opbouw: Opbouw | undefined
  let vorige = 0
  let attributen = 0
  let tekens = 0
  let commentaren = 0

  const stop = (reden: AfkeurReden, melding: string): never => {
    throw new Gestopt(reden, melding)
  }
  const leef = (): void => {
    vorige = parser.position
  }

  parser.on('error', (fout) => stop('niet-welgevormd', fout.message.replace(/^\d+:\d+: /, '')))
  parser.on('doctype', () => stop('doctype', 'een DOCTYPE'))
  parser.on('processinginstruction', ({ target }) =>
    stop('instructie', `de verwerkingsinstructie ${target.slice(0, 40)}`),
  )
  parser.on('comment', () => {
    leef()
    commentaren += 1
    if (commentaren > LIMIET.commentaren) stop('tekst-te-lang', `meer dan ${LIMIET.commentaren} keer commentaar`)
  })
  parser.on('xmldecl', ({ version, encoding }) => {
    leef()
    if (encoding !== undefined && !/^utf-8$/i.test(encoding)) stop('codering', encoding.slice(0, 40))
    if (version !== undefined && version !== '1.0') stop('niet-welgevormd', `XML-versie ${version.slice(0, 10)}`)
  })
  parser.on('opentagstart', () => {
    leef()
    attributen = 0
    tekens = 0
    if (namen.length >= LIMIET.diepte) stop('diepte', `meer dan ${LIMIET.diepte} elementen in elkaar`)
  })
  parser.on('attribute', () => {
    leef()
    attributen += 1
    if (attributen > LIMIET.attributen) stop('attributen', `meer dan ${LIMIET.attributen} attributen`)
  })
  parser.on('opentag', (tag) => {
    leef()
    if (namen.length === 0) {
      definitie = tag.local === 'Bericht' ? definitieBij(tag.uri) : undefined
      if (!definitie)
        stop(
          'onbekend-bericht',
          `het element ${tag.local.slice(0, 40)} in naamruimte ${tag.uri.slice(0, 80) || '(geen)'}`,
        )
      Object.assign(envelop, { wet: definitie!.wet, soort: definitie!.soort })
      opbouw = maakOpbouw(definitie!)
    }
    namen.push(tag.local)
    opbouw!.open(tag.uri, tag.local, parser.line)
    keurAttributen(tag, opbouw!, parser.line)
  })
  const tekst =
    (soort: 'tekst' | 'cdata') =>
    (stuk: string): void => {
      leef()
      tekens += stuk.length
      if (tekens > LIMIET.tekst) stop('tekst-te-lang', `meer dan ${LIMIET.tekst} tekens`)
      if (namen.length > 0) {
        noteer(envelop, namen, stuk)
        opbouw![soort](stuk, parser.line)
      }
    }
  parser.on('text', tekst('tekst'))
  parser.on('cdata', tekst('cdata'))
  parser.on('closetag', () => {
    leef()
    opbouw!.sluit(parser.line)
    tekens = 0
    namen.pop()
  })

  return {
    geef(stuk) {
      parser.write(stuk)
      // Nothing was finished for so long: one endless text, comment, name or attribute.
      if (parser.position - vorige > LIMIET.tekst)
        stop('tekst-te-lang', `meer dan ${LIMIET.tekst} tekens achter elkaar`)
    },
    klaar: () => void parser.close(),
    opbouw: () => opbouw,
    envelop: () => envelop,
    regel: () => parser.line,
    pad: () => `/${namen.join('/')}`,
    uitslag() {
      if (!definitie || !opbouw) return afkeuring('onbekend-bericht')
      if (opbouw.fouten.length > 0) return afkeuring('schema', [...opbouw.fouten], envelop)
      const { wet, soort } = definitie
      return { uitkomst: 'gelezen', wet, soort, inhoud: opbouw.inhoud() } as unknown as GelezenBericht
    },
  }
}

/** The standard knows no attributes at all. xsi:type and xsi:nil would change what an element is, so they are refused. */
function keurAttributen(tag: SaxesTagNS, opbouw: Opbouw, regel: number): void {
  for (const { uri, local } of Object.values(tag.attributes)) {
    if (uri === XMLNS || (uri === XSI && HINTS.has(local))) continue
    opbouw.weiger(`het attribuut ${local.slice(0, 40)}`, 'een element zonder attributen', regel)
  }
}

const KOPVELD: Record<string, 'afzender' | 'ontvanger' | 'identificatie' | 'dagtekening'> = {
  'Bericht/Header/Afzender': 'afzender',
  'Bericht/Header/Ontvanger': 'ontvanger',
  'Bericht/Header/BerichtIdentificatie/Identificatie': 'identificatie',
  'Bericht/Header/BerichtIdentificatie/Dagtekening': 'dagtekening',
}

function noteer(envelop: Envelop, namen: string[], stuk: string): void {
  if (namen[1] !== 'Header' || namen.length > 4) return
  const veld = KOPVELD[namen.join('/')]
  if (veld && envelop[veld] === undefined && stuk.trim() !== '') envelop[veld] = stuk.trim().slice(0, 40)
}

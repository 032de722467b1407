import type { AfkeurReden } from '../rules/leesfout.ts'

export interface Aanval {
  naam: string
  bron: () => Uint8Array | string
  reden: AfkeurReden
}

const JW = 'http://www.istandaarden.nl/ijw/3_2/jw305/schema'
const BASIS = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema'
const MB = 1024 * 1024
const KOP = '<?xml version="1.0" encoding="UTF-8"?>'
const open = (meer = ''): string => `<b:Bericht xmlns:b="${JW}" xmlns:i="${BASIS}"${meer}>`
const bericht = (binnen: string, meer = ''): string => `${KOP}${open(meer)}${binnen}</b:Bericht>`
const GOED = bericht(
  '<b:Header><b:BerichtCode>438</b:BerichtCode><b:BerichtVersie>3</b:BerichtVersie><b:BerichtSubversie>2</b:BerichtSubversie>' +
    '<b:Afzender>65656055</b:Afzender><b:Ontvanger>0363</b:Ontvanger><b:BerichtIdentificatie><i:Identificatie>1</i:Identificatie>' +
    '<i:Dagtekening>2026-04-15</i:Dagtekening></b:BerichtIdentificatie><b:XsdVersie><i:BasisschemaXsdVersie>0.1.0</i:BasisschemaXsdVersie>' +
    '<i:BerichtXsdVersie>0.1.0</i:BerichtXsdVersie></b:XsdVersie></b:Header><b:Client><b:Bsn>999900006</b:Bsn><b:Geboortedatum>' +
    '<i:Datum>2010-02-14</i:Datum></b:Geboortedatum><b:Geslacht>1</b:Geslacht><b:Naam><i:Geslachtsnaam><i:Achternaam>Wit</i:Achternaam>' +
    '</i:Geslachtsnaam></b:Naam><b:StartProducten><b:StartProduct><b:Begindatum>2026-04-03</b:Begindatum>' +
    '<b:StatusAanlevering>1</b:StatusAanlevering></b:StartProduct></b:StartProducten></b:Client>',
)
/** The untouched message: a corpus that refuses this too would prove nothing. */
export const ONSCHULDIG = GOED
/** Only a hint, and one that points nowhere: read, never followed. */
export const MET_HINT = GOED.replace(
  '<b:Bericht',
  '<b:Bericht xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x http://127.0.0.1:9/nee.xsd"',
)

const metDoctype = (doctype: string, waarde = 'x'): string =>
  GOED.replace(KOP, `${KOP}${doctype}`).replace('>Wit<', `>${waarde}<`)
const lachers = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
const utf16 = (tekst: string, klein: boolean): Uint8Array => {
  const bytes = Buffer.from(tekst, 'utf16le')
  return klein ? bytes : bytes.swap16()
}
const utf32 = (tekst: string): Uint8Array => Buffer.from([...tekst].flatMap((t) => [0, 0, 0, t.charCodeAt(0)]))
const metBytes = (waarde: number[]): Uint8Array => {
  const [voor, na] = GOED.split('Wit')
  return Buffer.concat([Buffer.from(voor!), Buffer.from(waarde), Buffer.from(na!)])
}
const tot = (aantal: number, maak: (n: number) => string): string =>
  Array.from({ length: aantal }, (_, n) => maak(n)).join('')

export const AANVALLEN: readonly Aanval[] = [
  {
    naam: 'billion laughs',
    reden: 'doctype',
    bron: () => metDoctype(`<!DOCTYPE b [<!ENTITY l0 "lol">${lachers}]>`, '&l9;'),
  },
  {
    naam: 'kwadratische opblazing',
    reden: 'doctype',
    bron: () => metDoctype(`<!DOCTYPE b [<!ENTITY a "${'a'.repeat(50_000)}">]>`, '&a;'.repeat(50_000)),
  },
  {
    naam: 'externe entiteit',
    reden: 'doctype',
    bron: () => metDoctype('<!DOCTYPE b [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'),
  },
  {
    naam: 'parameterentiteit van buiten',
    reden: 'doctype',
    bron: () => metDoctype('<!DOCTYPE b [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;]>'),
  },
  {
    naam: 'DTD van buiten',
    reden: 'doctype',
    bron: () => metDoctype('<!DOCTYPE b SYSTEM "http://127.0.0.1:9/b.dtd">'),
  },
  {
    naam: 'doctype van 20 MB',
    reden: 'doctype',
    bron: () => metDoctype(`<!DOCTYPE b [${'<!ELEMENT a ANY>'.repeat((20 * MB) / 16)}]>`),
  },
  {
    naam: 'doctype achter commentaar',
    reden: 'doctype',
    bron: () => metDoctype(`${`<!--${'x'.repeat(30_000)}-->`.repeat(3)}<!DOCTYPE b>`),
  },
  { naam: 'doctype zonder einde', reden: 'doctype', bron: () => `${KOP}<!DOCTYPE b [${'x'.repeat(20 * MB)}` },
  { naam: 'doctype na de wortel', reden: 'niet-welgevormd', bron: () => `${GOED}<!DOCTYPE b>` },
  { naam: 'onbekende entiteit', reden: 'niet-welgevormd', bron: () => GOED.replace('>Wit<', '>&wit;<') },
  {
    naam: '10.000 diep',
    reden: 'diepte',
    bron: () => bericht(`${'<b:Header>'.repeat(10_000)}${'</b:Header>'.repeat(10_000)}`),
  },
  {
    naam: 'een miljoen diep, zonder einde',
    reden: 'diepte',
    bron: () => `${KOP}${open()}${'<b:Header>'.repeat(1_000_000)}`,
  },
  { naam: '26 MB', reden: 'te-groot', bron: () => Buffer.alloc(26 * MB, GOED) },
  { naam: '26 MB als tekst', reden: 'te-groot', bron: () => GOED.padEnd(26 * MB) },
  { naam: '24 MB spaties', reden: 'tekst-te-lang', bron: () => Buffer.from(bericht(' '.repeat(24 * MB))) },
  {
    naam: 'UTF-16 met merkteken',
    reden: 'codering',
    bron: () => utf16(`\ufeff${GOED.replace('UTF-8', 'UTF-16')}`, true),
  },
  { naam: 'UTF-16, andere kant', reden: 'codering', bron: () => utf16(`\ufeff${GOED}`, false) },
  { naam: 'UTF-16 zonder merkteken', reden: 'codering', bron: () => utf16(GOED, true) },
  { naam: 'UTF-32', reden: 'codering', bron: () => utf32(GOED) },
  {
    naam: 'UTF-16 in de kop, UTF-8 in de bytes',
    reden: 'codering',
    bron: () => Buffer.from(GOED.replace('UTF-8', 'UTF-16')),
  },
  {
    naam: 'UTF-7 in de kop',
    reden: 'codering',
    bron: () => Buffer.from(GOED.replace('UTF-8', 'UTF-7').replace('>Wit<', '>+ADw-b+AD4-<')),
  },
  {
    naam: 'Latin-1 in de kop',
    reden: 'codering',
    bron: () => Buffer.from(GOED.replace('UTF-8', 'ISO-8859-1'), 'latin1'),
  },
  { naam: 'te lang geschreven UTF-8', reden: 'codering', bron: () => metBytes([0xc0, 0xbc, 0x62, 0x3e]) },
  { naam: 'half teken in UTF-8', reden: 'codering', bron: () => metBytes([0xed, 0xa0, 0x80]) },
  { naam: 'half teken in een tekst', reden: 'codering', bron: () => GOED.replace('>Wit<', '>\ud800<') },
  { naam: 'NUL', reden: 'niet-welgevormd', bron: () => GOED.replace('>Wit<', '>W\u0000t<') },
  { naam: 'NUL als verwijzing', reden: 'niet-welgevormd', bron: () => GOED.replace('>Wit<', '>&#0;<') },
  { naam: 'NUL voor het begin', reden: 'codering', bron: () => Buffer.concat([Buffer.of(0), Buffer.from(GOED)]) },
  {
    naam: '100.000 attributen',
    reden: 'attributen',
    bron: () =>
      bericht(
        '',
        tot(100_000, (n) => ` a${n}=""`),
      ),
  },
  {
    naam: '100.000 naamruimten',
    reden: 'attributen',
    bron: () =>
      bericht(
        '',
        tot(100_000, (n) => ` xmlns:p${n}="urn:${n}"`),
      ),
  },
  { naam: 'attribuut van 20 MB', reden: 'tekst-te-lang', bron: () => bericht('', ` a="${'x'.repeat(20 * MB)}"`) },
  { naam: 'naam van 20 MB', reden: 'tekst-te-lang', bron: () => bericht(`<b:${'x'.repeat(20 * MB)}/>`) },
  { naam: 'waarde van 20 MB', reden: 'tekst-te-lang', bron: () => GOED.replace('>Wit<', `>${'x'.repeat(20 * MB)}<`) },
  {
    naam: 'waarde van 20 MB in CDATA-stukjes',
    reden: 'tekst-te-lang',
    bron: () => GOED.replace('>Wit<', `>${'<![CDATA[xxxxxxxx]]>'.repeat(MB)}<`),
  },
  {
    naam: 'drie miljoen tekenverwijzingen',
    reden: 'tekst-te-lang',
    bron: () => GOED.replace('>Wit<', `>${'&#65;'.repeat(3_000_000)}<`),
  },
  { naam: 'commentaar van 20 MB', reden: 'tekst-te-lang', bron: () => bericht(`<!--${'x'.repeat(20 * MB)}-->`) },
  { naam: 'drie miljoen keer commentaar', reden: 'tekst-te-lang', bron: () => bericht('<!---->'.repeat(3_000_000)) },
  { naam: 'commentaar zonder einde', reden: 'niet-welgevormd', bron: () => `${KOP}${open()}<!-- ` },
  { naam: 'CDATA zonder einde', reden: 'niet-welgevormd', bron: () => `${KOP}${open()}<![CDATA[ ` },
  { naam: 'bericht zonder einde', reden: 'niet-welgevormd', bron: () => GOED.slice(0, -12) },
  { naam: 'leeg', reden: 'niet-welgevormd', bron: () => new Uint8Array() },
  { naam: 'geen XML', reden: 'niet-welgevormd', bron: () => Buffer.from('PK\u0003\u0004 geen bericht') },
  { naam: 'vijf miljoen lege elementen', reden: 'schema', bron: () => bericht('<x/>'.repeat(5_000_000)) },
  {
    naam: 'tien Bsn in een client',
    reden: 'schema',
    bron: () => GOED.replace('</b:Bsn>', `</b:Bsn>${'<b:Bsn>999900018</b:Bsn>'.repeat(9)}`),
  },
  { naam: 'tweede kop', reden: 'schema', bron: () => GOED.replace('<b:Client>', '<b:Header/><b:Client>') },
  { naam: 'wortel in de naamruimte van de delen', reden: 'onbekend-bericht', bron: () => GOED.replaceAll(JW, BASIS) },
  { naam: 'verzonnen naamruimte', reden: 'onbekend-bericht', bron: () => GOED.replaceAll(JW, `${JW}/`) },
  { naam: 'geen naamruimte', reden: 'onbekend-bericht', bron: () => '<Bericht><Header/></Bericht>' },
  {
    naam: 'voorvoegsel onderweg verwisseld',
    reden: 'schema',
    bron: () => GOED.replace('<b:Bsn>', `<b:Bsn xmlns:b="${BASIS}">`),
  },
  {
    naam: 'deel in de naamruimte van het bericht',
    reden: 'schema',
    bron: () => GOED.replace('<i:Datum>2010-02-14</i:Datum>', '<b:Datum>2010-02-14</b:Datum>'),
  },
  { naam: 'onbekend voorvoegsel', reden: 'niet-welgevormd', bron: () => GOED.replaceAll('b:Bsn', 'q:Bsn') },
  {
    naam: 'attribuut twee keer langs twee voorvoegsels',
    reden: 'niet-welgevormd',
    bron: () => bericht('', ' xmlns:p="urn:a" xmlns:q="urn:a" p:a="1" q:a="2"'),
  },
  {
    naam: 'xsi:type',
    reden: 'schema',
    bron: () =>
      GOED.replace(
        '<b:Geslacht>',
        '<b:Geslacht xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="i:LDT_Geslacht">',
      ),
  },
  {
    naam: 'xsi:nil',
    reden: 'schema',
    bron: () => GOED.replace('<b:Bsn>', '<b:Bsn xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true">'),
  },
  {
    naam: 'XInclude',
    reden: 'schema',
    bron: () =>
      GOED.replace(
        '<b:Client>',
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/><b:Client>',
      ),
  },
  {
    naam: 'stylesheet',
    reden: 'instructie',
    bron: () => GOED.replace(KOP, `${KOP}<?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>`),
  },
  {
    naam: 'instructie binnenin',
    reden: 'instructie',
    bron: () => GOED.replace('<b:Client>', '<?php echo 1 ?><b:Client>'),
  },
  { naam: 'XML 1.1', reden: 'niet-welgevormd', bron: () => GOED.replace('"1.0"', '"1.1"').replace('>Wit<', '>&#1;<') },
  { naam: 'twee berichten achter elkaar', reden: 'niet-welgevormd', bron: () => GOED + GOED.replace(KOP, '') },
]

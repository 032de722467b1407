import { describe, expect, it } from 'vitest'
import { datum } from './datum.ts'
import { GELIJKGESTELD } from './feestdagen.ts'
import type { TermijnVraag, Verlenging } from './termijn.ts'
import { berekenTermijn } from './termijn.ts'
import type { TermijnRegel } from './termijnregel.ts'
import { TERMIJNUITLEG } from './termijnUitleg.ts'
import { eenTermijnRegel } from './testing.ts'

type Bijzonder = {
  uitleg?: string[]
  regel?: Partial<TermijnRegel>
  /** 'van/tot', comma separated; no tot is still open. */
  stil?: string | undefined
  verlenging?: Verlenging
  vandaag?: string
  feestdagen?: TermijnVraag['feestdagen']
}

type Situatie = [zin: string, duur: string, start: string, uiterlijk: string, bijzonder?: Bijzonder]

function vraagVan(duur: string, start: string, bijzonder: Bijzonder = {}): TermijnVraag {
  return {
    regel: eenTermijnRegel(duur, bijzonder.regel),
    start: datum(start),
    opschortingen: (bijzonder.stil ?? '').split(', ').flatMap((stuk) => {
      const [van, tot] = stuk.split('/')
      return van ? [{ van: datum(van), tot: tot ? datum(tot) : null }] : []
    }),
    verlenging: bijzonder.verlenging,
    vandaag: datum(bijzonder.vandaag ?? start),
    feestdagen: bijzonder.feestdagen ?? GELIJKGESTELD,
  }
}

function controleer(situaties: Situatie[]) {
  it.each(situaties)('%s: %s vanaf %s is uiterlijk %s', (_zin, duur, start, uiterlijk, bijzonder) => {
    const termijn = berekenTermijn(vraagVan(duur, start, bijzonder))
    expect(termijn.uiterlijk).toBe(uiterlijk)
    if (bijzonder?.uitleg) expect(termijn.uitleg.slice(1)).toEqual(bijzonder.uitleg)
  })
}

describe('tellen: de dag van het feit is dag 0', () => {
  controleer([
    ['een dag na maandag is dinsdag', '1 dagen', '2026-09-07', '2026-09-08', { uitleg: [] }],
    ['zeven dagen na dinsdag is dinsdag', '7 dagen', '2026-09-08', '2026-09-15'],
    ['een week eindigt op dezelfde weekdag', '1 weken', '2026-09-02', '2026-09-09'],
    ['zes weken na een melding op maandag', '6 weken', '2026-09-07', '2026-10-19'],
    ['zes weken over het einde van de zomertijd', '6 weken', '2026-10-13', '2026-11-24'],
    ['een maand na 31 januari 2028 is schrikkeldag', '1 maanden', '2028-01-31', '2028-02-29'],
    [
      'een maand na 31 januari 2026 is zaterdag 28 februari',
      '1 maanden',
      '2026-01-31',
      '2026-03-02',
      { uitleg: ['termijnenwet-1'] },
    ],
    ['een maand na schrikkeldag is 29 maart', '1 maanden', '2028-02-29', '2028-03-29'],
    ['drie maanden na 30 november eindigt op schrikkeldag', '3 maanden', '2027-11-30', '2028-02-29'],
    ['zeven dagen over schrikkeldag heen', '7 dagen', '2028-02-25', '2028-03-03'],
    ['zeven dagen over februari zonder schrikkeldag', '7 dagen', '2027-02-25', '2027-03-04'],
  ])
})

describe('Algemene termijnenwet art. 1: niet eindigen op zaterdag, zondag of feestdag', () => {
  controleer([
    ['zaterdag wordt maandag', '7 dagen', '2026-09-05', '2026-09-14', { uitleg: ['termijnenwet-1'] }],
    ['zondag wordt maandag', '7 dagen', '2026-09-06', '2026-09-14'],
    ['Goede Vrijdag wordt dinsdag na Pasen', '2 weken', '2026-03-20', '2026-04-07'],
    ['Goede Vrijdag 2024, na zes weken', '6 weken', '2024-02-16', '2024-04-02'],
    ['eerste paasdag wordt dinsdag', '2 weken', '2026-03-22', '2026-04-07'],
    ['tweede paasdag wordt dinsdag', '2 weken', '2026-03-23', '2026-04-07'],
    ['Koningsdag op maandag wordt dinsdag', '2 weken', '2026-04-13', '2026-04-28'],
    ['Koningsdag op zaterdag 26 april 2025 wordt maandag', '2 weken', '2025-04-12', '2025-04-28'],
    ['Koningsdag op zaterdag in 2030 wordt maandag', '1 weken', '2030-04-20', '2030-04-29'],
    ['donderdag Koningsdag 2028 met gelijkgestelde vrijdag', '1 weken', '2028-04-20', '2028-05-01'],
    ['5 mei wordt 6 mei', '1 weken', '2026-04-28', '2026-05-06'],
    ['5 mei 2027, dan Hemelvaart, dan een gelijkgestelde vrijdag', '2 weken', '2027-04-21', '2027-05-10'],
    ['Hemelvaartsdag met gelijkgestelde vrijdag wordt maandag', '2 weken', '2026-04-30', '2026-05-18'],
    [
      'Hemelvaartsdag zonder gelijkgestelde vrijdag wordt vrijdag',
      '2 weken',
      '2026-04-30',
      '2026-05-15',
      { feestdagen: [] },
    ],
    ['de gelijkgestelde vrijdag zelf wordt maandag', '2 weken', '2026-05-01', '2026-05-18'],
    ['tweede pinksterdag wordt dinsdag', '2 weken', '2026-05-11', '2026-05-26'],
    ['Kerst op vrijdag en zaterdag wordt maandag', '2 weken', '2026-12-11', '2026-12-28'],
    ['tweede kerstdag 2024 met gelijkgestelde vrijdag', '1 weken', '2024-12-19', '2024-12-30'],
    ['Nieuwjaarsdag 2026 met gelijkgestelde vrijdag', '2 weken', '2025-12-18', '2026-01-05'],
    ['Nieuwjaarsdag op vrijdag, over de jaargrens', '2 weken', '2026-12-18', '2027-01-04'],
    ['de dag voor Kerst blijft staan', '1 weken', '2027-12-17', '2027-12-24', { uitleg: [] }],
  ])
})

describe('Algemene termijnenwet art. 2: ten minste twee werkdagen', () => {
  controleer([
    [
      'drie dagen vanaf Witte Donderdag',
      '3 dagen',
      '2026-04-02',
      '2026-04-08',
      { uitleg: ['termijnenwet-1', 'termijnenwet-2'] },
    ],
    [
      'drie dagen vanaf woensdag voor Pasen: donderdag en dinsdag',
      '3 dagen',
      '2026-04-01',
      '2026-04-07',
      { uitleg: ['termijnenwet-1'] },
    ],
    ['drie dagen vanaf een gewone vrijdag', '3 dagen', '2026-09-11', '2026-09-15', { uitleg: ['termijnenwet-2'] }],
    ['drie dagen vanaf een gewone donderdag', '3 dagen', '2026-09-10', '2026-09-14', { uitleg: ['termijnenwet-1'] }],
    [
      'twee dagen vanaf vrijdag: art. 2 geldt nog niet',
      '2 dagen',
      '2026-09-11',
      '2026-09-14',
      { uitleg: ['termijnenwet-1'] },
    ],
    [
      'drie dagen vanaf kerstavond',
      '3 dagen',
      '2026-12-24',
      '2026-12-29',
      { uitleg: ['termijnenwet-1', 'termijnenwet-2'] },
    ],
    ['vier dagen vanaf kerstavond', '4 dagen', '2026-12-24', '2026-12-29', { uitleg: ['termijnenwet-2'] }],
    ['vijf dagen vanaf kerstavond halen er twee', '5 dagen', '2026-12-24', '2026-12-29', { uitleg: [] }],
    ['drie dagen vanaf kerstavond 2024, met gelijkgestelde vrijdag', '3 dagen', '2024-12-24', '2024-12-31'],
    ['drie dagen vanaf oudejaarsdag 2025, met gelijkgestelde vrijdag', '3 dagen', '2025-12-31', '2026-01-06'],
    [
      'opgeschorte werkdagen tellen niet als werkdag van de termijn',
      '3 dagen',
      '2026-09-10',
      '2026-09-15',
      { stil: '2026-09-11/2026-09-11', uitleg: ['opgeschort', 'termijnenwet-2'] },
    ],
  ])
})

describe('Algemene termijnenwet art. 4: niet voor lange termijnen', () => {
  controleer([
    ['90 dagen schuift nog', '90 dagen', '2026-09-06', '2026-12-07'],
    [
      '91 dagen blijft op zondag staan',
      '91 dagen',
      '2026-09-06',
      '2026-12-06',
      { uitleg: ['termijnenwet-niet-van-toepassing'] },
    ],
    ['precies twaalf weken schuift nog', '12 weken', '2026-09-05', '2026-11-30'],
    ['dertien weken blijft op zaterdag staan', '13 weken', '2026-09-05', '2026-12-05'],
    ['precies drie maanden schuift nog', '3 maanden', '2026-09-05', '2026-12-07'],
    ['vier maanden blijft op zaterdag staan', '4 maanden', '2026-09-02', '2027-01-02'],
    [
      'een termijn buiten de wet blijft op zaterdag staan',
      '2 weken',
      '2026-09-05',
      '2026-09-19',
      { regel: { algemeneTermijnenwet: false } },
    ],
    [
      'acht weken, zes weken verlengd, blijft een termijn van acht weken',
      '8 weken',
      '2026-09-05',
      '2026-12-14',
      { verlenging: { dagen: 42 } },
    ],
  ])
})

describe('werkdagen', () => {
  controleer([
    [
      'drie werkdagen vanaf donderdag',
      '3 werkdagen',
      '2026-09-10',
      '2026-09-15',
      { uitleg: ['werkdagen-schuiven-niet'] },
    ],
    ['drie werkdagen vanaf zaterdag', '3 werkdagen', '2026-09-12', '2026-09-16'],
    ['drie werkdagen vanaf Witte Donderdag', '3 werkdagen', '2026-04-02', '2026-04-09'],
    ['vijf werkdagen over Kerst', '5 werkdagen', '2026-12-22', '2026-12-30'],
    ['vijf werkdagen over Hemelvaart', '5 werkdagen', '2026-05-11', '2026-05-20'],
    ['tien werkdagen over Kerst en Nieuwjaar 2024', '10 werkdagen', '2024-12-20', '2025-01-09'],
    [
      'opgeschort over een weekend: alleen de werkdagen komen erbij',
      '5 werkdagen',
      '2026-09-07',
      '2026-09-16',
      { stil: '2026-09-11/2026-09-14' },
    ],
    [
      'verlengd met twee dagen: twee werkdagen',
      '5 werkdagen',
      '2026-09-04',
      '2026-09-15',
      { verlenging: { dagen: 2 } },
    ],
  ])
})

describe('opschorten: de eerste en de laatste dag tellen mee', () => {
  controleer([
    ['een dag', '2 weken', '2026-09-07', '2026-09-22', { stil: '2026-09-10/2026-09-10', uitleg: ['opgeschort'] }],
    ['tien dagen', '2 weken', '2026-09-07', '2026-10-01', { stil: '2026-09-10/2026-09-19' }],
    ['over de jaargrens', '2 weken', '2026-12-14', '2027-01-18', { stil: '2026-12-21/2027-01-10' }],
    ['over schrikkeldag', '2 weken', '2028-02-14', '2028-03-13', { stil: '2028-02-21/2028-03-05' }],
    ['twee keer', '2 weken', '2026-09-07', '2026-09-28', { stil: '2026-09-08/2026-09-09, 2026-09-14/2026-09-16' }],
    [
      'twee keer, in omgekeerde volgorde genoteerd',
      '2 weken',
      '2026-09-07',
      '2026-09-28',
      { stil: '2026-09-14/2026-09-16, 2026-09-08/2026-09-09' },
    ],
    [
      'overlap telt een keer',
      '2 weken',
      '2026-09-07',
      '2026-09-28',
      { stil: '2026-09-08/2026-09-12, 2026-09-10/2026-09-14' },
    ],
    [
      'de een binnen de ander telt een keer',
      '2 weken',
      '2026-09-07',
      '2026-09-28',
      { stil: '2026-09-08/2026-09-14, 2026-09-10/2026-09-11' },
    ],
    [
      'kaal einde op zaterdag schuift niet eerst naar maandag',
      '2 weken',
      '2026-09-05',
      '2026-09-21',
      { stil: '2026-09-08/2026-09-09', uitleg: ['opgeschort'] },
    ],
    ['dag 0 hoort niet bij de termijn', '2 weken', '2026-09-07', '2026-09-23', { stil: '2026-09-07/2026-09-09' }],
    [
      'geheel voor het begin telt niet',
      '2 weken',
      '2026-09-07',
      '2026-09-21',
      { stil: '2026-09-01/2026-09-05', uitleg: [] },
    ],
    ['op de laatste dag begonnen', '2 weken', '2026-09-07', '2026-09-24', { stil: '2026-09-21/2026-09-23' }],
    [
      'de dag na het einde begonnen telt niet',
      '2 weken',
      '2026-09-07',
      '2026-09-21',
      { stil: '2026-09-22/2026-09-25', uitleg: ['opschorting-na-einde'] },
    ],
    [
      'begonnen in het weekend waarmee de wet verlengde: de klok liep nog',
      '2 weken',
      '2026-09-05',
      '2026-09-23',
      { stil: '2026-09-20/2026-09-22' },
    ],
    [
      'begonnen op de zaterdag van het kale einde: evenveel dagen erbij',
      '2 weken',
      '2026-09-05',
      '2026-09-21',
      { stil: '2026-09-19/2026-09-20' },
    ],
    [
      'begonnen op de dag die art. 2 erbij gaf',
      '3 dagen',
      '2026-09-11',
      '2026-09-17',
      { stil: '2026-09-15/2026-09-16' },
    ],
    [
      'de tweede valt in de tijd die de eerste erbij gaf',
      '2 weken',
      '2026-09-07',
      '2026-10-05',
      { stil: '2026-09-10/2026-09-19, 2026-09-28/2026-09-29' },
    ],
    [
      'nog open: tot en met vandaag',
      '2 weken',
      '2026-09-07',
      '2026-09-24',
      { stil: '2026-09-10', vandaag: '2026-09-12' },
    ],
    ['nog open, een dag later', '2 weken', '2026-09-07', '2026-09-25', { stil: '2026-09-10', vandaag: '2026-09-13' }],
    ['open, begint pas later', '2 weken', '2026-09-07', '2026-09-21', { stil: '2026-09-20', vandaag: '2026-09-15' }],
    [
      'afgesproken voor later, met einde',
      '2 weken',
      '2026-09-07',
      '2026-09-24',
      { stil: '2026-09-18/2026-09-20', vandaag: '2026-09-15' },
    ],
    [
      'bij een termijn die niet kan worden opgeschort',
      '6 weken',
      '2026-09-07',
      '2026-10-19',
      { stil: '2026-09-10/2026-09-19', regel: { opschortbaar: false }, uitleg: ['opschorting-niet-toegestaan'] },
    ],
  ])
})

describe('verlengen', () => {
  controleer([
    ['met veertien dagen', '2 weken', '2026-09-07', '2026-10-05', { verlenging: { dagen: 14 }, uitleg: ['verlengd'] }],
    [
      'tot en met een zaterdag',
      '2 weken',
      '2026-09-07',
      '2026-10-12',
      { verlenging: { totEnMet: datum('2026-10-10') }, uitleg: ['verlengd', 'termijnenwet-1'] },
    ],
    [
      'vanaf het kale einde, niet vanaf de verschoven dag',
      '2 weken',
      '2026-09-05',
      '2026-09-21',
      { verlenging: { dagen: 2 }, uitleg: ['verlengd'] },
    ],
    [
      'tot een dag voor het kale einde doet niets',
      '2 weken',
      '2026-09-07',
      '2026-09-21',
      { verlenging: { totEnMet: datum('2026-09-15') }, uitleg: ['verlenging-zonder-effect'] },
    ],
    [
      'eerst verlengd, dan de opgeschorte dagen',
      '2 weken',
      '2026-09-07',
      '2026-10-07',
      { verlenging: { dagen: 14 }, stil: '2026-09-10/2026-09-11', uitleg: ['verlengd', 'opgeschort'] },
    ],
    [
      'opgeschort in de tijd van de verlenging',
      '2 weken',
      '2026-09-07',
      '2026-10-12',
      { verlenging: { dagen: 14 }, stil: '2026-09-25/2026-09-29' },
    ],
    [
      'bij een termijn die niet kan worden verlengd',
      '6 weken',
      '2026-09-07',
      '2026-10-19',
      { verlenging: { dagen: 14 }, regel: { verlengbaar: false }, uitleg: ['verlenging-niet-toegestaan'] },
    ],
  ])
})

describe('stand', () => {
  it.each([
    ['loopt op de dag zelf', '2026-09-07', {}, ['loopt', 14, 10]],
    ['loopt nog op de laatste dag', '2026-09-21', {}, ['loopt', 0, 0]],
    ['is een dag later te laat', '2026-09-22', {}, ['te-laat', -1, -1]],
    ['is na een weekend meer dagen dan werkdagen te laat', '2026-09-28', {}, ['te-laat', -7, -5]],
    ['staat stil zolang de opschorting open is', '2026-09-12', { stil: '2026-09-10' }, ['stil', 12, 9]],
    ['staat stil tot en met de laatste dag ervan', '2026-09-12', { stil: '2026-09-10/2026-09-12' }, ['stil', 12, 9]],
    ['loopt weer op de dag daarna', '2026-09-13', { stil: '2026-09-10/2026-09-12' }, ['loopt', 11, 9]],
    ['is te laat: opgeschort na het einde', '2026-09-30', { stil: '2026-09-22' }, ['te-laat', -9, -7]],
    ['is gehaald op de laatste dag', '2026-10-30', { stop: '2026-09-21' }, ['gehaald', 0, 0]],
    ['is te laat gehaald een dag daarna', '2026-10-30', { stop: '2026-09-22' }, ['te-laat-gehaald', -1, -1]],
    ['loopt nog als het besluit morgen valt', '2026-09-14', { stop: '2026-09-15' }, ['loopt', 7, 5]],
    [
      'is gehaald, opschorting bleef open',
      '2026-12-01',
      { stil: '2026-09-10', stop: '2026-09-20' },
      ['gehaald', 12, 10],
    ],
  ] as [string, string, { stil?: string; stop?: string }, unknown[]][])(
    'een termijn van twee weken %s',
    (_zin, vandaag, { stil, stop }, verwacht) => {
      const vraag = vraagVan('2 weken', '2026-09-07', { vandaag, stil })
      const termijn = berekenTermijn({ ...vraag, stop: stop ? datum(stop) : null })
      expect([termijn.stand, termijn.dagenOver, termijn.werkdagenOver]).toEqual(verwacht)
    },
  )

  it('noemt het kale einde en het aantal opgeschorte dagen apart', () => {
    const stil = '2026-09-08/2026-09-09, 2026-09-14/2026-09-16'
    const termijn = berekenTermijn(vraagVan('2 weken', '2026-09-07', { stil }))
    expect([termijn.kaleEinde, termijn.opgeschorteDagen]).toEqual(['2026-09-21', 5])
  })

  it('weigert een opschorting die eindigt voor zij begint en een termijn van nul weken', () => {
    const omgekeerd = vraagVan('2 weken', '2026-09-07', { stil: '2026-09-12/2026-09-10' })
    expect(() => berekenTermijn(omgekeerd)).toThrow(RangeError)
    expect(() => berekenTermijn(vraagVan('0 weken', '2026-09-07'))).toThrow(RangeError)
  })

  it('elke stap heeft een uitleg in twee talen', () => {
    const { uitleg } = berekenTermijn(vraagVan('3 dagen', '2026-04-02', { verlenging: { dagen: 1 } }))
    for (const code of uitleg) expect(Object.values(TERMIJNUITLEG[code]).every((tekst) => tekst.length > 10)).toBe(true)
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gedeeld, heeftGedeeld } from '#test/harness/gedeeld.ts'
import { maakBsn } from '#values/bsn.ts'
import { AGB, BSN, fhir, schrijfOperationOutcome } from './index.ts'
import { DOELEN, PROFIEL, SERVICE_REQUEST } from './profiel.ts'
import { eenServiceRequest } from './testing.ts'

const bytes = (waarde: unknown) => new TextEncoder().encode(JSON.stringify(waarde))
const lees = (waarde: unknown) => fhir.lees(bytes(waarde))
const goed = { bsn: maakBsn(1) }
function fouten(waarde: unknown): string[] {
  const uitslag = lees(waarde)
  return 'beletselen' in uitslag ? uitslag.beletselen.map((een) => `${een.veld}: ${een.code}`) : []
}

describe('een verwijzing als ServiceRequest', () => {
  it('leest wie verwijst, voor wie, en wat gevraagd wordt', () => {
    expect(lees(eenServiceRequest(goed))).toEqual({
      verwijzing: {
        kenmerk: { systeem: 'https://praktijk.example/verwijzingen', waarde: 'V-1' },
        bsn: goed.bsn,
        agb: '01980001',
        verwijzer: 'Huisartsenpraktijk Oude Haven',
        verwijzertype: '02',
        gevraagd: 'Hulp bij angst en somberheid\nGaat sinds de zomer niet meer naar school.',
        spoed: false,
        geschrevenOp: '2026-11-10',
      },
    })
  })

  it('leest patiënt en verwijzer ook als losse identifier', () => {
    const { contained: _, ...rest } = eenServiceRequest(goed)
    const los = {
      ...rest,
      contained: [{ resourceType: 'PractitionerRole', id: 'rol', code: eenServiceRequest().contained[1]!.code }],
      subject: { identifier: { system: BSN, value: goed.bsn } },
      requester: { reference: '#rol', identifier: { system: AGB, value: '03980009' }, display: 'Jeugdarts De Wit' },
    }
    const uitslag = lees(los)
    expect('verwijzing' in uitslag && [uitslag.verwijzing.agb, uitslag.verwijzing.verwijzer]).toEqual([
      '03980009',
      'Jeugdarts De Wit',
    ])
  })

  it.each([
    { situatie: 'met spoed', anders: { priority: 'stat' }, spoed: true },
    { situatie: 'zonder prioriteit', anders: { priority: undefined }, spoed: false },
  ])('$situatie', ({ anders, spoed }) => {
    const uitslag = lees(eenServiceRequest({ ...goed, anders }))
    expect('verwijzing' in uitslag && uitslag.verwijzing.spoed).toBe(spoed)
  })

  it.each([
    {
      situatie: 'een ander soort resource',
      anders: { resourceType: 'Patient' },
      verwacht: ['ServiceRequest.resourceType: fhir-waarde-onbekend'],
    },
    {
      situatie: 'een element dat wij niet lezen',
      anders: { doNotPerform: true },
      verwacht: ['ServiceRequest.doNotPerform: fhir-element-onbekend'],
    },
    {
      situatie: 'een ingetrokken verzoek',
      anders: { status: 'revoked' },
      verwacht: ['ServiceRequest.status: fhir-waarde-onbekend'],
    },
    {
      situatie: 'geen kenmerk',
      anders: { identifier: undefined },
      verwacht: ['ServiceRequest.identifier: fhir-element-ontbreekt'],
    },
    {
      situatie: 'een kenmerk zonder systeem',
      anders: { identifier: [{ value: '1' }] },
      verwacht: ['ServiceRequest.identifier[0].system: fhir-element-ontbreekt'],
    },
    { situatie: 'een lege lijst', anders: { note: [] }, verwacht: ['ServiceRequest.note: fhir-leeg'] },
    { situatie: 'geen lijst', anders: { note: { text: 'x' } }, verwacht: ['ServiceRequest.note: fhir-geen-lijst'] },
    {
      situatie: 'een dag die niet bestaat',
      anders: { authoredOn: '2026-02-30' },
      verwacht: ['ServiceRequest.authoredOn: fhir-waarde-onjuist'],
    },
    {
      situatie: 'een tijdstip zonder tijdzone',
      anders: { authoredOn: '2026-02-20T10:00:00' },
      verwacht: ['ServiceRequest.authoredOn: fhir-waarde-onjuist'],
    },
    {
      situatie: 'een patiënt die nergens staat',
      anders: { subject: { reference: '#weg' } },
      verwacht: [
        'ServiceRequest.subject: fhir-bsn-ontbreekt',
        'ServiceRequest.subject.reference: fhir-verwijst-naar-niets',
      ],
    },
    {
      situatie: 'een patiënt op een andere server',
      anders: { subject: { reference: 'Patient/1' } },
      verwacht: [
        'ServiceRequest.subject: fhir-bsn-ontbreekt',
        'ServiceRequest.subject.reference: fhir-verwijst-naar-buiten',
      ],
    },
    {
      situatie: 'niets gevraagd',
      anders: { code: undefined, note: undefined },
      verwacht: ['ServiceRequest.code.text: fhir-vraag-ontbreekt'],
    },
    {
      situatie: 'iets vreemds ingesloten',
      anders: { contained: [{ resourceType: 'Binary', id: 'x' }] },
      verwacht: ['ServiceRequest.contained[0].resourceType: fhir-waarde-onbekend'],
    },
  ])('$situatie wordt geweigerd, op het pad van het element', ({ anders, verwacht }) => {
    expect(fouten(eenServiceRequest({ ...goed, anders }))).toEqual(verwacht)
  })

  it('noemt een BSN dat niet klopt en een onbekend soort verwijzer tegelijk', () => {
    expect(fouten(eenServiceRequest({ bsn: '123456789', type: '99', agb: '12' }))).toEqual([
      'ServiceRequest.subject: fhir-bsn-onjuist',
      'ServiceRequest.requester: fhir-agb-onjuist',
      'ServiceRequest.requester: fhir-verwijzertype-ontbreekt',
    ])
  })

  it('wat geen JSON is, of geen UTF-8, of te groot', () => {
    const codes = (inhoud: Uint8Array) => {
      const uitslag = fhir.lees(inhoud)
      return 'beletselen' in uitslag ? uitslag.beletselen.map((een) => een.code) : []
    }
    expect(codes(new TextEncoder().encode('{'))).toEqual(['json-onleesbaar'])
    expect(codes(new Uint8Array([0xff, 0xfe]))).toEqual(['json-onleesbaar'])
    expect(codes(new Uint8Array(300_000))).toEqual(['fhir-te-groot'])
    expect(codes(new TextEncoder().encode('[]'))).toContain('fhir-geen-object')
  })

  it('geeft op elke JSON een oordeel, nooit een uitzondering', () => {
    const basis = eenServiceRequest(goed)
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(basis)), fc.jsonValue({ maxDepth: 4 }), (naam, waarde) => {
        const uitslag = lees({ ...basis, [naam]: waarde })
        return 'verwijzing' in uitslag || uitslag.beletselen.every((een) => een.veld?.startsWith('ServiceRequest'))
      }),
      { numRuns: 300, seed: 20261110 },
    )
  })
})

describe('wat de verwijzer terugkrijgt', () => {
  it.each([
    ['bevestigd', 'active'],
    ['opgepakt', 'completed'],
    ['teruggegeven', 'revoked'],
  ] as const)('%s is in FHIR %s, zonder patiënt en zonder woorden', (status, verwacht) => {
    const stand = fhir.schrijf({
      id: '0190a000-0000-7000-8000-000000000001',
      kenmerk: { systeem: 's', waarde: 'V-1' },
      status,
      reden: status === 'teruggegeven' ? 'andere-gemeente' : null,
      ontvangenOp: '2026-11-10' as never,
    })
    expect(stand).toMatchObject({
      resourceType: 'ServiceRequest',
      status: verwacht,
      subject: { display: 'Afgeschermd' },
    })
    expect(Object.keys(stand).every((naam) => !['contained', 'note', 'code', 'reasonCode'].includes(naam))).toBe(true)
  })

  it('een OperationOutcome noemt elke reden op zijn pad, in de taal van de lezer', () => {
    const { type, body } = schrijfOperationOutcome({
      status: 422,
      code: 'fhir-bsn-onjuist',
      detail: 'Dit BSN doorstaat de 11-proef niet.',
      beletselen: [
        { code: 'fhir-bsn-onjuist', veld: 'ServiceRequest.subject', uitleg: 'Dit BSN doorstaat de 11-proef niet.' },
      ],
    })
    expect(type).toBe('application/fhir+json')
    expect(body.issue).toEqual([
      {
        severity: 'error',
        code: 'value',
        details: { coding: [{ code: 'fhir-bsn-onjuist' }], text: 'Dit BSN doorstaat de 11-proef niet.' },
        diagnostics: 'Dit BSN doorstaat de 11-proef niet.',
        expression: ['ServiceRequest.subject'],
      },
    ])
  })
})

describe.skipIf(!heeftGedeeld)('het profiel van nl-core, waar het ligt', () => {
  const profiel = heeftGedeeld ? readFileSync(gedeeld('standards/fhir/nl-core-Procedure-request.xml'), 'utf8') : ''
  const element = (naam: string) =>
    profiel.match(new RegExp(`<element id="ServiceRequest\\.${naam}">[\\s\\S]*?</element>`))?.[0] ?? ''

  it('is dat van ServiceRequest in R4, en draagt het adres dat wij noemen', () => {
    expect(profiel).toContain('<type value="ServiceRequest" />')
    expect(profiel).toContain('<fhirVersion value="4.0.1" />')
    expect(profiel).toContain(`<url value="${PROFIEL}" />`)
  })

  it.each(Object.entries(DOELEN))('laat bij %s alles toe waarnaar wij lezen', (naam, doelen) => {
    for (const doel of doelen) expect(element(naam)).toContain(`StructureDefinition/${doel}"`)
  })

  it('kent elk element dat het profiel noemt en dat wij lezen', () => {
    const genoemd = [...profiel.matchAll(/<element id="ServiceRequest\.(\w+)">/g)].map((een) => een[1]!)
    expect(genoemd.length).toBeGreaterThan(4)
    expect(genoemd.filter((naam) => naam in SERVICE_REQUEST)).toEqual(['subject', 'requester', 'performer'])
  })
})

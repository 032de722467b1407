/**
 * The part of FHIR R4 that a referral to the municipality is written in: ServiceRequest after nl-core, with the patient and
 * the referrer as contained resources or as logical references. ZorgDomein's own interface is not public, so this shape is
 * our assumption; docs/api.md says so to who builds against it.
 */
export const PROFIEL = 'http://nictiz.nl/fhir/StructureDefinition/nl-core-Procedure-request'
export const BSN = 'http://fhir.nl/fhir/NamingSystem/bsn'
export const AGB = 'http://fhir.nl/fhir/NamingSystem/agb-z'
/** Code list of the iStandaarden for who refers; FHIR has no element for it, so it is the role of the referrer. */
export const VERWIJZERTYPE = 'urn:istandaarden:COD327'
export const STATUS = 'https://samenhang.example/fhir/StructureDefinition/verwijzing-status'
export const REDEN = 'https://samenhang.example/fhir/StructureDefinition/verwijzing-reden'

/** Who refers by himself: GP, youth doctor, certified institution, specialist. */
export const VERWIJZERTYPEN_FHIR = ['02', '03', '04', '05'] as const

export type Soort =
  | 'string'
  | 'code'
  | 'boolean'
  | 'dateTime'
  | 'date'
  | 'uri'
  | 'id'
  | 'positiveInt'
  | readonly string[]
  | Elementen
export type Element = { soort: Soort; min: 0 | 1; meer?: true }
export type Elementen = { readonly [naam: string]: Element }

const een = (soort: Soort): Element => ({ soort, min: 1 })
const mag = (soort: Soort): Element => ({ soort, min: 0 })
const lijst = (soort: Soort, min: 0 | 1 = 0): Element => ({ soort, min, meer: true })

const Coding: Elementen = { system: mag('uri'), version: mag('string'), code: mag('code'), display: mag('string') }
const CodeableConcept: Elementen = { coding: lijst(Coding), text: mag('string') }
const Period: Elementen = { start: mag('dateTime'), end: mag('dateTime') }
const Identifier: Elementen = {
  use: mag(['usual', 'official', 'temp', 'secondary', 'old']),
  type: mag(CodeableConcept),
  system: een('uri'),
  value: een('string'),
  period: mag(Period),
}
const Reference: Elementen = {
  reference: mag('string'),
  type: mag('uri'),
  identifier: mag(Identifier),
  display: mag('string'),
}
const Meta: Elementen = {
  versionId: mag('id'),
  lastUpdated: mag('dateTime'),
  source: mag('uri'),
  profile: lijst('uri'),
  tag: lijst(Coding),
}
const HumanName: Elementen = {
  use: mag('code'),
  text: mag('string'),
  family: mag('string'),
  given: lijst('string'),
  prefix: lijst('string'),
  suffix: lijst('string'),
}
const ContactPoint: Elementen = {
  system: mag('code'),
  value: mag('string'),
  use: mag('code'),
  rank: mag('positiveInt'),
}
const Annotation: Elementen = { text: een('string'), time: mag('dateTime'), authorString: mag('string') }

const MET_NAAM: Elementen = {
  resourceType: een('code'),
  id: een('id'),
  meta: mag(Meta),
  identifier: lijst(Identifier),
  active: mag('boolean'),
}

/** What may stand in `contained`, by its resourceType. */
export const INGESLOTEN: Record<string, Elementen> = {
  Patient: {
    ...MET_NAAM,
    name: lijst(HumanName),
    telecom: lijst(ContactPoint),
    gender: mag(['male', 'female', 'other', 'unknown']),
    birthDate: mag('date'),
  },
  Practitioner: { ...MET_NAAM, name: lijst(HumanName), telecom: lijst(ContactPoint) },
  Organization: { ...MET_NAAM, name: mag('string'), type: lijst(CodeableConcept), telecom: lijst(ContactPoint) },
  PractitionerRole: {
    ...MET_NAAM,
    practitioner: mag(Reference),
    organization: mag(Reference),
    code: lijst(CodeableConcept),
    specialty: lijst(CodeableConcept),
    telecom: lijst(ContactPoint),
  },
}

export const SERVICE_REQUEST: Elementen = {
  resourceType: een(['ServiceRequest']),
  id: mag('id'),
  meta: mag(Meta),
  implicitRules: mag('uri'),
  language: mag('code'),
  // Read one by one, each by its own kind.
  contained: lijst({}),
  identifier: lijst(Identifier, 1),
  status: een(['active']),
  intent: een(['order', 'original-order', 'proposal', 'plan']),
  category: lijst(CodeableConcept),
  priority: mag(['routine', 'urgent', 'asap', 'stat']),
  code: mag(CodeableConcept),
  subject: een(Reference),
  occurrenceDateTime: mag('dateTime'),
  authoredOn: mag('dateTime'),
  requester: een(Reference),
  performer: lijst(Reference),
  reasonCode: lijst(CodeableConcept),
  patientInstruction: mag('string'),
  note: lijst(Annotation),
}

/** The targets that we read of each reference; the profile must allow them all. */
export const DOELEN = { subject: ['Patient'], requester: ['PractitionerRole', 'Practitioner', 'Organization'] } as const

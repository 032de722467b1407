import type { GelezenVerwijzing, Leesuitslag } from '#uitvoering/toegang/index.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { isBsn } from '#values/bsn.ts'
import { type Datum, isDatum } from '#values/datum.ts'
import { AGB, BSN, INGESLOTEN, SERVICE_REQUEST, VERWIJZERTYPE, VERWIJZERTYPEN_FHIR } from './profiel.ts'
import { controleerVorm, isRij } from './vorm.ts'

type Coding = { system?: string; code?: string; display?: string }
type Concept = { coding?: Coding[]; text?: string }
type Identifier = { system: string; value: string }
type Reference = { reference?: string; identifier?: Identifier; display?: string }
type Ingesloten = {
  resourceType: string
  id: string
  identifier?: Identifier[]
  name?: string | { text?: string; family?: string; given?: string[]; prefix?: string[] }[]
  practitioner?: Reference
  organization?: Reference
  code?: Concept[]
}
type ServiceRequest = {
  contained?: Ingesloten[]
  identifier: Identifier[]
  priority?: string
  code?: Concept
  subject: Reference
  authoredOn?: string
  requester: Reference
  reasonCode?: Concept[]
  note?: { text: string }[]
}

const ROOT = 'ServiceRequest'
const MAX_BYTES = 200_000

/** Bytes to a referral, or every reason why not, each at the FHIRPath of its element. */
export function leesServiceRequest(bytes: Uint8Array): Leesuitslag {
  if (bytes.length > MAX_BYTES) return { beletselen: als(true, 'fhir-te-groot', ROOT) }
  const json = leesJson(bytes)
  if (json === undefined) return { beletselen: als(true, 'json-onleesbaar', ROOT) }
  const vorm = [...controleerVorm(json, SERVICE_REQUEST, ROOT), ...controleerIngesloten(json)]
  if (vorm.length > 0) return { beletselen: vorm }
  return leesInhoud(json as ServiceRequest)
}

function leesJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function controleerIngesloten(json: unknown): Beletsel[] {
  const lijst = isRij(json) && Array.isArray(json.contained) ? json.contained : []
  return lijst.flatMap((deel: unknown, index) => {
    const pad = `${ROOT}.contained[${index}]`
    if (!isRij(deel)) return als(true, 'fhir-geen-object', pad)
    const soort = String(deel.resourceType ?? '')
    if (!Object.hasOwn(INGESLOTEN, soort))
      return als(true, 'fhir-waarde-onbekend', `${pad}.resourceType`, { waarden: Object.keys(INGESLOTEN).join(', ') })
    return controleerVorm(deel, INGESLOTEN[soort]!, pad)
  })
}

function leesInhoud(request: ServiceRequest): Leesuitslag {
  const patient = volg(request, request.subject)
  const bsn = nummerUit(BSN, request.subject.identifier, patient?.identifier)
  const verwijzer = leesVerwijzer(request)
  const gevraagd = leesVraag(request)
  const [kenmerk] = request.identifier
  const beletselen = [
    ...als(bsn === undefined, 'fhir-bsn-ontbreekt', `${ROOT}.subject`, { systeem: BSN }),
    ...als(bsn !== undefined && !isBsn(bsn), 'fhir-bsn-onjuist', `${ROOT}.subject`),
    ...als(verwijzer.agb === undefined, 'fhir-agb-ontbreekt', `${ROOT}.requester`, { systeem: AGB }),
    ...als(verwijzer.agb !== undefined && !/^\d{8}$/.test(verwijzer.agb), 'fhir-agb-onjuist', `${ROOT}.requester`),
    ...als(verwijzer.type === undefined, 'fhir-verwijzertype-ontbreekt', `${ROOT}.requester`, {
      systeem: VERWIJZERTYPE,
      waarden: VERWIJZERTYPEN_FHIR.join(', '),
    }),
    ...als(gevraagd === '', 'fhir-vraag-ontbreekt', `${ROOT}.code.text`),
    ...als(gevraagd.length > 4000, 'fhir-te-lang', `${ROOT}.note`),
    ...hangendeVerwijzingen(request),
  ]
  if (beletselen.length > 0 || !isBsn(bsn)) return { beletselen }
  const verwijzing: GelezenVerwijzing = {
    kenmerk: { systeem: kenmerk!.system, waarde: kenmerk!.value },
    bsn,
    agb: verwijzer.agb!,
    verwijzer: verwijzer.naam || `AGB ${verwijzer.agb}`,
    verwijzertype: verwijzer.type!,
    gevraagd,
    spoed: ['urgent', 'asap', 'stat'].includes(request.priority ?? ''),
    geschrevenOp: dagVan(request.authoredOn),
  }
  return { verwijzing }
}

const dagVan = (moment: string | undefined): Datum | null => {
  const dag = moment?.slice(0, 10)
  return isDatum(dag) ? dag : null
}

/** A reference to what is contained ('#p1'); elsewhere we do not look. */
function volg(request: ServiceRequest, reference: Reference | undefined): Ingesloten | undefined {
  const id = reference?.reference?.match(/^#(.+)$/)?.[1]
  return id === undefined ? undefined : request.contained?.find((een) => een.id === id)
}

function hangendeVerwijzingen(request: ServiceRequest): Beletsel[] {
  return (['subject', 'requester'] as const).flatMap((naam) => {
    const { reference } = request[naam]
    return [
      ...als(
        reference?.startsWith('#') === true && !volg(request, request[naam]),
        'fhir-verwijst-naar-niets',
        `${ROOT}.${naam}.reference`,
      ),
      ...als(
        reference !== undefined && !reference.startsWith('#') && !request[naam].identifier,
        'fhir-verwijst-naar-buiten',
        `${ROOT}.${naam}.reference`,
      ),
    ]
  })
}

const nummerUit = (systeem: string, ...bronnen: (Identifier | Identifier[] | undefined)[]): string | undefined =>
  bronnen.flatMap((een) => een ?? []).find((een) => een.system === systeem)?.value

/** nl-core writes a professional as a role that points at a person and an organisation; each may hold the AGB code. */
function leesVerwijzer(request: ServiceRequest) {
  const rol = volg(request, request.requester)
  const persoon = volg(request, rol?.practitioner)
  const organisatie = volg(request, rol?.organization)
  const typen = [rol, persoon, organisatie]
    .flatMap((een) => een?.code ?? [])
    .flatMap((een) => een.coding ?? [])
    .filter((een) => een.system === VERWIJZERTYPE)
    .map((een) => een.code)
  return {
    agb: nummerUit(AGB, request.requester.identifier, rol?.identifier, organisatie?.identifier, persoon?.identifier),
    naam: request.requester.display ?? naamVan(organisatie) ?? naamVan(rol) ?? naamVan(persoon),
    type: VERWIJZERTYPEN_FHIR.find((een) => typen.includes(een)),
  }
}

function naamVan(een: Ingesloten | undefined): string | undefined {
  if (!een?.name) return undefined
  if (typeof een.name === 'string') return een.name
  const [naam] = een.name
  return naam?.text ?? [...(naam?.prefix ?? []), ...(naam?.given ?? []), naam?.family].filter(Boolean).join(' ')
}

/** What is asked, why, and what was written beside it: one text for who takes it up. */
function leesVraag({ code, reasonCode = [], note = [] }: ServiceRequest): string {
  const woorden = (concept: Concept | undefined) =>
    concept?.text ?? concept?.coding?.flatMap((een) => een.display ?? []).join(', ') ?? ''
  return [woorden(code), ...reasonCode.map(woorden), ...note.map((een) => een.text)].filter(Boolean).join('\n')
}

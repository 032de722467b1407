import type { Verwijzingstand } from '#uitvoering/toegang/index.ts'
import { PROFIEL, REDEN, STATUS } from './profiel.ts'

/** FHIR's own status of a request, by ours: taken up is done for the referrer, returned is revoked. */
const FHIR_STATUS: Record<Verwijzingstand['status'], 'active' | 'completed' | 'revoked'> = {
  ontvangen: 'active',
  bevestigd: 'active',
  opgepakt: 'completed',
  teruggegeven: 'revoked',
}

/** What a referrer gets back: that it is there and how it stands; nothing of whom it is about or what was asked (R14). */
export function schrijfStand({ id, kenmerk, status, reden, ontvangenOp }: Verwijzingstand) {
  return {
    resourceType: 'ServiceRequest' as const,
    id,
    meta: { profile: [PROFIEL] },
    extension: [{ url: STATUS, valueCode: status }, ...(reden ? [{ url: REDEN, valueCode: reden }] : [])],
    identifier: [{ system: kenmerk.systeem, value: kenmerk.waarde }],
    status: FHIR_STATUS[status],
    intent: 'order' as const,
    // FHIR wants a subject; we name none.
    subject: { display: 'Afgeschermd' },
    authoredOn: ontvangenOp,
  }
}

type Probleem = {
  status: number
  code: string
  detail: string
  beletselen?: readonly { code: string; veld?: string; uitleg: string }[]
}

const ISSUE: readonly (readonly [RegExp, string])[] = [
  [/^fhir-(element-onbekend|geen-|te-veel)|json-onleesbaar/, 'structure'],
  [/ontbreekt$/, 'required'],
  [/^fhir-(waarde|leeg|te-lang|bsn-onjuist|agb-onjuist)/, 'value'],
  [/^fhir-verwijst/, 'not-found'],
  [/^kenmerk-al-gebruikt$/, 'duplicate'],
  [/^verwijzer-is-een-ander$/, 'forbidden'],
]
const BIJ_STATUS: Record<number, string> = { 401: 'login', 403: 'forbidden', 404: 'not-found', 415: 'not-supported' }

/** A problem of ours in the words of FHIR: one issue per reason, at the path of its element. */
export function schrijfOperationOutcome({ status, code, detail, beletselen }: Probleem) {
  const issue = (soort: string, diagnostics: string, veld?: string) => ({
    severity: status >= 500 ? 'fatal' : 'error',
    code:
      ISSUE.find(([vorm]) => vorm.test(soort))?.[1] ??
      BIJ_STATUS[status] ??
      (status >= 500 ? 'exception' : 'business-rule'),
    details: { coding: [{ code: soort }], text: diagnostics },
    diagnostics,
    ...(veld && { expression: [veld] }),
  })
  return {
    type: 'application/fhir+json',
    body: {
      resourceType: 'OperationOutcome',
      issue: beletselen?.length
        ? beletselen.map((een) => issue(een.code, een.uitleg, een.veld))
        : [issue(code, detail)],
    },
  }
}

import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Server } from './proces.ts'
import type { Vraag } from './stad.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Any answer but 200. */
export class Unanswered extends Error {}

export type Answer = { ms: number; body: Buffer }

/** One question over one lasting connection. */
export function ask({ port }: Server, { pad, cookie, post }: Vraag): Promise<Answer> {
  const body = post && JSON.stringify(post)
  const headers = {
    cookie,
    ...(body && {
      'content-type': 'application/json',
      'x-requested-with': 'samenhang',
      'content-length': Buffer.byteLength(body),
    }),
  }
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const sent = request({ port, path: pad, method: post ? 'POST' : 'GET', agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => {
        const answer = { ms: performance.now() - start, body: Buffer.concat(parts) }
        if (response.statusCode === 200) resolve(answer)
        else reject(new Unanswered(`${response.statusCode} ${pad}: ${answer.body.toString().slice(0, 300)}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

type Rows = Record<string, unknown>

const LISTS: Record<string, { naam: string; id: string }[]> = {
  dossier: [
    { naam: 'leden', id: 'persoonId' },
    ...['doelen', 'hulp', 'werk', 'vragen', 'tijdlijn'].map((naam) => ({ naam, id: 'id' })),
  ],
  werkvoorraad: [{ naam: 'rijen', id: 'id' }],
  zoek: [
    { naam: 'personen', id: 'persoonId' },
    { naam: 'aanbieders', id: 'aanbiederId' },
  ],
  portfolio: [{ naam: 'programmas', id: 'id' }],
  grootboek: [{ naam: 'regels', id: 'id' }],
}
/** Figures that must be the same to the cent. */
const CIJFERS: Record<string, readonly string[]> = {
  portfolio: ['begroot', 'besteed', 'verplicht', 'aspecten', 'opKoers', 'bevindingen', 'openBevindingen'],
  grootboek: ['lasten', 'baten', 'realisatie', 'boekingen', 'verplichting'],
}

/** What two answers must have in common: every list in its order by id, and every count. */
export function rowsOf(soort: string, answer: Buffer): string {
  const found = JSON.parse(answer.toString()) as Rows
  const lists = LISTS[soort]!.map(({ naam, id }) => [
    naam,
    ((found[naam] ?? []) as Rows[]).map((row) => [
      row[id],
      row.datum ?? row.uiterlijk ?? null,
      ...(CIJFERS[soort] ?? []).map((cijfer) => Number(row[cijfer])),
    ]),
  ])
  const counts =
    soort === 'dossier'
      ? [(found.blikken as unknown[]).length, found.tijdlijnTotaal]
      : soort === 'werkvoorraad'
        ? [found.totaal, found.huishoudens, found.tellers, found.drang]
        : []
  return JSON.stringify([lists, counts])
}

export const countRows = (soort: string, answer: Buffer): number => {
  const found = JSON.parse(answer.toString()) as Rows
  return LISTS[soort]!.reduce((sum, { naam }) => sum + ((found[naam] as unknown[] | null)?.length ?? 0), 0)
}

/** How much an answer speaks of: of a work list all work of the team, of which it shows the first page. */
export function omvang(soort: string, answer: Buffer): number {
  if (soort !== 'werkvoorraad') return countRows(soort, answer)
  const { tellers } = JSON.parse(answer.toString()) as { tellers: { team: number } }
  return tellers.team
}

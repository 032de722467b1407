import { readFile } from 'node:fs/promises'
import { API, API_VERSION } from '#platform/http.ts'
import type { House } from './house.ts'
import { type Stap, waitingPage } from './waitingPage.ts'

export type Waiting = {
  /** A step begins, and the one before it is done. */
  say(text: string): void
  /** From now on every request goes where it belongs. */
  end(): void
}

const ALLOWED = new Map([
  ['/inloggen.css', 'text/css; charset=utf-8'],
  ['/wachten.js', 'text/javascript; charset=utf-8'],
])

/**
 * Until the house stands, every address answers that it is being made ready: a person sees the steps, a machine a 503 with
 * when to come back. Call it before anything else is mounted on the house.
 */
export function registerWaiting({ http }: House): Waiting {
  const stappen: Stap[] = []
  let waiting = true
  const close = () => {
    const laatste = stappen.at(-1)
    if (laatste) laatste.klaar ??= Date.now()
  }
  http.addHook('onRequest', async (request, reply) => {
    if (!waiting) return
    const path = request.url.split('?')[0]!
    const type = ALLOWED.get(path)
    if (type) {
      const file = await readFile(new URL(path.slice(1), import.meta.url), 'utf8')
      return reply.type(type).header('cache-control', 'no-store').send(file)
    }
    reply.code(503).header('retry-after', '3').header('cache-control', 'no-store')
    if (request.method === 'GET' && !path.startsWith('/api/') && !/\.\w{2,5}$/.test(path))
      return reply.type('text/html; charset=utf-8').send(waitingPage(stappen, Date.now()))
    if (path.startsWith(API)) reply.header('api-version', API_VERSION)
    return reply.type('application/problem+json').send(
      JSON.stringify({
        type: 'about:blank',
        title: 'Even niet bereikbaar',
        status: 503,
        code: 'wordt-klaargezet',
        detail: 'Samenhang wordt klaargezet. Probeer het zo opnieuw.',
        instance: path,
      }),
    )
  })
  return {
    say(text) {
      close()
      stappen.push({ wat: text.trim(), begon: Date.now() })
    },
    end() {
      close()
      waiting = false
    },
  }
}

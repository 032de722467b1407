/** A browser without a browser: fetch, and cookies kept by hand. */
export class Loper {
  readonly #url: string
  readonly #koekjes = new Map<string, { waarde: string; heel: string }>()

  constructor(url: string) {
    this.#url = url
  }

  waarde = (naam: string): string | undefined => this.#koekjes.get(naam)?.waarde
  /** As the server set it, with what it allows. */
  cookie = (naam: string): string | undefined => this.#koekjes.get(naam)?.heel
  zet = (naam: string, waarde: string) => void this.#koekjes.set(naam, { waarde, heel: waarde })

  async vraag(pad: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#koekjes].map(([naam, { waarde }]) => `${naam}=${waarde}`).join('; ')
    const antwoord = await fetch(new URL(pad, this.#url), {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as object), ...(cookie && { cookie }) },
    })
    for (const heel of antwoord.headers.getSetCookie()) {
      const [, naam = '', waarde = ''] = heel.match(/^([^=]+)=([^;]*)/) ?? []
      if (waarde === '' || /expires=Thu, 01 Jan 1970/i.test(heel)) this.#koekjes.delete(naam)
      else this.#koekjes.set(naam, { waarde, heel })
    }
    return antwoord
  }

  get = (pad: string) => this.vraag(pad)
  post = (pad: string, body: unknown, headers: Record<string, string> = {}) =>
    this.vraag(pad, {
      method: 'POST',
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
}

/** Follows every redirect of the login, choosing this person on the page that asks who you are. */
export async function logIn(loper: Loper, sub: string): Promise<string[]> {
  const stappen: string[] = []
  let pad = '/inloggen'
  for (let i = 0; i < 12; i += 1) {
    stappen.push(pad)
    let antwoord = await loper.get(pad)
    if (antwoord.status === 200 && pad.startsWith('/inloggen/kies/'))
      antwoord = await loper.vraag(pad, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ sub }).toString(),
      })
    const verder = antwoord.headers.get('location')
    if (!verder) throw new Error(`inloggen bleef steken op ${pad}: ${antwoord.status}`)
    const doel = new URL(verder, 'http://x')
    pad = `${doel.pathname}${doel.search}`
    if (pad === '/') return stappen
  }
  throw new Error(`inloggen kwam niet aan: ${stappen.join(' > ')}`)
}

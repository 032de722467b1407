import type { Persoon } from './huis.ts'

/** A deed over the same routes, for what the journey itself is not about. */
export async function doe({ page }: Persoon, method: string, pad: string, body: unknown, versie?: number) {
  return page.evaluate(
    async ([m, p, b, v]) => {
      const antwoord = await fetch(`/api/v1${p}`, {
        method: m as string,
        headers: {
          'content-type': 'application/json',
          'x-requested-with': 'samenhang',
          'idempotency-key': crypto.randomUUID(),
          ...(v === undefined ? {} : { 'if-match': `"${v}"` }),
        },
        body: JSON.stringify(b),
      })
      const inhoud = await antwoord.json()
      if (!antwoord.ok) throw new Error(`${m} ${p}: ${antwoord.status} ${JSON.stringify(inhoud)}`)
      return inhoud
    },
    [method, pad, body, versie] as const,
  )
}

/** Fills in what a writer still has to say, and answers what stands in the way. */
export async function schrijfVol(persoon: Persoon, stukId: string) {
  const stuk = (await persoon.vraag('GET', `/rapportages/${stukId}`)).body
  let { versie } = stuk
  for (const blok of stuk.blokken.filter((b: { tekst: string | null }) => b.tekst?.startsWith('['))) {
    const tekst = 'Wij hebben dit kwartaal gedaan wat was afgesproken. Er zijn geen tegenvallers.'
    versie = (await doe(persoon, 'PUT', `/rapportages/${stukId}/blokken/${blok.id}`, { tekst }, versie)).versie
  }
  return versie
}

export const rij = (persoon: Persoon, naam: string) =>
  persoon.page.locator('.rp-vel tr').filter({ hasText: naam }).first()

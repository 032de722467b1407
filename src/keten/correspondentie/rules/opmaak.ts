import type { Sjabloonblok } from './sjabloon.ts'

/** The template as one text that a person can write: blank lines part blocks, # is a heading, - puts a list. */
export const alsTekst = (blokken: readonly Sjabloonblok[]): string =>
  blokken.map(({ soort, tekst }) => `${soort === 'kop' ? '# ' : soort === 'lijst' ? '- ' : ''}${tekst}`).join('\n\n')

export const alsBlokken = (tekst: string): Sjabloonblok[] =>
  tekst
    .split(/\n\s*\n/)
    .map((blok) => blok.trim())
    .filter((blok) => blok !== '')
    .map((blok): Sjabloonblok => {
      if (blok.startsWith('# ')) return { soort: 'kop', tekst: blok.slice(2).trim() }
      if (blok.startsWith('- ')) return { soort: 'lijst', tekst: blok.slice(2).trim().replaceAll(/[{}]/g, '') }
      return { soort: 'alinea', tekst: blok }
    })

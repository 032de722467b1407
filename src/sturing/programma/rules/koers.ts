export type Koers = 'op-koers' | 'betwist' | 'afwijkend' | 'onbekend'

export type Koersfeiten = { aspecten: number; opKoers: number; betwist: number }

/**
 * How a programme stands by its latest reports. `betwist`: the writer says that all is on course, and the text beside it
 * names a risk or a delay. Without a report nobody knows, and that is said.
 */
export function koersVan({ aspecten, opKoers, betwist }: Koersfeiten): Koers {
  if (aspecten === 0) return 'onbekend'
  if (opKoers < aspecten) return 'afwijkend'
  return betwist > 0 ? 'betwist' : 'op-koers'
}

/** The six shapes of the house: colour, shape and word always come together. */
export type StatusKind = 'goed' | 'loopt' | 'let-op' | 'te-laat' | 'wacht' | 'afgerond'

/** Fixed colours for things that return in charts and labels; a screen decides what each stands for. */
export type ColourKey = 'reeks-1' | 'reeks-2' | 'reeks-3' | 'reeks-4' | 'reeks-5' | 'reeks-6' | 'vrij'

export function colourVar(colour: ColourKey): string {
  return colour === 'vrij' ? 'var(--sh-klaar)' : `var(--sh-${colour})`
}

export function statusColourVar(kind: StatusKind): string {
  const full = {
    goed: 'goed-vol',
    loopt: 'accent',
    'let-op': 'letop-vol',
    'te-laat': 'fout-vol',
    wacht: 'accent',
    afgerond: 'klaar',
  }
  return `var(--sh-${full[kind]})`
}

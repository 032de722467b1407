const PATHS = {
  lijst: 'M7.5 5h9.5M7.5 10h9.5M7.5 15h9.5M3.2 5h.6M3.2 10h.6M3.2 15h.6',
  huis: 'M3 9.2L10 3l7 6.2M5 8v8.5h10V8M8.4 16.500v-4.700h3.200v4.7',
  bericht: 'M3.5 4.500h13v9h-7l-3.5 3v-3H3.500z',
  agenda: 'M3.5 4.800h13v12h-13zM3.5 8.600h13M7 3v3M13 3v3',
  kaart: 'M3 5l4.7-1.7 4.6 1.700L17 3.300v11.700l-4.7 1.7-4.6-1.700L3 16.700zM7.7 3.300V15M12.3 5v11.7',
  post: 'M3 5h14v10.500H3zM3.3 5.500L10 11l6.7-5.5',
  mensen:
    'M4.3 7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0M2 16c.3-3 2.2-4.4 5-4.400S11.7 13 12 16M12.6 4.600a2.7 2.7 0 0 1 0 5M14 11.800c2.3.4 3.7 1.7 4 4.2',
  grafiek: 'M3 3v14h14M6 13l3.5-4 3 2.500L17 6',
  geld: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M12.7 7.200a3.6 3.6 0 1 0 0 5.600M6 9.200h4.500M6 11h4.5',
  euro: 'M15 5a6.2 6.2 0 1 0 0 10M3 8.700h8M3 11.300h8',
  vlag: 'M5 17V3.500M5 4h10l-2.3 3.300L15 10.600H5',
  stuk: 'M5 2.800h6.500L15.5 7v10.200H5zM11.3 3v4.300h4M7.6 10.500h5.200M7.6 13.500h5.2',
  raad: 'M3 8l7-4.500L17 8zM4.8 8v6.500M8.3 8v6.500M11.7 8v6.500M15.2 8v6.500M3 16.500h14',
  oog: 'M2 10c2-3.4 4.7-5 8-5s6 1.6 8 5c-2 3.4-4.7 5-8 5s-6-1.6-8-5zM7.7 10a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0',
  slot: 'M4.5 9h11v8h-11zM7 9V6.500a3 3 0 0 1 6 0V9',
  plus: 'M10 4v12M4 10h12',
  zoek: 'M3.3 8.7a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0-10.8 0M12.8 12.8L17 17',
  sluit: 'M5 5l10 10M15 5L5 15',
  omlaag: 'M4.5 7.500L10 13l5.5-5.5',
  rechts: 'M7.5 4.500L13 10l-5.5 5.5',
  download: 'M10 3v10M5.8 9.300L10 13.500l4.2-4.200M3.5 16.800h13',
  druk: 'M6 8V3h8v5M6 14H3.500V8h13v6H14M6 12h8v5H6z',
  telefoon: 'M6.3 3.200l2 3.6-1.6 1.700c1 2 2.4 3.4 4.6 4.700l1.8-1.6 3.6 2-.9 3c-6.3.7-12.6-5.6-12.5-12.400z',
  regels: 'M4 6h7M15 6h1M4 14h1M9 14h7M11 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5 14a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  vink: 'M4 10.500l4 4 8-9',
} as const

export type IconName = keyof typeof PATHS

/** Always beside a word: an icon says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="sh-i" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

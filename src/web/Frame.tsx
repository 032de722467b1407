import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AppFrame, ButtonLink, useTaal } from '#platform/ui/index.ts'
import { mag, useIk } from './ik.tsx'
import { menuVan } from './menu.ts'
import { useWebTeksten } from './teksten.ts'
import { useSturingswerk } from './useSturingswerk.ts'
import { ZoekOveral } from './ZoekOveral.tsx'

/** The four faces share one frame: workers get the side bar, resident, provider and council the generous top bar. */
export function Frame({ children }: { children: ReactNode }) {
  const ik = useIk()
  const t = useWebTeksten()
  const { taal } = useTaal()
  const { pathname } = useLocation()
  const sturingswerk = useSturingswerk()
  const ruim = ik.soort === 'inwoner' || ik.functie === 'raadslid'
  const menu = menuVan(ik).map((groep) => ({
    title: groep.titel[taal],
    items: groep.items.map((item) => ({
      label: item.label[taal],
      href: item.href,
      icon: item.icon,
      ...(item.href === '/te-doen' && sturingswerk && { count: sturingswerk.aantal }),
      current: pathname === item.href || pathname.startsWith(`${item.href}/`),
    })),
  }))
  return (
    <AppFrame
      brand={{ name: 'Samenhang', sub: t.gemeente(ik.gemeenteNaam), href: '/' }}
      menu={menu}
      user={{ name: ik.naam, role: ik.functieNaam[taal] }}
      userActions={[{ label: t.uitloggen, onSelect: logOut }]}
      search={mag(ik, 'zoeken') ? <ZoekOveral /> : undefined}
      action={mag(ik, 'toegang:registreren') ? <NieuweMelding label={t.nieuweMelding} /> : undefined}
      foot={t.oefenomgeving}
      variant={ruim ? 'top' : 'side'}
    >
      {children}
    </AppFrame>
  )
}

function NieuweMelding({ label }: { label: string }) {
  return (
    <ButtonLink href="/meldingen/nieuw" appearance="primary" icon="plus">
      {label}
    </ButtonLink>
  )
}

async function logOut(): Promise<void> {
  await fetch('/uitloggen', { method: 'POST', headers: { 'x-requested-with': 'samenhang' } })
  globalThis.location.assign('/inloggen')
}

import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouteComponent,
  RouterProvider,
} from '@tanstack/react-router'
import { useState } from 'react'
import { AppFrame, NavigationProvider } from '#platform/ui/index.ts'
import { schermen } from './schermen.ts'
import { useWebTeksten } from './teksten.ts'

const openbaar = schermen.filter((scherm) => scherm.power === 'openbaar')
const patronen = openbaar.map(({ pad }) => new RegExp(`^${pad.replaceAll(/\$\w+/g, '[^/]+')}/?$`))

/** Is this one of the pages that ask nobody who he is? */
export const isBuiten = (pad: string): boolean => patronen.some((patroon) => patroon.test(pad))

/** The pages before the door: no session is asked, so that none is there to remember. */
export function Buiten() {
  const [router] = useState(createBuitenRouter)
  const ga = (href: string) => {
    if (isBuiten(href)) void router.navigate({ to: href })
    else globalThis.location.assign(href)
  }
  return (
    <NavigationProvider navigate={ga}>
      <RouterProvider router={router as never} />
    </NavigationProvider>
  )
}

function createBuitenRouter() {
  const root = createRootRoute({ component: Kader })
  return createRouter({
    routeTree: root.addChildren(
      openbaar.map((scherm) =>
        createRoute({ getParentRoute: () => root, path: scherm.pad, component: scherm.component as RouteComponent }),
      ),
    ),
    scrollRestoration: true,
    defaultPreload: false,
  })
}

function Kader() {
  const t = useWebTeksten()
  return (
    <AppFrame brand={{ name: 'Samenhang', sub: t.zonderInloggen, href: '/' }} menu={[]} variant="top">
      <Outlet />
    </AppFrame>
  )
}

import {
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  Outlet,
  type RouteComponent,
} from '@tanstack/react-router'
import { Bouwstenen } from '#platform/ui/Bouwstenen.tsx'
import { EmptyState, PageHead } from '#platform/ui/index.ts'
import { Frame } from './Frame.tsx'
import { type Ik, mag } from './ik.tsx'
import { startVan } from './menu.ts'
import { schermen } from './schermen.ts'
import { useWebTeksten } from './teksten.ts'

/** Only the pages this user may open exist for him. */
export function createHouseRouter(ik: Ik) {
  const root = createRootRoute({
    component: () => (
      <Frame>
        <Outlet />
      </Frame>
    ),
    notFoundComponent: NotFoundPage,
  })
  const start = startVan(ik)
  const home = createRoute({ getParentRoute: () => root, path: '/', component: () => <Navigate to={start} replace /> })
  const nothing = createRoute({ getParentRoute: () => root, path: '/geen-werk', component: NotFoundPage })
  const blocks = createRoute({ getParentRoute: () => root, path: '/bouwstenen', component: Bouwstenen })
  const pages = schermen
    .filter((scherm) => mag(ik, scherm.power))
    .map((scherm) =>
      createRoute({ getParentRoute: () => root, path: scherm.pad, component: scherm.component as RouteComponent }),
    )
  return createRouter({
    routeTree: root.addChildren([home, nothing, blocks, ...pages]),
    scrollRestoration: true,
    defaultPreload: false,
  })
}

function NotFoundPage() {
  const t = useWebTeksten()
  return (
    <>
      <PageHead title={t.nietGevondenKop} />
      <EmptyState title={t.nietGevonden} why={t.nietGevondenUitleg} />
    </>
  )
}

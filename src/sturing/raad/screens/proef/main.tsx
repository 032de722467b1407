import '#platform/ui/styles/styles.css'
import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouteComponent,
  RouterProvider,
} from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { AppFrame, UiProvider } from '#platform/ui/index.ts'
import { schermen as begroting } from '#sturing/begroting/screens/index.ts'
import { schermen } from '../index.ts'

/** The screens of budget and council, which the browser test opens on a real house. */
function Lijst() {
  return (
    <AppFrame
      brand={{ name: 'Samenhang', sub: 'Gemeente Voorbeeldstad', href: '/' }}
      menu={[{ title: 'Sturen', items: [{ label: 'Begroting', href: '/begroting', icon: 'euro' }] }]}
      user={{ name: 'Business controller', role: 'Business controller' }}
    >
      <Outlet />
    </AppFrame>
  )
}

const root = createRootRoute({ component: Lijst })
const router = createRouter({
  routeTree: root.addChildren(
    [...begroting, ...schermen].map(({ pad, component }) =>
      createRoute({ getParentRoute: () => root, path: pad, component: component as RouteComponent }),
    ),
  ),
})

createRoot(document.getElementById('proef')!).render(
  <UiProvider vandaag="2026-11-10" navigate={(href) => void router.navigate({ href })}>
    <RouterProvider router={router} />
  </UiProvider>,
)

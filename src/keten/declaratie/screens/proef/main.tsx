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
import { schermen as berichten } from '#keten/berichten/screens/index.ts'
import { AppFrame, UiProvider } from '#platform/ui/index.ts'
import { schermen } from '../index.ts'

/** Messages and claims, which the browser test opens on a real house. */
function Lijst() {
  return (
    <AppFrame
      brand={{ name: 'Samenhang', sub: 'Gemeente Voorbeeldstad', href: '/' }}
      menu={[
        {
          title: 'Keten',
          items: [
            { label: 'Berichten', href: '/berichten', icon: 'post' },
            { label: 'Declaraties', href: '/declaraties', icon: 'euro' },
          ],
        },
      ]}
      user={{ name: 'Backoffice', role: 'Backoffice' }}
    >
      <Outlet />
    </AppFrame>
  )
}

const root = createRootRoute({ component: Lijst })
const router = createRouter({
  routeTree: root.addChildren(
    [...berichten, ...schermen].map(({ pad, component }) =>
      createRoute({ getParentRoute: () => root, path: pad, component: component as RouteComponent }),
    ),
  ),
})

createRoot(document.getElementById('proef')!).render(
  <UiProvider vandaag="2026-11-10" navigate={(href) => void router.navigate({ href })}>
    <RouterProvider router={router} />
  </UiProvider>,
)

import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import {
  createQueryClient,
  ErrorBox,
  LoadingLines,
  NavigationProvider,
  TaalProvider,
  useEndpoint,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { Buiten, isBuiten } from './Buiten.tsx'
import { type Ik, IkProvider } from './ik.tsx'
import { createHouseRouter } from './router.tsx'

/** Who is logged in decides which pages there are; without a session the browser is sent to the door. */
export function App() {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <TaalProvider>{isBuiten(location.pathname) ? <Buiten /> : <Entrance />}</TaalProvider>
    </QueryClientProvider>
  )
}

function Entrance() {
  const { data, error } = useEndpoint(wieBenIk, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return <Inside ik={data} />
}

function Inside({ ik }: { ik: Ik }) {
  const [router] = useState(() => createHouseRouter(ik))
  return (
    <TaalProvider vandaag={ik.vandaag}>
      <NavigationProvider navigate={(href) => void router.navigate({ to: href })}>
        <IkProvider ik={ik}>
          <RouterProvider router={router} />
        </IkProvider>
      </NavigationProvider>
    </TaalProvider>
  )
}

import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Taal } from '#values/taal.ts'
import { createQueryClient } from './data.ts'
import { NavigationProvider } from './Link.tsx'
import { TaalProvider } from './TaalProvider.tsx'

type UiProviderProps = {
  taal?: Taal
  /** The server's day, 'yyyy-mm-dd', when its clock is set. */
  vandaag?: string
  navigate: (href: string) => void
  children: ReactNode
}

/** Everything the building blocks need around them, once, at the root of a face. */
export function UiProvider(props: UiProviderProps) {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <TaalProvider taal={props.taal} vandaag={props.vandaag}>
        <NavigationProvider navigate={props.navigate}>{props.children}</NavigationProvider>
      </TaalProvider>
    </QueryClientProvider>
  )
}

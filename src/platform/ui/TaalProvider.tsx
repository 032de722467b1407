import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { type Datum, datum, vandaagIn } from '#values/datum.ts'
import type { Taal } from '#values/taal.ts'
import { type Catalogus, kiesTeksten, type Teksten } from './defineTeksten.ts'

type TaalStand = { taal: Taal; setTaal: (taal: Taal) => void; vandaag: Datum }

const BEWAARD = 'samenhang-taal'
const TaalContext = createContext<TaalStand>({ taal: 'nl', setTaal: () => {}, vandaag: datum('1970-01-01') })

function bewaardeTaal(): Taal {
  return globalThis.localStorage?.getItem(BEWAARD) === 'en' ? 'en' : 'nl'
}

/** `vandaag` comes from the server where its clock is set (demo, tests); else it is the day in Amsterdam. */
export function TaalProvider(props: { taal?: Taal; vandaag?: string; children: ReactNode }) {
  const [taal, kiesTaal] = useState<Taal>(() => props.taal ?? bewaardeTaal())
  useEffect(() => {
    document.documentElement.lang = taal
  }, [taal])
  const stand = useMemo(
    () => ({
      taal,
      vandaag: props.vandaag ? datum(props.vandaag) : vandaagIn(undefined, new Date()),
      setTaal: (nieuw: Taal) => {
        globalThis.localStorage?.setItem(BEWAARD, nieuw)
        kiesTaal(nieuw)
      },
    }),
    [taal, props.vandaag],
  )
  return <TaalContext value={stand}>{props.children}</TaalContext>
}

export function useTaal(): TaalStand {
  return use(TaalContext)
}

export function useVandaag(): Datum {
  return use(TaalContext).vandaag
}

export function useTeksten<C extends Catalogus>(catalogus: C): Teksten<C> {
  return kiesTeksten(catalogus, use(TaalContext).taal)
}

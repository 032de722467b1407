import { Formulieren } from './bouwstenen/Formulieren.tsx'
import { Grafieken } from './bouwstenen/Grafieken.tsx'
import { Tabellen } from './bouwstenen/Tabellen.tsx'
import { Toestanden } from './bouwstenen/Toestanden.tsx'
import { bouwsteenTeksten } from './bouwstenen/teksten.ts'
import { Vormen } from './bouwstenen/Vormen.tsx'
import { PageHead, Stack, useTeksten } from './index.ts'

/** Everything in every state: copy from here first. */
export function Bouwstenen() {
  const t = useTeksten(bouwsteenTeksten)
  return (
    <>
      <PageHead title={t.titel} sub={t.sub} />
      <Stack>
        <Vormen />
        <Formulieren />
        <Toestanden />
        <Tabellen />
        <Grafieken />
      </Stack>
    </>
  )
}

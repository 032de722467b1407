import '../styles/styles.css'
import { createRoot } from 'react-dom/client'
import { Bouwstenen } from '../Bouwstenen.tsx'
import { AppFrame, Button, GlobalSearch, type MenuGroup, type SearchOption, Tabs, UiProvider } from '../index.ts'
import { Deed } from './Deed.tsx'

/** The page of building blocks in a frame of its own: what the browser test opens. */
const menu: readonly MenuGroup[] = [
  {
    title: 'Mijn werk',
    items: [
      { label: 'Werkvoorraad', href: '/werk', icon: 'lijst', count: 34 },
      { label: 'Bouwstenen', href: '/bouwstenen', icon: 'huis', current: true },
      { label: 'Meldingen', href: '/meldingen', icon: 'bericht', count: 7 },
    ],
  },
  { title: 'Naslag', items: [{ label: 'Sociale kaart', href: '/kaart', icon: 'kaart' }] },
]

const places: readonly SearchOption[] = [
  { value: '/huishoudens/1', label: 'Huishouden Van Dalen – El Amrani', sub: 'Havenstraat 14' },
  { value: '/huishoudens/2', label: 'Huishouden Bouzid', sub: 'Kadewal 3' },
]

async function search(words: string): Promise<readonly SearchOption[]> {
  return places.filter((place) => place.label.toLowerCase().includes(words.toLowerCase()))
}

function Proef() {
  return (
    <UiProvider
      vandaag="2026-11-10"
      navigate={(href) => {
        document.body.dataset.naar = href
      }}
    >
      <AppFrame
        variant={location.hash === '#boven' ? 'top' : 'side'}
        brand={{ name: 'Samenhang', sub: 'Gemeente Voorbeeldstad', href: '/' }}
        menu={menu}
        user={{ name: 'Anouk Hendriks', role: 'Consulent en regisseur' }}
        userActions={[{ label: 'Uitloggen', href: '/uitloggen' }]}
        search={<GlobalSearch search={search} placeholder="Zoek op naam, adres of BSN" />}
        action={
          <Button appearance="primary" icon="plus">
            Nieuwe melding
          </Button>
        }
        foot="Oefenomgeving met verzonnen inwoners."
      >
        <Tabs
          label="Onderdelen"
          tabs={[
            { label: 'Mijn werk', href: '/a', count: 34, current: true },
            { label: 'Spoed en te laat', href: '/b', count: 2 },
            { label: 'Team Oost', href: '/c', count: 127 },
          ]}
        />
        {location.hash === '#daad' ? <Deed /> : <Bouwstenen />}
      </AppFrame>
    </UiProvider>
  )
}

createRoot(document.getElementById('proef')!).render(<Proef />)

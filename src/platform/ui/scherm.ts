import type { ComponentType } from 'react'
import type { Tweetalig } from '#values/taal.ts'

/** A page that a room offers to the faces; web composes menus and routes from these. */
export type Scherm = {
  /** Path in the browser, parameters as $naam: '/huishoudens/$huishoudenId'. */
  pad: string
  component: ComponentType
  /** Shown only to who holds one of these powers. */
  power: string | readonly string[]
  titel: Tweetalig
}

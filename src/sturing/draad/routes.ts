import { type Route, serveRead } from '#platform/route.ts'
import { getDraad, listDoodlopend, listDraden } from './draadbeeld.ts'
import * as endpoints from './endpoints.ts'

export const routes: Route[] = [
  serveRead(endpoints.toonDraden, listDraden),
  serveRead(endpoints.toonDraad, getDraad),
  serveRead(endpoints.toonDoodlopend, listDoodlopend),
]

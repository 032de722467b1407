import { type Route, serveCommand } from '#platform/route.ts'
import { trekIn } from './commands/trekIn.ts'
import { vertel } from './commands/vertel.ts'
import { trekVerhaalIn, vertelVerhaal } from './endpoints.ts'

export const routes: Route[] = [serveCommand(vertelVerhaal, vertel), serveCommand(trekVerhaalIn, trekIn)]

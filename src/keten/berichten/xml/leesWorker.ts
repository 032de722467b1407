import { parentPort } from 'node:worker_threads'
import { leesBericht } from './lees.ts'

/** A large file is read here, so that nobody waits for it at the desk. */
parentPort!.on('message', ({ nummer, bron }: { nummer: number; bron: Uint8Array }) =>
  parentPort!.postMessage({ nummer, gelezen: leesBericht(bron) }),
)

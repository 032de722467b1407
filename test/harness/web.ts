import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The screens are built once, before the first file asks for them. */
export default async function setup(): Promise<void> {
  await promisify(execFile)(process.execPath, ['tools/buildWeb.ts'])
}

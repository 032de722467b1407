import { ensureWebBuild } from '../../tools/buildWeb.ts'

/** The screens are built once, before the first file asks for them. */
export default ensureWebBuild

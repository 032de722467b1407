export const values: string
export const platform: string
export const modules: string[]
export const connections: string
export const roofs: string[]
export const doors: string[]
export const roofDoors: string[]

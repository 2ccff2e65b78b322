import manifest from '@/package.json'

/** The version of Gestand, for the foot of the page and the logs. */
export const VERSION = manifest.version

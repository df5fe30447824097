import { adviceOn, storageFailure } from '../../db/failure'
import { BadSetting } from '../config/settings.server'

/** One sentence for the person who starts the service; undefined for a defect of ours. */
export function reasonNotToStart(error: unknown): string | undefined {
  if (error instanceof BadSetting) return error.message
  const failure = storageFailure(error)
  if (failure) return `The database cannot be used: ${adviceOn(failure)}.`
  const { code, port } = error as { code?: string; port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is in use; stop what uses it or set PORT to another number.`
  if (code === 'EACCES') return `Port ${port} is not open to this user; set PORT to a number above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'HOST is not an address of this machine; set HOST to 127.0.0.1.'
  return undefined
}

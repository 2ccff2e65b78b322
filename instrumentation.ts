/** Runs once when the server starts, before the first request; not while building. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServer } = await import('@/lib/start-server')
  await startServer(process.env)
}

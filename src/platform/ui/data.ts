import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Endpoint, InputOf, OutputOf } from '#platform/endpoint.ts'
import { isProblem } from './problem.ts'
import { randomKey } from './randomKey.ts'
import { type Answer, request } from './request.ts'
import { useTaal } from './TaalProvider.tsx'

export { endpointHref } from './request.ts'

const FRESH_MS = 10_000

/** Only what may go better a second time is tried again: no connection, or our own fault. */
export function isWorthRetrying(error: unknown): boolean {
  return isProblem(error) && (error.status === 0 || error.status >= 500)
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: FRESH_MS, retry: (times, error) => times < 1 && isWorthRetrying(error) } },
  })
}

export type Read<E> = {
  data: OutputOf<E> | undefined
  /** To hand back with a deed on what was read (If-Match). */
  etag: string | undefined
  error: Error | null
  isPending: boolean
  isFetching: boolean
  refetch: () => void
}

/** Reads an endpoint; with `undefined` as input it waits. */
export function useEndpoint<E extends Endpoint>(
  endpoint: E,
  input: InputOf<E> | undefined,
  options: { keepPrevious?: boolean; refetchMs?: number } = {},
): Read<E> {
  const { taal } = useTaal()
  const query = useQuery({
    queryKey: [endpoint.id, endpoint.path, input, taal],
    queryFn: ({ signal }) => request(endpoint, input as InputOf<E>, { taal, signal }),
    enabled: input !== undefined,
    refetchInterval: options.refetchMs ?? false,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
  })
  return {
    data: query.data?.data,
    etag: query.data?.etag,
    error: query.error,
    isPending: query.isPending,
    isFetching: query.isFetching,
    refetch: () => void query.refetch(),
  }
}

export type CommandHook<E> = {
  run: (input: InputOf<E>, options?: { etag?: string }) => Promise<Answer<E>>
  isPending: boolean
  error: Error | null
  reset: () => void
}

/** The key of one deed: kept while the same input is sent again because we do not know whether it arrived. */
export function useIdempotencyKey(): { keyFor: (input: unknown) => string; settle: (error?: unknown) => void } {
  const last = useRef<{ input: string; key: string }>(undefined)
  return {
    keyFor(input) {
      const text = JSON.stringify(input)
      if (last.current?.input !== text) last.current = { input: text, key: randomKey() }
      return last.current.key
    },
    settle(error) {
      if (!isWorthRetrying(error)) last.current = undefined
    },
  }
}

/** Does a deed; afterwards everything on the screen is read anew, because one deed can change many lists. */
export function useCommand<E extends Endpoint>(endpoint: E): CommandHook<E> {
  const { taal } = useTaal()
  const client = useQueryClient()
  const { keyFor, settle } = useIdempotencyKey()
  const mutation = useMutation({
    mutationFn: ({ input, etag }: { input: InputOf<E>; etag?: string }) =>
      request(endpoint, input, { taal, etag, idempotencyKey: endpoint.method === 'POST' ? keyFor(input) : undefined }),
    onSettled: (_data, error) => settle(error ?? undefined),
    onSuccess: () => client.invalidateQueries(),
  })
  return {
    run: (input, options) => mutation.mutateAsync({ input, etag: options?.etag }),
    isPending: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
  }
}

'use client'

import NextLink from 'next/link'
import type { ComponentProps } from 'react'

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: string
  /** Off by default: a list of fifty rows would otherwise ask the server fifty times. */
  prefetch?: boolean
  /** Whether the page goes to its top; not for what changes only a part of it. */
  scroll?: boolean
  /** With a page load of its own, for an address that answers with a file or with a page. */
  plain?: boolean
}

/** A link within Gestand (`/items?q=x`, `?page=2`) without a page load, or a plain link to anywhere else. */
export function Link({ href, prefetch = false, scroll = true, plain = false, ...rest }: LinkProps) {
  if (plain || !/^[/?]/.test(href) || href.startsWith('//')) return <a href={href} {...rest} />
  return <NextLink href={urlParts(href)} prefetch={prefetch} scroll={scroll} {...rest} />
}

/** Typed routes know only fixed addresses; ours carry filters, so they go in as parts. */
function urlParts(href: string) {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? []
  return { pathname, search, hash }
}

import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { cachedAnswer, sendCached, type CachedAnswer } from '../http/cached-answer';
import { defineRoute, type Route } from '../http/route';
import { openApiDocument } from './document';

/** `GET /openapi.json`: made once, from the routes themselves. */
export function openApiRoute(
  routes: () => readonly (readonly [string, readonly Route[]])[],
): Route {
  let made: CachedAnswer | undefined;
  return defineRoute({
    method: 'GET',
    path: '/openapi.json',
    name: 'openapi',
    summary: 'This document',
    access: { door: 'public' },
    answer: z.never(),
    raw: true,
    undocumented: true,
    handle: ({ ctx, language }) => {
      made ??= cachedAnswer(openApiDocument(routes()));
      sendCached(ctx, made, language);
      return Promise.resolve(accept({ data: undefined as never }));
    },
  });
}

import { PLUGIN_ID } from './plugin-id';

/** Addresses of our pages, below the panel's own. */
export const RATING_PATH = `plugins/${PLUGIN_ID}/rating`;
export const REQUESTS_PATH = `plugins/${PLUGIN_ID}/point-requests`;
export const DESK_PATH = `plugins/${PLUGIN_ID}/desk`;
export const QUALITY_PATH = `plugins/${PLUGIN_ID}/quality`;
export const HANDOVERS_PATH = `plugins/${PLUGIN_ID}/handovers`;
export const CALLS_PATH = `plugins/${PLUGIN_ID}/calls`;
export const PARTNER_ROUTE = `plugins/${PLUGIN_ID}/partners/:documentId`;

/** The page of a partner. */
export function partnerPath(documentId: string): string {
  return `/plugins/${PLUGIN_ID}/partners/${documentId}`;
}

export const APPLICATION_ROUTE = `plugins/${PLUGIN_ID}/applications/:documentId`;

/** The page of an application. */
export function applicationPath(documentId: string): string {
  return `/plugins/${PLUGIN_ID}/applications/${documentId}`;
}

/** A record in the Content Manager. */
export function recordPath(type: string, documentId: string): string {
  return `/content-manager/collection-types/plugin::${PLUGIN_ID}.${type}/${documentId}`;
}

/** The records of a type that belong to a partner, in the Content Manager. */
export function recordsPath(type: string, partner: string): string {
  const filter = `filters[$and][0][partner][documentId][$eq]=${partner}`;
  return `/content-manager/collection-types/plugin::${PLUGIN_ID}.${type}?page=1&${filter}`;
}

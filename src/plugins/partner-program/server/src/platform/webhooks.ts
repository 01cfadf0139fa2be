import type { Core } from '@strapi/strapi';

/** What Strapi hands to a webhook: of an event about an entry, the whole of it. */
interface Told {
  readonly uid?: string;
  readonly model?: string;
  readonly entry?: { readonly documentId?: string } | null;
}

interface WebhookRunner {
  run(webhook: object, event: string, info?: Told): Promise<unknown>;
}

/** Records of an application's own types are its own affair. */
const OF_THE_APPLICATION = /^api::/;

/**
 * Has webhooks tell which record changed and nothing of what stands in it: a record of the programme
 * holds what only its partner and staff may read, and whoever set the webhook up sees none of it.
 * Everything is left out, not fields by name: the next field would be forgotten.
 */
export function keepRecordsOutOfWebhooks(strapi: Core.Strapi): void {
  const runner = strapi.get<WebhookRunner>('webhookRunner');
  const run = runner.run.bind(runner);
  runner.run = (webhook, event, info) => run(webhook, event, info && withoutContent(info));
}

function withoutContent(info: Told): Told {
  const { uid, model, entry } = info;
  if (!entry || OF_THE_APPLICATION.test(uid ?? '')) return info;
  return { model, uid, entry: { documentId: entry.documentId } };
}

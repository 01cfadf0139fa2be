import { newDocumentId } from '../../platform/database/ids';
import type { MailFacts } from '../../platform/mail';
import type { Unit } from '../../platform/unit-of-work';

export const TABLES = {
  notifications: 'pp_notifications',
  reads: 'pp_notification_reads',
} as const;

/** What the partner is told. */
export interface News {
  readonly partnerId: number;
  /** Which of the declared mails. */
  readonly code: string;
  /** Names what happened, uniquely: `point-request:<documentId>:granted`. */
  readonly event: string;
  readonly facts: MailFacts;
}

/** Keeps the notification unless the partner was told of this event. @returns whether it is new */
export async function insertNotification(unit: Unit, news: News): Promise<boolean> {
  const rows = await unit
    .trx(TABLES.notifications)
    .insert({
      document_id: newDocumentId(),
      partner_id: news.partnerId,
      event: news.event,
      code: news.code,
      facts: JSON.stringify(news.facts),
      at: unit.now,
      created_at: unit.now,
      updated_at: unit.now,
    })
    .onConflict(['event', 'partner_id'])
    .ignore()
    .returning('id');
  return rows.length > 0;
}

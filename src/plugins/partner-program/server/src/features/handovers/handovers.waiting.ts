import { openRows } from '../../platform/waiting/open-rows';
import type { WaitingKind } from '../../platform/waiting/waiting';
import { HANDOVER, TABLES } from './tables';

/** Handovers that staff look at before they count. */
export const handoversHeld: WaitingKind = {
  kind: 'quality-handover',
  name: {
    ru: 'Сданные проекты на проверке',
    kk: 'Тексерудегі жоба тапсырулары',
    en: 'Handovers held for staff',
  },
  record: 'quality-handover',
  permission: 'plugin::partner-program.quality-handover.accept',
  href: `/content-manager/collection-types/${HANDOVER}?filters[$and][0][state][$eq]=held&sort=dueOn:ASC`,
  steps: {
    decide: {
      side: 'staff',
      name: {
        ru: 'Принять сдачу или отказать',
        kk: 'Тапсыруды қабылдау немесе бас тарту',
        en: 'Accept the handover or refuse',
      },
    },
  },
  link: ({ documentId }) => `/content-manager/collection-types/${HANDOVER}/${documentId}`,
  open: async (db) =>
    openRows(db, db({ h: TABLES.handovers }).where({ 'h.state': 'held' }), {
      id: 'h.document_id',
      partnerId: 'h.partner_id',
      step: "'decide'",
      title: 'h.site',
      due: 'h.due_on',
      since: 'h.confirmed_at',
    }),
};

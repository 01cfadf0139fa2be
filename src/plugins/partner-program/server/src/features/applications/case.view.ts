import type { z } from '@strapi/utils';

import { OPEN_STATES } from '../../../../rules/applications/application';
import { proposalOf } from '../../../../rules/applications/checklist.rules';
import type { Unit } from '../../platform/unit-of-work';
import { readPartnerById } from '../partners';
import { answersOf } from './application.contracts';
import type { Application } from './application.record';
import { gapsOfCase } from './case-gaps';
import type { caseAnswer } from './case.view.contracts';
import { papersOf } from './paper.store';
import { linesOf } from './requirement.answers';
import { readRequirements } from './requirement.store';

type View = z.infer<typeof caseAnswer>;

/** An application with everything that staff decide it by, as of today. */
export async function viewCase(unit: Unit, application: Application): Promise<View> {
  const partner = await readPartnerById(unit.trx, application.partnerId);
  const [answer] = await answersOf(unit, [application]);
  if (!partner || !answer) throw new Error(`Nobody's application: ${application.documentId}`);
  const { documentId, tradingName } = partner;
  const { lateReason, note, acceptedBy, competence } = application;
  return {
    today: unit.today,
    partner: { documentId, tradingName },
    application: { ...answer, lateReason, note, acceptedBy, competence },
    checklist: await checklistFor(unit, application),
  };
}

/** D-proposal: what was kept with the decision; while it is open, what would be kept today. */
async function checklistFor(unit: Unit, application: Application): Promise<View['checklist']> {
  const { checklist, decidedOn, receivedOn } = application;
  if (checklist && decidedOn) {
    const catalogue = await readRequirements(unit.trx, receivedOn ?? decidedOn);
    const rows = catalogue.filter(({ occasion }) => occasion === application.kind);
    const proposal = application.proposal ?? proposalOf(application.kind, checklist);
    return { on: decidedOn, kept: true, proposal, lines: linesOf(rows, checklist) };
  }
  if (!OPEN_STATES.some((open) => open === application.state)) return null;
  const papers = await papersOf(unit.trx, [application.id]);
  const { asked, lines, proposal } = await gapsOfCase(unit.trx, unit.today, application, papers);
  return { on: unit.today, kept: false, proposal, lines: linesOf(asked, lines) };
}

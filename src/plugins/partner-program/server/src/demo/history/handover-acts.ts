import { refuse } from '../../../../rules/shared/decision';
import {
  acceptHandover,
  annulHandover,
  refuseHandover,
} from '../../features/handovers/use-cases/decide-handover';
import { confirmHandover } from '../../features/handovers/use-cases/confirm-handover';
import { findByFingerprint, matchReports, receiveReport } from '../../features/monitor-reports';
import { jobActor, SYSTEM } from '../../platform/actor';
import { QUALITY_WORDS } from '../texts/quality';
import { act, done, known, type Act, type World } from './world';
import type { When } from './when';

/** What staff decide about a handover. */
export type Verdict = 'accepted' | 'refused' | 'annulled';

/** A customer's site posts the Monitor's form; the next minute it is matched with its key. */
export function receive(when: When, report: string, form: Buffer): Act {
  return act(when, async (world) => {
    const { documentId } = await done(world, SYSTEM, async (unit) => {
      const received = await receiveReport(unit, form, 'monitor');
      if (!received.ok) return received;
      const kept = await findByFingerprint(unit.trx, received.value);
      return kept ? { ok: true, value: kept } : refuse('record.not-found');
    });
    world.records.set(report, documentId);
    await done(world, jobActor('monitor-reports'), async (unit) => {
      return { ok: true, value: await matchReports(unit) };
    });
  });
}

/** Q-handover: the partner looks at the report in its cabinet and confirms it. */
export function confirm(when: When, partner: string, report: string): Act {
  return act(when, (world) => {
    const { id: partnerId } = known(world.partners, partner);
    const ref = { documentId: known(world.records, report), partnerId };
    return done(world, known(world.owners, partner), (unit) => confirmHandover(unit, ref, {}));
  });
}

const DECIDE: Readonly<
  Record<Verdict, (world: World, ref: { readonly documentId: string }) => Promise<unknown>>
> = {
  accepted: (world, ref) =>
    done(world, world.manager, (unit) =>
      acceptHandover(unit, ref, { note: QUALITY_WORDS.accepted }),
    ),
  refused: (world, ref) =>
    done(world, world.manager, (unit) =>
      refuseHandover(unit, ref, { partnerReason: QUALITY_WORDS.refused }),
    ),
  annulled: (world, ref) =>
    done(world, world.manager, (unit) =>
      annulHandover(unit, ref, { partnerReason: QUALITY_WORDS.annulled }),
    ),
};

/** Staff decide about the handover that a report has become. */
export function decide(when: When, report: string, verdict: Verdict): Act {
  return act(when, (world) => DECIDE[verdict](world, { documentId: known(world.records, report) }));
}

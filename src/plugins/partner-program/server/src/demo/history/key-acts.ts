import type { KeyRow } from '../../../../rules/licence-keys/key';
import type { Day } from '../../../../rules/shared/days';
import { confirmHandover } from '../../features/handovers/use-cases/confirm-handover';
import { uploadReport } from '../../features/handovers/use-cases/upload-report';
import { receiveKeys } from '../../features/licence-keys/use-cases/receive-keys';
import { evaluateMonth } from '../../features/quality/use-cases/evaluate-month';
import { joinProgramme } from '../../features/quality/use-cases/join-programme';
import { jobActor } from '../../platform/actor';
import { findOne } from '../find-one';
import { act, done, known, type Act } from './world';
import type { When } from './when';

/** A row of the sales system as the plan knows it: the partner by its name. */
export interface PlannedKey extends Omit<KeyRow, 'partnerBin'> {
  readonly partner: string;
  readonly boughtOn: Day;
  /** The day the sales system tells of it. */
  readonly sentOn: Day;
}

/** A batch of keys. A refused row is a mistake in the plan. */
export function keyBatch(when: When, rows: readonly PlannedKey[]): Act {
  return act(when, async (world) => {
    const keys = rows.map(({ partner, sentOn: _, ...row }) => ({
      ...row,
      partnerBin: known(world.partners, partner).bin,
    }));
    const { id } = await findOne(world.strapi, 'admin::api-token', { name: 'Licence keys' });
    const system = { kind: 'token', id: String(id) } as const;
    const received = await done(world, system, (unit) => receiveKeys(unit, keys));
    const refused = received.filter(({ outcome }) => outcome === 'refused');
    if (refused.length > 0) throw new Error(`The demo's keys: ${JSON.stringify(refused)}`);
  });
}

/** Q-join: the owner gives consent to the text that is shipped. */
export function joinQuality(when: When, name: string): Act {
  return act(when, (world) =>
    done(world, known(world.owners, name), (unit) =>
      joinProgramme(unit, known(world.partners, name).id, { textVersion: '1' }),
    ),
  );
}

/** Q-handover: the partner uploads the Monitor's report of a project and confirms it. */
export function handOver(when: When, name: string, form: Buffer): Act {
  return act(when, (world) => {
    const { id: partnerId } = known(world.partners, name);
    return done(world, known(world.owners, name), async (unit) => {
      const report = await uploadReport(unit, form, partnerId);
      if (!report.ok) return report;
      const { documentId } = report.value;
      return confirmHandover(unit, { documentId, partnerId }, {});
    });
  });
}

/** Q-competence: what the job does on a 1st. */
export function evaluate(month: Day): Act {
  return act({ on: month, minute: 10 }, (world) =>
    done(world, jobActor('quality-evaluation'), (unit) => evaluateMonth(unit, month)),
  );
}

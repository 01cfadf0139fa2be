import type { Verdict } from '../../../../rules/applications/application';
import type { ApplicationKind } from '../../../../rules/applications/requirement';
import type { Day } from '../../../../rules/shared/days';
import { readApplication } from '../../features/applications/application.store';
import { papersOf } from '../../features/applications/paper.store';
import { askQuestion } from '../../features/applications/use-cases/ask-and-answer';
import { decideApplication } from '../../features/applications/use-cases/decide-application';
import { withdrawApplication } from '../../features/applications/use-cases/end-application';
import { approvePreliminarily } from '../../features/applications/use-cases/preliminary-approve';
import { registerApplication } from '../../features/applications/use-cases/register-application';
import { sendPaper, submitPackage } from '../../features/applications/use-cases/send-papers';
import { submitApplication } from '../../features/applications/use-cases/submit-application';
import { beginApplication } from '../../features/applications/use-cases/write-application';
import { APPLICATION_TEXTS, PROGRAMME_TEXT_VERSION } from '../texts/applications';
import { scanOf } from '../texts/scan';
import { uploadFor } from '../uploads';
import { act, done, known, type Act, type World } from './world';
import type { When } from './when';

/** Names an application in the plan. */
export interface ApplicationName {
  readonly partner: string;
  readonly kind: ApplicationKind;
}

const keyOf = ({ partner, kind }: ApplicationName): string => `${partner} application ${kind}`;

function refOf(world: World, name: ApplicationName) {
  const partnerId = known(world.partners, name.partner).id;
  return { documentId: known(world.records, keyOf(name)), partnerId };
}

export function begin(when: When, name: ApplicationName): Act {
  return act(when, async (world) => {
    const { id } = known(world.partners, name.partner);
    const made = await done(world, known(world.owners, name.partner), (unit) =>
      beginApplication(unit, id, name.kind, APPLICATION_TEXTS),
    );
    world.records.set(keyOf(name), made.documentId);
  });
}

export function submit(when: When, name: ApplicationName): Act {
  return act(when, async (world) => {
    const input = { programmeText: PROGRAMME_TEXT_VERSION };
    await done(world, known(world.owners, name.partner), (unit) =>
      submitApplication(unit, refOf(world, name), input),
    );
  });
}

/** Staff enter what came by e-mail on that day. */
export function register(when: When, name: ApplicationName, lateReason?: string): Act {
  return act(when, async (world) => {
    const { documentId } = known(world.partners, name.partner);
    const { summary } = APPLICATION_TEXTS;
    const input = { kind: name.kind, receivedOn: when.on, summary, lateReason };
    const made = await done(world, world.manager, (unit) =>
      registerApplication(unit, { documentId }, input),
    );
    world.records.set(keyOf(name), made.application);
  });
}

/** The partner sends so many of the documents that are wanted; all unless told. */
export function send(when: When, name: ApplicationName, most = Infinity): Act {
  return act(when, async (world) => {
    const owner = known(world.owners, name.partner);
    const ref = refOf(world, name);
    const db = world.strapi.db.connection;
    const application = await readApplication(db, ref.documentId);
    const wanted = await papersOf(db, [application?.id ?? 0]);
    for (const { documentId: document } of wanted.slice(0, most)) {
      const file = await uploadFor(world, owner, ref.partnerId, scanOf('DOC-1'));
      await done(world, owner, (unit) => sendPaper(unit, ref, { document, file }));
    }
  });
}

export function handOver(when: When, name: ApplicationName): Act {
  return act(when, (world) =>
    done(world, known(world.owners, name.partner), (unit) =>
      submitPackage(unit, refOf(world, name)),
    ),
  );
}

export function withdraw(when: When, name: ApplicationName): Act {
  return act(when, (world) =>
    done(world, known(world.owners, name.partner), (unit) =>
      withdrawApplication(unit, refOf(world, name)),
    ),
  );
}

export function preliminarilyApprove(when: When, name: ApplicationName): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) => approvePreliminarily(unit, refOf(world, name), {})),
  );
}

export function ask(when: When, name: ApplicationName, question: string, answerBy: Day): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) =>
      askQuestion(unit, refOf(world, name), { question, answerBy }),
    ),
  );
}

export function decide(
  when: When,
  name: ApplicationName,
  verdict: Verdict,
  words: { readonly partnerReason?: string; readonly note: string },
): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) =>
      decideApplication(unit, refOf(world, name), verdict, words),
    ),
  );
}

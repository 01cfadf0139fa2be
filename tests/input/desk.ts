import { bootServer, loginAdmin, type TestServer } from '../support';
import { makePartner, makePartnerUser } from '../support/programme';
import { expectRefusal, expectThreeLanguages, send, type Call } from '../access/refusal';
import { leavesNoTrace } from '../access/traces';

type Partner = Awaited<ReturnType<typeof makePartner>>;

/** A server with a partner, its owner, and a super administrator, who is stopped by rules only. */
export interface Desk {
  readonly server: TestServer;
  readonly admin: string;
  readonly owner: string;
  readonly partner: Partner;
  /** Checks that the call is refused so, in three languages, and that nothing was written. */
  refuses(call: Call, status: number, code: string): Promise<void>;
}

export const TODAY = '2026-12-01';

export async function openDesk(): Promise<Desk> {
  const server = await bootServer({ programNow: `${TODAY}T09:00:00+05:00` });
  const partner = await makePartner(server);
  const { bearer: owner } = await makePartnerUser(server, partner.id);
  const { bearer: admin } = await loginAdmin(server.strapi);
  const refuses = async (call: Call, status: number, code: string): Promise<void> => {
    await leavesNoTrace(server, async () => {
      expectRefusal(await send(server, call), status, code);
      await expectThreeLanguages(server, call);
    });
  };
  return { server, admin, owner, partner, refuses };
}

export const CABINET = '/api/partner-program/cabinet';
export const PUBLIC = '/api/partner-program';
export const STAFF = '/partner-program';

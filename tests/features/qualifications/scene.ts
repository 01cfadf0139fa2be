import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act, makePartnerUser } from '../../support/programme';
import { cabinetOf, done, makeScene, type Cabinet, type Scene } from '../../support/scene';
import { SENT } from '../../access/qualifications';

export const TODAY = '2026-12-01';

/** A server with staff, and two partners with their owners. */
export interface Office {
  readonly server: TestServer;
  readonly admin: Login;
  readonly own: Scene;
  readonly foreign: Scene;
  readonly viewer: Cabinet;
}

export async function openOffice(): Promise<Office> {
  const server = await bootServer({ programNow: `${TODAY}T09:00:00+05:00` });
  const admin = await loginAdmin(server.strapi);
  const own = await makeScene(server, admin);
  const foreign = await makeScene(server, admin);
  const viewer = cabinetOf(server, await makePartnerUser(server, own.id, 'viewer'));
  return { server, admin, own, foreign, viewer };
}

export interface Changed {
  documentId: string;
  version: number;
}

let serial = 0;

/** What is sent, with an address and a number of its own each time. */
export function publication(values: object = {}): object {
  serial += 1;
  return { ...SENT.publication, url: `https://media.example.kz/${serial}`, ...values };
}

export function paper(values: object = {}): object {
  serial += 1;
  return { ...SENT.attestation, number: `N-${serial}`, ...values };
}

/** What staff decide about a record, named as its address: `publications/<id>/confirm`. */
export function staffDecide(
  { server, admin }: Office,
  path: string,
  input: object = {},
): ReturnType<typeof act> {
  return act(server, admin, path, input);
}

/** A specialist of the partner with both papers, all confirmed. */
export async function attestedSpecialist(
  office: Office,
  cabinet: Cabinet,
  values: { specialist?: object; certificate?: object; attestation?: object } = {},
): Promise<{ specialist: string; certificate: string; attestation: string }> {
  const { documentId } = await done<Changed>(
    cabinet.post('/specialists', { ...SENT.specialist, ...values.specialist }),
  );
  const add = async (fields: object): Promise<string> => {
    const made = await done<Changed>(
      cabinet.post(`/specialists/${documentId}/attestations`, paper(fields)),
    );
    await done(staffDecide(office, `specialist-attestations/${made.documentId}/confirm`));
    return made.documentId;
  };
  const certificate = await add({ kind: 'certificate', ...values.certificate });
  const attestation = await add({ kind: 'attestation', ...values.attestation });
  await done(staffDecide(office, `specialists/${documentId}/confirm`));
  return { specialist: documentId, certificate, attestation };
}

/** Every line of a record's journal, oldest first. */
export async function journalOf(
  { server }: Office,
  documentId: string,
): Promise<{ action: string; reason: string | null; facts: unknown }[]> {
  return server.db('pp_journal_entries').where({ record_id: documentId }).orderBy('id');
}

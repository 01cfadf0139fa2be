import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { makeQualification } from '../../access/qualifications';
import { PDF } from '../../files/support/contents';
import type { Login, TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, type Scene } from '../../support/scene';

export const TEXT = '2026-1';

export const TEXTS = {
  goals: 'Продавать энтерпрайз-продукты',
  summary: 'Компания из Алматы, двадцать человек',
  experience: 'Три крупных портала',
};

export interface Changed {
  documentId: string;
  version: number;
}

export interface Seen extends Changed {
  kind: string;
  state: string;
  receivedOn: string | null;
  late: boolean;
  clock: { state: string; due: string | null; overdue: boolean; workingDays: number } | null;
  decidedOn: string | null;
  effectiveOn: string | null;
  reason: string | null;
  documents: {
    documentId: string;
    requirement: string | null;
    nameRu: string;
    state: string;
    remarks: string | null;
  }[];
  questions: {
    documentId: string;
    question: string;
    answerBy: string;
    answeredOn: string | null;
  }[];
}

/** The life of applications on one server, as partner and staff live it. */
// The type of what it answers is the desk itself: written out it would be said twice.
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types
export function deskOf(server: TestServer, admin: Login) {
  const at = (day: string): void => clockOf(server.strapi).travelTo(`${day}T10:00:00+05:00`);
  const partner = (scene: Scene, name: string, input: object) =>
    act(server, admin, `partners/${scene.documentId}/${name}`, input);
  const read = ({ cabinet }: Scene, documentId: string): Promise<Seen> =>
    done<Seen>(cabinet.get(`/applications/${documentId}`));
  const step = async (scene: Scene, documentId: string, end: string, body: object = {}) => {
    const { version: expectedVersion } = await read(scene, documentId);
    return scene.cabinet.post(`/applications/${documentId}/${end}`, { expectedVersion, ...body });
  };
  const begin = (scene: Scene, kind: string, texts: object = TEXTS) =>
    scene.cabinet.post('/applications', { kind, ...texts });
  const upload = async ({ owner }: Scene): Promise<string> => {
    const sent = server.agent
      .post('/api/partner-program/cabinet/files')
      .set('Authorization', owner.bearer);
    return (await done(sent.attach('files', PDF, 'report.pdf'))).documentId;
  };
  return {
    at,
    partner,
    read,
    step,
    begin,
    upload,
    staff: (documentId: string, name: string, input: object = {}, version?: number) =>
      act(server, admin, `applications/${documentId}/${name}`, input, version),
    paper: (documentId: string, name: string, input: object = {}) =>
      act(server, admin, `application-documents/${documentId}/${name}`, input),
    /** Begun and submitted; answers its public name. */
    async filed(scene: Scene, kind: string): Promise<string> {
      const { documentId } = await done(begin(scene, kind));
      await done(step(scene, documentId, 'submit', { programmeText: TEXT }));
      return documentId;
    },
    /** Sends every document that is still wanted. */
    async sendAll(scene: Scene, documentId: string): Promise<void> {
      for (const { documentId: document, state } of (await read(scene, documentId)).documents) {
        if (state !== 'wanted' && state !== 'rejected') continue;
        const file = await upload(scene);
        await done(step(scene, documentId, 'documents', { document, file }));
      }
    },
    /** A gold partner with what K3-basic counts. */
    async ready(): Promise<Scene> {
      const scene = await makeScene(server, admin);
      await done(partner(scene, 'set-ladder', { ladder: 'gold' }));
      for (let i = 0; i < 5; i += 1)
        await makeQualification(server, scene.id, 'specialist', 'confirmed');
      for (let i = 0; i < 2; i += 1)
        await makeQualification(server, scene.id, 'largeProject', 'confirmed');
      return scene;
    },
  };
}

export interface Held {
  inForce: boolean;
  level: string | null;
  lastDay: string | null;
}

/** What the partner holds today. */
export async function heldBy({ cabinet }: Scene): Promise<Held[]> {
  const held = await done<Held[]>(cabinet.get('/competences'));
  return held.map(({ inForce, level, lastDay }) => ({ inForce, level, lastDay }));
}

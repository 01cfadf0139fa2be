import { issueMissing } from '../../src/plugins/partner-program/server/src/features/certificates/use-cases/issue-certificates';
import type { TestServer } from '../support';
import type { Expectations } from './expectations';
import { makeCompetence } from './records';
import { cabinet, everybody, staff } from './rules';
import type { World } from './world';

const PAPER = '/competences/:documentId/certificate.pdf';

/** A competence with its certificate; of a partner of its own unless told. */
export async function makeCertified(server: TestServer, partnerId?: number): Promise<string> {
  const documentId = await makeCompetence(server, partnerId);
  await issueMissing(server.strapi);
  return documentId;
}

const makeHolding = ({ server, own }: World): Promise<string> => makeCertified(server, own.id);

const paperAt = (base: string) => async (world: World) => ({
  path: base + PAPER.replace(':documentId', await makeHolding(world)),
});

/** Verification for everybody, the paper for the holder and for staff. */
export const CERTIFICATE_ROUTES: Expectations = {
  'GET /api/partner-program/certificates/:number': {
    rule: everybody(),
    make: async (world) => {
      await makeHolding(world);
      const [number] = await world.server.db('pp_certificates').limit(1).pluck('number');
      return { path: `/api/partner-program/certificates/${number}` };
    },
  },
  [`GET /api/partner-program/cabinet${PAPER}`]: {
    rule: cabinet('viewer', 'record'),
    make: paperAt('/api/partner-program/cabinet'),
  },
  [`GET /partner-program${PAPER.replace('.pdf', '')}`]: {
    rule: staff('certificates.print'),
    make: async (world) => ({
      path: `/partner-program/competences/${await makeHolding(world)}/certificate`,
    }),
  },
  [`GET /partner-program${PAPER}`]: {
    rule: staff('certificates.print'),
    make: paperAt('/partner-program'),
  },
};

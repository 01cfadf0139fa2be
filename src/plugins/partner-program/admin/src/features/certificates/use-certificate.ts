import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { MAY_PRINT_CERTIFICATES } from '../../shared/permissions';
import { useGetCertificateOfCompetenceQuery } from './certificates-api';

/**
 * The certificate of a competence, for those who may print it. Its answer's `data` is undefined
 * while it is on its way and for those who may not, null where there is none.
 */
export function useCertificate(competence: string | undefined) {
  const { locale } = useIntl();
  const { allowedActions } = useRBAC(MAY_PRINT_CERTIFICATES);
  return useGetCertificateOfCompetenceQuery(
    { competence: competence ?? '', locale },
    { skip: !competence || !allowedActions.canPrint },
  );
}

import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Typography } from '@strapi/design-system';
import { LoadFailed } from '../../shared/load-failed';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';
import { CertificateLines } from './certificate-lines';
import { useCertificate } from './use-certificate';

/** K4.9: the side panel of a competence that a certificate confirms, for those who may print it. */
export const CertificatePanel: PanelComponent = ({ model, documentId }) => {
  const text = useText();
  const competence = model === `${UID_PREFIX}competence` ? documentId : undefined;
  const { data, error, refetch } = useCertificate(competence);
  if (!competence || (!data && !error)) return null;
  return {
    title: text('certificate'),
    content: data ? (
      <CertificateLines competence={competence} certificate={data} />
    ) : (
      <LoadFailed error={error} onRetry={() => void refetch()} />
    ),
  };
};

/** The same below a competence on another page; nothing where there is none. */
export function CertificateOf({ competence }: { readonly competence: string }) {
  const text = useText();
  const { data, error, refetch } = useCertificate(competence);
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <Box paddingTop={2}>
      <Typography tag="h3" variant="pi" fontWeight="semiBold" paddingBottom={1}>
        {text('certificate')}
      </Typography>
      <CertificateLines competence={competence} certificate={data} />
    </Box>
  );
}

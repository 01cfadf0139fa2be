import { Flex, Link, Typography } from '@strapi/design-system';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { CertificateGlance } from './certificates-api';
import { PaperButton } from './paper-button';

interface Props {
  readonly competence: string;
  readonly certificate: CertificateGlance;
}

/** A certificate in short: its number, which leads to its verification, its days and the paper. */
export function CertificateLines({ competence, certificate }: Props) {
  const text = useText();
  const format = useFormat();
  const { number, state, lastDay, address } = certificate;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Link href={address} isExternal aria-label={text('certificate.verify', { number })}>
        {number}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {text('certificate.until', { state: state.name, day: format.day(lastDay) })}
      </Typography>
      <Flex gap={2} wrap="wrap" alignItems="flex-start">
        <PaperButton competence={competence} number={number} language="ru" />
        <PaperButton competence={competence} number={number} language="kk" />
      </Flex>
    </Flex>
  );
}

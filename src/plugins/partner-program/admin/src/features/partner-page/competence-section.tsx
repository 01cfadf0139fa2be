import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { valueLabel } from '../../shared/labels';
import { Empty } from '../../shared/page/empty';
import { Part } from '../../shared/page/part';
import { recordPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { CertificateOf } from '../certificates';
import type { Competence, SectionData } from './partner-api';
import type { PartnerView } from './use-partner';

/** §2, K3-rights: what the partner holds and may do, and what it held. */
export function CompetenceSection({ view }: { readonly view: PartnerView }) {
  const text = useText();
  return (
    <Part
      title={text('partner-page.competences')}
      part={view.section('competences')}
      onRetry={view.retry}
    >
      {({ held, rights }) => (
        <>
          {held.length === 0 ? (
            <Empty>{text('partner-page.competences.none')}</Empty>
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
              {held.map((competence) => (
                <Held key={competence.documentId} competence={competence} />
              ))}
            </Flex>
          )}
          <Rights rights={rights} />
        </>
      )}
    </Part>
  );
}

function Rights({ rights }: Pick<SectionData['competences'], 'rights'>) {
  const text = useText();
  return (
    <>
      <Typography tag="h3" variant="omega" fontWeight="semiBold" paddingTop={4} paddingBottom={1}>
        {text('partner-page.rights')}
      </Typography>
      {rights.length === 0 ? (
        <Empty>{text('partner-page.rights.none')}</Empty>
      ) : (
        <Flex tag="ul" gap={2} wrap="wrap">
          {rights.map((right) => (
            <li key={right}>
              <Badge>{text(`right.${right}`)}</Badge>
            </li>
          ))}
        </Flex>
      )}
    </>
  );
}

function Held({ competence }: { readonly competence: Competence }) {
  const text = useText();
  const { kind, level, inForce } = competence;
  const name = valueLabel(text, 'kind', kind);
  return (
    <Box tag="li">
      <Flex gap={2} wrap="wrap">
        <Link tag={NavLink} to={recordPath('competence', competence.documentId)}>
          {level === null ? name : `${name}: ${valueLabel(text, 'level', level)}`}
        </Link>
        <Badge
          backgroundColor={inForce ? 'success100' : 'neutral150'}
          textColor={inForce ? 'success700' : 'neutral700'}
        >
          {text(inForce ? 'partner-page.in-force' : 'partner-page.over')}
        </Badge>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <Term from={competence.startedOn} lastDay={competence.lastDay} />
      </Typography>
      {competence.terms.length > 1 && <Terms competence={competence} />}
      {/* Certificates are of ККВ alone. */}
      {kind === 'kkv' && <CertificateOf competence={competence.documentId} />}
    </Box>
  );
}

function Terms({ competence }: { readonly competence: Competence }) {
  const text = useText();
  return (
    <Box tag="ul" paddingLeft={4}>
      {competence.terms.map(({ level, from, lastDay }, at) => (
        <Typography key={at} tag="li" variant="pi" textColor="neutral600">
          {level !== null && `${valueLabel(text, 'level', level)}: `}
          <Term from={from} lastDay={lastDay} />
        </Typography>
      ))}
    </Box>
  );
}

function Term({ from, lastDay }: { readonly from: string; readonly lastDay: string | null }) {
  const text = useText();
  const format = useFormat();
  if (lastDay === null) return <>{text('partner-page.term.open', { from: format.day(from) })}</>;
  return <>{text('partner-page.term', { from: format.day(from), to: format.day(lastDay) })}</>;
}

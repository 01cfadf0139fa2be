import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { valueLabel } from '../../shared/labels';
import { Empty } from '../../shared/page/empty';
import { Body, type Answered } from '../../shared/page/part';
import { RecordsLink } from '../../shared/page/records-link';
import { Section } from '../../shared/page/section';
import { recordPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Glance } from './partner-api';
import { RecordLine, RecordLines } from './record-line';
import type { PartnerView } from './use-partner';

const SHELVES = [
  { name: 'specialists', type: 'specialist', title: 'partner-page.specialists' },
  { name: 'publications', type: 'publication', title: 'partner-page.publications' },
  { name: 'largeProjects', type: 'large-project', title: 'partner-page.large-projects' },
  { name: 'turnovers', type: 'turnover', title: 'partner-page.turnovers' },
] as const;

/** §1, K3-basic, K4.6: what requirements count, kind by kind, each for who may read it. */
export function QualificationsSection({ view }: { readonly view: PartnerView }) {
  const text = useText();
  const shelves = SHELVES.map((shelf) => ({ ...shelf, part: view.section(shelf.name) }));
  const visible = shelves.filter(({ part }) => part?.state !== 'withheld');
  if (visible.length === 0) return null;
  return (
    <Section title={text('partner-page.qualifications')}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        {visible.map(({ name, type, title, part }) => (
          <Shelf key={name} view={view} type={type} title={text(title)} part={part} />
        ))}
      </Flex>
    </Section>
  );
}

interface ShelfProps {
  readonly view: PartnerView;
  readonly type: string;
  readonly title: string;
  readonly part: Answered<Glance> | undefined;
}

function Shelf({ view, type, title, part }: ShelfProps) {
  const text = useText();
  const id = useId();
  const some = part?.state === 'shown' && part.data.newest.length > 0;
  return (
    <Box tag="section" aria-labelledby={id}>
      <Flex justifyContent="space-between" gap={4} paddingBottom={2}>
        <Typography tag="h3" variant="omega" fontWeight="semiBold" id={id}>
          {title}
        </Typography>
        {some && (
          <RecordsLink
            type={type}
            partner={view.documentId}
            label={text('partner-page.all-of', { what: title })}
          >
            {text('partner-page.all')}
          </RecordsLink>
        )}
      </Flex>
      <Body part={part} height="6rem" onRetry={view.retry}>
        {(glance) => <Records type={type} glance={glance} />}
      </Body>
    </Box>
  );
}

interface RecordsProps {
  readonly type: string;
  readonly glance: Glance;
}

function Records({ type, glance: { counts, waiting, newest } }: RecordsProps) {
  const text = useText();
  const format = useFormat();
  if (newest.length === 0) return <Empty>{text('partner-page.nothing-entered')}</Empty>;
  const said = Object.entries(counts).map(([name, count]) =>
    text(`partner-page.counted.${name}`, { count }),
  );
  if (waiting > 0) said.push(text('partner-page.waiting', { count: waiting }));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" textColor="neutral700">
        {said.join(' · ')}
      </Typography>
      <RecordLines>
        {newest.map(({ documentId, name, about, on, state }) => (
          <RecordLine
            key={documentId}
            name={name}
            to={recordPath(type, documentId)}
            about={type === 'turnover' ? [format.tenge(about ?? '0')] : [about, format.day(on)]}
          >
            <Badge>{valueLabel(text, 'state', state)}</Badge>
          </RecordLine>
        ))}
      </RecordLines>
    </Flex>
  );
}

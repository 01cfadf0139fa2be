import { Badge, Flex } from '@strapi/design-system';
import { valueLabel } from '../../shared/labels';
import { Empty } from '../../shared/page/empty';
import { Part } from '../../shared/page/part';
import { RecordsLink } from '../../shared/page/records-link';
import { recordPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Project, SectionData } from './partner-api';
import { RecordLine, RecordLines } from './record-line';
import type { PartnerView } from './use-partner';

/** §4: the newest projects, and how many there are in each state. */
export function ProjectsSection({ view }: { readonly view: PartnerView }) {
  const text = useText();
  return (
    <Part
      title={text('partner-page.projects')}
      part={view.section('projects')}
      onRetry={view.retry}
      aside={({ newest }) =>
        newest.length > 0 && (
          <RecordsLink type="enterprise-project" partner={view.documentId}>
            {text('partner-page.projects.all')}
          </RecordsLink>
        )
      }
    >
      {(projects) =>
        projects.newest.length === 0 ? (
          <Empty>{text('partner-page.projects.none')}</Empty>
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Counts counts={projects.counts} />
            <RecordLines>
              {projects.newest.map((project) => (
                <ProjectLine key={project.documentId} project={project} />
              ))}
            </RecordLines>
          </Flex>
        )
      }
    </Part>
  );
}

function Counts({ counts }: Pick<SectionData['projects'], 'counts'>) {
  const text = useText();
  const some = counts.filter(({ count }) => count > 0);
  return (
    <Flex gap={2} wrap="wrap">
      {some.map(({ publication, count }) => (
        <Badge key={publication}>
          {`${valueLabel(text, 'publication', publication)}: ${count}`}
        </Badge>
      ))}
    </Flex>
  );
}

function ProjectLine({ project }: { readonly project: Project }) {
  const text = useText();
  const format = useFormat();
  const { category, life, finishedOn } = project;
  const finished = finishedOn && text('partner-page.finished-on', { day: format.day(finishedOn) });
  return (
    <RecordLine
      name={project.title ?? text('partner-page.untitled')}
      to={recordPath('enterprise-project', project.documentId)}
      about={[category, finished ?? valueLabel(text, 'life', life)]}
    >
      <Badge>{valueLabel(text, 'publication', project.publication)}</Badge>
    </RecordLine>
  );
}

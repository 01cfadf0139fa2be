import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { valueLabel } from '../../shared/labels';
import { Empty } from '../../shared/page/empty';
import { Section } from '../../shared/page/section';
import { recordPath } from '../../shared/paths';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Overview, Project } from './partner-api';

/** §4: the newest projects, and how many there are in each state. */
export function ProjectsSection({ projects }: Pick<Overview, 'projects'>) {
  const text = useText();
  const counts = projects.counts.filter(({ count }) => count > 0);
  return (
    <Section
      title={text('partner-page.projects')}
      aside={
        <Flex gap={2} wrap="wrap">
          {counts.map(({ publication, count }) => (
            <Badge key={publication}>
              {`${valueLabel(text, 'publication', publication)}: ${count}`}
            </Badge>
          ))}
        </Flex>
      }
    >
      {projects.newest.length === 0 && <Empty>{text('partner-page.projects.none')}</Empty>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {projects.newest.map((project) => (
          <ProjectRow key={project.documentId} project={project} />
        ))}
      </Flex>
    </Section>
  );
}

function ProjectRow({ project }: { readonly project: Project }) {
  const text = useText();
  const format = useFormat();
  const { category, life, finishedOn } = project;
  const finished = finishedOn && text('partner-page.finished-on', { day: format.day(finishedOn) });
  const about = [category, finished ?? valueLabel(text, 'life', life)].filter(Boolean);
  return (
    <Flex tag="li" justifyContent="space-between" gap={4}>
      <Box minWidth={0}>
        <Link tag={NavLink} to={recordPath('enterprise-project', project.documentId)}>
          {project.title ?? text('partner-page.untitled')}
        </Link>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {about.join(' · ')}
        </Typography>
      </Box>
      <Badge>{valueLabel(text, 'publication', project.publication)}</Badge>
    </Flex>
  );
}

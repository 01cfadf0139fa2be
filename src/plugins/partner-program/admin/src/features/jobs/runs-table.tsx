import { NumberTable } from '../../shared/page/number-table';
import { Section } from '../../shared/page/section';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { ScheduledJob } from './jobs-api';
import { useRunText } from './use-run-text';

/** The newest runs of a task. */
export function RunsTable({ job }: { readonly job: ScheduledJob }) {
  const text = useText();
  const format = useFormat();
  const runText = useRunText(job.period);
  const title = text('jobs.runs-of', { name: text(`jobs.name.${job.name}`) });
  return (
    <Section title={title}>
      <NumberTable
        caption={title}
        heads={['period', 'ran-at', 'figures'].map((column) => text(`jobs.column.${column}`))}
        rows={job.runs.map((run) => [
          runText.period(run),
          format.instant(run.ranAt),
          runText.figures(run),
        ])}
      />
    </Section>
  );
}

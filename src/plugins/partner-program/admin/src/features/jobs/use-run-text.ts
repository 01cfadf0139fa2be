import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { JobRun, ScheduledJob } from './jobs-api';

interface RunText {
  /** The day or the month it ran for. */
  period(run: JobRun): string;
  /** What it did, in words. */
  figures(run: JobRun): string;
}

/** A run in the panel's language. */
export function useRunText(kind: ScheduledJob['period']): RunText {
  const text = useText();
  const format = useFormat();
  return {
    period: ({ period }) =>
      kind === 'month' ? format.month(period.slice(0, 7)) : format.day(period),
    figures: ({ figures }) => {
      if ('installed' in figures) return text('jobs.installed');
      const done = Object.entries(figures).filter(([, count]) => count !== 0);
      if (done.length === 0) return text('jobs.nothing');
      return done
        .map(([name, count]) => `${text(`jobs.figure.${name}`)}: ${format.number(count)}`)
        .join(', ');
    },
  };
}

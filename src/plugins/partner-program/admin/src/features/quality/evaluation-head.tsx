import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Fact, Facts } from '../../shared/page/facts';
import { Figure } from '../../shared/page/figure';
import { Section } from '../../shared/page/section';
import { UID_PREFIX } from '../../shared/plugin-id';
import { hasActions } from '../../shared/api/types';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { ActionsPanel } from '../actions/actions-panel';
import { useGovernedRecord } from '../governed/use-governed-record';
import type { Evaluation, Result } from './quality-api';

interface Props {
  readonly meta: Result['meta'];
  readonly onChoose: (revision: number | undefined) => void;
}

/** What an evaluation counted and by which facts, the others of its month, and what can be done. */
export function EvaluationHead({ meta, onChoose }: Props) {
  const text = useText();
  const format = useFormat();
  const { evaluation, evaluations, month } = meta;
  const { window, threshold, knownBefore, evaluatedAt } = evaluation;
  const figures = ['partners', 'holding', 'gained', 'lost'] as const;
  return (
    <>
      <Flex gap={4} wrap="wrap" alignItems="stretch">
        {figures.map((name) => (
          <Figure
            key={name}
            name={text(`quality.figure.${name}`)}
            value={format.number(evaluation[name])}
          />
        ))}
      </Flex>
      <Section title={text('quality.result.title', { month: format.month(month.slice(0, 7)) })}>
        <Facts>
          <Fact name={text('quality.result.window')}>
            {text('quality.result.days', {
              from: format.day(window.from),
              before: format.day(window.before),
            })}
          </Fact>
          <Fact name={text('quality.result.threshold')}>{`${format.number(threshold)} %`}</Fact>
          <Fact name={text('quality.result.known')}>{format.instant(knownBefore)}</Fact>
          <Fact name={text('quality.result.evaluated')}>{format.instant(evaluatedAt)}</Fact>
          <Fact name={text('quality.result.revision')}>
            <Revisions evaluations={evaluations} shown={evaluation.revision} onChoose={onChoose} />
          </Fact>
        </Facts>
        {evaluation.revision === evaluations[0]?.revision ? (
          <Box paddingTop={4}>
            <Actions documentId={evaluation.documentId} />
          </Box>
        ) : null}
      </Section>
    </>
  );
}

interface RevisionsProps {
  readonly evaluations: readonly Evaluation[];
  readonly shown: number;
  readonly onChoose: (revision: number | undefined) => void;
}

/** The evaluations of the month: the newest stands, the others were corrected, and why. */
function Revisions({ evaluations, shown, onChoose }: RevisionsProps) {
  const text = useText();
  const format = useFormat();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={1}>
      {evaluations.map(({ revision, evaluatedAt, reason }, at) => (
        <Flex key={revision} tag="li" gap={3} wrap="wrap">
          <Button
            type="button"
            size="S"
            variant={revision === shown ? 'secondary' : 'tertiary'}
            aria-pressed={revision === shown}
            onClick={() => onChoose(at === 0 ? undefined : revision)}
          >
            {text('quality.revision', { revision, at: format.instant(evaluatedAt) })}
          </Button>
          <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {reason === null
              ? text('quality.revision.first')
              : text('quality.revision.reason', { reason })}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}

function Actions({ documentId }: Pick<Evaluation, 'documentId'>) {
  const governed = useGovernedRecord(`${UID_PREFIX}quality-evaluation`);
  if (!hasActions(governed)) return null;
  return (
    <ActionsPanel governed={governed} documentId={documentId} shownVersion={undefined} inRow />
  );
}

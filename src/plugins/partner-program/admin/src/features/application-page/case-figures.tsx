import { Flex } from '@strapi/design-system';
import { clockText } from '../../shared/clock-text';
import { valueLabel } from '../../shared/labels';
import { Figure } from '../../shared/page/figure';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Application, Case, Checklist } from './application-api';

/** What matters most: whose turn it is and for how long, and what the checklist proposes. */
export function CaseFigures({ found: { application, checklist } }: { readonly found: Case }) {
  return (
    <Flex gap={4} wrap="wrap" alignItems="stretch">
      {application.decidedOn === null ? (
        <Turn application={application} />
      ) : (
        <Decided application={application} />
      )}
      {checklist && <Proposed checklist={checklist} />}
    </Flex>
  );
}

function Turn({ application }: { readonly application: Application }) {
  const text = useText();
  const format = useFormat();
  const { clock, state } = application;
  if (!clock) {
    const turn = text.firstOf([`application-page.turn.${state}`], text('application-page.over'));
    return <Figure name={text('application-page.turn')} value={turn} />;
  }
  const due = clock.due && text('application-page.due', { day: format.day(clock.due) });
  return (
    <Figure
      name={text('application-page.clock')}
      value={clockText(text, clock)}
      about={due ?? text('application-page.answer-awaited')}
    />
  );
}

function Decided({ application }: { readonly application: Application }) {
  const text = useText();
  const format = useFormat();
  const { state, decidedOn, effectiveOn } = application;
  const day = effectiveOn ?? decidedOn;
  return (
    <Figure
      name={text('application-page.decision')}
      value={valueLabel(text, 'application', state)}
      about={day && text('application-page.effective', { day: format.day(day) })}
    />
  );
}

function Proposed({ checklist: { proposal, lines, kept, on } }: { readonly checklist: Checklist }) {
  const text = useText();
  const format = useFormat();
  const held = lines.filter(({ outcome }) => outcome === 'held').length;
  const counted = text('application-page.held', { held, all: lines.length });
  const as = text(kept ? 'application-page.as-kept' : 'application-page.as-of', {
    day: format.day(on),
  });
  return (
    <Figure
      name={text('application-page.proposal')}
      value={valueLabel(text, 'proposal', proposal)}
      about={`${counted} · ${as}`}
    />
  );
}

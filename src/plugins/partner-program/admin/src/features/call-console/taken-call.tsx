import { Button, Flex, Grid } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { NoticeBox } from '../../shared/notice-box';
import { Section } from '../../shared/page/section';
import { useText } from '../../shared/use-text';
import type { Command } from './call-keys';
import type { OpenCall } from './calls-api';
import { CallBack } from './call-back';
import { CommentField } from './comment-field';
import { ContactCard } from './contact-card';
import { KeysBar } from './keys-bar';
import { Questions } from './questions';
import { useCallKeys } from './use-call-keys';
import { useOutcome } from './use-outcome';

interface Props {
  readonly call: OpenCall;
  /** @param said what is told about the end of the call */
  readonly onEnd: (said: string) => void;
}

/** The customer that is called: whom, what to ask, and what came of it. */
export function TakenCall({ call, onEnd }: Props) {
  const text = useText();
  const { questions, edition } = call.questionnaire;
  const [answers, setAnswers] = useState<Readonly<Record<string, number>>>({});
  const [at, setAt] = useState(0);
  const [callingBack, setCallingBack] = useState(false);
  const comment = useRef<HTMLTextAreaElement>(null);
  const outcome = useOutcome(call, comment, onEnd);
  const complete = questions.every(({ code }) => code in answers);

  const answer = (index: number, points: number): void => {
    const question = questions[index];
    if (!question) return;
    setAnswers({ ...answers, [question.code]: points });
    setAt(Math.min(index + 1, questions.length - 1));
  };
  const run = (command: Command): void => {
    if (command.do === 'answer') answer(at, command.points);
    else if (command.do === 'next') setAt(Math.min(at + 1, questions.length - 1));
    else if (command.do === 'previous') setAt(Math.max(at - 1, 0));
    else if (command.do === 'call-back') setCallingBack(true);
    else if (command.do === 'put-back') onEnd(text('calls.said.put-back'));
    else if (command.do === 'no-answer' || command.do === 'refuse') outcome.take(command.do, {});
  };
  useCallKeys(run);

  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
      <KeysBar of="call" />
      <NoticeBox notice={outcome.notice} onDismiss={outcome.dismiss} />
      <Grid.Root gap={4}>
        <Grid.Item col={4} s={12} direction="column" alignItems="stretch" gap={4}>
          <ContactCard call={call} />
          <Section title={text('calls.outcome')}>
            <Flex direction="column" alignItems="stretch" gap={3}>
              <CommentField field={comment} />
              <Button
                variant="secondary"
                disabled={outcome.busy}
                onClick={() => outcome.take('no-answer', {})}
              >
                {text('action.survey-call.no-answer')}
              </Button>
              <CallBack
                isOpen={callingBack}
                onOpen={() => setCallingBack(true)}
                onChoose={(moment) => outcome.take('call-back', { at: moment })}
              />
              <Button
                variant="danger-light"
                disabled={outcome.busy}
                onClick={() => outcome.take('refuse', {})}
              >
                {text('action.survey-call.refuse')}
              </Button>
              <Button
                variant="danger-light"
                disabled={outcome.busy}
                onClick={() => outcome.take('forget', {})}
              >
                {text('action.survey-call.forget')}
              </Button>
              <Button variant="tertiary" onClick={() => onEnd(text('calls.said.put-back'))}>
                {text('calls.put-back')}
              </Button>
            </Flex>
          </Section>
        </Grid.Item>
        <Grid.Item col={8} s={12} direction="column" alignItems="stretch" gap={4}>
          <Questions questions={questions} answers={answers} at={at} onAnswer={answer} />
          <Button
            size="L"
            disabled={!complete || outcome.busy}
            onClick={() => outcome.take('complete', { edition, answers })}
          >
            {text(complete ? 'action.survey-call.complete' : 'calls.unanswered', {
              count: questions.length - Object.keys(answers).length,
            })}
          </Button>
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}

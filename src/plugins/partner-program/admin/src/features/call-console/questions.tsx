import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Answers, Question, Wording } from '../../../../rules/surveys/questionnaire';
import { useText } from '../../shared/use-text';
import { Key } from '../point-requests/key';

const Fieldset = styled.fieldset`
  border: none;
  margin: 0;
  padding: 0;
`;
const Choice = styled.label`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  padding: 0.4rem 0;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;
`;

interface Props {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** The question that is asked now. */
  readonly at: number;
  readonly onAnswer: (index: number, points: number) => void;
}

/** The questions one under another, each with its five answers; the keys answer the current one. */
export function Questions({ questions, answers, at, onAnswer }: Props) {
  const current = useRef<HTMLDivElement>(null);
  useEffect(() => {
    current.current?.focus({ preventScroll: true });
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {questions.map((question, index) => (
        <Box
          key={question.code}
          tag="li"
          background="neutral0"
          hasRadius
          padding={4}
          borderStyle="solid"
          borderWidth="1px"
          borderColor={index === at ? 'primary600' : 'neutral150'}
        >
          <div ref={index === at ? current : undefined} tabIndex={-1}>
            <Asked
              question={question}
              number={index + 1}
              points={answers[question.code]}
              onAnswer={(points) => onAnswer(index, points)}
            />
          </div>
        </Box>
      ))}
    </Flex>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly number: number;
  readonly points: number | undefined;
  readonly onAnswer: (points: number) => void;
}

function Asked({ question, number, points, onAnswer }: AskedProps) {
  const text = useText();
  const { locale } = useIntl();
  const said = (words: Wording): string =>
    words[locale === 'kk' || locale === 'en' ? locale : 'ru'];
  const { code, subject, text: words, options } = question;
  return (
    <Fieldset>
      <legend>
        <Typography variant="pi" textColor="neutral600">
          {text(`calls.subject.${subject}`)}
        </Typography>
        <Typography tag="span" fontWeight="bold" style={{ display: 'block' }}>
          {`${number}. ${said(words)}`}
        </Typography>
      </legend>
      {options.map((option, i) => {
        // The best answer stands first and is worth most.
        const worth = options.length - i;
        return (
          <Choice key={worth}>
            <input
              type="radio"
              name={code}
              checked={points === worth}
              onChange={() => onAnswer(worth)}
            />
            <Key aria-hidden>{worth}</Key>
            {said(option)}
          </Choice>
        );
      })}
    </Fieldset>
  );
}

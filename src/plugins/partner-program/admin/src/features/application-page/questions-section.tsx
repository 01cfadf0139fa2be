import { Box, Flex, Typography } from '@strapi/design-system';
import { FileLink } from '../../shared/file-link';
import { Section } from '../../shared/page/section';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Question } from './application-api';

interface Props {
  readonly questions: readonly Question[];
  readonly today: string;
}

const WORDS = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

/** K4.7: what was asked of the partner, and what it answered; nothing where nothing was. */
export function QuestionsSection({ questions, today }: Props) {
  const text = useText();
  if (questions.length === 0) return null;
  return (
    <Section title={text('application-page.questions')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={5}>
        {questions.map((question) => (
          <QuestionLine key={question.documentId} question={question} today={today} />
        ))}
      </Flex>
    </Section>
  );
}

function QuestionLine({ question: asked, today }: { question: Question; today: string }) {
  const text = useText();
  const format = useFormat();
  const { question, askedOn, answer, answeredOn, files } = asked;
  return (
    <Box tag="li">
      <Typography tag="p" fontWeight="semiBold" style={WORDS}>
        {question}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('application-page.asked', { day: format.day(askedOn) })}
        {' · '}
        {standingOf(asked, today, text, format)}
      </Typography>
      {answer && (
        <Typography tag="p" style={WORDS} paddingTop={2}>
          {answer}
        </Typography>
      )}
      {answeredOn && files.map((file) => <FileLink key={file.documentId} file={file} />)}
    </Box>
  );
}

function standingOf(
  { answeredOn, answerBy }: Question,
  today: string,
  text: ReturnType<typeof useText>,
  format: ReturnType<typeof useFormat>,
): string {
  if (answeredOn) return text('application-page.answered', { day: format.day(answeredOn) });
  const id = today > answerBy ? 'application-page.unanswered' : 'application-page.answer-by';
  return text(id, { day: format.day(answerBy) });
}

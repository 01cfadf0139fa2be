import { Flex, Typography } from '@strapi/design-system';
import { Empty } from '../../shared/page/empty';
import { Section } from '../../shared/page/section';
import { useText } from '../../shared/use-text';
import type { Case, Line, Paper } from './application-api';
import { PaperLine } from './paper-line';
import { RequirementLine } from './requirement-line';

/** D-proposal: each requirement with what was found, and beside it the document that shows it. */
export function RequirementsSection({ found }: { readonly found: Case }) {
  const text = useText();
  const { checklist, application } = found;
  const lines = checklist?.lines ?? [];
  const rest = application.documents.filter((paper) => !lines.some((line) => asksFor(line, paper)));
  return (
    <Section title={text('application-page.requirements')}>
      {lines.length === 0 && <Empty>{text('application-page.no-checklist')}</Empty>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {lines.map((line) => (
          <RequirementLine
            key={`${line.code}-${line.level}`}
            line={line}
            papers={application.documents.filter((paper) => asksFor(line, paper))}
          />
        ))}
      </Flex>
      {rest.length > 0 && <OtherPapers papers={rest} />}
    </Section>
  );
}

function asksFor({ code, checkedBy }: Line, { requirement }: Paper): boolean {
  return checkedBy === 'document' && requirement === code;
}

function OtherPapers({ papers }: { readonly papers: readonly Paper[] }) {
  const text = useText();
  return (
    <>
      <Typography tag="h3" variant="omega" fontWeight="semiBold" paddingTop={6} paddingBottom={3}>
        {text('application-page.other-documents')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {papers.map((paper) => (
          <li key={paper.documentId}>
            <PaperLine paper={paper} named />
          </li>
        ))}
      </Flex>
    </>
  );
}

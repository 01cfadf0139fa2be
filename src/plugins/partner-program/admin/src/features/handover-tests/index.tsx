import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { ReportCategory, ReportTest } from '../../../../rules/monitor-reports/report';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';
import { CategoryTests } from './category-tests';
import { byCategory } from './by-category';
import { Flex } from '@strapi/design-system';

/** The side panel of a handover: its tests by category, what is to be looked at unfolded. */
export const HandoverTests: PanelComponent = ({ model, document }) => {
  const text = useText();
  if (model !== `${UID_PREFIX}quality-handover` || !document) return null;
  const { tests, categories } = document as typeof document & {
    tests: readonly ReportTest[] | null;
    categories: readonly ReportCategory[] | null;
  };
  const groups = byCategory(categories ?? [], tests ?? []);
  return {
    title: text('handover-tests.title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        {groups.map(([code, own]) => (
          <CategoryTests key={code} code={code} tests={own} />
        ))}
      </Flex>
    ),
  };
};

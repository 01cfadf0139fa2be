import { dayAgo, instantAgo } from './days.mjs';
import { randomFrom } from './random.mjs';
import { customerName, sentence } from './texts.mjs';

const UNPUBLISHED = ['draft', 'draft', 'submitted', 'returned', 'unpublished'];
const LIVES = ['in-work', 'in-work', 'paused', 'finished', 'stopped'];

/** Which projects there are; two of three are published, those of holders with points. */
export function makeProjects(partners, dictionaries) {
  const random = randomFrom(7);
  const all = [];
  const publishedOf = {};
  for (const partner of partners) {
    const own = (publishedOf[partner.id] = []);
    for (let n = 0; n < partner.projects; n += 1) {
      const published = random.chance(0.66);
      const project = {
        id: all.length + 1,
        documentId: random.documentId(),
        partnerId: partner.id,
        publication: published ? 'published' : random.pick(UNPUBLISHED),
        category: random.pickZipf(dictionaries.categories),
        industry: random.pickZipf(dictionaries.industries),
        product: random.pick(dictionaries.products),
        publishedAgo: 30 + random.below(450),
      };
      all.push(project);
      if (published && partner.level) own.push(project);
    }
  }
  return { all, publishedOf };
}

export function* projectRows({ all }) {
  const random = randomFrom(8);
  for (const { id, documentId, partnerId, publication, publishedAgo, category } of all) {
    const finished = publication === 'published' || publication === 'submitted';
    const over = publication === 'published' || publication === 'unpublished';
    const at = instantAgo(publishedAgo + 20, random);
    yield {
      id,
      document_id: documentId,
      partner_id: partnerId,
      title_ru: `${category.name} для ${customerName(random)}`,
      title_kk: random.chance(0.4) ? `${category.name}: жоба ${id}` : null,
      summary_ru: sentence.ru(random, 15 + random.below(25)),
      summary_kk: random.chance(0.4) ? sentence.kk(random, 15 + random.below(20)) : null,
      customer_name: customerName(random),
      customer_consent: random.chance(0.6),
      started_on: dayAgo(publishedAgo + 300),
      finished_on: finished || over ? dayAgo(publishedAgo + 15) : null,
      url: random.chance(0.5) ? `https://project-${id}.example` : null,
      life: finished ? 'finished' : random.pick(LIVES),
      publication,
      entered_by_staff: random.chance(0.1),
      taken_down_by: publication === 'unpublished' ? 'partner' : null,
      remarks: publication === 'returned' ? 'Уточните сроки' : null,
      submitted_on: publication === 'draft' ? null : dayAgo(publishedAgo + 5),
      published_on: over ? dayAgo(publishedAgo) : null,
      version: 1,
      created_at: at,
      updated_at: at,
    };
  }
}

/** Rows of a link table of projects. */
export function* projectLinks({ all }, column, of) {
  for (const project of all) {
    yield { id: project.id, enterprise_project_id: project.id, [column]: of(project).id };
  }
}

/** `node read-pdf.mjs FILE`: the texts and links of a PDF as JSON. The reader comes as ES modules only. */
import { readFileSync } from 'node:fs';
import { extractLinks, extractText, getDocumentProxy } from 'unpdf';

const pdf = await getDocumentProxy(new Uint8Array(readFileSync(process.argv[2])));
const { text } = await extractText(pdf, { mergePages: true });
const { links } = await extractLinks(pdf);
process.stdout.write(JSON.stringify({ text, links }));

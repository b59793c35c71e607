// node chrono.mjs FILE: characters a second of chrono-node's Vietnamese locale over a text, paragraph by paragraph (its cost a text grows faster than the text).
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

const text = readFileSync(process.argv[2], 'utf8');
const paragraphs = text.split(/\n\s*\n/).filter(paragraph => paragraph.length > 0);
const reference = new Date(2021, 0, 5, 9);
const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);

function run() {
  let found = 0;
  for (const paragraph of paragraphs) found += chrono.vi.parse(paragraph, reference).length;
  return found;
}

for (let i = 0; i < 3; i++) run();
let best = Infinity;
let found = 0;
for (let i = 0; i < 7; i++) {
  const start = process.hrtime.bigint();
  found = run();
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
}

console.log(JSON.stringify({ peer: 'chrono-node', characters: length, mentions: found, perSecond: Math.round(length / best) }));

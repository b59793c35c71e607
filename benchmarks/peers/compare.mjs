// node compare.mjs [FILE...]: the time layer and chrono-node over the same text in one go, and their ratio. Without files: the annotated notices of tests/data.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const notices = join(here, '../../tests/data/notices');
const files = process.argv.length > 2
  ? process.argv.slice(2)
  : readdirSync(notices).filter(name => /\.(txt|md)$/.test(name)).sort().map(name => join(notices, name));
const folder = mkdtempSync(join(tmpdir(), 'peers-'));
const text = join(folder, 'text.txt');
writeFileSync(text, files.map(file => readFileSync(file, 'utf8').replace(/\r\n/g, '\n').replace(/\n\s*\n/g, '\n\n')).join('\n\n'));

function run(command, args) {
  const line = execFileSync(command, args, { encoding: 'utf8' }).trim().split('\n').pop();
  console.log(line);
  return JSON.parse(line).perSecond;
}

const project = join(here, '../Directives.Benchmarks');
execFileSync('dotnet', ['build', '-c', 'Release', '-v', 'q', project], { stdio: 'ignore' });
const ours = [];
const theirs = [];
for (let i = 0; i < 3; i++) {
  ours.push(run('dotnet', ['run', '-c', 'Release', '--no-build', '--project', project, '--', 'times', text]));
  theirs.push(run(process.execPath, [join(here, 'chrono.mjs'), text]));
}

rmSync(folder, { recursive: true });
const median = values => values.sort((a, b) => a - b)[1];
console.log(`Directives.Sdk / chrono-node: ${(median(ours) / median(theirs)).toFixed(1)}`);

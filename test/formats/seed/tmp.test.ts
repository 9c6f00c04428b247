import { readdirSync } from 'node:fs';
import { readSeeds } from '../../../src/formats/seed/read-seeds';
test.each(readdirSync('test/formats/seed/fixtures'))('%s', async (n) => {
  await readSeeds(`test/formats/seed/fixtures/${n}`).then((r) => console.log(n, JSON.stringify(r, null, 1)), (e) => console.log(n, e.message));
});

/** The yardstick for a big file: csv-parse alone, streaming it and counting its rows. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

let rows = 0;
const parser = createReadStream(process.argv[2]).pipe(parse());
parser.on('data', () => rows++);
parser.on('end', () => console.log(rows));

import { ascii } from '../present/terminal/clean.ts';
import type { Io, Stream } from './io.ts';

/** The same world, told everything that is for people in ASCII alone. Data stays as it is. */
export function plainIo(io: Io): Io {
  return { ...io, stdout: plain(io.stdout), stderr: plain(io.stderr) };
}

function plain(stream: Stream): Stream {
  return {
    get isTerminal() {
      return stream.isTerminal;
    },
    get columns() {
      return stream.columns;
    },
    // Line breaks and the marks of colour are ASCII, and stay.
    write: (text, kind) =>
      stream.write(kind === 'data' ? text : text.replace(/[\u0080-\uffff]+/g, ascii), kind),
  };
}

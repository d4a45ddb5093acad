'use strict';
// A thread that anneals for a search: started here, since only this folder knows where the bundles are.
const { isMainThread, parentPort, Worker } = require('node:worker_threads');

/** A new thread, in the form that src/cli/io.ts describes. */
function thread() {
  const worker = new Worker(__filename);
  return {
    post: (task) => worker.postMessage(task),
    onAnswer(take, fail) {
      worker.on('message', take);
      worker.on('error', fail);
    },
    end: () => worker.terminate(),
  };
}

if (!isMainThread) {
  const { serve } = require('./load.cjs').load('serve');
  parentPort.on('message', (task) => parentPort.postMessage(serve(task)));
}

module.exports = { thread };

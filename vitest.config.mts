import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // All cores: on two, the default leaves one idle and takes twice as long.
    maxWorkers: '100%',
    testTimeout: 120_000,
  },
});

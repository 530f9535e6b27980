/** Whether to test all combinations (`npm run test:all`) instead of a sample. */
export const EVERYTHING = process.env.ATLAS_TEST_ALL === '1';

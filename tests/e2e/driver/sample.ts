/** Whether every combination is to be tested (`npm run test:all`), not a sample of them. */
export const EVERYTHING = process.env.ATLAS_TEST_ALL === '1';

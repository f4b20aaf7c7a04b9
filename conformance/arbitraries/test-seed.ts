/** The seed of this test run's randomness: shown in the tests' names, and given again as `TEST_SEED`. */
export const testSeed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));

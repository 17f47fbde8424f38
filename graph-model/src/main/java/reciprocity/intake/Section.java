package reciprocity.intake;

/**
 * Whole lines of a file that stand together.
 *
 * @param begin where the first of them begins in the file
 * @param length how many bytes they have
 * @param line the number of the first of them; 1 as long as nobody has counted
 */
record Section(long begin, int length, int line) {}

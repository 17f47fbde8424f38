package reciprocity.analysis.scenario;

/**
 * Two people who could be introduced.
 *
 * @param one the one with the smaller id
 * @param other the other one
 * @param gain the growth of the sum over cross-group pairs of one over their steps
 */
record Pick(int one, int other, double gain) {}

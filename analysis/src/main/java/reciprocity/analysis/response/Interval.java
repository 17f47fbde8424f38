package reciprocity.analysis.response;

import reciprocity.analysis.metric.Figure;

/**
 * A figure where answers are missing. The ends are reached: some answers of those who are silent give exactly them, among
 * the answers for which the figure is defined. Each interval stands for itself; two need not reach their ends together.
 *
 * @param respondents the figure on known answers alone
 * @param least the smallest value that missing answers could bring about
 * @param greatest the largest such value
 */
public record Interval(Figure respondents, Figure least, Figure greatest) {}

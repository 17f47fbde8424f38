/**
 * Who and what holds parts of the network together: structural holes, brokers between groups, people and ties whose loss
 * splits it.
 */
@NullMarked
package reciprocity.analysis.bridge;

import org.jspecify.annotations.NullMarked;

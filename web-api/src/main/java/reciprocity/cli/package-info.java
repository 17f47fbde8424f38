/** Commands over the same calls that the API makes; a command reads its options, asks, prints, and gives an exit code. */
@NullMarked
package reciprocity.cli;

import org.jspecify.annotations.NullMarked;

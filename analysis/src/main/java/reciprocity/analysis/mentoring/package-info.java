/** Mentors and mentees: chains and loops, load, how soon new people have a mentor, and what goes with having one. */
@NullMarked
package reciprocity.analysis.mentoring;

import org.jspecify.annotations.NullMarked;

package reciprocity.analysis.mentoring;

import java.util.List;
import reciprocity.analysis.metric.MetricCard;

/** What a reader has to know of the figures about mentoring. */
public final class MentoringCards {

    private static final String OWN = "This product's own definition, 2026, of mentors' mentors.";
    private static final String NONE = "NO_TIES where nobody mentors, SUPPRESSED below the smallest group";

    private MentoringCards() {}

    /** The cards, in reading order. */
    public static List<MetricCard> all() {
        return List.of(
                share("mentoring.mentors_mentor_coverage", "Mentors with a mentor", "Do mentors have mentors?")
                        .is(
                                "people who mentor and are mentored, over people who mentor; ties active on the survey's day")
                        .reads("1: every mentor has one.")
                        .source(OWN),
                share("mentoring.mentee_coverage", "People with a mentor", "How many have a mentor?")
                        .is("people inside who have a mentor, over all people inside")
                        .reads("1: everybody has one.")
                        .source(OWN),
                share(
                                "mentoring.grand_mentor_coverage",
                                "Mentees whose mentor has one",
                                "Does experience travel two steps?")
                        .is("mentees of whom a mentor has a mentor other than the mentee, over mentees")
                        .reads("1: behind every mentor stands another.")
                        .source(OWN),
                MetricCard.card("mentoring.max_depth", "Longest chain of mentors")
                        .asks("How long is the longest chain?")
                        .is(
                                "ties of the longest way along mentoring ties after each loop is drawn together to one place")
                        .range("[0, n - 1]", "ties")
                        .reads("2: a mentor's mentor. 0: there are loops alone.")
                        .undefined(NONE)
                        .source(
                                OWN
                                        + " Loops: Tarjan, R. (1972). SIAM Journal on Computing 1, 146-160. doi:10.1137/0201010"),
                MetricCard.card("mentoring.cycles", "Loops of mentors")
                        .asks("Who mentors in a circle?")
                        .is("strong components of two or more people along mentoring ties")
                        .range("lists of people", "people")
                        .reads(
                                "No fault: people who learn from each other. A chain that should bring experience in does not.")
                        .source(
                                "Tarjan, R. (1972). Depth-first search and linear graph algorithms. SIAM Journal on Computing 1,"
                                        + " 146-160. doi:10.1137/0201010"),
                share("mentoring.cross_functional", "Mentoring across groups", "Does mentoring cross departments?")
                        .is("mentoring ties between two groups, over all")
                        .reads("1: every mentor is from another group.")
                        .source(OWN),
                MetricCard.card("mentoring.load", "Load of mentors")
                        .asks("Do a few carry most of it?")
                        .is("Gini coefficient of the number of mentees a mentor, mentors inside the organization")
                        .range("[0, 1)", "index")
                        .reads("0: all mentor as many; near 1: few mentor nearly all.")
                        .undefined(NONE)
                        .costs("O(n log n)")
                        .source("Gini, C. (1912). Variabilita e mutabilita. Bologna: Cuppini."),
                share("mentoring.onboarding", "New people with a mentor in time", "Are new people taken in?")
                        .is(
                                "people whose first mentoring began within 30, 60 or 90 days of their first day, over those whose"
                                        + " window of that length had closed on the survey's day; the others are censored and counted."
                                        + " The survey's day is its wave where that is a day; in a wave that is a month, and without"
                                        + " one, the last day that any row bears. Beside it the same of those who came in the last year")
                        .reads("1: everybody in time. A mentor before the first day counts as in time.")
                        .source("This product's own definition, 2026."),
                MetricCard.card("mentoring.waiting", "Days until a first mentor")
                        .asks("How long does it take?")
                        .is(
                                "product-limit estimate of the share still without a mentor by days since the first day, those"
                                        + " without one on the survey's day censored; its median; 95 % interval on the logarithm")
                        .range("[0, 1] by days", "share of people")
                        .reads("The median is the day by which half have one. Equal to R's survfit.")
                        .undefined("NOT_ASSESSABLE where more than half still wait")
                        .costs("O(n log n)")
                        .source(
                                "Kaplan, E. L., Meier, P. (1958). Nonparametric estimation from incomplete observations. Journal"
                                        + " of the American Statistical Association 53, 457-481. doi:10.1080/01621459.1958.10501452"),
                MetricCard.card("mentoring.outcome", "What goes with having had a mentor")
                        .asks("Are those with a mentor asked by more people later than comparable colleagues?")
                        .is(
                                "between two waves: mean change of the number of people who ask them, of those with a mentor in the"
                                        + " earlier wave, less that of colleagues of the same group, level and time in the organization"
                                        + " without one; p the share of all ways to say who had a mentor, within those groups, with a"
                                        + " difference as large (drawn above 20,000 ways)")
                        .range("(-n, n)", "people")
                        .reads("Above 0: they gained more. What goes together, not what comes of what.")
                        .undefined(
                                "NOT_ASSESSABLE with nobody comparable, NO_TIES where a wave did not ask, SUPPRESSED below"
                                        + " the smallest group on either side")
                        .costs("O(w n), w ways")
                        .source(
                                "Ho, D. E., Imai, K., King, G., Stuart, E. A. (2007). Matching as nonparametric preprocessing for"
                                        + " reducing model dependence. Political Analysis 15, 199-236. doi:10.1093/pan/mpl013"));
    }

    private static MetricCard.Builder share(String id, String name, String question) {
        return MetricCard.card(id, name).asks(question).range("[0, 1]", "share").undefined(NONE);
    }
}

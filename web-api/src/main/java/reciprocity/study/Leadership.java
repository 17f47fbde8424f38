package reciprocity.study;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.cluster.LeaderClusters;
import reciprocity.analysis.decision.DecisionSharing;
import reciprocity.analysis.mentoring.MentorChains;
import reciprocity.analysis.mentoring.MentoringTies;
import reciprocity.analysis.mentoring.Onboarding;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.partnership.Partnership;
import reciprocity.analysis.partnership.Spectrum;
import reciprocity.analysis.relationships.FiveRelationships;
import reciprocity.analysis.relationships.LeaderRelationships;
import reciprocity.graph.Layers;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.TieGraph;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/**
 * What leaders ask of a survey: partnership, five relationships, decisions, mentoring, leader clusters. Each stands on the
 * ties of its meaning, whatever kinds another question is about.
 */
public final class Leadership {

    private final Layers layers;
    private final @Nullable Integer least;
    private final Partnership partnership;
    private final List<FiveRelationships> five;
    private final DecisionSharing decisions;
    private final MentoringTies mentoring;
    private final MentorChains chains;
    private final Onboarding onboarding;
    private final LeaderClusters clusters;

    private Leadership(Layers layers, Guarding guarding) {
        this.layers = layers;
        this.least = guarding.least();
        OrgNetwork support = layers.network(TieMeaning.SUPPORT);
        this.partnership = Partnership.of(
                support.leaders(),
                layers.ratings(TieMeaning.TRUST),
                layers.ratings(TieMeaning.PURPOSE),
                new Spectrum(layers.survey().settings().stages()));
        this.five = LeaderRelationships.of(support, reporting());
        this.decisions = DecisionSharing.of(layers.network(TieMeaning.DECISION), reporting());
        this.mentoring = MentoringTies.of(layers);
        this.chains = MentorChains.of(mentoring.active());
        this.onboarding = Onboarding.of(mentoring);
        this.clusters = LeaderClusters.of(support);
    }

    /**
     * Reads a survey.
     *
     * @throws UnanswerableException if the survey has no such column
     */
    public static Leadership of(Survey survey, Question question, Guarding guarding) {
        String column = question.reading(survey).groupColumn();
        return new Leadership(Layers.of(survey, column, question.minimumWeight()), guarding);
    }

    /** The survey by what its kinds mean. */
    public Layers layers() {
        return layers;
    }

    /** Everybody, with groups, and who supports whom. */
    public OrgNetwork people() {
        return layers.network(TieMeaning.SUPPORT);
    }

    /** The id of a person. */
    public String id(int person) {
        return people().people().id(person).value();
    }

    /** Who reports to whom. */
    public TieGraph reporting() {
        return layers.network(TieMeaning.REPORTING).ties();
    }

    /** Where pairs of leaders stand. */
    public Partnership partnership() {
        return partnership;
    }

    /** The relationships of each leader. */
    public List<FiveRelationships> five() {
        return five;
    }

    /** Who asks whom before deciding. */
    public DecisionSharing decisions() {
        return decisions;
    }

    /** Who mentors whom, and since when. */
    public MentoringTies mentoring() {
        return mentoring;
    }

    /** Mentors of mentors. */
    public MentorChains chains() {
        return chains;
    }

    /** How soon those who came have a mentor. */
    public Onboarding onboarding() {
        return onboarding;
    }

    /** How leaders hang together. */
    public LeaderClusters clusters() {
        return clusters;
    }

    /** A figure about so many people as it may be seen: SUPPRESSED where they are too few. */
    public Figure shown(Figure figure, int people) {
        return shows(people) ? figure : Figure.undefined(Reason.SUPPRESSED);
    }

    /** Whether something may be said about so many people; nothing can be told about nobody. */
    public boolean shows(int people) {
        return least == null || people == 0 || people >= least;
    }

    /** A figure of a meaning that no question asked about has no value, whatever a formula would give. */
    public Figure asked(TieMeaning meaning, Figure figure) {
        return layers.asked(meaning) ? figure : Figure.undefined(Reason.NO_TIES);
    }

    /** How many people stand at either end of the reporting lines that are classed. */
    public int deciders() {
        BitSet people = new BitSet();
        decisions.lines().forEach(line -> {
            people.set(line.boss());
            people.set(line.report());
        });
        return people.cardinality();
    }

    /** How many people mentor or are mentored now. */
    public int mentoringPeople() {
        BitSet people = chains.mentors();
        people.or(chains.mentees());
        return people.cardinality();
    }
}

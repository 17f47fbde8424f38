package reciprocity.analysis.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reciprocity.graph.Reading;
import reciprocity.graph.TieGraph;
import reciprocity.graph.TieLayers;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/**
 * Support in depth: everything that this package measures of one survey without chance; {@link SupportChance} adds what is held
 * against it. External people are left out. What comes back counts only between two people who both answered (basis
 * RESPONDENTS_ONLY); everything else counts all answers.
 *
 * @param kinds the kinds of tie that count as support
 * @param returns how support comes back, over all kinds
 * @param byAct the same of each act alone, by name
 * @param lag how long a gift waits for its return
 * @param acts which acts there are, and how many of them a pair exchanges
 * @param recognition whether those who give are recognized
 * @param offers whether support is offered or asked for
 * @param voice whether people speak to their boss
 * @param checkIns how regularly people and their boss are in contact
 * @param net on how many people each one can fall back
 * @param crisis support in a crisis
 * @param shadow support that no chart would draw
 */
public record Support(
        List<String> kinds,
        Returns returns,
        Map<String, Returns> byAct,
        ReturnLag lag,
        Acts acts,
        Recognition recognition,
        Offers offers,
        UpwardVoice voice,
        CheckIns checkIns,
        SafetyNet net,
        CrisisSupport crisis,
        InformalShadow shadow) {

    public Support {
        kinds = List.copyOf(kinds);
        byAct = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byAct));
    }

    /**
     * Support in depth of a survey.
     *
     * @param survey the survey
     * @param reading the kinds that count as support (none: those that mean it), and the column that people are grouped by
     * @throws IllegalArgumentException if the survey has no such kind or column
     */
    public static Support of(Survey survey, Reading reading) {
        TieLayers layers = TieLayers.inside(survey, reading);
        List<String> kinds = kinds(survey, reading);
        Map<String, TieGraph> acts = Acts.graphs(layers, kinds);
        List<TieGraph> known = new ArrayList<>();
        Map<String, Returns> byAct = new LinkedHashMap<>();
        acts.forEach((name, ties) -> {
            TieGraph answered = layers.amongRespondents(ties);
            known.add(answered);
            byAct.put(name, Returns.of(layers.size(), List.of(answered)));
        });
        return new Support(
                kinds,
                Returns.of(layers.size(), known),
                byAct,
                ReturnLag.of(layers, kinds),
                Acts.of(layers, acts),
                Recognition.of(layers, acts),
                Offers.of(layers, kinds),
                UpwardVoice.of(layers),
                CheckIns.of(layers),
                SafetyNet.of(layers, layers.network(kinds).ties(), layers.onlyReceived(kinds)),
                CrisisSupport.of(layers, kinds),
                InformalShadow.of(layers, kinds));
    }

    /** The kinds that count as support. */
    static List<String> kinds(Survey survey, Reading reading) {
        List<String> kinds = reading.kinds().isEmpty() ? survey.kindsOf(TieMeaning.SUPPORT) : reading.kinds();
        kinds.forEach(survey::kind);
        return kinds;
    }
}

package reciprocity.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Asks;
import reciprocity.model.PartnershipStage;
import reciprocity.model.SurveySettings;
import reciprocity.model.TieKind;

/**
 * What {@code survey.json} says, or nothing where there is none.
 *
 * @param file its name, for findings
 * @param name the survey's name, or null
 * @param wave the wave, or null
 * @param kinds the kinds of tie declared, by name, in their order
 * @param leaderColumn the roster's column that marks leaders, or null for the usual one
 * @param groups the columns to group by, the usual one first; empty where none is declared
 * @param minimumGroup the smallest group shown, or null
 * @param stages the stages of partnership, lowest first; empty where none are declared
 */
record Declaration(
        String file,
        @Nullable String name,
        @Nullable String wave,
        Map<String, TieKind> kinds,
        @Nullable String leaderColumn,
        List<String> groups,
        @Nullable Integer minimumGroup,
        List<PartnershipStage> stages) {

    private static final Set<String> ALWAYS_THERE =
            Set.of("department", "level", "role", "leader", "external", "respondent", "hired");

    static Declaration none() {
        return new Declaration("", null, null, Map.of(), null, List.of(), null, List.of());
    }

    /** The kind of a name: as declared, or read from the name, giving, with no scale. */
    TieKind kind(String kindName) {
        TieKind declared = kinds.get(kindName);
        return declared != null
                ? declared
                : new TieKind(kindName, KindNames.meaning(kindName), Asks.GIVES, null, null, false);
    }

    /** Adds a finding for each group that is no column of the roster. */
    void checkGroups(List<String> furtherHeaders, Table roster, Findings findings) {
        for (int i = 0; i < groups.size(); i++) {
            String group = groups.get(i);
            boolean known = ALWAYS_THERE.contains(group.toLowerCase(Locale.ROOT))
                    || furtherHeaders.stream().anyMatch(group::equalsIgnoreCase);
            if (!known) {
                List<String> have = new ArrayList<>(List.of("department", "level", "role"));
                have.addAll(furtherHeaders);
                String sentence = "%s has no such column to group by; it has %s"
                        .formatted(
                                roster.file(),
                                have.stream().limit(12).map(Finding::shown).toList());
                findings.add(Rule.GROUP_COLUMN, file, 0, "groups[" + i + "]", group, sentence);
            }
        }
    }

    SurveySettings settings(@Nullable String otherName) {
        String chosen = name != null ? name : otherName == null || otherName.isBlank() ? "Survey" : otherName;
        return new SurveySettings(
                chosen,
                wave,
                groups.isEmpty() ? List.of("department") : groups,
                minimumGroup,
                stages.isEmpty() ? SurveySettings.DEFAULT_STAGES : stages);
    }
}

package reciprocity.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Asks;
import reciprocity.model.PartnershipStage;
import reciprocity.model.Scale;
import reciprocity.model.TieKind;
import reciprocity.model.TieMeaning;

/** {@code survey.json} into a {@link Declaration}, strictly: an unknown key, a repeated key or a wrong type is an error. */
final class DeclarationReader {

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(50)
                            .maxStringLength(10_000)
                            .maxNameLength(1_000)
                            .maxTokenCount(100_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final Findings findings;

    private DeclarationReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Reads a declaration; what breaks a rule becomes a finding and is left out. */
    static Declaration read(SourceFile survey, Findings findings) {
        DeclarationReader reader = new DeclarationReader(survey.name(), findings);
        JsonNode root = reader.parse(survey);
        return root == null ? Declaration.none() : reader.declaration(root);
    }

    private @Nullable JsonNode parse(SourceFile survey) {
        if (survey.size() == 0) {
            findings.add(Rule.EMPTY_FILE, file, "the file is empty; without a declaration leave it out");
            return null;
        }
        TextFile text = TextFile.of(survey, findings);
        if (text == null) {
            return null;
        }
        try {
            JsonNode root = JSON.readTree(text.text());
            if (root.isObject()) {
                return root;
            }
            findings.add(Rule.SURVEY_JSON, file, "the file must hold one JSON object in braces");
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            int line = place == null ? 0 : Math.max(0, place.getLineNr());
            findings.add(Rule.SURVEY_JSON, file, line, "", "", "this is not valid JSON: " + reason(e));
        }
        return null;
    }

    private static String reason(JsonProcessingException e) {
        String message =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("unreadable");
        int source = message.indexOf(" (through reference chain");
        String plain = source < 0 ? message : message.substring(0, source);
        StringBuilder shown = new StringBuilder();
        plain.chars().limit(200).map(c -> Character.isISOControl(c) ? '?' : c).forEach(c -> shown.append((char) c));
        return shown.toString();
    }

    private Declaration declaration(JsonNode root) {
        allow(root, "", Set.of("name", "wave", "kinds", "leader", "groups", "minimumGroup", "partnership"));
        JsonNode partnership = root.path("partnership");
        if (object(partnership, "partnership")) {
            allow(partnership, "partnership.", Set.of("stages"));
        }
        return new Declaration(
                file,
                text(root, "name", ""),
                text(root, "wave", ""),
                kinds(root.path("kinds")),
                text(root, "leader", ""),
                groups(root.path("groups")),
                minimumGroup(root.path("minimumGroup")),
                stages(partnership.path("stages")));
    }

    private Map<String, TieKind> kinds(JsonNode node) {
        Map<String, TieKind> kinds = new LinkedHashMap<>();
        if (object(node, "kinds")) {
            node.properties().forEach(entry -> {
                String name = entry.getKey().strip();
                String path = "kinds." + entry.getKey();
                if (name.isEmpty() || Cells.controlAt(name) >= 0) {
                    wrong(path, entry.getKey(), "a kind has a name without control characters");
                } else if (kinds.containsKey(name)) {
                    wrong(path, entry.getKey(), "the kind is declared twice");
                } else if (object(entry.getValue(), path)) {
                    kinds.put(name, kind(name, entry.getValue(), path + "."));
                }
            });
        }
        return kinds;
    }

    private TieKind kind(String name, JsonNode node, String path) {
        allow(node, path, Set.of("meaning", "asks", "scale", "threshold"));
        TieMeaning meaning = choice(TieMeaning.values(), node, "meaning", path, KindNames.meaning(name));
        Asks asks = choice(Asks.values(), node, "asks", path, Asks.GIVES);
        Scale scale = scale(node.path("scale"), path + "scale");
        Double threshold = number(node.path("threshold"), path + "threshold");
        if (threshold != null && scale != null && !scale.holds(threshold)) {
            wrong(path + "threshold", node.path("threshold").asText(), "the threshold lies outside the scale");
        }
        return new TieKind(name, meaning, asks, scale, threshold, true);
    }

    private <E extends Enum<E>> E choice(E[] choices, JsonNode node, String key, String path, E otherwise) {
        String text = text(node, key, path);
        for (E choice : choices) {
            if (choice.name().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        if (text != null) {
            String names = Stream.of(choices).map(Enum::name).collect(Collectors.joining(", "));
            wrong(
                    path + key,
                    text,
                    "it must be one of " + (key.equals("asks") ? names.toLowerCase(Locale.ROOT) : names));
        }
        return otherwise;
    }

    private @Nullable Scale scale(JsonNode node, String path) {
        if (node.isMissingNode()) {
            return null;
        }
        if (!node.isArray() || node.size() != 2) {
            wrong(path, node.toString(), "a scale is a list of two numbers, the lowest and the highest answer");
            return null;
        }
        Double low = number(node.get(0), path + "[0]");
        Double high = number(node.get(1), path + "[1]");
        if (low == null || high == null) {
            return null;
        }
        if (low >= high) {
            wrong(path, node.toString(), "the first number of a scale is below the second");
            return null;
        }
        return new Scale(low, high);
    }

    private List<String> groups(JsonNode node) {
        List<String> groups = new ArrayList<>();
        if (node.isMissingNode()) {
            return groups;
        }
        if (!node.isArray() || node.isEmpty()) {
            wrong("groups", node.toString(), "groups is a list of at least one column");
            return groups;
        }
        for (int i = 0; i < node.size(); i++) {
            String group = string(node.get(i), "groups[" + i + "]");
            if (group != null && groups.contains(group)) {
                wrong("groups[" + i + "]", group, "the column is listed twice");
            } else if (group != null) {
                groups.add(group);
            }
        }
        return groups;
    }

    private @Nullable Integer minimumGroup(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 1) {
            wrong("minimumGroup", node.toString(), "it must be a whole number of 1 or more");
            return null;
        }
        return node.intValue();
    }

    private List<PartnershipStage> stages(JsonNode node) {
        List<PartnershipStage> stages = new ArrayList<>();
        if (node.isMissingNode()) {
            return stages;
        }
        if (!node.isArray() || node.isEmpty()) {
            wrong("partnership.stages", node.toString(), "stages is a list of at least one stage, lowest first");
            return stages;
        }
        for (int i = 0; i < node.size(); i++) {
            PartnershipStage stage = stage(node.get(i), "partnership.stages[" + i + "]");
            PartnershipStage before = stages.isEmpty() ? null : stages.get(stages.size() - 1);
            if (stage != null && before != null && !above(stage, before)) {
                String sentence =
                        "stages come lowest first; a stage asks for no less trust and purpose than the one before";
                wrong("partnership.stages[" + i + "]", stage.name(), sentence);
            } else if (stage != null) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private static boolean above(PartnershipStage stage, PartnershipStage before) {
        return stage.trust() >= before.trust() && stage.purpose() >= before.purpose();
    }

    private @Nullable PartnershipStage stage(JsonNode node, String path) {
        if (!node.isArray() || node.size() != 3) {
            wrong(path, node.toString(), "a stage is a list of a name, the least trust and the least purpose");
            return null;
        }
        String name = string(node.get(0), path + "[0]");
        Double trust = share(node.get(1), path + "[1]");
        Double purpose = share(node.get(2), path + "[2]");
        return name == null || trust == null || purpose == null ? null : new PartnershipStage(name, trust, purpose);
    }

    private @Nullable Double share(JsonNode node, String path) {
        Double share = number(node, path);
        if (share != null && (share < 0 || share > 1)) {
            wrong(path, node.toString(), "it must lie between 0 and 1");
            return null;
        }
        return share;
    }

    private @Nullable Double number(JsonNode node, String path) {
        if (node.isMissingNode()) {
            return null;
        }
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            wrong(path, node.toString(), "it must be a number");
            return null;
        }
        return node.doubleValue();
    }

    private @Nullable String text(JsonNode node, String key, String path) {
        JsonNode value = node.path(key);
        return value.isMissingNode() ? null : string(value, path + key);
    }

    private @Nullable String string(JsonNode node, String path) {
        String text = node.isTextual() ? node.textValue().strip() : "";
        if (text.isEmpty() || Cells.controlAt(text) >= 0) {
            wrong(path, node.toString(), "it must be a text, not blank, without control characters");
            return null;
        }
        return text;
    }

    private boolean object(JsonNode node, String path) {
        if (!node.isObject() && !node.isMissingNode()) {
            wrong(path, node.toString(), "it must be an object in braces");
        }
        return node.isObject();
    }

    private void allow(JsonNode node, String path, Set<String> keys) {
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                String known = keys.stream().sorted().collect(Collectors.joining(", "));
                findings.add(Rule.SURVEY_KEY, file, 0, path + key, "", "the key is not known; known here are " + known);
            }
        });
    }

    private void wrong(String path, String value, String sentence) {
        findings.add(Rule.SURVEY_VALUE, file, 0, path, value, sentence);
    }
}

package reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reciprocity.model.TieMeaning;

/** Holds the statements' files and the list of them together; needs no database. */
class QueryFileTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]+)");

    @ParameterizedTest
    @EnumSource
    void everyParameterIsUsedAndNoOther(QueryFile query) {
        Set<String> used = new TreeSet<>();
        Matcher matcher = PARAMETER.matcher(withoutComments(query.text()));
        while (matcher.find()) {
            used.add(matcher.group(1));
        }

        assertThat(used).isEqualTo(new TreeSet<>(query.parameters()));
    }

    @Test
    void everyFileIsListed() throws IOException {
        Set<String> listed = new TreeSet<>();
        Arrays.stream(QueryFile.values()).map(QueryFile::path).forEach(listed::add);

        Set<String> files = files();
        files.removeIf(file -> file.startsWith("cypher/schema/") || file.startsWith("cypher/explore/"));

        assertThat(files).isEqualTo(listed);
    }

    @Test
    void everyFileBeginsByWhatItPromises() throws IOException {
        for (String file : files()) {
            String text = Files.readString(RESOURCES.resolve(file), StandardCharsets.UTF_8);
            assertThat(text).as(file).startsWith("// ").endsWith("\n");
            assertThat(withoutComments(text)).as(file).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tiesAreSavedAlikeUnderTheTypeOfTheirMeaning(TieMeaning meaning) {
        String type = meaning.relationship();
        String text = QueryFile.saving(meaning).text();

        assertThat(text).contains("-[r:" + type + " {");
        assertThat(text.replace(type, "SUPPORTS")).isEqualTo(QueryFile.SAVE_SUPPORTS.text());
        assertThat(QueryFile.TIES.text()).containsPattern("[:|]" + type + "[|\\]]");
    }

    @Test
    void statementsOfAFileAreSplitAtSemicolonsThatEndALine() {
        assertThat(CypherText.statements("A ';' b;\nC\n d; \n\n")).isEqualTo(List.of("A ';' b", "C\n d"));
    }

    private static Set<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(RESOURCES.resolve("cypher"))) {
            Set<String> files = new TreeSet<>();
            walk.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .forEach(files::add);
            return files;
        }
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?m)^//.*$", "");
    }
}

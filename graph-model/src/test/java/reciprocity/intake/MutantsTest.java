package reciprocity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid files with bytes changed: whatever comes, no exception, counts add up, and a survey only without errors. */
@Tag("fault-6")
class MutantsTest {

    private static final int MUTANTS = 700;
    private static final String[] FILES = {"""
        id,name,department,level,leader,manager,external,hired,respondent,site
        a,"Ana ""A"" Berg",Sales,1,true,,no,2019-05-01,yes,Oslo
        b,Bo,Sales,2,false,a,no,2020-01-31,yes,
        c,Zoë,Legal,2,true,a,no,,no,Rome
        d,Dee,,3,x,c,yes,,n,
        """, """
        source,target,kind,weight,timestamp,form
        a,b,advice,2,2026-01-01,call
        b,c,trust,4.5,,
        c,a,trust,5,,"mail, chat"
        d,a,advice,1e0,,
        a,b,advice,3,,
        """, """
        {"name": "Spring", "wave": "2026", "kinds": {"advice": {"meaning": "SUPPORT", "asks": "gives", "scale": [0, 5]},
         "trust": {"scale": [1, 5], "threshold": 2}}, "groups": ["department", "site"], "minimumGroup": 5,
         "partnership": {"stages": [["a", 0.1, 0.2], ["b", 0.5, 0.6]]}}
        """};
    private static final String PIECES = "\",;\t|\n\r\u0000\u0007-+eE.0129 {}[]:\u00e9\u00ff\u00c3\u00ef\u00bb\u00bfaz";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noMutantRaisesAnException(long seed) {
        Random random = new Random(seed);
        Set<String> rules = new HashSet<>();
        int good = 0;
        for (int i = 0; i < MUTANTS; i++) {
            SourceFile[] files = new SourceFile[FILES.length];
            int changed = random.nextInt(FILES.length);
            for (int f = 0; f < FILES.length; f++) {
                byte[] bytes = Drawn.file("f", FILES[f]).content();
                files[f] = new SourceFile("file" + f, f == changed ? mutant(bytes, random) : bytes);
            }
            IntakeOptions options = random.nextBoolean() ? IntakeOptions.byMeaning() : IntakeOptions.asFiled();

            IntakeResult result = Drawn.checked(SurveyReader.read(files[0], files[1], files[2], options));

            result.findings().forEach(finding -> rules.add(finding.rule()));
            good += result.refused() ? 0 : 1;
        }
        // Mutants that all die at the same gate would prove nothing.
        assertThat(rules).hasSizeGreaterThan(20);
        assertThat(good).isBetween(MUTANTS / 20, MUTANTS - MUTANTS / 20);
    }

    private static byte[] mutant(byte[] bytes, Random random) {
        byte[] mutant = bytes.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(mutant.length);
            mutant = switch (random.nextInt(4)) {
                case 0 -> cut(mutant, at, 1 + random.nextInt(Math.min(12, mutant.length - at)));
                case 1 -> with(mutant, at, (byte) random.nextInt(256));
                case 2 -> with(mutant, at, (byte) PIECES.charAt(random.nextInt(PIECES.length())));
                default -> inserted(mutant, at, (byte) PIECES.charAt(random.nextInt(PIECES.length())));
            };
            if (mutant.length == 0) {
                return mutant;
            }
        }
        return mutant;
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    private static byte[] cut(byte[] bytes, int at, int length) {
        byte[] shorter = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, at + length, shorter, at, shorter.length - at);
        return shorter;
    }

    private static byte[] inserted(byte[] bytes, int at, byte value) {
        byte[] longer = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, longer, 0, at);
        longer[at] = value;
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        return longer;
    }
}

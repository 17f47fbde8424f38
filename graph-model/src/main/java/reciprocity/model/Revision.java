package reciprocity.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A digest of a survey's whole content: equal surveys have equal revisions, on every machine. */
final class Revision {

    private final MessageDigest digest;

    private Revision() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first 16 hexadecimal digits of the SHA-256 of a survey's fields in a fixed order. */
    static String of(Survey survey) {
        Revision revision = new Revision();
        revision.add(survey.id()).add(survey.settings());
        survey.kinds().forEach(revision::add);
        for (Person person : survey.people()) {
            revision.add(person.id())
                    .add(person.name())
                    .add(person.department())
                    .add(person.level())
                    .add(person.role());
            revision.add(person.leader())
                    .add(person.external())
                    .add(person.respondent())
                    .add(person.hired());
            revision.add(person.attributes()).add(person.row());
        }
        for (Tie tie : survey.ties()) {
            revision.add(tie.source())
                    .add(tie.target())
                    .add(tie.kind())
                    .add(tie.weight())
                    .add(tie.timestamp());
            revision.add(tie.attributes()).add(tie.origin());
        }
        return HexFormat.of().formatHex(revision.digest.digest()).substring(0, 16);
    }

    private Revision add(Map<String, String> attributes) {
        attributes.forEach((header, value) -> add(header).add(value));
        return add("|");
    }

    private Revision add(@Nullable Object value) {
        digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }
}

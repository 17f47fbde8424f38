package reciprocity.document;

/** A brand file that cannot be used: the message names file, key, value and rule. */
public final class BrandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrandException(String file, String key, String value, String rule) {
        super("%s: %s is '%s'; it must be %s".formatted(file, key, value, rule));
    }

    BrandException(String file, String rule) {
        super("%s: %s".formatted(file, rule));
    }
}

package reciprocity.model;

/** Rules that every name and id of the model keeps. */
final class Texts {

    private Texts() {}

    static String identifier(String field, String value) {
        return identifier(field, "", value);
    }

    /** @param whose what the field's name ends with; put together only where it is told */
    static String identifier(String field, Object whose, String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(field + whose + " is blank; it needs at least one character");
        }
        return printable(field, whose, text);
    }

    static String printable(String field, String value) {
        return printable(field, "", value);
    }

    static String printable(String field, Object whose, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(
                        "%s has the control character U+%04X at position %d; control characters are not allowed"
                                .formatted(field + whose, (int) value.charAt(i), i + 1));
            }
        }
        return value;
    }
}

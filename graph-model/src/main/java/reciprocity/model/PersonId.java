package reciprocity.model;

/** A person's stable id within one organization: never blank, no control characters, no surrounding white space. */
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        value = Texts.identifier("person id", value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

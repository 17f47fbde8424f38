package reciprocity.graph;

/**
 * People in places {@code 0..n-1} such that those who have most ties with each other stand near each other: group by group,
 * and inside a group as they are numbered. What a kernel keeps of the people around somebody then lies close together in
 * memory, which kernels that branch on it feel (numbers of people follow their ids, which say nothing of who knows whom).
 * Public figures are by number: what was found by place goes {@link #back}.
 */
public final class NearOrder {

    private final int[] personAt;
    private final int[] placeOf;

    private NearOrder(int[] personAt) {
        this.personAt = personAt;
        this.placeOf = new int[personAt.length];
        for (int place = 0; place < personAt.length; place++) {
            placeOf[personAt[place]] = place;
        }
    }

    /** The order by groups, O(n). */
    public static NearOrder of(Grouping groups) {
        int[] next = new int[groups.groups() + 1];
        for (int group = 0; group < groups.groups(); group++) {
            next[group + 1] = next[group] + groups.size(group);
        }
        int[] personAt = new int[groups.people()];
        for (int person = 0; person < personAt.length; person++) {
            personAt[next[groups.of(person)]++] = person;
        }
        return new NearOrder(personAt);
    }

    /** How many people there are. */
    public int people() {
        return personAt.length;
    }

    /** Who stands at a place. */
    public int person(int place) {
        return personAt[place];
    }

    /** Where a person stands. */
    public int place(int person) {
        return placeOf[person];
    }

    /** For each place who stands there; not to be written to. */
    int[] persons() {
        return personAt;
    }

    /** One value a person, given one a place. */
    public double[] back(double[] ofPlaces) {
        double[] ofPeople = new double[ofPlaces.length];
        for (int place = 0; place < ofPlaces.length; place++) {
            ofPeople[personAt[place]] = ofPlaces[place];
        }
        return ofPeople;
    }

    /** One count or label a person, given one a place. */
    public int[] back(int[] ofPlaces) {
        int[] ofPeople = new int[ofPlaces.length];
        for (int place = 0; place < ofPlaces.length; place++) {
            ofPeople[personAt[place]] = ofPlaces[place];
        }
        return ofPeople;
    }
}

package reciprocity.sample;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A made-up organization of any size, for trying how the product holds up: departments of uneven size with teams of eight,
 * heads, leads and members, and ties that mostly stay in the team and the department, are often returned, and gather on some
 * people. Written row by row, with memory for a few numbers a person; equal arguments give equal bytes.
 */
public final class GeneratedOrganization {

    /** The most people. */
    public static final int MOST_PEOPLE = 10_000_000;

    private static final String TIE_HEADER = "source,target,kind,weight\n";
    private static final String PEOPLE_HEADER = "id,name,department,level,leader,manager\n";

    private final Workforce workforce;
    private final long ties;
    private final long seed;

    /**
     * @param people how many people, 1 to {@value #MOST_PEOPLE}
     * @param ties how many ties, exactly; 0 to people (people - 1)
     * @param seed where chance begins
     * @throws IllegalArgumentException if a number is out of its range
     */
    public GeneratedOrganization(int people, long ties, long seed) {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("people is %d; it must be 1 to %d".formatted(people, MOST_PEOPLE));
        }
        long most = Math.min(Integer.MAX_VALUE, people * (people - 1L));
        if (ties < 0 || ties > most) {
            throw new IllegalArgumentException(
                    "ties is %d; among %d people it must be 0 to %d".formatted(ties, people, most));
        }
        this.workforce = Workforce.of(people, seed);
        this.ties = ties;
        this.seed = seed;
    }

    /** Writes the roster: {@code people.csv}. */
    public void writePeople(OutputStream out) throws IOException {
        RowText text = new RowText(out);
        text.text(PEOPLE_HEADER);
        for (int person = 0; person < workforce.people(); person++) {
            int manager = workforce.manager(person);
            text.id(workforce.id(person)).text(",Person ").number(workforce.id(person) + 1L);
            text.text(",Department ").number(workforce.department(person) + 1L);
            text.text(",").number(workforce.level(person)).text(workforce.leads(person) ? ",true," : ",false,");
            if (manager >= 0) {
                text.id(workforce.id(manager));
            }
            text.text("\n");
        }
        text.flush();
    }

    /** Writes the answers: {@code ties.csv}, all of the kind {@code support}, weights 1 to 5. */
    public void writeTies(OutputStream out) throws IOException {
        RowText text = new RowText(out);
        text.text(TIE_HEADER);
        Contacts contacts = new Contacts(workforce, seed);
        Quota quota = Quota.of(workforce.people(), ties, seed);
        for (int person = 0; person < workforce.people(); person++) {
            int count = contacts.draw(person, quota.next());
            for (int i = 0; i < count; i++) {
                text.id(workforce.id(person)).text(",").id(workforce.id(contacts.target(i)));
                text.text(",support,").number(contacts.weight(i)).text("\n");
            }
        }
        text.flush();
    }
}

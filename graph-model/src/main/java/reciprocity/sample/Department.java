package reciprocity.sample;

import java.util.List;

/** The departments of the sample: size, where they sit, who did not answer, and how ties run. */
enum Department {
    ENGINEERING("Engineering", 30, 3, 3, 3, "Engineer"),
    PRODUCTION("Production", 32, 4, 3, 3, "Technician"),
    LOGISTICS("Logistics", 14, 2, 3, 4, "Planner"),
    CUSTOMER_CARE("Customer Care", 20, 1, 4, 5, "Care Adviser"),
    SALES("Sales", 24, 2, 3, 3, "Account Manager"),
    PEOPLE_AND_CULTURE("People and Culture", 11, 1, 3, 4, "People Partner"),
    RESEARCH("Research", 10, 0, 6, 0, "Scientist"),
    FINANCE("Finance", 9, 0, 5, 0, "Analyst");

    private final String title;
    private final int size;
    private final int silent;
    private final int inside;
    private final int outside;
    private final String role;

    Department(String title, int size, int silent, int inside, int outside, String role) {
        this.title = title;
        this.size = size;
        this.silent = silent;
        this.inside = inside;
        this.outside = outside;
        this.role = role;
    }

    String title() {
        return title;
    }

    int size() {
        return size;
    }

    /** How many of its people did not answer. */
    int silent() {
        return silent;
    }

    /** How many people of the same department somebody supports, about. */
    int inside() {
        return inside;
    }

    /** How many people of other departments somebody supports, about. */
    int outside() {
        return outside;
    }

    String role() {
        return role;
    }

    /** Whether its people keep to themselves, but for those who were planted as its way out. */
    boolean isSilo() {
        return this == RESEARCH || this == FINANCE;
    }

    /** The departments that its people work with every day, and so support. */
    List<Department> neighbours() {
        return switch (this) {
            case ENGINEERING -> List.of(PRODUCTION, PEOPLE_AND_CULTURE);
            case PRODUCTION -> List.of(ENGINEERING, LOGISTICS);
            case LOGISTICS -> List.of(PRODUCTION, SALES);
            case CUSTOMER_CARE -> List.of(SALES, LOGISTICS);
            case SALES -> List.of(LOGISTICS, PEOPLE_AND_CULTURE);
            case PEOPLE_AND_CULTURE -> List.of(ENGINEERING, SALES);
            case RESEARCH, FINANCE -> List.of();
        };
    }

    /** Where its people sit: the first place holds most of them. */
    List<String> places() {
        return switch (this) {
            case PRODUCTION, LOGISTICS -> List.of("Gdansk", "Halden");
            case SALES, CUSTOMER_CARE -> List.of("Gothenburg", "Halden", "Gdansk");
            case ENGINEERING -> List.of("Halden", "Gothenburg", "Gdansk");
            case PEOPLE_AND_CULTURE, FINANCE, RESEARCH -> List.of("Halden", "Gothenburg");
        };
    }
}

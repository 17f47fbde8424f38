package reciprocity.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People outside whom some of Sales and Customer Care serve: five know one of us only, two know three, one knows nobody. */
final class Customers {

    /** A customer. */
    record Customer(String id, String name, String account) {}

    /** Somebody inside serves a customer. */
    record Service(int from, String to) {}

    private static final List<String> ACCOUNTS = List.of(
            "Fjordline",
            "Nordkraft",
            "Baltika Freight",
            "Ostrava Steel",
            "Lund Robotics",
            "Kattegat Foods",
            "Vistula Rail",
            "Skagen Marine");
    private static final List<String> PEOPLE = List.of(
            "Astrid Holm",
            "Bartosz Lis",
            "Celine Roy",
            "Dusan Kral",
            "Eero Virta",
            "Fiona Byrne",
            "Goran Ilic",
            "Helga Brandt");

    /** How many of ours each of them knows. */
    private static final int[] KNOWN = {1, 1, 3, 1, 0, 1, 3, 1};

    private final Staff staff;

    Customers(Staff staff) {
        this.staff = staff;
    }

    static List<Customer> all() {
        List<Customer> all = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS.size(); i++) {
            all.add(new Customer(id(i), PEOPLE.get(i), ACCOUNTS.get(i)));
        }
        return all;
    }

    private static String id(int customer) {
        return String.format(Locale.ROOT, "x%02d", customer + 1);
    }

    /** The accounts that know exactly one of us. */
    static List<String> single() {
        List<String> single = new ArrayList<>();
        for (int i = 0; i < KNOWN.length; i++) {
            if (KNOWN[i] == 1) {
                single.add(ACCOUNTS.get(i));
            }
        }
        return single;
    }

    /** Who serves whom: chosen by seat, nothing is drawn. */
    List<Service> services() {
        List<Service> services = new ArrayList<>();
        for (int customer = 0; customer < KNOWN.length; customer++) {
            for (int contact = 0; contact < KNOWN[customer]; contact++) {
                Department department = contact == 1 ? Department.CUSTOMER_CARE : Department.SALES;
                services.add(new Service(staff.seat(department, 4 + customer + contact), id(customer)));
            }
        }
        return services;
    }
}

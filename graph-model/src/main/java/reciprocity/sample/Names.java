package reciprocity.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Made-up names from many places, each given once. */
final class Names {

    private static final List<String> FIRST = List.of(
            "Amara", "Anika", "Arjun", "Ayaka", "Bilal", "Bruna", "Carmen", "Chidi", "Dagny", "Daniela", "Elif",
            "Emeka", "Esra", "Farid", "Fatou", "Femi", "Frida", "Gabriel", "Hana", "Haruto", "Ines", "Ingrid", "Ismail",
            "Ivana", "Jakub", "Jia", "Jonas", "Kaia", "Kofi", "Lars", "Leila", "Linh", "Lucia", "Magnus", "Malik",
            "Marta", "Mateo", "Mehmet", "Mina", "Nadia", "Nils", "Noor", "Oksana", "Olu", "Paolo", "Priya", "Rahel",
            "Ravi", "Rosa", "Sami", "Sanna", "Sofia", "Tariq", "Thandi", "Tomasz", "Vera", "Wei", "Yara", "Yusuf",
            "Zofia");

    private static final List<String> LAST = List.of(
            "Abara",
            "Ahmadi",
            "Aoki",
            "Bakke",
            "Banda",
            "Berg",
            "Bianchi",
            "Castro",
            "Chen",
            "Dahl",
            "Demir",
            "Diallo",
            "Dvorak",
            "Eide",
            "Farouk",
            "Fischer",
            "Garcia",
            "Gupta",
            "Haddad",
            "Hansen",
            "Hoang",
            "Ito",
            "Iyer",
            "Jensen",
            "Kaya",
            "Kim",
            "Kowalski",
            "Lindgren",
            "Lopez",
            "Mbeki",
            "Mensah",
            "Moreau",
            "Nguyen",
            "Novak",
            "Okafor",
            "Olsen",
            "Park",
            "Pereira",
            "Petrov",
            "Rahman",
            "Rossi",
            "Said",
            "Sato",
            "Silva",
            "Solberg",
            "Tanaka",
            "Tran",
            "Wang",
            "Wolf",
            "Zielinska");

    private Names() {}

    /** So many different names. */
    static List<String> draw(int count, Random random) {
        List<String> names = new ArrayList<>();
        for (String first : FIRST) {
            for (String last : LAST) {
                names.add(first + " " + last);
            }
        }
        Collections.shuffle(names, random);
        return List.copyOf(names.subList(0, count));
    }
}

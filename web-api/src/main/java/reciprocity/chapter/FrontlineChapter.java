package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reciprocity.analysis.frontline.CustomerReach;
import reciprocity.analysis.frontline.SupportStaff;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;

/** Customers with who knows them, and whether support staff are seen; nothing where there are neither. */
final class FrontlineChapter {

    private static final int MOST = 25;

    private FrontlineChapter() {}

    static Optional<Chapter> of(Teller teller) {
        List<Part> parts = new ArrayList<>(FindingParts.of(teller, Topic.CUSTOMERS));
        CustomerReach customers = teller.study().customers();
        if (!customers.accounts().isEmpty() && teller.whole()) {
            parts.add(customers(teller, customers));
        }
        parts.addAll(FindingParts.of(teller, Topic.STAFF));
        SupportStaff staff = teller.study().supportStaff();
        if (staff.people() > 0 && staff.forgotten().defined()) {
            parts.add(staff(staff));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter("front-line", "Customers and support staff", "", parts));
    }

    private static Part customers(Teller teller, CustomerReach customers) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Customers", Say.count(customers.accounts().size()), "accounts, or people outside"),
                new Block.Fact("Known to somebody", Say.share(customers.reach()), "of them"),
                new Block.Fact("Known to one person only", Say.share(customers.singleThreaded()), "of those known"))));
        if (teller.people()) {
            List<List<Cell>> rows = customers.accounts().stream()
                    .limit(MOST)
                    .map(account -> List.of(
                            Cell.of(account.name()),
                            Cell.of(Say.count(account.contacts().size())),
                            Cell.of(teller.names(account.contacts()))))
                    .toList();
            blocks.add(new Block.Table(
                    "Customers with their contacts",
                    false,
                    List.of(
                            new Column("customer", 2, false),
                            new Column("contacts", 0.8, true),
                            new Column("who", 4, false)),
                    rows,
                    customers.accounts().size() > MOST ? "The first %d.".formatted(MOST) : ""));
        } else {
            blocks.add(new Block.Text(teller.nobody(), Block.Style.BODY));
        }
        return Part.of("Who knows the customers", blocks);
    }

    private static Part staff(SupportStaff staff) {
        return Part.of(
                "How support staff are seen",
                List.of(new Block.Facts(List.of(
                        new Block.Fact("Support staff", Say.count(staff.people()), "by role"),
                        new Block.Fact(
                                "Named by nobody of another role",
                                Say.share(staff.forgotten()),
                                "in trust or recognition"),
                        new Block.Fact(
                                "Ties across roles",
                                Say.number(staff.externalInternal(), 2),
                                "E-I: −1 all inside, 1 all across")))));
    }
}

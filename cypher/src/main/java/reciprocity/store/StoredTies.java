package reciprocity.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import reciprocity.model.Asks;
import reciprocity.model.PackedTies;
import reciprocity.model.Person;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;
import reciprocity.model.Tie;
import reciprocity.model.TieKind;

/** Answers as the database hands them out, block by block, put back into the order of their files. No object a tie. */
final class StoredTies {

    private final List<TieKind> kinds;
    private final Map<String, Integer> kindPlaces = new HashMap<>();
    private final Map<String, Integer> filePlaces = new HashMap<>();
    private final String[] files = new String[Byte.MAX_VALUE + 1];
    private final int[] sources;
    private final int[] targets;
    private final byte[] kindOf;
    private final byte[] fileOf;
    private final int[] rows;
    private final double[] weights;
    private final Map<Integer, Further> further = new HashMap<>();

    /** What few answers have. */
    private record Further(@Nullable String timestamp, Map<String, String> attributes) {}

    /** Room for so many answers of these kinds. */
    StoredTies(int ties, List<TieKind> kinds) {
        this.kinds = kinds;
        kinds.forEach(kind -> kindPlaces.put(kind.name(), kindPlaces.size()));
        this.sources = new int[ties];
        this.targets = new int[ties];
        this.kindOf = new byte[ties];
        this.fileOf = new byte[ties];
        this.rows = new int[ties];
        this.weights = new double[ties];
    }

    /** Takes answers of one kind and file, one list a column. */
    void take(Record row) {
        int kind = kind(row);
        byte file = file(row.get("file").asString());
        Value givers = row.get("givers");
        Value receivers = row.get("receivers");
        Value places = row.get("positions");
        Value strengths = row.get("weights");
        Value lines = row.get("rows");
        int size = places.size();
        if (givers.size() != size || receivers.size() != size || strengths.size() != size || lines.size() != size) {
            throw new IllegalArgumentException("a stored answer lacks a value");
        }
        for (int i = 0; i < size; i++) {
            int position = places.get(i).asInt();
            put(position, kind, givers.get(i).asInt(), receivers.get(i).asInt());
            weights[position] = strengths.get(i).asDouble();
            fileOf[position] = file;
            rows[position] = lines.get(i).asInt();
        }
        for (Value answer : row.get("further").values()) {
            further.put(
                    answer.get(0).asInt(),
                    new Further(RowMapping.text(answer.get(1)), RowMapping.attributes(answer.get(2), answer.get(3))));
        }
    }

    /** Takes the answers of one batch, packed. */
    void takePacked(Record row) {
        int kind = kind(row);
        List<Byte> places = row.get("files").asList(name -> file(name.asString()));
        TieColumns.read(row.get("columns").asByteArray(), row.get("answers").asInt(), new TieColumns.Reader() {
            @Override
            public void answer(int giver, int receiver, int position, int line, int file, double weight) {
                put(position, kind, giver, receiver);
                weights[position] = weight;
                fileOf[position] = places.get(file);
                rows[position] = line;
            }

            @Override
            public void further(int position, @Nullable String timestamp, Map<String, String> attributes) {
                further.put(position, new Further(timestamp, attributes));
            }
        });
    }

    private int kind(Record row) {
        Integer kind = kindPlaces.get(row.get("kind").asString());
        if (kind == null) {
            throw new IllegalArgumentException("a stored answer has a kind that its survey has not");
        }
        return kind;
    }

    private void put(int position, int kind, int giver, int receiver) {
        boolean gives = kinds.get(kind).asks() == Asks.GIVES;
        sources[position] = gives ? giver : receiver;
        targets[position] = gives ? receiver : giver;
        kindOf[position] = (byte) (kind + 1);
    }

    private byte file(String name) {
        Integer place = filePlaces.get(name);
        if (place == null) {
            place = filePlaces.size();
            files[place] = name;
            filePlaces.put(name, place);
        }
        return place.byteValue();
    }

    /**
     * The answers in their order.
     *
     * @throws IllegalArgumentException if one is missing
     */
    PackedTies packed(List<Person> people) {
        List<PersonId> ids = people.stream().map(Person::id).toList();
        PackedTies.Builder ties = new PackedTies.Builder(ids);
        for (int position = 0; position < sources.length; position++) {
            if (kindOf[position] == 0) {
                throw new IllegalArgumentException("answers are missing");
            }
            String kind = kinds.get(kindOf[position] - 1).name();
            Further more = further.get(position);
            if (more == null) {
                ties.add(
                        sources[position],
                        targets[position],
                        ties.kind(kind),
                        weights[position],
                        ties.file(files[fileOf[position]]),
                        rows[position]);
            } else {
                ties.add(new Tie(
                        ids.get(sources[position]),
                        ids.get(targets[position]),
                        kind,
                        weights[position],
                        more.timestamp(),
                        more.attributes(),
                        new SourceRow(files[fileOf[position]], rows[position])));
            }
        }
        return ties.build();
    }
}

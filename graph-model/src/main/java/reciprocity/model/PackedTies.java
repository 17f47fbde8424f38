package reciprocity.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Ties in arrays, about twenty bytes each, read as a list that makes a {@link Tie} when it is asked for one. Ends are places
 * in {@link #ends()}, kinds places in {@link #kindNames()}. Immutable.
 */
public final class PackedTies extends AbstractList<Tie> implements RandomAccess {

    private final List<PersonId> ends;
    private final List<String> kindNames;
    private final List<String> files;

    /** How many ties there are; the arrays may be longer. */
    private final int size;

    private final int[] sources;
    private final int[] targets;
    private final byte[] kinds;
    private final byte[] origins;
    private final int[] rows;
    private final float[] floats;
    private final double @Nullable [] doubles;
    private final Map<Integer, String> timestamps;
    private final Map<Integer, Map<String, String>> attributes;

    private PackedTies(Builder built) {
        this.ends = List.copyOf(built.ends);
        this.kindNames = List.copyOf(built.kindNames);
        this.files = List.copyOf(built.files);
        built.trim();
        this.size = built.size;
        this.sources = built.sources;
        this.targets = built.targets;
        this.kinds = built.kinds;
        this.origins = built.origins;
        this.rows = built.rows;
        this.floats = built.floats;
        this.doubles = built.doubles;
        this.timestamps = built.timestamps;
        this.attributes = built.attributes;
    }

    /** Who stands at the ends of ties; perhaps others too. */
    public List<PersonId> ends() {
        return ends;
    }

    /** The kinds of the ties, by first appearance. */
    public List<String> kindNames() {
        return kindNames;
    }

    /** The place of a tie's source in {@link #ends()}. */
    public int source(int tie) {
        return sources[tie];
    }

    /** The place of a tie's target in {@link #ends()}. */
    public int target(int tie) {
        return targets[tie];
    }

    /** The place of a tie's kind in {@link #kindNames()}. */
    public int kind(int tie) {
        return kinds[tie];
    }

    /** The row that a tie was read from. */
    public int row(int tie) {
        return rows[tie];
    }

    /** The strength of a tie. */
    public double weight(int tie) {
        return doubles == null ? floats[tie] : doubles[tie];
    }

    @Override
    public Tie get(int tie) {
        return new Tie(
                ends.get(sources[tie]),
                ends.get(targets[tie]),
                kindNames.get(kinds[tie]),
                weight(tie),
                timestamps.get(tie),
                attributes.getOrDefault(tie, Map.of()),
                new SourceRow(files.get(origins[tie]), rows[tie]));
    }

    @Override
    public int size() {
        return size;
    }

    /** Gathers ties; {@link #build()} may be called once. */
    public static final class Builder {
        private final List<PersonId> ends;
        private final List<String> kindNames = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private @Nullable PersonPlaces places;
        private int[] sources = new int[64];
        private int[] targets = new int[64];
        private byte[] kinds = new byte[64];
        private byte[] origins = new byte[64];
        private int[] rows = new int[64];
        private float[] floats = new float[64];
        private double @Nullable [] doubles;
        private final Map<Integer, String> timestamps = new HashMap<>();
        private final Map<Integer, Map<String, String>> attributes = new HashMap<>();
        private final int people;
        private int size;

        /** Ties among these people, in the places that they have here; others may be added with their ties. */
        public Builder(List<PersonId> people) {
            this.ends = new ArrayList<>(people);
            this.people = people.size();
        }

        /** The place of a person, who gets one at the first call. */
        public int place(PersonId person) {
            PersonPlaces known = places;
            if (known == null) {
                known = PersonPlaces.of(ends);
                places = known;
            }
            int place = known.add(person);
            if (place >= 0) {
                return place;
            }
            ends.add(person);
            return ends.size() - 1;
        }

        /** The place of a kind, which gets one at the first call; there are at most 127. */
        public int kind(String name) {
            return place(name, kindNames);
        }

        /** The place of a file, which gets one at the first call; there are at most 127. */
        public int file(String name) {
            return place(name, files);
        }

        private static int place(String name, List<String> names) {
            int place = names.indexOf(name);
            if (place < 0) {
                names.add(name);
                place = names.size() - 1;
            }
            if (place > Byte.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "'%s' is one kind or file too many; at most 128 are packed".formatted(name));
            }
            return place;
        }

        /** Adds a tie by the places of its parts, without time and attributes. Hot. */
        public void add(int source, int target, int kind, double weight, int file, int row) {
            if (size == sources.length) {
                grow();
            }
            sources[size] = source;
            targets[size] = target;
            kinds[size] = (byte) kind;
            origins[size] = (byte) file;
            rows[size] = row;
            weigh(weight);
            size++;
        }

        private void weigh(double weight) {
            double[] wide = doubles;
            if (wide == null && (float) weight != weight) {
                wide = new double[sources.length];
                for (int i = 0; i < size; i++) {
                    wide[i] = floats[i];
                }
                doubles = wide;
                floats = new float[0];
            }
            if (wide == null) {
                floats[size] = (float) weight;
            } else {
                wide[size] = weight;
            }
        }

        /** Makes room for so many ties in all, so that none has to be made again and again. */
        public void expect(int ties) {
            if (ties > sources.length) {
                resize(ties);
            }
        }

        private void grow() {
            resize((int) Math.min(Integer.MAX_VALUE - 8L, size + (size >> 1) + 64L));
        }

        /** Arrays that are a little too long stay as they are: a copy would need the room twice for a moment. */
        private void trim() {
            if (sources.length - size > size >> 3) {
                resize(size);
            }
        }

        private void resize(int larger) {
            sources = Arrays.copyOf(sources, larger);
            targets = Arrays.copyOf(targets, larger);
            kinds = Arrays.copyOf(kinds, larger);
            origins = Arrays.copyOf(origins, larger);
            rows = Arrays.copyOf(rows, larger);
            double[] wide = doubles;
            if (wide == null) {
                floats = Arrays.copyOf(floats, larger);
            } else {
                doubles = Arrays.copyOf(wide, larger);
            }
        }

        /** Adds a tie. */
        public void add(Tie tie) {
            if (tie.timestamp() != null) {
                timestamps.put(size, tie.timestamp());
            }
            if (!tie.attributes().isEmpty()) {
                attributes.put(size, tie.attributes());
            }
            add(
                    place(tie.source()),
                    place(tie.target()),
                    kind(tie.kind()),
                    tie.weight(),
                    file(tie.origin().file()),
                    tie.origin().row());
        }

        /**
         * Which of the ties added repeat source, target and kind of an earlier one, by the order they were added in; only
         * among the people known from the beginning.
         */
        public BitSet repeats() {
            return Repeats.of(people, sources, targets, kinds, size);
        }

        /** How many ties were added. */
        public int size() {
            return size;
        }

        /** The row of a tie added. */
        public int row(int tie) {
            return rows[tie];
        }

        /** The ties added. */
        public PackedTies build() {
            return new PackedTies(this);
        }
    }
}

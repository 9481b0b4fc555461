package org.harrow.detect.repetition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.model.CaseData;
import org.harrow.model.TimeInterval;

/**
 * Whose texts are read: all who posted so often within the span that they could reach the number of
 * copies, and of those who did not a sample by hash of their names to compare with.
 */
final class Authors {
    /** Accounts per venue that are read only for comparison. */
    private static final int SAMPLE = 400;

    /** Posts of one account that are read; its first ones. */
    private static final int MOST_POSTS = 5_000;

    /** Posts that are read altogether. */
    private static final int MOST_READ = 400_000;

    private final CaseData data;
    private final Context context;
    private final Repetition detector;
    private final Map<Integer, String> operators = new HashMap<>();
    private final Map<String, Author> all = new TreeMap<>();

    Authors(CaseData data, Context context, Repetition detector) {
        this.data = data;
        this.context = context;
        this.detector = detector;
    }

    /**
     * An author whose texts are read.
     *
     * @param rows of the snapshot, in order
     * @param unread posts beyond them
     */
    record Chosen(List<Integer> rows, long unread) {}

    /** One operator's posts. */
    private static final class Author {
        private final String name;
        private final List<Integer> rows = new ArrayList<>();
        private final Deque<Long> window = new ArrayDeque<>();
        private int densest;

        Author(String name) {
            this.name = name;
        }
    }

    static String passedOver(Repetition detector) {
        return "The texts of accounts with fewer than "
                + detector.copies()
                + " posts within the span were read only for a sample to compare with: "
                + SAMPLE
                + " accounts of a venue, drawn by hash among those with at least "
                + detector.tests().actions()
                + " posts. Of one account at most its first "
                + MOST_POSTS
                + " posts were read.";
    }

    /** Of the units of all authors, those of the dense ones and of the sample of the others. */
    static List<Unit> sampled(List<Unit> units, Repetition detector) {
        Map<String, List<Unit>> quiet = new TreeMap<>();
        for (Unit unit : units) {
            if (densest(unit, detector) < detector.copies()) {
                String venue = unit.operator().substring(0, unit.operator().indexOf(':') + 1);
                quiet.computeIfAbsent(venue, any -> new ArrayList<>()).add(unit);
            }
        }
        Set<String> left = new HashSet<>();
        for (List<Unit> venue : quiet.values()) {
            venue.stream()
                    .map(Unit::operator)
                    .sorted(Comparator.comparing(name -> ContentId.of(Repetition.ID, name)))
                    .skip(SAMPLE)
                    .forEach(left::add);
        }
        return units.stream().filter(unit -> !left.contains(unit.operator())).toList();
    }

    /** The most posts within the span, as {@link #see} counts them. */
    private static int densest(Unit unit, Repetition detector) {
        List<TimeInterval> times = unit.timeline().times();
        int from = 0;
        int most = 0;
        for (int to = 0; to < times.size(); to++) {
            while (times.get(to).lo() - times.get(from).lo() > detector.span() * 1_000_000L) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }

    /** A post, in order of time. */
    void see(int row) {
        String operator = operators.computeIfAbsent(data.account(row), this::operator);
        if (operator.isEmpty()) {
            return;
        }
        Author author = all.computeIfAbsent(operator, Author::new);
        long lo = data.at(row).lo();
        author.rows.add(row);
        author.window.addLast(lo);
        while (lo - author.window.element() > detector.span() * 1_000_000L) {
            author.window.removeFirst();
        }
        author.densest = Math.max(author.densest, author.window.size());
    }

    /** Empty for declared automation and stand-ins, which are in no family. */
    private String operator(int account) {
        String name = data.accounts().get(account).id();
        Context.Standing standing = context.of(name);
        return standing.automation() || standing.placeholder() ? "" : context.operator(name);
    }

    /** The densest first; the sample after them. */
    List<Chosen> chosen() {
        List<Author> order = new ArrayList<>();
        Map<String, List<Author>> quiet = new TreeMap<>();
        for (Author author : all.values()) {
            if (author.densest >= detector.copies()) {
                order.add(author);
            } else if (author.rows.size() >= detector.tests().actions()) {
                String venue = author.name.substring(0, author.name.indexOf(':') + 1);
                quiet.computeIfAbsent(venue, any -> new ArrayList<>()).add(author);
            }
        }
        order.sort(Comparator.comparingInt((Author a) -> -a.densest).thenComparing(a -> a.name));
        for (List<Author> venue : quiet.values()) {
            venue.stream()
                    .sorted(Comparator.comparing(a -> ContentId.of(Repetition.ID, a.name)))
                    .limit(SAMPLE)
                    .forEach(order::add);
        }
        return read(order);
    }

    private static List<Chosen> read(List<Author> order) {
        List<Chosen> chosen = new ArrayList<>();
        int left = MOST_READ;
        for (Author author : order) {
            int take = Math.min(Math.min(MOST_POSTS, left), author.rows.size());
            left -= take;
            if (take > 0) {
                chosen.add(
                        new Chosen(author.rows.subList(0, take), author.rows.size() - (long) take));
            }
        }
        return chosen;
    }
}

package org.harrow.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harrow.model.Account;
import org.harrow.model.AccountType;
import org.harrow.model.Action;
import org.harrow.model.Adjacency;
import org.harrow.model.CaseData;
import org.harrow.model.Clock;
import org.harrow.model.Columns;
import org.harrow.model.Content;
import org.harrow.model.Deed;
import org.harrow.model.Exhibit;
import org.harrow.model.Kind;
import org.harrow.model.Place;
import org.harrow.model.Precision;
import org.harrow.model.Provenance;
import org.harrow.model.Stamp;

/**
 * A venue of any size in columns: one account for 200 actions, threads that are opened, commented
 * and closed, links that are shared, texts of some thirty words. Nothing is planted.
 */
final class BusyVenue {
    private static final long START = 1_735_689_600_000_000L;
    private static final long SPAN = 365L * 86_400_000_000L;
    private static final Kind[] KINDS = {
        Kind.COMMENTED,
        Kind.COMMENTED,
        Kind.COMMENTED,
        Kind.OPENED,
        Kind.CLOSED,
        Kind.REVIEWED,
        Kind.MERGED,
        Kind.STARRED,
        Kind.POSTED,
        Kind.COMMITTED,
        Kind.REPORTED
    };
    private static final String[] FATES = {"resolved", "informative", "duplicate", "new"};
    private static final String[] WORDS =
            ("the a of to window thread value when build fails on index after update and report"
                            + " shows that patch removes check before merge while another test"
                            + " passes under load with slow disk but not in memory because cache"
                            + " returns stale page from earlier request")
                    .split(" ", -1);

    private final int accounts;
    private final int threads;
    private final int pages;
    private final CaseData data;

    BusyVenue(int size, long seed) {
        accounts = Math.max(20, size / 200);
        threads = Math.max(10, size / 12);
        pages = Math.max(10, size / 60);
        data = new CaseData(columns(size, seed), people(), things(), CaseData.Derived.NONE);
    }

    CaseData data() {
        return data;
    }

    /** Ids of five texts, as if marked by an analyst. */
    Set<String> exemplars() {
        return IntStream.range(0, data.size())
                .filter(row -> data.kind(row) == Kind.COMMENTED)
                .limit(5)
                .mapToObj(data::id)
                .collect(Collectors.toSet());
    }

    private Columns columns(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] lo = new long[size];
        for (int row = 0; row < size; row++) {
            lo[row] = START + random.nextLong(SPAN) / 1_000_000 * 1_000_000;
        }
        Arrays.sort(lo);
        long[] hi = Arrays.stream(lo).map(t -> t + 999_999).toArray();
        byte[] kind = new byte[size];
        int[] account = new int[size];
        int[] artifact = new int[size];
        int[] target = new int[size];
        long[] ids = new long[size];
        int[] start = new int[size + 1];
        int[] links = new int[size / 3 + 1];
        for (int row = 0; row < size; row++) {
            kind[row] = ordinal(KINDS[random.nextInt(KINDS.length)]);
            double skew = random.nextDouble();
            account[row] = (int) (accounts * skew * skew);
            artifact[row] = random.nextInt(threads);
            target[row] = artifact[row] % accounts;
            ids[row] = random.nextLong();
            start[row + 1] = start[row];
            if (row % 3 == 0) {
                double popular = random.nextDouble();
                links[start[row + 1]++] = threads + (int) (pages * popular * popular);
            }
        }
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return new Columns(
                new Columns.When(lo, hi, new byte[size]),
                new Columns.What(kind, account, artifact, target, new byte[size]),
                new Columns.Edges(
                        new Adjacency(start, Arrays.copyOf(links, start[size])),
                        Adjacency.empty(size),
                        none),
                new Columns.Keys(ids, new long[size], new long[size]));
    }

    @SuppressWarnings("EnumOrdinal") // columns hold ordinals by contract
    private static byte ordinal(Kind kind) {
        return (byte) kind.ordinal();
    }

    private List<Account> people() {
        List<Account> all = new ArrayList<>(accounts);
        for (int i = 0; i < accounts; i++) {
            AccountType type = i % 50 == 7 ? AccountType.AUTOMATION : AccountType.USER;
            all.add(new Account("github:account" + i, "github", null, List.of(), type));
        }
        return all;
    }

    private List<String> things() {
        List<String> all = new ArrayList<>(threads + pages);
        for (int i = 0; i < threads; i++) {
            all.add("github:o" + i % 97 + "/r#" + i);
        }
        for (int i = 0; i < pages; i++) {
            all.add("url:https://n.example/" + i);
        }
        return all;
    }

    /** A row's action, made when it is asked for. */
    Action action(int row) {
        SplittableRandom random = new SplittableRandom(row);
        StringBuilder text = new StringBuilder();
        int words = 10 + random.nextInt(40);
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        String id = data.id(row);
        String hash = id + HexFormat.of().toHexDigits(0L) + HexFormat.of().toHexDigits(0L);
        String account = data.accounts().get(data.account(row)).id();
        return new Action(
                id,
                new Deed(
                        data.kind(row),
                        account,
                        data.artifacts().get(data.artifact(row)),
                        null,
                        data.accounts().get(data.target(row)).id()),
                Stamp.of(
                        java.time.Instant.EPOCH.plusNanos(data.at(row).lo() * 1_000),
                        Precision.SECOND,
                        Clock.SERVER,
                        ""),
                new Content(
                        text.toString(),
                        null,
                        List.of(),
                        List.of(),
                        Map.of(
                                "thread",
                                row % 2 == 0 ? "pull" : "issue",
                                "program",
                                "p" + random.nextInt(50),
                                "state",
                                FATES[random.nextInt(FATES.length)])),
                new Provenance(
                        new Exhibit(hash, "invented.json", null, new Place(row, 1), hash),
                        null,
                        null));
    }
}

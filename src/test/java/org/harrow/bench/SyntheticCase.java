package org.harrow.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.harrow.model.Account;
import org.harrow.model.AccountType;
import org.harrow.model.Adjacency;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.harrow.model.Columns;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.harrow.model.TimeInterval;

/** Three years of actions by 400 accounts, a few of them very busy, with 200 findings. */
record SyntheticCase(CaseData data, List<Finding> findings) {

    private static final long START = 1_672_531_200_000_000L;
    private static final long SPAN = 3 * 365 * 86_400_000_000L;
    private static final int ACCOUNTS = 400;
    private static final int KINDS = 12;

    static SyntheticCase of(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] lo = new long[size];
        for (int row = 0; row < size; row++) {
            lo[row] = START + random.nextLong(SPAN) / 1_000_000 * 1_000_000;
        }
        Arrays.parallelSort(lo);
        long[] hi = new long[size];
        byte[] kind = new byte[size];
        int[] account = new int[size];
        int[] artifact = new int[size];
        int[] target = new int[size];
        long[] ids = new long[size];
        for (int row = 0; row < size; row++) {
            hi[row] = lo[row] + (row % 500 == 0 ? 86_399_999_999L : 999_999);
            kind[row] = (byte) random.nextInt(KINDS);
            double skew = random.nextDouble();
            account[row] = (int) (ACCOUNTS * skew * skew * skew);
            artifact[row] = random.nextInt(Math.max(10, size / 50));
            target[row] = random.nextInt(ACCOUNTS);
            ids[row] = random.nextLong();
        }
        Columns columns =
                new Columns(
                        new Columns.When(lo, hi, new byte[size]),
                        new Columns.What(kind, account, artifact, target, new byte[size]),
                        new Columns.Edges(Adjacency.empty(size), Adjacency.empty(size), none(size)),
                        new Columns.Keys(ids, new long[size], new long[size]));
        CaseData data =
                new CaseData(
                        columns,
                        accounts(),
                        artifacts(Math.max(10, size / 50)),
                        new CaseData.Derived(Map.of(), Map.of(), 14));
        return new SyntheticCase(data, findings(data, random));
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    private static List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            AccountType type = i % 40 == 3 ? AccountType.AUTOMATION : AccountType.USER;
            accounts.add(new Account("github:account-" + i, "github", null, List.of(), type));
        }
        return accounts;
    }

    private static List<String> artifacts(int count) {
        List<String> artifacts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            artifacts.add("github:lumen/lattice#" + i);
        }
        return artifacts;
    }

    private static List<Finding> findings(CaseData data, SplittableRandom random) {
        List<Finding> findings = new ArrayList<>();
        Grade[] grades = Grade.values();
        for (int i = 0; i < 200; i++) {
            int trigger = random.nextInt(data.size() - 100);
            int reaction = trigger + 1 + random.nextInt(90);
            long latency = data.at(reaction).lo() - data.at(trigger).lo();
            TimeInterval width = new TimeInterval(latency, latency + 1_000_000);
            Arc arc = new Arc(id(data, trigger), id(data, reaction), Arc.Relation.AUTHOR, width);
            findings.add(
                    new Finding(
                            HexFormat.of().toHexDigits(i),
                            "reaction-latency",
                            new Finding.Headline(grades[i % 4], List.of(), "Synthetic " + i),
                            new Measurement(Map.of(), "", Measurement.Chance.UNTESTED, null, 1),
                            new Support(
                                    List.of(),
                                    List.of(id(data, trigger), id(data, reaction)),
                                    List.of(arc),
                                    List.of(),
                                    Map.of())));
        }
        return findings;
    }

    private static String id(CaseData data, int row) {
        return data.id(row);
    }
}

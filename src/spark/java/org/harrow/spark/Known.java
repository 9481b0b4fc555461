package org.harrow.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.util.sketch.BloomFilter;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.jspecify.annotations.Nullable;

/**
 * What every task knows of all files: small beside them.
 *
 * @param files in the order of the inputs
 * @param accounts names of those accounts as seen that are not called by their login
 * @param types of accounts that a venue declares automation or a stand-in, by name
 * @param repositories spelling of those that are spelled in several ways, by lower-case name
 * @param linked threads that may be linked to from elsewhere
 */
record Known(
        List<Source> files,
        Map<String, String> accounts,
        Map<String, AccountType> types,
        Map<String, String> repositories,
        BloomFilter linked)
        implements Serializable {
    private static final long DAY = 86_400_000_000L;

    /**
     * A file as an exhibit names it.
     *
     * @param sha256 hex
     * @param name without its folder
     * @param horizon last microsecond it can tell of
     * @param taken false where it was refused
     */
    record Source(String sha256, String name, long horizon, boolean taken) implements Serializable {
        static Source of(FileReport report) {
            long latest = report.latest();
            return new Source(
                    report.original().sha256(),
                    report.name(),
                    latest == Long.MIN_VALUE ? Long.MAX_VALUE : latest + DAY,
                    !report.isRefused());
        }
    }

    /** Each file's place in the order of hashes; asked for once a task. */
    int[] ranks() {
        List<String> sorted = files.stream().map(Source::sha256).sorted().toList();
        Map<String, Integer> places = new HashMap<>();
        sorted.forEach(hash -> places.putIfAbsent(hash, places.size()));
        return files.stream().mapToInt(f -> places.getOrDefault(f.sha256(), 0)).toArray();
    }

    /** The name under which {@link #accounts} has an account as seen. */
    static String key(AccountRef ref) {
        return ref.stableId() != null ? Names.idKey(ref) : ref.name();
    }

    /** What the account is called. */
    String name(AccountRef ref) {
        String joined = accounts.get(key(ref));
        return joined != null ? joined : ref.name();
    }

    /** The account as the one that everybody knows it by; null for null. */
    @Nullable AccountRef named(@Nullable AccountRef ref) {
        if (ref == null) {
            return null;
        }
        String name = name(ref);
        return new AccountRef(
                ref.venue(), null, name.substring(ref.venue().length() + 1), null, ref.type());
    }

    /** An artifact's name in the spelling of its repository that is used most. */
    String spelled(String artifact) {
        if (!artifact.startsWith(Names.GITHUB)) {
            return artifact;
        }
        String repository = Names.repository(artifact);
        String chosen = repositories.get(repository.toLowerCase(Locale.ROOT));
        return chosen == null ? artifact : chosen + artifact.substring(repository.length());
    }

    /** True where the account is declared automation or stands in for many. */
    boolean isApart(String account) {
        return types.containsKey(account);
    }

    boolean mayBeLinked(String thread) {
        return linked.mightContainLong(Key.of(thread).high());
    }
}

package org.harrow.detect.linkage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.harrow.detect.Rank;
import org.harrow.detect.Stage;

/** Sums up one account. */
final class ProfileFold implements Stage.Fold<Trace, Profile> {
    /** Links and things kept per account. */
    private static final int MOST = 2_000;

    private static final long GAP = 600_000_000L;
    private static final long MINUTE = 60_000_000L;

    private final String account;
    private final int[] hours = new int[Profile.HOURS];
    private final int[] minutes = new int[60];
    private final Set<String> links = new TreeSet<>();
    private final Map<String, Rank> things = new LinkedHashMap<>();
    private Profile.@org.jspecify.annotations.Nullable Span span;
    private long last = Long.MIN_VALUE;
    private int acts;

    ProfileFold(String account) {
        this.account = account;
    }

    @Override
    public void on(Trace trace, Consumer<Profile> out) {
        long at = trace.rank().time();
        span = new Profile.Span(span == null ? trace.rank() : span.first(), trace.rank());
        for (String link : trace.links()) {
            if (links.size() < MOST) {
                links.add(link);
            }
            share(link, trace.rank());
        }
        if (!trace.passed().isEmpty()) {
            share(trace.passed(), trace.rank());
        }
        if (trace.precise()) {
            acts++;
            hours[Profile.hour(at)]++;
            if (at - last >= GAP || last == Long.MIN_VALUE) {
                minutes[(int) Math.floorMod(Math.floorDiv(at, MINUTE), 60L)]++;
            }
            last = at;
        }
    }

    private void share(String thing, Rank rank) {
        if (things.size() < MOST) {
            things.putIfAbsent(thing, rank);
        }
    }

    @Override
    public void end(Consumer<Profile> out) {
        Profile.Span seen = span;
        if (seen != null) {
            out.accept(
                    new Profile(
                            Rank.of(account),
                            account,
                            seen,
                            List.copyOf(links),
                            new Profile.Behaviour(acts, hours, minutes, things)));
        }
    }
}

package org.harrow.detect.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.harrow.detect.Rank;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of an account, worked out once: an account meets thousands of others.
 *
 * @param profile the account
 * @param name what its name says
 * @param minute that most of its sessions begin in, or -1
 * @param things it linked to or passed on
 * @param doors accounts, in lower case, whose front pages it links to
 */
record Traits(Profile profile, Name name, int minute, Things things, Set<String> doors) {

    /**
     * @param handles as they look
     * @param domain or nothing
     * @param named the account that it names by the venue's own rule, or null
     */
    record Name(Set<String> handles, String domain, @Nullable String named) {}

    /**
     * @param codes of the things, rising; the same thing has the same code everywhere
     * @param times microseconds, when each came first
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only
    record Things(int[] codes, long[] times) {}

    String account() {
        return profile.account();
    }

    /** Of all accounts, in the same order. */
    static List<Traits> of(List<Profile> profiles, double comb) {
        Map<String, Integer> codes = new HashMap<>();
        List<Traits> all = new ArrayList<>(profiles.size());
        for (Profile profile : profiles) {
            String account = profile.account();
            all.add(
                    new Traits(
                            profile,
                            new Name(
                                    Names.handles(account),
                                    Names.domain(account),
                                    Names.names(account)),
                            profile.behaviour().minute(comb),
                            things(profile.behaviour().things(), codes),
                            profile.links().stream()
                                    .map(Names::atHome)
                                    .filter(door -> !door.isEmpty())
                                    .collect(Collectors.toSet())));
        }
        return all;
    }

    private static Things things(Map<String, Rank> first, Map<String, Integer> codes) {
        long[][] sorted = new long[first.size()][];
        int n = 0;
        for (Map.Entry<String, Rank> thing : first.entrySet()) {
            int code = codes.computeIfAbsent(thing.getKey(), any -> codes.size());
            sorted[n++] = new long[] {code, thing.getValue().time()};
        }
        Arrays.sort(sorted, (a, b) -> Long.compare(a[0], b[0]));
        return new Things(
                Arrays.stream(sorted).mapToInt(one -> (int) one[0]).toArray(),
                Arrays.stream(sorted).mapToLong(one -> one[1]).toArray());
    }
}

package org.harrow.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.model.Account;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.jspecify.annotations.Nullable;

/**
 * Joins accounts as seen: by stable id; a login that only one stable id of the venue carries
 * belongs to that id; any other login is an account of its own. Two accounts are never joined
 * because they look alike.
 */
final class Identities {
    /** What makes one account, and when each of its logins was last seen. */
    private static final class Group {
        final String venue;
        final @Nullable String stable;
        final Map<String, String> logins = new HashMap<>();
        final Map<String, Long> seen = new HashMap<>();
        AccountType type = AccountType.UNKNOWN;
        private long newest = Long.MIN_VALUE;

        Group(String venue, @Nullable String stable) {
            this.venue = venue;
            this.stable = stable;
        }

        void add(AccountRef ref, long at) {
            if (rank(ref.type()) > rank(type)) {
                type = ref.type();
            }
            String login = ref.login();
            if (login != null) {
                newest = Math.max(newest, at);
                String key = key(venue, login);
                Long before = seen.get(key);
                String spelled = logins.get(key);
                if (before == null
                        || spelled == null
                        || at > before
                        || (at == before && login.compareTo(spelled) < 0)) {
                    logins.put(key, login);
                    seen.put(key, before == null ? at : Math.max(at, before));
                }
            }
        }

        /** Logins in the order they were last seen, newest last. */
        List<String> ordered() {
            return logins.keySet().stream()
                    .sorted(
                            Comparator.comparingLong((String k) -> seen.getOrDefault(k, 0L))
                                    .thenComparing(Comparator.naturalOrder()))
                    .map(k -> Objects.requireNonNull(logins.get(k)))
                    .toList();
        }

        /** When any of its logins was last seen. */
        long newest() {
            return newest;
        }
    }

    /** Accounts by id, sorted. */
    final List<Account> accounts;

    /** Number of the account for each account as seen; -1 where nothing visible names it. */
    final int[] numbers;

    Identities(List<AccountRef> refs, long[] lastSeen) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Group[] groupOf = new Group[refs.size()];
        Map<String, Set<Group>> carriers = new HashMap<>();
        for (int i = 0; i < groupOf.length; i++) {
            AccountRef ref = refs.get(i);
            if (isVisible(ref, lastSeen[i]) && ref.stableId() != null) {
                Group group = stable(groups, ref, lastSeen[i]);
                groupOf[i] = group;
                if (ref.login() != null) {
                    carriers.computeIfAbsent(loginKey(ref), k -> new HashSet<>()).add(group);
                }
            }
        }
        for (int i = 0; i < groupOf.length; i++) {
            AccountRef ref = refs.get(i);
            if (isVisible(ref, lastSeen[i]) && ref.stableId() == null) {
                Set<Group> known = carriers.getOrDefault(loginKey(ref), Set.of());
                Group group =
                        known.size() == 1
                                ? known.iterator().next()
                                : groups.computeIfAbsent(
                                        "login " + loginKey(ref),
                                        k -> new Group(ref.venue(), null));
                group.add(ref, lastSeen[i]);
                groupOf[i] = group;
            }
        }
        Map<Group, String> ids = ids(new ArrayList<>(groups.values()));
        TreeMap<String, Group> sorted = new TreeMap<>();
        ids.forEach((group, id) -> sorted.put(id, group));
        accounts = sorted.entrySet().stream().map(e -> account(e.getKey(), e.getValue())).toList();
        numbers = numbers(groupOf, ids, new ArrayList<>(sorted.keySet()));
    }

    private static boolean isVisible(@Nullable AccountRef ref, long lastSeen) {
        return ref != null && lastSeen != Raw.NEVER;
    }

    private static Group stable(Map<String, Group> groups, AccountRef ref, long at) {
        Group group =
                groups.computeIfAbsent(
                        "stable " + ref.venue() + ":" + ref.stableId(),
                        k -> new Group(ref.venue(), ref.stableId()));
        group.add(ref, at);
        return group;
    }

    /** A login belongs to whoever was seen last under it; a former owner goes by its stable id. */
    private static Map<Group, String> ids(List<Group> groups) {
        groups.sort(
                Comparator.comparingLong(Group::newest)
                        .reversed()
                        .thenComparing(g -> g.stable == null ? "" : g.stable));
        Map<Group, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Group group : groups) {
            List<String> logins = group.ordered();
            String id = group.venue + ":" + (logins.isEmpty() ? group.stable : logins.getLast());
            if (!taken.add(id)) {
                id = group.venue + ":" + (group.stable == null ? id : group.stable);
                while (!taken.add(id)) {
                    id += "'";
                }
            }
            ids.put(group, id);
        }
        return ids;
    }

    private static Account account(String id, Group group) {
        return new Account(id, group.venue, group.stable, group.ordered(), group.type);
    }

    private static int[] numbers(
            @Nullable Group[] groupOf, Map<Group, String> ids, List<String> sorted) {
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            place.put(sorted.get(i), i);
        }
        int[] out = new int[groupOf.length];
        Arrays.fill(out, -1);
        for (int i = 0; i < out.length; i++) {
            Group group = groupOf[i];
            if (group != null) {
                out[i] = place.getOrDefault(ids.get(group), -1);
            }
        }
        return out;
    }

    private static String loginKey(AccountRef ref) {
        return ref.venue() + ":" + key(ref.venue(), Objects.requireNonNull(ref.login()));
    }

    /** GitHub takes a login in any case for the same account; elsewhere spelling counts. */
    static String key(String venue, String login) {
        return venue.equals("github") ? login.toLowerCase(Locale.ROOT) : login;
    }

    /** What a venue declares is kept where another record of it says less. */
    private static int rank(AccountType type) {
        return switch (type) {
            case UNKNOWN -> 0;
            case USER -> 1;
            case ORGANIZATION -> 2;
            case AUTOMATION -> 3;
            case GHOST -> 4;
        };
    }
}

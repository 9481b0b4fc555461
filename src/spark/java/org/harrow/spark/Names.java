package org.harrow.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.resolve.AccountNames;
import org.jspecify.annotations.Nullable;

/**
 * Names of accounts and repositories, as a case would give them, found without holding them all:
 * whoever has one login and one id in all files is called by it; the rest, a few, are joined on the
 * driver by the rule of a case.
 */
final class Names {
    static final String GITHUB = "github:";

    private Names() {}

    /** {@code github:owner/repo} of anything inside it. */
    static String repository(String name) {
        int slash = name.indexOf('/');
        for (int i = Math.max(slash + 1, GITHUB.length()); i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '#' || c == '@' || c == '/') {
                return name.substring(0, i);
            }
        }
        return name;
    }

    /** An account that is only addressed, as a case takes it. */
    static AccountRef mentioned(String name) {
        int colon = name.indexOf(':');
        String venue = name.substring(0, Math.max(0, colon));
        String rest = name.substring(colon + 1);
        return rest.startsWith("did:")
                ? new AccountRef(venue, rest, null, null, AccountType.UNKNOWN)
                : new AccountRef(venue, null, rest, null, AccountType.UNKNOWN);
    }

    /** Under what accounts as seen meet first: the login in any spelling that is one. */
    static String loginKey(AccountRef ref) {
        String login = ref.login();
        return login == null
                ? idKey(ref)
                : ref.venue() + ":" + AccountNames.key(ref.venue(), login);
    }

    static String idKey(AccountRef ref) {
        return ref.venue() + "=" + ref.stableId();
    }

    /** Everything seen under one login. */
    static final class Login {
        private final Map<AccountRef, Long> seen = new HashMap<>();

        void add(AccountRef ref, long at) {
            seen.merge(ref, at, Math::max);
        }

        /** One id, one spelling or none: nothing to join, unless the id has another login, too. */
        boolean isPlain() {
            return ids().size() == 1
                    && seen.keySet().stream()
                                    .map(ref -> String.valueOf(ref.login()))
                                    .distinct()
                                    .count()
                            == 1;
        }

        private Set<String> ids() {
            Set<String> ids = new TreeSet<>();
            seen.keySet().stream()
                    .filter(ref -> ref.stableId() != null)
                    .forEach(ref -> ids.add(idKey(ref)));
            return ids;
        }

        /**
         * Tells each id what is seen under the login; what has no id is told to the first, or,
         * where there is none and it is spelled in two ways, to nobody's id.
         */
        void tell(Packer out, Told to) {
            Set<String> ids = ids();
            if (ids.isEmpty() && seen.size() > 1) {
                to.told("", packed(out));
            }
            ids.forEach(id -> to.told(id, packed(out)));
        }

        private byte[] packed(Packer out) {
            out.number(isPlain() ? 1 : 0).number(seen.size());
            seen.forEach(
                    (ref, at) -> {
                        Telling.pack(out, ref);
                        out.number(at);
                    });
            return out.take();
        }
    }

    /** Hears of an id what is seen under one of its logins. */
    @FunctionalInterface
    interface Told {
        void told(String id, byte[] login);
    }

    /** Everything seen of one id. */
    static final class Id {
        private final Map<AccountRef, Long> seen = new HashMap<>();
        private int logins;
        private boolean plain = true;

        void add(Unpacker in) {
            logins++;
            plain &= in.number() != 0;
            int size = in.small();
            for (int i = 0; i < size; i++) {
                AccountRef ref = Telling.account(in);
                long at = in.number();
                if (ref != null) {
                    seen.merge(ref, at, Math::max);
                }
            }
        }

        boolean isTrivial() {
            return plain && logins == 1;
        }

        /** What a venue declares of it that matters to a detector, or null. */
        @Nullable AccountType declared() {
            return Names.declared(seen.keySet().stream().map(AccountRef::type).toList());
        }

        String name() {
            return seen.keySet().iterator().next().name();
        }

        void each(Consumer<Map.Entry<AccountRef, Long>> out) {
            seen.entrySet().forEach(out);
        }
    }

    private static @Nullable AccountType declared(List<AccountType> types) {
        return types.contains(AccountType.GHOST)
                ? AccountType.GHOST
                : types.contains(AccountType.AUTOMATION) ? AccountType.AUTOMATION : null;
    }

    /** The spelling used most of a repository; of equals the first. */
    static String spelling(Map<String, Long> uses) {
        List<String> spellings = new ArrayList<>(new TreeMap<>(uses).keySet());
        spellings.sort((a, b) -> Long.compare(uses.getOrDefault(b, 0L), uses.getOrDefault(a, 0L)));
        return spellings.getFirst();
    }
}

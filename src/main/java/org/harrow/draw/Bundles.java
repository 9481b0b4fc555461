package org.harrow.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.harrow.model.Account;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that lie together, under a lane of their own that can be closed.
 *
 * @param of the bundle of an account, by the account's id
 * @param closed names of bundles whose accounts share the one lane
 */
public record Bundles(Map<String, String> of, Set<String> closed) {

    /** Every account on its own. */
    public static final Bundles NONE = new Bundles(Map.of(), Set.of());

    public Bundles {
        of = Map.copyOf(of);
        closed = Set.copyOf(closed);
    }

    /** What bundles are made of. */
    public enum By {
        NOTHING,
        /** Accounts that the analyst states one operator runs. */
        OPERATOR,
        VENUE
    }

    /** The bundles of a case, of which some are closed. */
    public static Bundles of(By by, CaseData data, List<AccountLink> links, Set<String> closed) {
        return switch (by) {
            case NOTHING -> NONE;
            case OPERATOR -> new Bundles(operators(links), closed);
            case VENUE -> new Bundles(venues(data), closed);
        };
    }

    private static Map<String, String> venues(CaseData data) {
        Map<String, String> venues = new HashMap<>();
        for (Account account : data.accounts()) {
            venues.put(account.id(), account.venue());
        }
        return venues;
    }

    private static Map<String, String> operators(List<AccountLink> links) {
        Map<String, TreeSet<String>> sets = new TreeMap<>();
        for (AccountLink link : links) {
            TreeSet<String> joined = new TreeSet<>(List.of(link.first(), link.second()));
            for (String end : List.of(link.first(), link.second())) {
                joined.addAll(sets.getOrDefault(end, new TreeSet<>()));
            }
            joined.forEach(account -> sets.put(account, joined));
        }
        Map<String, String> names = new HashMap<>();
        sets.forEach((account, set) -> names.put(account, "run by one: " + set.first()));
        return names;
    }

    /** The bundle of an account, or null. */
    @Nullable String name(String account) {
        return of.get(account);
    }

    boolean isClosed(String bundle) {
        return closed.contains(bundle);
    }

    /** A lane's part in a bundle. */
    public enum Part {
        /** Over its members; holds their actions where it is closed. */
        HEAD,
        MEMBER
    }

    /** Lanes that stand together: one alone, or the head of a bundle and its members. */
    record Block(Lanes.Lane first, List<Lanes.Lane> members) {

        /** Lanes put together, in the order in which their first members come. */
        static List<Block> of(List<Lanes.Lane> lanes, Bundles bundles) {
            Map<String, List<Lanes.Lane>> members = new HashMap<>();
            for (Lanes.Lane lane : lanes) {
                String name = bundles.name(lane.name());
                if (name != null) {
                    members.computeIfAbsent(name, key -> new ArrayList<>()).add(lane);
                }
            }
            List<Block> blocks = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Lanes.Lane lane : lanes) {
                String name = bundles.name(lane.name());
                List<Lanes.Lane> together = name == null ? null : members.get(name);
                if (name == null || together == null || together.size() < 2) {
                    blocks.add(new Block(lane, List.of()));
                } else if (seen.add(name)) {
                    blocks.add(new Block(Lanes.Lane.head(name, together), together));
                }
            }
            return blocks;
        }
    }
}

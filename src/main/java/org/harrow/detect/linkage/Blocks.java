package org.harrow.detect.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which accounts are compared: those that share a handle, a domain, a thing that few share, a comb
 * or an identifier. Comparing all with all would cost too much and find chance.
 */
final class Blocks {
    private final List<Profile> profiles;
    private final Linkage detector;
    private final Map<String, List<Integer>> blocks = new HashMap<>();

    Blocks(List<Profile> profiles, Linkage detector) {
        this.profiles = profiles;
        this.detector = detector;
        for (int i = 0; i < profiles.size(); i++) {
            add(i);
        }
    }

    private void add(int i) {
        Profile profile = profiles.get(i);
        String account = profile.account();
        Names.handles(account).forEach(handle -> put("handle " + handle, i));
        if (!Names.domain(account).isEmpty()) {
            put("domain " + Names.domain(account), i);
        }
        int minute = profile.behaviour().minute(detector.comb());
        if (minute >= 0) {
            put("comb " + minute, i);
        }
        profile.behaviour().things().keySet().forEach(thing -> put("thing " + thing, i));
        put("name " + account.toLowerCase(Locale.ROOT), i);
        String named = Names.names(account);
        if (named != null) {
            put("name " + named, i);
        }
    }

    private void put(String block, int profile) {
        blocks.computeIfAbsent(block, any -> new ArrayList<>()).add(profile);
    }

    /** Pairs of places in the list, rising; the lower place first. */
    List<int[]> pairs() {
        Set<Long> codes = new TreeSet<>();
        for (List<Integer> block : blocks.values()) {
            for (int i = 0; block.size() <= detector.block() && i < block.size(); i++) {
                for (int j = 0; j < i; j++) {
                    int a = block.get(i);
                    int b = block.get(j);
                    if (a != b) {
                        codes.add((long) Math.min(a, b) << 32 | Math.max(a, b));
                    }
                }
            }
        }
        homes(codes);
        return codes.stream()
                .map(code -> new int[] {(int) (code >>> 32), (int) code.longValue()})
                .toList();
    }

    /** Who links to somebody's front page. */
    private void homes(Set<Long> codes) {
        Map<String, Integer> doors = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            doors.put(profiles.get(i).account().toLowerCase(Locale.ROOT), i);
        }
        for (int i = 0; i < profiles.size(); i++) {
            for (String link : profiles.get(i).links()) {
                Integer owner = doors.get(Homes.owner(link));
                if (owner != null && owner != i) {
                    codes.add((long) Math.min(i, owner) << 32 | Math.max(i, owner));
                }
            }
        }
    }

    /** Front pages the other way round. */
    private static final class Homes {
        private static final Map<String, String> PLACES =
                Map.of(
                        "url:https://github.com/", "github:",
                        "url:https://news.ycombinator.com/user?id=", "hn:",
                        "url:https://bsky.app/profile/", "bluesky:");

        private Homes() {}

        /** The account whose front page an artifact is, or an empty name. */
        static String owner(String artifact) {
            String address = artifact.toLowerCase(Locale.ROOT);
            for (Map.Entry<String, String> place : PLACES.entrySet()) {
                String rest = place.getKey();
                if (address.startsWith(rest) && address.indexOf('/', rest.length()) < 0) {
                    return place.getValue() + address.substring(rest.length());
                }
            }
            String host = address.startsWith("url:https://") ? address.substring(12) : "";
            int slash = host.indexOf('/');
            return slash < 0 ? "" : "feed:" + host.substring(0, slash);
        }
    }
}

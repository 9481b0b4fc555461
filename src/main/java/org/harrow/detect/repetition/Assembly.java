package org.harrow.detect.repetition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.model.TimeInterval;
import org.harrow.text.Shingles;
import org.harrow.text.Sign;
import org.harrow.text.Template;

/** Counts what a group of posts amounts to. */
final class Assembly {
    /** Posts and places of a cluster that are shown; beyond, they are counted. */
    private static final int MOST_SHOWN = 100;

    private final Repetition detector;
    private final List<Post> posts;
    private final List<Integer> places;
    private final List<Post> members;

    /**
     * @param posts all of the operator's
     * @param places of the group among them, rising
     */
    Assembly(Repetition detector, List<Post> posts, List<Integer> places) {
        this.detector = detector;
        this.posts = posts;
        this.places = places;
        this.members = places.stream().map(posts::get).toList();
    }

    Cluster cluster(boolean template) {
        List<Post> single = broadcastsOnce().stream().map(posts::get).toList();
        Spans.Densest densest =
                Spans.densest(single.stream().map(Post::at).toList(), detector.span());
        List<Post> inside = single.subList(densest.from(), densest.from() + densest.count());
        TimeInterval span =
                new TimeInterval(
                        inside.getLast().at().lo() - inside.getFirst().at().hi(),
                        inside.stream().mapToLong(Post::hi).max().orElse(0)
                                - inside.getFirst().at().lo());
        Post middle = middle();
        Set<String> where = new TreeSet<>();
        members.forEach(post -> where.add(post.place().artifact()));
        boolean fires = densest.count() >= detector.copies();
        return new Cluster(
                places.getFirst(),
                new Cluster.Counts(
                        members.size(),
                        densest.count(),
                        members.size() - single.size(),
                        least(middle, template),
                        template),
                new Cluster.Shown(
                        inside.stream().limit(MOST_SHOWN).map(Post::id).toList(),
                        span,
                        where.stream().limit(MOST_SHOWN).toList(),
                        standing(middle),
                        fires && !template
                                ? new Concentration(detector, posts, places).p(densest.count())
                                : null),
                signs(),
                engagement());
    }

    private Cluster.Standing standing(Post middle) {
        return new Cluster.Standing(
                (int) members.stream().filter(post -> post.place().own()).count(),
                (int) members.stream().filter(post -> post.reach().answers()).count(),
                middle.said().words().length);
    }

    /** Their places, without copies at other venues within ten minutes: one broadcast. */
    List<Integer> broadcastsOnce() {
        List<Integer> single = new ArrayList<>();
        Set<String> venues = new HashSet<>();
        for (int place : places) {
            Post post = posts.get(place);
            boolean near =
                    !single.isEmpty()
                            && post.hi() - posts.get(single.getLast()).at().lo()
                                    <= detector.pace().broadcast() * 1_000_000L;
            if (!near || !venues.add(post.venue())) {
                single.add(place);
                venues.clear();
                venues.add(post.venue());
            }
        }
        return single;
    }

    private Post middle() {
        List<Post> electors = members.subList(0, Math.min(MOST_SHOWN, members.size()));
        return electors.stream()
                .max(
                        Comparator.comparingDouble(
                                        (Post post) ->
                                                electors.stream()
                                                        .mapToDouble(
                                                                other ->
                                                                        Shingles.similarity(
                                                                                post.said()
                                                                                        .shingles(),
                                                                                other.said()
                                                                                        .shingles()))
                                                        .sum())
                                .thenComparing(Post::rank, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private double least(Post middle, boolean template) {
        return members.stream()
                .mapToDouble(
                        post ->
                                template
                                        ? Template.constant(
                                                middle.said().words(), post.said().words())
                                        : Shingles.similarity(
                                                middle.said().shingles(), post.said().shingles()))
                .min()
                .orElse(0);
    }

    private Map<Sign, Integer> signs() {
        Map<Sign, Integer> signs = new EnumMap<>(Sign.class);
        members.forEach(post -> post.said().signs().forEach(s -> signs.merge(s, 1, Integer::sum)));
        return signs;
    }

    private Cluster.Engagement engagement() {
        Settled settled = new Settled(posts, detector.pace().settle());
        Set<Integer> mine = new HashSet<>(places);
        int[] counts = new int[4];
        for (int i = 0; i < posts.size(); i++) {
            if (settled.knows(posts.get(i))) {
                int at = mine.contains(i) ? 0 : 2;
                counts[at]++;
                counts[at + 1] += posts.get(i).reach().count() == 0 ? 1 : 0;
            }
        }
        return new Cluster.Engagement(counts[0], counts[1], counts[2], counts[3]);
    }
}

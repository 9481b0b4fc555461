package org.harrow.detect.repetition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.harrow.detect.Stage;
import org.harrow.text.NearDuplicates;
import org.harrow.text.Shingles;
import org.harrow.text.Template;

/** One operator: groups its posts by what they say. The reader bounds how many there are. */
final class GroupFold implements Stage.Fold<Post, Unit> {
    /** Similarity from which on two posts may follow one template. */
    private static final double LOOSE = .3;

    /** Clusters of one account that are reported. */
    private static final int MOST_CLUSTERS = 5;

    private final String operator;
    private final Repetition detector;
    private final List<Post> posts = new ArrayList<>();
    private final Map<Integer, long[]> sketches = new HashMap<>();
    private long unread;

    GroupFold(String operator, Repetition detector) {
        this.operator = operator;
        this.detector = detector;
    }

    @Override
    public void on(Post post, Consumer<Unit> out) {
        posts.add(post);
        unread += post.place().unread();
    }

    @Override
    public void end(Consumer<Unit> out) {
        int[] labels = new int[posts.size()];
        Arrays.setAll(labels, i -> -1 - i);
        List<Cluster> clusters = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (List<Integer> group : nearlySame()) {
            Assembly assembly = new Assembly(detector, posts, group);
            assembly.broadcastsOnce().forEach(i -> labels[i] = group.getFirst());
            Cluster cluster = assembly.cluster(false);
            if (cluster.copies() >= detector.copies()) {
                clusters.add(cluster);
                taken.addAll(group);
            }
        }
        Timeline timeline = new Timeline(posts.stream().map(Post::at).toList(), labels);
        templates(taken, clusters);
        out.accept(
                new Unit(
                        operator,
                        venue(),
                        new Unit.Size(posts.size(), unread),
                        clusters.stream().limit(MOST_CLUSTERS).toList(),
                        timeline));
    }

    /** Worked out once: posts are grouped twice, for copies and for templates. */
    private long[] sketch(int place) {
        return sketches.computeIfAbsent(
                place, i -> NearDuplicates.sketch(posts.get(i).said().shingles()));
    }

    private List<List<Integer>> nearlySame() {
        List<long[]> shingles = posts.stream().map(p -> p.said().shingles()).toList();
        return new NearDuplicates(
                        detector.text().near(),
                        (medoid, member) ->
                                Shingles.similarity(shingles.get(medoid), shingles.get(member))
                                        >= detector.text().middle())
                .groups(shingles, this::sketch);
    }

    /** What is left after the near-identical posts, looked at for slots. */
    private void templates(Set<Integer> taken, List<Cluster> clusters) {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            if (!taken.contains(i) && posts.get(i).said().words().length >= Shingles.SHORT) {
                rest.add(i);
            }
        }
        if (rest.size() < detector.copies()) {
            return;
        }
        List<int[]> words = rest.stream().map(i -> posts.get(i).said().words()).toList();
        List<List<Integer>> groups =
                new NearDuplicates(
                                LOOSE,
                                (medoid, member) ->
                                        Template.constant(words.get(medoid), words.get(member))
                                                >= detector.text().constant())
                        .groups(
                                rest.stream().map(i -> posts.get(i).said().shingles()).toList(),
                                i -> sketch(rest.get(i)));
        for (List<Integer> group : groups) {
            List<Integer> places = group.stream().map(rest::get).toList();
            Cluster cluster = new Assembly(detector, posts, places).cluster(true);
            if (cluster.copies() >= detector.copies()) {
                clusters.add(cluster);
            }
        }
    }

    /** The venue of most posts; of equals the first by name. */
    private String venue() {
        return posts.stream()
                .collect(
                        java.util.stream.Collectors.groupingBy(
                                Post::venue,
                                java.util.TreeMap::new,
                                java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(java.util.Map.Entry::getKey)
                .orElse("");
    }
}

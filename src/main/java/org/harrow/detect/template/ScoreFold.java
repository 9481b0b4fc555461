package org.harrow.detect.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.harrow.detect.ContentId;
import org.harrow.detect.Stage;
import org.harrow.stats.LogOdds;

/**
 * Weighs the words of the exemplars against one half of the other authors and scores the other half
 * with them, both ways round: nobody is scored with weights that its own texts made.
 */
final class ScoreFold implements Stage.Fold<Text, Unit> {
    /** A word counts as pitch from here on: two-sided 5 % of the normal distribution. */
    private static final double PITCH = 1.96;

    private static final int SHOWN = 8;

    private final TemplateLanguage detector;
    private final List<Text> exemplars = new ArrayList<>();
    private final Map<String, List<Text>> authors = new TreeMap<>();

    ScoreFold(TemplateLanguage detector) {
        this.detector = detector;
    }

    @Override
    public void on(Text text, Consumer<Unit> out) {
        if (text.exemplar()) {
            exemplars.add(text);
        } else {
            authors.computeIfAbsent(text.operator(), any -> new ArrayList<>()).add(text);
        }
    }

    /** Which half an author is in, by hash of its name. */
    static int half(String operator) {
        return ContentId.of(TemplateLanguage.ID, "half", operator).charAt(0) & 1;
    }

    @Override
    public void end(Consumer<Unit> out) {
        for (int half = 0; half < 2; half++) {
            Map<String, Double> pitch = pitch(1 - half);
            for (Map.Entry<String, List<Text>> author : authors.entrySet()) {
                if (half(author.getKey()) == half) {
                    out.accept(unit(author.getKey(), half, author.getValue(), pitch));
                }
            }
        }
    }

    /** Words that the exemplars use more than one half of the authors, with their weights. */
    private Map<String, Double> pitch(int half) {
        Map<String, Long> here = new HashMap<>();
        Map<String, Long> there = new HashMap<>();
        long n = 0;
        long m = 0;
        for (Text text : exemplars) {
            n += count(text, here);
        }
        for (Map.Entry<String, List<Text>> author : authors.entrySet()) {
            if (half(author.getKey()) == half) {
                for (Text text : author.getValue()) {
                    m += count(text, there);
                }
            }
        }
        Map<String, Double> pitch = new TreeMap<>();
        for (Map.Entry<String, Long> word : here.entrySet()) {
            long other = there.getOrDefault(word.getKey(), 0L);
            double share = (word.getValue() + other) / (double) (n + m);
            double prior = detector.weights().prior();
            double z =
                    LogOdds.of(
                                    new LogOdds.Use(word.getValue(), n),
                                    new LogOdds.Use(other, m),
                                    prior * share,
                                    prior)
                            .z();
            if (z > PITCH && !word.getKey().startsWith("<")) {
                pitch.put(word.getKey(), z);
            }
        }
        return pitch;
    }

    private static long count(Text text, Map<String, Long> counts) {
        text.words().forEach(word -> counts.merge(word, 1L, Long::sum));
        return text.words().size();
    }

    /** The author's most pitch-like text stands for it. */
    private Unit unit(String operator, int half, List<Text> texts, Map<String, Double> pitch) {
        Unit best = null;
        for (Text text : texts) {
            Unit unit = unit(operator, half, text, pitch);
            if (best == null || unit.score() > best.score()) {
                best = unit;
            }
        }
        if (best == null) {
            throw new IllegalStateException("an author without texts");
        }
        return best;
    }

    private Unit unit(String operator, int half, Text text, Map<String, Double> pitch) {
        double sum = 0;
        int hits = 0;
        Set<String> used = new TreeSet<>();
        for (String word : text.words()) {
            Double weight = pitch.get(word);
            if (weight != null) {
                sum += weight;
                hits++;
                used.add(word);
            }
        }
        int n = text.words().size();
        double score = sum / n - detector.weights().grounding() * text.ground().score();
        return new Unit(
                operator,
                new Unit.Place(half, exemplars.size(), text.id()),
                score,
                new Unit.Pitch(
                        sum / n,
                        hits,
                        n,
                        used.stream()
                                .sorted(
                                        java.util.Comparator.comparingDouble(
                                                        (String w) -> -pitch.getOrDefault(w, 0.0))
                                                .thenComparing(w -> w))
                                .limit(SHOWN)
                                .toList()),
                text.ground());
    }
}

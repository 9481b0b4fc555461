package org.harrow.detect.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;
import org.harrow.text.Anchors;
import org.harrow.text.Words;

/**
 * Reads texts where the analyst marked exemplars, and none where not: the exemplars, and of every
 * other author a few, chosen by hash of their ids. Anchors are resolved here, where the whole case
 * is at hand.
 */
final class TextReader {
    private static final Set<Kind> TEXTS =
            EnumSet.of(Kind.OPENED, Kind.COMMENTED, Kind.POSTED, Kind.PUBLISHED, Kind.REPORTED);

    /** Texts of one author that are read. */
    private static final int MOST_OF_ONE = 20;

    /** Texts that are read altogether. */
    private static final int MOST_READ = 40_000;

    private static final int MOST_WORDS = 400;

    private final CaseView view;
    private final CaseData data;
    private final Context context;
    private final TemplateLanguage detector;

    TextReader(CaseView view, Context context, TemplateLanguage detector) {
        this.view = view;
        this.data = view.data();
        this.context = context;
        this.detector = detector;
    }

    /** A text before its anchors are resolved. */
    private record Read(
            int row,
            String operator,
            boolean exemplar,
            List<String> words,
            List<Anchors.Anchor> anchors) {}

    void send(Consumer<Item> out) {
        Set<String> exemplars = view.exemplars();
        if (exemplars.isEmpty()) {
            return;
        }
        List<Read> read = new ArrayList<>();
        for (int row : rows(exemplars)) {
            String text = view.content(row).text();
            List<String> words = Words.of(text);
            boolean exemplar = exemplars.contains(data.id(row));
            if (exemplar || words.size() >= detector.words()) {
                read.add(
                        new Read(
                                row,
                                operator(row),
                                exemplar,
                                words.subList(0, Math.min(MOST_WORDS, words.size())),
                                Anchors.of(text)));
            }
        }
        Resolver resolver = new Resolver(data);
        read.forEach(one -> resolver.see(one.operator(), one.anchors()));
        for (Read one : read) {
            out.accept(text(one, resolver));
        }
    }

    private Text text(Read one, Resolver resolver) {
        String artifact = data.artifacts().get(data.artifact(one.row()));
        return new Text(
                new Rank(
                        data.at(one.row()).lo(),
                        data.columns().keys().idHigh()[one.row()],
                        data.columns().keys().idLow()[one.row()]),
                one.operator(),
                one.exemplar(),
                one.words(),
                resolver.ground(one.operator(), artifact, one.anchors(), one.words()));
    }

    private String operator(int row) {
        return context.operator(data.accounts().get(data.account(row)).id());
    }

    private List<Integer> rows(Set<String> exemplars) {
        Map<String, List<Integer>> byAuthor = new TreeMap<>();
        List<Integer> chosen = new ArrayList<>();
        Map<Integer, Boolean> ordinary = new HashMap<>();
        for (int row = 0; row < data.size(); row++) {
            if (data.account(row) >= 0
                    && TEXTS.contains(data.kind(row))
                    && !data.has(row, CaseData.REVISION)) {
                if (exemplars.contains(data.id(row))) {
                    chosen.add(row);
                } else if (ordinary.computeIfAbsent(data.account(row), this::isOrdinary)) {
                    byAuthor.computeIfAbsent(operator(row), any -> new ArrayList<>()).add(row);
                }
            }
        }
        List<Integer> others = new ArrayList<>();
        for (List<Integer> rows : byAuthor.values()) {
            others.addAll(drawn(rows, MOST_OF_ONE));
        }
        chosen.addAll(drawn(others, MOST_READ));
        chosen.sort(null);
        return chosen;
    }

    /** So many of them, the first by a hash that is worked out once for each. */
    private List<Integer> drawn(List<Integer> rows, int most) {
        if (rows.size() <= most) {
            return rows;
        }
        record Ticket(String hash, int row) {}
        return rows.stream()
                .map(row -> new Ticket(ContentId.of(TemplateLanguage.ID, data.id(row)), row))
                .sorted(Comparator.comparing(Ticket::hash))
                .limit(most)
                .map(Ticket::row)
                .toList();
    }

    private boolean isOrdinary(int account) {
        Context.Standing standing = context.of(data.accounts().get(account).id());
        return !standing.automation() && !standing.placeholder();
    }
}

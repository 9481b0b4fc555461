package org.harrow.detect.repetition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.Clock;
import org.harrow.model.Content;
import org.harrow.model.Kind;
import org.harrow.text.Shingles;
import org.harrow.text.Sign;
import org.harrow.text.Template;
import org.harrow.text.Words;

/** Reads the texts that can matter: those of chosen authors, see {@link Authors}. */
final class PostReader {
    private static final Set<Kind> TEXTS =
            EnumSet.of(
                    Kind.OPENED,
                    Kind.REVIEWED,
                    Kind.COMMENTED,
                    Kind.POSTED,
                    Kind.PUBLISHED,
                    Kind.REPORTED);

    /** Words below which a text is an answer anybody may give, unless it only quotes. */
    private static final int LEAST_WORDS = 5;

    private static final List<String> COUNTED =
            List.of("likes", "replies", "reposts", "quotes", "favourites", "reblogs", "reactions");

    private final CaseView view;
    private final CaseData data;
    private final Context context;
    private final Repetition detector;

    PostReader(CaseView view, Context context, Repetition detector) {
        this.view = view;
        this.data = view.data();
        this.context = context;
        this.detector = detector;
    }

    void send(Consumer<Item> out) {
        Authors authors = new Authors(data, context, detector);
        for (int row = 0; row < data.size(); row++) {
            if (isPost(row)) {
                authors.see(row);
            }
        }
        for (Authors.Chosen chosen : authors.chosen()) {
            long unread = chosen.unread();
            for (int row : chosen.rows()) {
                out.accept(post(row, unread));
                unread = 0;
            }
        }
    }

    /** A feed's and an author's own clock say nothing about when something was seen. */
    private boolean isPost(int row) {
        Clock clock = data.clock(row);
        return data.account(row) >= 0
                && TEXTS.contains(data.kind(row))
                && !data.has(row, CaseData.REVISION)
                && (clock.isWitness() || clock == Clock.CLIENT);
    }

    private Post post(int row, long unread) {
        Action action = view.action(row);
        List<String> words = Words.of(action.content().text());
        boolean counts = words.size() >= LEAST_WORDS || words.contains(Words.QUOTE);
        String account = data.accounts().get(data.account(row)).id();
        String artifact = data.artifacts().get(data.artifact(row));
        return new Post(
                new Rank(
                        data.at(row).lo(),
                        data.columns().keys().idHigh()[row],
                        data.columns().keys().idLow()[row]),
                data.at(row).hi(),
                new Post.Place(account, artifact, isOwn(account, artifact), unread),
                new Post.Said(
                        counts ? Shingles.of(words) : new long[0],
                        counts ? Template.of(words) : new int[0],
                        Sign.of(action.content().text())),
                new Post.Reach(
                        reach(action.content().attributes()),
                        action.provenance().exhibit().source(),
                        action.content().attributes().containsKey(Content.REPLY_TO)));
    }

    private boolean isOwn(String account, String artifact) {
        int colon = artifact.indexOf(':');
        int slash = artifact.indexOf('/');
        return slash > colon
                && context.of(account).operated().contains(artifact.substring(0, slash));
    }

    /** What a post was answered; -1 where the record counts nothing. */
    private static long reach(Map<String, String> attributes) {
        long sum = -1;
        for (String name : COUNTED) {
            String value = attributes.get(name);
            if (value != null
                    && value.length() < 12
                    && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
                sum = Math.max(0, sum) + Long.parseLong(value);
            }
        }
        return sum;
    }
}

package org.harrow.detect.coordination;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;

/**
 * From a case to shares: what a post links to, what is passed on or marked, and what is said word
 * for word. To act in the same thread is no sharing: threads are where people meet.
 */
final class ShareSource {
    /** These pass a thing on or mark it. */
    private static final Set<Kind> PASSES_ON =
            EnumSet.of(Kind.REPOSTED, Kind.LIKED, Kind.STARRED, Kind.FORKED, Kind.FOLLOWED);

    /** These say something, and what they link to is shared. */
    private static final Set<Kind> SAYS =
            EnumSet.of(
                    Kind.POSTED,
                    Kind.COMMENTED,
                    Kind.OPENED,
                    Kind.REPORTED,
                    Kind.REVIEWED,
                    Kind.REPOSTED,
                    Kind.PUBLISHED);

    /** Links of one act beyond which it is a list. */
    private static final int MOST_LINKS = 20;

    private final CaseView view;
    private final CaseData data;
    private final int words;

    ShareSource(CaseView view, Coordination detector) {
        this.view = view;
        this.data = view.data();
        this.words = detector.words();
    }

    void send(Consumer<Item> out) {
        for (int row = 0; row < data.size(); row++) {
            if (data.account(row) >= 0 && !data.has(row, CaseData.REVISION)) {
                send(row, out);
            }
        }
    }

    private void send(int row, Consumer<Item> out) {
        Kind kind = data.kind(row);
        if (PASSES_ON.contains(kind)) {
            out.accept(share(row, data.artifacts().get(data.artifact(row))));
        }
        if (!SAYS.contains(kind)) {
            return;
        }
        if (kind == Kind.POSTED && isItem(data.artifact(row))) {
            out.accept(share(row, data.artifacts().get(data.artifact(row))));
        }
        int[] links = data.columns().edges().links().of(row);
        for (int i = 0; i < Math.min(links.length, MOST_LINKS); i++) {
            if (links[i] != data.artifact(row)) {
                out.accept(share(row, data.artifacts().get(links[i])));
            }
        }
        if (kind != Kind.REPOSTED && kind != Kind.PUBLISHED) {
            String said = SameWords.key(view.content(row).text(), words);
            if (said != null) {
                out.accept(share(row, said));
            }
        }
    }

    /** True where a post is about a page or an item of a list, not a thing of its own. */
    private boolean isItem(int artifact) {
        String name = data.artifacts().get(artifact);
        return name.startsWith("url:") || name.startsWith("table:");
    }

    private Share share(int row, String thing) {
        return new Share(
                data.accounts().get(data.account(row)).id(),
                thing,
                new Rank(
                        data.at(row).lo(),
                        data.columns().keys().idHigh()[row],
                        data.columns().keys().idLow()[row]),
                data.at(row).hi());
    }
}

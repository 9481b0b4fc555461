package org.harrow.detect.standing;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/** From a case to entries. */
final class EntrySource {
    private static final int MOST_LINKS = 20;

    private final CaseView view;
    private final CaseData data;
    private final Context context;
    private final int[] owners;

    EntrySource(CaseView view, Context context) {
        this.view = view;
        this.data = view.data();
        this.context = context;
        this.owners = new int[data.artifacts().size()];
        Arrays.fill(owners, -1);
        for (int row = 0; row < data.size(); row++) {
            if (data.kind(row) == Kind.OPENED && owners[data.artifact(row)] < 0) {
                owners[data.artifact(row)] = data.account(row);
            }
        }
    }

    void send(Consumer<Item> out) {
        for (int row = 0; row < data.size(); row++) {
            if (!data.has(row, CaseData.REVISION)) {
                send(row, out);
            }
        }
    }

    private void send(int row, Consumer<Item> out) {
        int account = data.account(row);
        int target = data.target(row);
        boolean others = account < 0 || target < 0 || !isOne(account, target);
        switch (data.kind(row)) {
            case OPENED -> opened(row, out);
            case MERGED -> entry(row, others ? target : -1, Entry.Kind.MERGED, out);
            case REVIEWED -> entry(row, others ? account : -1, Entry.Kind.REVIEWED, out);
            case STARRED, FORKED -> entry(row, others ? target : -1, Entry.Kind.STARRED, out);
            case FOLLOWED -> entry(row, others ? target : -1, Entry.Kind.FOLLOWED, out);
            default -> {}
        }
        if (account >= 0) {
            cited(row, out);
        }
    }

    private boolean isOne(int a, int b) {
        return context.operator(name(a)).equals(context.operator(name(b)));
    }

    private void opened(int row, Consumer<Item> out) {
        boolean pull =
                data.account(row) >= 0
                        && data.artifacts().get(data.artifact(row)).startsWith("github:")
                        && "pull".equals(view.content(row).attributes().getOrDefault("thread", ""));
        entry(row, pull ? data.account(row) : -1, Entry.Kind.OPENED, out);
    }

    private void entry(int row, int account, Entry.Kind kind, Consumer<Item> out) {
        if (account >= 0) {
            long lines = kind == Entry.Kind.MERGED ? lines(row) : -1;
            out.accept(entry(row, account, kind, data.artifact(row), lines));
        }
    }

    private long lines(int row) {
        Map<String, String> attributes = view.content(row).attributes();
        try {
            return Long.parseLong(attributes.getOrDefault("additions", ""))
                    + Long.parseLong(attributes.getOrDefault("deletions", ""));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Links to its own things from another repository or venue than theirs. */
    private void cited(int row, Consumer<Item> out) {
        int[] links = data.columns().edges().links().of(row);
        for (int i = 0; i < Math.min(links.length, MOST_LINKS); i++) {
            int owner = owners[links[i]];
            if (owner >= 0
                    && isOne(owner, data.account(row))
                    && !place(links[i]).equals(place(data.artifact(row)))) {
                out.accept(entry(row, data.account(row), Entry.Kind.CITED, links[i], -1));
            }
        }
    }

    private Entry entry(int row, int account, Entry.Kind kind, int artifact, long lines) {
        return new Entry(
                name(account),
                new Rank(
                        data.at(row).lo(),
                        data.columns().keys().idHigh()[row],
                        data.columns().keys().idLow()[row]),
                kind,
                data.artifacts().get(artifact),
                place(data.artifact(row)),
                lines);
    }

    /** The repository, or the host, or the venue. */
    private String place(int artifact) {
        String name = data.artifacts().get(artifact);
        String host = after(name, "url:https://");
        if (host != null) {
            return "url:" + (host.indexOf('/') < 0 ? host : host.substring(0, host.indexOf('/')));
        }
        if (name.startsWith("github:")) {
            int end = Math.max(name.indexOf('#'), name.indexOf('@'));
            return end < 0 ? name : name.substring(0, end);
        }
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private static @Nullable String after(String name, String prefix) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : null;
    }

    private String name(int account) {
        return data.accounts().get(account).id();
    }
}

package org.harrow.detect.rhythm;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which acts point to a thread after somebody closed or rejected it: in the thread, by a link, by a
 * page whose own posts link to it, or by a commit of that page. By what they say, never by time.
 */
final class Aftermath {
    /** Merging closes in the same second; two for clocks that disagree by one. */
    private static final long SAME_ACT = 2_000_000L;

    /** A commit of a page comes before its publication, within a day. */
    private static final long DAY = 86_400_000_000L;

    private final CaseView view;
    private final CaseData data;
    private final long horizon;
    private final Map<String, Integer> closed = new HashMap<>();
    private final Map<Integer, Integer> pages = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();

    Aftermath(CaseView view, Context context, Rhythm detector) {
        this.view = view;
        this.data = view.data();
        this.horizon = detector.horizon() * 1_000_000L;
        closures(context);
        if (!closed.isEmpty()) {
            pages();
        }
    }

    private void closures(Context context) {
        Map<Integer, Long> merged = new HashMap<>();
        for (int row = 0; row < data.size(); row++) {
            if (data.kind(row) == Kind.MERGED) {
                merged.put(data.artifact(row), data.at(row).lo());
            }
        }
        for (int row = 0; row < data.size(); row++) {
            Kind kind = data.kind(row);
            if ((kind == Kind.CLOSED || kind == Kind.REJECTED)
                    && data.target(row) >= 0
                    && data.at(row).width() < 60_000_000L
                    && !data.has(row, CaseData.REVISION)
                    && !isOwn(row, context)
                    && !near(merged.get(data.artifact(row)), row)) {
                closed.putIfAbsent(thread(data.artifact(row)), row);
            }
        }
    }

    private boolean isOwn(int row, Context context) {
        return data.account(row) >= 0
                && context.operator(name(data.account(row)))
                        .equals(context.operator(name(data.target(row))));
    }

    private boolean near(@Nullable Long merged, int row) {
        return merged != null && Math.abs(merged - data.at(row).lo()) <= SAME_ACT;
    }

    /** Pages whose posts link to a closed thread, and pages that were linked to in one. */
    private void pages() {
        linkedInThreads();
        for (int row = 0; row < data.size(); row++) {
            if (data.kind(row) == Kind.POSTED && isPage(data.artifact(row))) {
                Integer trigger = linked(row);
                if (trigger != null) {
                    pages.putIfAbsent(data.artifact(row), trigger);
                }
            }
        }
        for (int row = 0; row < data.size(); row++) {
            Integer trigger =
                    data.kind(row) == Kind.PUBLISHED ? pages.get(data.artifact(row)) : null;
            if (trigger != null) {
                stems.putIfAbsent(stem(data.artifacts().get(data.artifact(row))), trigger);
            }
        }
    }

    private void linkedInThreads() {
        Set<Integer> published = new HashSet<>();
        for (int row = 0; row < data.size(); row++) {
            if (data.kind(row) == Kind.PUBLISHED) {
                published.add(data.artifact(row));
            }
        }
        for (int row = 0; row < data.size(); row++) {
            Integer trigger =
                    data.kind(row) == Kind.COMMENTED
                            ? closed.get(thread(data.artifact(row)))
                            : null;
            if (trigger != null && data.at(row).lo() > data.at(trigger).hi()) {
                for (int link : data.columns().edges().links().of(row)) {
                    int page = published.contains(link) ? link : near(link);
                    if (published.contains(page)) {
                        pages.putIfAbsent(page, trigger);
                    }
                }
            }
        }
    }

    private @Nullable Integer linked(int row) {
        for (int link : data.columns().edges().links().of(row)) {
            Integer trigger = closed.get(thread(link));
            trigger = trigger != null ? trigger : pages.get(link);
            trigger = trigger != null ? trigger : pages.get(near(link));
            if (trigger != null) {
                return trigger;
            }
        }
        return null;
    }

    private int near(int link) {
        return data.nearMisses().getOrDefault(link, -1);
    }

    /** The closure that the act points to and comes after, or null. */
    Beat.@Nullable Answered of(int row) {
        if (closed.isEmpty()) {
            return null;
        }
        Integer trigger =
                switch (data.kind(row)) {
                    case COMMENTED, OPENED, REOPENED, REVIEWED, POSTED, REPOSTED -> said(row);
                    case PUBLISHED -> pages.get(data.artifact(row));
                    case COMMITTED -> committed(row);
                    default -> null;
                };
        if (trigger == null) {
            return null;
        }
        long after = data.at(row).lo() - data.at(trigger).hi();
        return after <= 0 || after > horizon
                ? null
                : new Beat.Answered(thread(data.artifact(trigger)), data.id(trigger), words(row));
    }

    private @Nullable Integer said(int row) {
        Integer trigger = closed.get(thread(data.artifact(row)));
        return trigger != null ? trigger : linked(row);
    }

    private @Nullable Integer committed(int row) {
        Integer trigger = linked(row);
        if (trigger != null || stems.isEmpty() || !isSoon(row)) {
            return trigger;
        }
        String paths = view.content(row).attributes().getOrDefault("paths", "");
        return Arrays.stream(paths.split("\n", 100))
                .map(path -> stems.get(stem(path)))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** Only a commit soon after some closure is read. */
    private boolean isSoon(int row) {
        long at = data.at(row).lo();
        return stems.values().stream()
                .anyMatch(
                        trigger -> at > data.at(trigger).hi() && at - data.at(trigger).hi() <= DAY);
    }

    private String words(int row) {
        // what a reader is told; the record itself is an exhibit
        return switch (data.kind(row)) {
            case COMMITTED -> "a commit of a page about it";
            case PUBLISHED -> "the publication of a page about it";
            case POSTED, REPOSTED -> "a post that links to it";
            default -> "a comment";
        };
    }

    private String thread(int artifact) {
        String name = data.artifacts().get(artifact);
        int hash = name.indexOf('#');
        int slash = hash < 0 ? -1 : name.indexOf('/', hash);
        return slash < 0 ? name : name.substring(0, slash);
    }

    private boolean isPage(int artifact) {
        String name = data.artifacts().get(artifact);
        return name.startsWith("url:") || name.startsWith("page:");
    }

    /** The last part of a path without its ending. */
    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    private String name(int account) {
        return data.accounts().get(account).id();
    }
}

package org.harrow.detect.coordination;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Grading;
import org.harrow.detect.Latency;
import org.harrow.detect.Rank;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.harrow.stats.Bounds;

/** Grades one pair and puts it into a finding. */
final class FindingWriter {
    private static final int MOST_SHOWN = 100;

    private final Seen seen;
    private final Family.Member member;
    private final Edge edge;
    private final Context context;
    private final Coordination detector;

    /** What all pairs have in common. */
    record Seen(Index index, Rates rates, Groups groups) {}

    FindingWriter(Seen seen, Family.Member member, Context context, Coordination detector) {
        this.seen = seen;
        this.member = member;
        this.edge = member.edge();
        this.context = context;
        this.detector = detector;
    }

    Finding finding() {
        List<String> subjects =
                edge.meetings().stream()
                        .flatMap(m -> Stream.of(m.a().account(), m.b().account()))
                        .distinct()
                        .sorted()
                        .toList();
        List<String> actions = actions();
        List<String> key = new ArrayList<>(subjects);
        key.addFirst(Coordination.ID);
        key.addAll(actions);
        Explanations.Examined innocent = new Innocents(edge, seen.index(), context).examine();
        return new Finding(
                ContentId.of(key.toArray(String[]::new)),
                Coordination.ID,
                new Finding.Headline(grade(innocent.lowered(), subjects), subjects, summary()),
                measurement(),
                new Support(List.of(), actions, List.of(), innocent.all(), detector.parameters()));
    }

    private Grade grade(boolean explained, List<String> subjects) {
        boolean late = subjects.stream().anyMatch(account -> context.of(account).linkedLate());
        boolean survives = edge.tested().jitter() <= .01 && edge.survivesOneLess(seen.rates());
        Grade grade =
                new Grading(
                                true,
                                edge.p(),
                                member.q(),
                                edge.ratio().lo() > detector.margin(),
                                new Grading.Caps(
                                        explained || late || context.exploratory(), survives))
                        .grade();
        return grade == null ? Grade.D : grade;
    }

    private Groups.Group group() {
        return seen.groups().of(edge.a());
    }

    private String summary() {
        Edge.Tested tested = edge.tested();
        int others = group().members().size() - 2;
        return edge.a()
                + " and "
                + edge.b()
                + " shared "
                + tested.close()
                + " of the "
                + edge.meetings().size()
                + " things they have in common within "
                + Latency.window(tested.seconds())
                + " of each other, where the things alone give "
                + decimal(tested.expected())
                + (member.q() <= .05 && others > 0
                        ? "; they hang together with " + others(others)
                        : "")
                + ".";
    }

    private static String others(int count) {
        return count == 1 ? "one other account" : count + " other accounts";
    }

    /** Two digits after the point, at least. */
    private static String decimal(double value) {
        int scale = value >= .01 || value == 0 ? 2 : 4;
        return new java.math.BigDecimal(value)
                .setScale(scale, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Measurement measurement() {
        Bounds ratio = edge.ratio();
        return new Measurement(
                statistic(),
                "Each thing's sharers came in any order: two of them are close as often as any two"
                        + " sharers of it (or, of a thing with fewer than "
                        + detector.own()
                        + " sharers, of other such things), also where each is as early as it"
                        + " usually is; and, at the finer look, times are left to chance within"
                        + " bins of 20 windows.",
                new Measurement.Chance(edge.p(), member.q()),
                new Measurement.Effect(
                        "close shares against those expected",
                        ratio.value(),
                        ratio.lo(),
                        ratio.hi()),
                edge.meetings().size());
    }

    private Map<String, Object> statistic() {
        Map<String, Object> all = new TreeMap<>();
        all.put("common", edge.meetings().size());
        all.put("window_seconds", edge.tested().seconds());
        all.put("close", edge.tested().close());
        all.put("expected", edge.tested().expected());
        all.put("p_jitter", edge.tested().jitter());
        all.put("p_promptness", edge.tested().prompt());
        all.put("windows", windows());
        all.put("things", things());
        all.put("tested", member.tested());
        all.put("q_any_dependence", member.by());
        Groups.Group group = group();
        if (group.members().size() > 2) {
            all.put("group", group.members().stream().limit(MOST_SHOWN).toList());
            all.put("group_size", group.members().size());
            all.put("group_pairs", group.pairs());
            if (group.communities().size() > 1) {
                List<String> community = group.community(edge.a());
                all.put("communities", group.communities().size());
                all.put("community", community.stream().limit(MOST_SHOWN).toList());
                all.put("between_communities", !community.contains(edge.b()));
            }
        }
        all.put(
                "refuted_by",
                "A source that both followed and that put these things out at these times.");
        return all;
    }

    private Map<String, Object> windows() {
        Map<String, Object> rows = new TreeMap<>();
        for (Edge.Tested tested : edge.windows()) {
            Map<String, Object> row = new TreeMap<>();
            row.put("close", tested.close());
            row.put("expected", tested.expected());
            row.put("p", tested.exact());
            row.put("p_jitter", tested.jitter());
            row.put("p_promptness", tested.prompt());
            rows.put(tested.seconds() + "", row);
        }
        return rows;
    }

    private List<Map<String, Object>> things() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Edge.Meeting meeting : edge.close().stream().limit(MOST_SHOWN).toList()) {
            Map<String, Object> row = new TreeMap<>();
            Thing thing = seen.index().thing(meeting.thing());
            row.put("thing", thing.name());
            row.put("sharers", thing.sharers().size());
            row.put("lag_seconds", meeting.seconds());
            rows.add(row);
        }
        return rows;
    }

    private List<String> actions() {
        TreeSet<Rank> ranks = new TreeSet<>();
        for (Edge.Meeting meeting : edge.close()) {
            if (ranks.size() + 2 <= MOST_SHOWN) {
                ranks.add(meeting.a().first());
                ranks.add(meeting.b().first());
            }
        }
        HexFormat hex = HexFormat.of();
        return ranks.stream()
                .map(rank -> hex.toHexDigits(rank.high()) + hex.toHexDigits(rank.low()))
                .distinct()
                .toList();
    }
}

package org.harrow.draw;

import java.util.List;
import org.harrow.model.CaseData;
import org.harrow.model.ContextMarker;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;

/** Says in a sentence what a mark says by its place, shape and colour. */
public final class Narrator {

    private final Timeline timeline;

    /** Speaks about this case. */
    public Narrator(Timeline timeline) {
        this.timeline = timeline;
    }

    /** What lies under the cursor; empty for nothing. Names are as in the record: hostile. */
    public String sentence(Target target) {
        return switch (target) {
            case Target.Nothing nothing -> "";
            case Target.Act act -> act(act.row());
            case Target.Acts acts -> acts(acts);
            case Target.Findings findings -> findings(findings);
            case Target.Latency latency -> arc(latency.arc());
            case Target.End end -> arc(end.arc()) + " A click goes to the end out of view.";
            case Target.Header header -> lane(timeline.lanes().get(header.lane()));
            case Target.More more ->
                    more.pages() > 0
                            ? "Lanes below; a click or Page Down goes there"
                            : "Lanes above; a click or Page Up goes there";
            case Target.Legend legend -> "What shapes and colours mean; a click or Shift+L says it";
            case Target.RulerEdge edge -> "The ruler's end: drag it, or Alt+Up and Alt+Down";
            case Target.Map map -> "The whole case; here " + TimeInterval.format(map.time());
            case Target.KeptRuler kept ->
                    "A ruler of "
                            + Latency.words(kept.ruler().width())
                            + " from "
                            + Names.deed(timeline.data(), kept.ruler().trigger())
                            + "; a click shows it as it was read";
            case Target.Context context -> context(context.marker());
            case Target.Fold fold ->
                    Latency.words(fold.silence().width())
                            + " without a record are folded here; E unfolds";
            case Target.Undated undated ->
                    Counts.of(undated.count()) + " actions without a usable time; U lists them";
        };
    }

    /** Something that the analyst marked: {@code policy, 2026-02-20T00:00:00Z: …}. */
    public static String context(ContextMarker marker) {
        return marker.type().id() + ", " + time(marker.at()) + ": " + marker.text();
    }

    /** One action: what, on what, by whom, when, and what it answers. */
    public String act(int row) {
        CaseData data = timeline.data();
        String sentence =
                Names.deed(data, row)
                        + " by "
                        + Names.actor(data, row)
                        + ", "
                        + time(data.at(row))
                        + " ("
                        + data.clock(row).id()
                        + " clock)";
        for (LatencyArc arc : timeline.arcs()) {
            if (arc.reaction() == row) {
                return sentence + answer(arc);
            }
        }
        List<Integer> findings = timeline.findings().of(row);
        return findings.isEmpty() ? sentence : sentence + ". " + finding(findings.getFirst());
    }

    private String answer(LatencyArc arc) {
        return ", "
                + Latency.words(arc.arc().latency())
                + " after "
                + Names.deed(timeline.data(), arc.trigger())
                + ", "
                + LatencyArc.word(arc.arc().relation());
    }

    private String acts(Target.Acts acts) {
        CaseData data = timeline.data();
        int first = acts.rows().getFirst();
        int last = acts.rows().getLast();
        return Counts.of(acts.count())
                + " actions of "
                + timeline.lanes().get(acts.lane()).name()
                + " from "
                + TimeInterval.format(data.at(first).lo())
                + (acts.count() > acts.rows().size() ? " on" : " to " + end(data.at(last)))
                + "; zoom in to tell them apart";
    }

    private static String end(TimeInterval at) {
        return TimeInterval.format(at.lo());
    }

    private String findings(Target.Findings target) {
        String first = finding(target.findings().getFirst());
        int more = target.findings().size() - 1;
        return more == 0
                ? first
                : first + " And " + more + (more == 1 ? " more finding." : " more findings.");
    }

    private String finding(int place) {
        Finding finding = timeline.findings().findings().get(place);
        return "Finding, grade " + finding.headline().grade() + ": " + finding.headline().summary();
    }

    private String arc(LatencyArc arc) {
        CaseData data = timeline.data();
        return Names.deed(data, arc.reaction())
                + " by "
                + Names.actor(data, arc.reaction())
                + answer(arc)
                + ". "
                + finding(arc.finding());
    }

    private static String lane(Lanes.Lane lane) {
        Lanes.Seat seat = lane.seat();
        String bundle =
                lane.isHead() && seat != null
                        ? ", " + Counts.of(seat.size(), "account") + "; a click opens or closes it"
                        : "";
        return lane.name()
                + bundle
                + ": "
                + Counts.of(lane.actions())
                + " dated actions"
                + (lane.automation() ? ", declared automation" : "")
                + (lane.grade() == null ? "" : ", findings up to grade " + lane.grade());
    }

    private static String time(TimeInterval at) {
        return at.text();
    }
}

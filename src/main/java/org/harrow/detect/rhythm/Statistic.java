package org.harrow.detect.rhythm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.Reference;
import org.harrow.stats.Rayleigh;
import org.jspecify.annotations.Nullable;

/** The numbers of a finding by name. */
final class Statistic {
    /** Hours. */
    static final List<Integer> PERIODS = List.of(1, 2, 4, 6, 8, 12, 24);

    private final Family.Member member;
    private final Comb comb;
    private final @Nullable Reference reference;

    /**
     * @param reference what others do, for a case that has few, or null
     */
    Statistic(Family.Member member, @Nullable Reference reference) {
        this.member = member;
        this.reference = reference;
        this.comb = member.comb();
    }

    Map<String, Object> map() {
        Map<String, Object> all = new TreeMap<>();
        all.put("minute", comb.minute());
        all.put("count", comb.count());
        all.put("sessions", comb.sessions());
        all.put("actions", comb.beats().who().actions());
        all.put("expected", comb.sessions() / 60.0);
        all.put("p_uncorrected", comb.p());
        all.put("p_without_best_day", comb.withoutBestDay());
        onset(all);
        all.put("answers", answers());
        all.put("periods", periods());
        all.put("hours_of_week_utc", Arrays.stream(comb.hoursOfWeek()).boxed().toList());
        stretch(all);
        all.put("burstiness", burstiness());
        all.put("tested", member.peers().size());
        if (member.by() != null) {
            all.put("q_any_dependence", member.by());
        }
        all.put(
                "refuted_by",
                "A record of the schedule of something else that acts at the same minute, or"
                        + " sessions that were not exported.");
        return all;
    }

    private void onset(Map<String, Object> all) {
        var rise = comb.rise();
        if (rise != null) {
            List<Beats.Session> sessions = comb.beats().sessions();
            Map<String, Object> row = new TreeMap<>();
            row.put("last_before", Sentence.time(sessions.get(rise.at() - 1).first().time()));
            row.put("first_after", Sentence.time(sessions.get(rise.at()).first().time()));
            row.put("before", List.of(rise.before(), rise.at()));
            row.put("after", List.of(rise.after(), sessions.size() - rise.at()));
            all.put("onset", row);
        }
    }

    private List<Map<String, Object>> answers() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Beats.Answer answer : shown()) {
            Map<String, Object> row = new TreeMap<>();
            row.put("action", FindingWriter.id(answer.act()));
            row.put("thread", answer.to().thread());
            row.put("closure", answer.to().trigger());
            row.put("on_grid", comb.isOn(answer.session()));
            row.put("before_onset", comb.isBefore(answer.session()));
            rows.add(row);
        }
        return rows;
    }

    private List<Beats.Answer> shown() {
        return comb.beats().answers().stream().limit(FindingWriter.MOST_SHOWN).toList();
    }

    /** One and two hours have a p; longer periods everybody has, so others stand beside them. */
    private Map<String, Object> periods() {
        Map<String, Object> rows = new TreeMap<>();
        for (int hours : PERIODS) {
            Rayleigh.Result result = comb.rayleigh(hours);
            Map<String, Object> row = new TreeMap<>();
            row.put("strength", result.strength());
            if (hours <= 2) {
                row.put("p", result.p());
                row.put("sittings", result.sittings());
            } else {
                Peers.Quantiles own = member.peers().strengths(hours);
                Peers.Quantiles others =
                        own == null && reference != null
                                ? PeerReference.strengths(reference, hours)
                                : own;
                row.put("all_tested", others == null ? "too few" : others.map());
            }
            rows.put(hours + "h", row);
        }
        return rows;
    }

    private void stretch(Map<String, Object> all) {
        Map<String, Object> row = new TreeMap<>();
        row.put("begin", Sentence.time(comb.beats().longest().begin()));
        row.put("hours", comb.beats().longest().hours());
        Peers.Quantiles own = member.peers().stretches();
        Peers.Quantiles others =
                own == null && reference != null ? PeerReference.stretches(reference) : own;
        row.put("all_tested", others == null ? "too few" : others.map());
        all.put("longest_without_4h_gap", row);
    }

    /** Goh and Barabási (2008); shown, never used: it does not tell programs from people. */
    private double burstiness() {
        long[] times = comb.beats().times();
        double sum = 0;
        double squares = 0;
        for (int i = 1; i < times.length; i++) {
            double gap = (times[i] - times[i - 1]) / 1e6;
            sum += gap;
            squares += gap * gap;
        }
        double n = Math.max(1, times.length - 1);
        double mean = sum / n;
        double deviation = StrictMath.sqrt(Math.max(0, squares / n - mean * mean));
        return deviation + mean == 0 ? 0 : (deviation - mean) / (deviation + mean);
    }
}

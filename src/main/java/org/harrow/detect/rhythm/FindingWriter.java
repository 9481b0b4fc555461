package org.harrow.detect.rhythm;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Grading;
import org.harrow.detect.Rank;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.harrow.stats.Bounds;

/** Grades one operator's comb and puts it into a finding. */
final class FindingWriter {
    /** Records of one finding; beyond, the statistic still counts them. */
    static final int MOST_SHOWN = 100;

    private final Family.Member member;
    private final Comb comb;
    private final Context context;
    private final Rhythm detector;

    FindingWriter(Family.Member member, Context context, Rhythm detector) {
        this.member = member;
        this.comb = member.comb();
        this.context = context;
        this.detector = detector;
    }

    Finding finding() {
        Explanations.Examined innocent = new Innocents(member, context).examine();
        List<String> accounts = comb.beats().who().accounts();
        List<String> actions = actions();
        List<String> key = new ArrayList<>(accounts);
        key.addFirst(Rhythm.ID);
        key.addAll(actions);
        return new Finding(
                ContentId.of(key.toArray(String[]::new)),
                Rhythm.ID,
                new Finding.Headline(
                        grade(innocent.lowered()),
                        accounts,
                        new Sentence(comb, member.q() != null).text()),
                measurement(),
                new Support(List.of(), actions, List.of(), innocent.all(), detector.parameters()));
    }

    private Grade grade(boolean explained) {
        Bounds ratio = comb.ratio();
        boolean late =
                comb.beats().who().accounts().stream().anyMatch(a -> context.of(a).linkedLate());
        boolean survives = comb.withoutBestDay() <= .05 && comb.rayleigh(1).p() <= .05;
        Grade grade =
                new Grading(
                                member.q() != null,
                                member.p(),
                                member.q(),
                                ratio.lo() > detector.margin(),
                                new Grading.Caps(
                                        late || explained || context.exploratory(), survives))
                        .grade();
        return grade == null ? Grade.D : grade;
    }

    private Measurement measurement() {
        Bounds ratio = comb.ratio();
        return new Measurement(
                new Statistic(member, PeerReference.find(context, member.comb().beats(), detector))
                        .map(),
                member.q() == null
                        ? "Not tested: fewer than " + detector.sessions() + " sessions."
                        : "Every session begins in any minute of the hour alike; the smallest of"
                                + " sixty binomial p-values, times sixty.",
                new Measurement.Chance(member.p(), member.q()),
                new Measurement.Effect(
                        "share of sessions in the minute against one in sixty",
                        ratio.value(),
                        ratio.lo(),
                        ratio.hi()),
                comb.sessions());
    }

    /** First acts of sessions at the minute, then answers to closures, wherever they lie. */
    private List<String> actions() {
        Set<String> ids = new LinkedHashSet<>();
        comb.beats().answers().stream()
                .limit(MOST_SHOWN / 4)
                .forEach(
                        answer -> {
                            ids.add(id(answer.act()));
                            ids.add(answer.to().trigger());
                        });
        for (int i = 0; i < comb.sessions() && ids.size() < MOST_SHOWN; i++) {
            if (comb.isOn(i)) {
                ids.add(id(comb.beats().sessions().get(i).first()));
            }
        }
        return List.copyOf(ids);
    }

    static String id(Rank rank) {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(rank.high()) + hex.toHexDigits(rank.low());
    }
}

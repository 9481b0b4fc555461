package org.harrow.detect.flood;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.harrow.detect.Explanations;
import org.harrow.detect.Latency;
import org.harrow.detect.Peers;
import org.harrow.model.Innocent;
import org.harrow.model.TimeInterval;

/** The sentence of a finding. It accuses nobody. */
final class Summary {
    private final Family.Member member;
    private final Flood detector;

    Summary(Family.Member member, Flood detector) {
        this.member = member;
        this.detector = detector;
    }

    String sentence(Explanations.Examined innocent) {
        Submitter submitter = member.trial().submitter();
        Windows windows = member.trial().windows();
        List<TimeInterval> times = submitter.submissions().times();
        TimeInterval span = Latency.between(times.getFirst(), times.getLast());
        return submitter.operator()
                + " submitted "
                + submitter.size()
                + " items to "
                + submitter.submissions().names().size()
                + " repositories of others within "
                + Latency.words(span)
                + ", up to "
                + windows.itemsInDay()
                + " in 24 hours and "
                + windows.repositoriesInDay()
                + " repositories in 24 hours; "
                + submitter.cost().merged()
                + " were merged, "
                + submitter.cost().closed()
                + " closed without"
                + compared()
                + explained(innocent.all())
                + ".";
    }

    private String compared() {
        Peers.Compared compared = member.trial().compared();
        return compared == null
                ? "; there are fewer than "
                        + detector.tests().controls()
                        + " other accounts to compare it with"
                : "; of "
                        + compared.others()
                        + " other accounts "
                        + compared.reach()
                        + " reach as many";
    }

    /** The strongest innocent explanation that was found belongs into the sentence. */
    private static String explained(List<Innocent> innocent) {
        Innocent first = innocent.getFirst();
        String text = first.text();
        return first.outcome() != Innocent.Outcome.FOUND
                ? ""
                : ". An innocent explanation was found: "
                        + text.substring(0, text.length() - (text.endsWith(".") ? 1 : 0));
    }

    /** Two digits after the point, whatever the locale. */
    static String decimal(double value) {
        return Double.isInfinite(value)
                ? "infinite"
                : new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}

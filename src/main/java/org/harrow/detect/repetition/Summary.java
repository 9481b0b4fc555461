package org.harrow.detect.repetition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.harrow.detect.Explanations;
import org.harrow.detect.Latency;
import org.harrow.detect.Peers;
import org.harrow.model.Innocent;
import org.jspecify.annotations.Nullable;

/** The sentence of a finding. It accuses nobody. */
final class Summary {
    private final Family.Member member;
    private final Cluster cluster;
    private final Repetition detector;

    Summary(Family.Member member, Cluster cluster, Repetition detector) {
        this.member = member;
        this.cluster = cluster;
        this.detector = detector;
    }

    String sentence(Explanations.Examined innocent) {
        return counted() + engagement() + compared() + explained(innocent.all()) + ".";
    }

    private String counted() {
        Cluster.Counts counts = cluster.counts();
        int places = cluster.shown().places().size();
        return member.unit().operator()
                + " posted "
                + counts.copies()
                + (counts.template()
                        ? " texts that follow one template within "
                        : " near-identical texts within ")
                + Latency.words(cluster.shown().span())
                + (places > 1 && places < counts.posts() ? ", in " + places + " places" : "")
                + (counts.broadcasts() > 0
                        ? "; copies at several venues within "
                                + Latency.window(detector.pace().broadcast())
                                + " count once"
                        : "");
    }

    private String engagement() {
        Cluster.Engagement seen = cluster.engagement();
        if (seen.measured() == 0) {
            return "";
        }
        return "; "
                + seen.none()
                + " of "
                + seen.measured()
                + " got no answer of any kind"
                + (seen.others() == 0
                        ? ""
                        : ", of the account's other posts "
                                + seen.othersNone()
                                + " of "
                                + seen.others());
    }

    private String compared() {
        Peers.@Nullable Compared peers = member.peers();
        if (cluster.counts().template()) {
            return "; how often others do so is not known";
        }
        return peers == null
                ? "; there are too few comparable accounts to test this"
                : "; of "
                        + peers.others()
                        + " comparable accounts "
                        + peers.reach()
                        + " reach as many";
    }

    /** The strongest innocent explanation that was found belongs into the sentence. */
    private static String explained(List<Innocent> innocent) {
        Innocent first = innocent.getFirst();
        if (first.outcome() != Innocent.Outcome.FOUND) {
            return "";
        }
        String text = first.text();
        return ". An innocent explanation was found: "
                + text.substring(0, text.length() - (text.endsWith(".") ? 1 : 0));
    }

    /** Two digits after the point, whatever the locale. */
    static String decimal(double value) {
        return Double.isInfinite(value)
                ? "infinite"
                : new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}

package org.harrow.detect.repetition;

import java.util.List;
import org.harrow.detect.CommonChecks;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Explanations.Check;
import org.harrow.detect.Explanations.Verdict;
import org.harrow.text.Shingles;
import org.harrow.text.Sign;

/** Innocent explanations of repeated posts, each looked for in the data. */
final class Innocents {
    private static final Explanations<Innocents> REGISTRY =
            new Explanations<>(
                    List.of(
                            Check.lowering("mail-reactions", Innocents::mail),
                            Check.lowering("launch", Innocents::launch),
                            Check.lowering("says-it-is-automated", Innocents::saysSo),
                            Check.lowering("digest", Innocents::digest),
                            Check.lowering("mirror", Innocents::mirror),
                            Check.lowering("own-repository", Innocents::ownPlace),
                            Check.of("standard-answer", Innocents::answers),
                            Check.of("short", Innocents::shortText),
                            Check.of("declared-automation", Innocents::automation),
                            Check.of("asked-for", Innocents::askedFor)));

    private final Unit unit;
    private final Cluster cluster;
    private final Context context;

    Innocents(Unit unit, Cluster cluster, Context context) {
        this.unit = unit;
        this.cluster = cluster;
        this.context = context;
    }

    Explanations.Examined examine() {
        return REGISTRY.examine(this);
    }

    private Verdict mail() {
        return sign(
                Sign.MAIL,
                "carry the mail they answer: a mail program sends a reaction to each"
                        + " notification, and the venue takes it for a comment.",
                "The posts show no trace of a mail program.");
    }

    private Verdict launch() {
        return sign(
                Sign.LAUNCH,
                "call themselves an announcement: a launch is told once in many places.",
                "The posts do not call themselves an announcement.");
    }

    private Verdict saysSo() {
        return sign(
                Sign.DECLARED_AUTOMATION,
                "say that a program wrote them: declared automation repeats itself openly.",
                "The posts do not say that a program wrote them.");
    }

    private Verdict digest() {
        return sign(
                Sign.DIGEST,
                "call themselves a digest, a newsletter or an update at intervals.",
                "The posts do not call themselves a digest.");
    }

    private Verdict mirror() {
        return sign(
                Sign.MIRROR,
                "call themselves copies from elsewhere: a bridge or a feed may post them.",
                cluster.counts().broadcasts() > 0
                        ? "Copies at several venues within minutes are counted once already."
                        : "The posts do not call themselves copies from elsewhere.");
    }

    private Verdict sign(Sign sign, String found, String otherwise) {
        int posts = cluster.signs().getOrDefault(sign, 0);
        return Verdict.of(
                cluster.shows(sign),
                posts + " of " + cluster.counts().posts() + " posts " + found,
                otherwise);
    }

    private Verdict ownPlace() {
        int own = cluster.shown().standing().own();
        return share(
                own,
                "stand in the account's own repositories, where it answers for itself.",
                "The posts do not stand in repositories of the account.");
    }

    private Verdict answers() {
        return share(
                cluster.shown().standing().answers(),
                "answer somebody: who is asked the same gives the same answer.",
                "Most of the posts do not answer another post.");
    }

    private Verdict share(int posts, String found, String otherwise) {
        int all = cluster.counts().posts();
        return Verdict.of(
                posts > 0 && 2 * posts >= all, posts + " of " + all + " posts " + found, otherwise);
    }

    private Verdict shortText() {
        int words = cluster.shown().standing().words();
        return Verdict.of(
                words < Shingles.SHORT,
                "The text has "
                        + words
                        + " words: so short a one comes to many, and only exact copies count.",
                "The text is too long to come to somebody twelve times by itself.");
    }

    private Verdict automation() {
        return CommonChecks.declaredAutomation(context.of(unit.operator()).operated(), context);
    }

    private Verdict askedFor() {
        return Verdict.unknown(
                "Whether those who got the posts had asked for them is in no record.");
    }
}

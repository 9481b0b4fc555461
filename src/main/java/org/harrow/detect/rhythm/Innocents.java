package org.harrow.detect.rhythm;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harrow.detect.CommonChecks;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Explanations.Check;
import org.harrow.detect.Explanations.Verdict;
import org.harrow.model.Clock;

/** Innocent explanations of a comb. */
final class Innocents {
    /** Others at the same minute from which on it is a common cause. */
    private static final int CROWD = 3;

    private static final Explanations<Innocents> REGISTRY =
            new Explanations<>(
                    List.of(
                            Check.lowering("declared-automation", Innocents::automation),
                            Check.lowering("deployment", Innocents::deployment),
                            Check.lowering("rounded-times", Innocents::rounded),
                            Check.of("appointment", Innocents::appointment),
                            Check.of("imported-dates", Innocents::imported),
                            Check.of("shared-account", Innocents::shared),
                            Check.lowering("digest-or-batch", Innocents::digest)));

    private final Comb comb;
    private final Peers peers;
    private final Context context;

    Innocents(Family.Member member, Context context) {
        this.comb = member.comb();
        this.peers = member.peers();
        this.context = context;
    }

    Explanations.Examined examine() {
        return REGISTRY.examine(this);
    }

    private Stream<Beats.Session> onGrid() {
        return IntStream.range(0, comb.sessions())
                .filter(comb::isOn)
                .mapToObj(comb.beats().sessions()::get);
    }

    private Verdict automation() {
        return CommonChecks.declaredAutomation(comb.beats().who().accounts(), context);
    }

    private Verdict deployment() {
        long ci = onGrid().filter(session -> session.clock() == Clock.CI).count();
        return Verdict.of(
                2 * ci > comb.count(),
                ci
                        + " of the "
                        + comb.count()
                        + " sessions at the minute begin with what a deploying runner did: the"
                        + " schedule may be the site's, not the account's.",
                "The sessions at the minute do not begin with a deployment.");
    }

    private Verdict digest() {
        int same = peers.sameMinute(comb);
        int others = Math.max(0, peers.size() - 1);
        if (same < CROWD && others < CROWD) {
            return Verdict.unknown(
                    "Only "
                            + others
                            + (others == 1 ? " other account was" : " other accounts were")
                            + " tested, too few to see a common cause of the minute; "
                            + same
                            + (same == 1 ? " keeps to it." : " keep to it."));
        }
        return Verdict.of(
                same >= CROWD,
                same
                        + " other accounts keep to the same minute: a digest mail, a job of the"
                        + " venue or a batch of the export explains it.",
                same
                        + " of "
                        + others
                        + " other tested accounts keep to the same minute, too few for a common"
                        + " cause such as a digest mail.");
    }

    private Verdict rounded() {
        long whole = onGrid().filter(Beats.Session::isWholeMinute).count();
        return Verdict.of(
                comb.minute() % 5 == 0 && 2 * whole > comb.count(),
                whole
                        + " of the times are whole minutes at a round one: somebody wrote them"
                        + " down.",
                "The times are not rounded by hand.");
    }

    private Verdict appointment() {
        long hours = comb.hoursOfDay();
        return Verdict.of(
                hours <= 2,
                "They all lie in "
                        + hours
                        + " of the 24 hours: a daily reminder or a habit does the same.",
                "They lie in " + hours + " of the 24 hours, which a daily habit does not explain.");
    }

    private Verdict imported() {
        boolean own = onGrid().noneMatch(session -> session.clock().isWitness());
        return own
                ? Verdict.unknown(
                        "All times at the minute are by the author's or poster's own clock, which"
                                + " an import or a script can set.")
                : Verdict.of(false, "", "A server or a runner stamped times at the minute.");
    }

    private Verdict shared() {
        return Verdict.unknown(
                "Whether a person and a program share the account is in no record; sessions at"
                        + " other minutes are compatible with both.");
    }
}

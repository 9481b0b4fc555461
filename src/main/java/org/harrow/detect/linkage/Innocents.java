package org.harrow.detect.linkage;

import java.util.List;
import org.harrow.detect.CommonChecks;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Explanations.Check;
import org.harrow.detect.Explanations.Verdict;

/** Innocent explanations of two accounts that look like one operator's. */
final class Innocents {
    private static final Explanations<Innocents> REGISTRY =
            new Explanations<>(
                    List.of(
                            Check.of("anybody-can-write-it", Innocents::address),
                            Check.of("impersonation", Innocents::impersonation),
                            Check.of("one-employer", Innocents::employer),
                            Check.of("same-tool", Innocents::tool),
                            Check.of("time-zone", Innocents::timeZone),
                            Check.of("declared-automation", Innocents::automation)));

    private final Evidence evidence;
    private final Context context;

    Innocents(Evidence evidence, Context context) {
        this.evidence = evidence;
        this.context = context;
    }

    Explanations.Examined examine() {
        return REGISTRY.examine(this);
    }

    private boolean has(String family) {
        return evidence.families().containsKey(family);
    }

    private Verdict address() {
        boolean mail = Names.mails(evidence.a().account()) || Names.mails(evidence.b().account());
        return mail
                ? Verdict.unknown(
                        "Whoever makes a commit or a mail chooses the address in it; without a"
                                + " checked signature it may be another's.")
                : Verdict.of(false, "", "Neither name is an address that anybody can write.");
    }

    private Verdict impersonation() {
        return has(Compare.HANDLE) && evidence.identifiers().isEmpty()
                ? Verdict.unknown("Somebody may have taken a name that looks the same on purpose.")
                : Verdict.of(false, "", "It does not rest on names that look the same.");
    }

    private Verdict employer() {
        return Verdict.of(
                has(Compare.DOMAIN),
                "They share a domain, as colleagues do.",
                "They share no domain of their own.");
    }

    private Verdict tool() {
        boolean alike = has(Compare.COMB) || has(Compare.HANDOVER);
        return alike
                ? Verdict.unknown(
                        "The same scheduler or publishing tool, used by two owners, acts alike.")
                : Verdict.of(false, "", "They do not act at the same minute or after each other.");
    }

    private Verdict timeZone() {
        return has(Compare.HOURS)
                ? CommonChecks.timeZone("neighbours with the same working hours look alike.")
                : Verdict.of(false, "", "Their hours are no part of it.");
    }

    private Verdict automation() {
        return CommonChecks.declaredAutomation(
                List.of(evidence.a().account(), evidence.b().account()), context);
    }
}

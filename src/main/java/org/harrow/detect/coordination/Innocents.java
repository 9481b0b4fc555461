package org.harrow.detect.coordination;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.harrow.detect.CommonChecks;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Explanations.Check;
import org.harrow.detect.Explanations.Verdict;

/** Innocent explanations of two accounts that share the same at the same times. */
final class Innocents {
    /** Lags that differ by no more, in seconds, look like one program behind the other. */
    private static final double STEADY = 2;

    /** Above this rate everybody shares it at once. */
    private static final double NEWS = .1;

    private static final Explanations<Innocents> REGISTRY =
            new Explanations<>(
                    List.of(
                            Check.of("same-model-answers", Innocents::sameModel),
                            Check.lowering("declared-automation", Innocents::automation),
                            Check.lowering("mirror-or-bridge", Innocents::mirror),
                            Check.of("one-follows-the-other", Innocents::follows),
                            Check.of("news-event", Innocents::news),
                            Check.of("digest-or-schedule", Innocents::digest),
                            Check.of("same-source", Innocents::sameSource),
                            Check.of("time-zone", Innocents::timeZone)));

    private final Edge edge;
    private final List<Edge.Meeting> close;
    private final Index index;
    private final Context context;

    Innocents(Edge edge, Index index, Context context) {
        this.edge = edge;
        this.close = edge.close();
        this.index = index;
        this.context = context;
    }

    Explanations.Examined examine() {
        return REGISTRY.examine(this);
    }

    private Verdict sameModel() {
        long texts = close.stream().filter(m -> index.thing(m.thing()).isText()).count();
        return texts == 0
                ? Verdict.of(false, "", "They share things, not words that a model could repeat.")
                : Verdict.unknown(
                        texts
                                + " of "
                                + close.size()
                                + " are the same words: the same model answering the same prompt"
                                + " gives the same, without either knowing of the other.");
    }

    private Verdict automation() {
        return CommonChecks.declaredAutomation(
                close.stream()
                        .flatMap(m -> List.of(m.a().account(), m.b().account()).stream())
                        .collect(Collectors.toSet()),
                context);
    }

    private Verdict mirror() {
        String a = close.getFirst().a().account();
        String b = close.getFirst().b().account();
        boolean same = handle(a).equals(handle(b)) && !a.equals(b);
        return Verdict.of(
                same,
                "Both have one handle at two venues: a bridge or a mirror does this.",
                "Their handles differ; a bridge usually keeps the name.");
    }

    private static String handle(String account) {
        return account.substring(account.indexOf(':') + 1);
    }

    private Verdict follows() {
        double least = close.stream().mapToDouble(Edge.Meeting::seconds).min().orElse(0);
        double most = close.stream().mapToDouble(Edge.Meeting::seconds).max().orElse(0);
        boolean steady = (least > 0 || most < 0) && most - least <= STEADY;
        return Verdict.of(
                steady,
                "One always comes after the other by the same time: it may pass on whatever the"
                        + " other does, with or without the other's knowledge.",
                "Neither follows the other at a steady distance.");
    }

    private Verdict news() {
        double rate = edge.tested().expected() / edge.meetings().size();
        return Verdict.of(
                rate >= NEWS,
                "Everybody shares these things at once: "
                        + Math.round(rate * 100)
                        + " % of all pairs of sharers are that close.",
                "These things are not shared by everybody at once.");
    }

    private Verdict digest() {
        Set<Long> minutes =
                close.stream()
                        .map(m -> Math.floorMod(m.a().first().time() / 60_000_000L, 60L))
                        .collect(Collectors.toSet());
        return Verdict.of(
                close.size() >= 3 && minutes.size() == 1,
                "All lie in one minute of the hour: both may follow one scheduled source.",
                "They lie in " + minutes.size() + " different minutes of the hour.");
    }

    private Verdict sameSource() {
        Set<String> hosts =
                close.stream()
                        .map(m -> host(index.thing(m.thing()).name()))
                        .collect(Collectors.toSet());
        return Verdict.of(
                hosts.size() == 1 && !hosts.contains(""),
                "All come from "
                        + hosts.iterator().next()
                        + ": two readers of one feed share alike.",
                "They come from more than one source, or name none.");
    }

    /** Host of a web address, owner and repository of a GitHub artifact, or nothing. */
    private static String host(String name) {
        int scheme = name.indexOf("://");
        if (scheme >= 0) {
            int slash = name.indexOf('/', scheme + 3);
            return slash < 0 ? name.substring(scheme + 3) : name.substring(scheme + 3, slash);
        }
        int hash = Math.max(name.indexOf('#'), name.indexOf('@'));
        return name.startsWith("github:") && hash > 0 ? name.substring(0, hash) : "";
    }

    private Verdict timeZone() {
        return CommonChecks.timeZone("two accounts with the same hours are close more often.");
    }
}

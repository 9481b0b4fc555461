package org.harrow.detect.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.harrow.detect.Context;
import org.harrow.detect.Dealt;
import org.harrow.detect.Outcome;
import org.harrow.detect.Reference;
import org.harrow.detect.Trial;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkageTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final String ADA = "github:ada-lov";
    private static final String MAIL = "git:12+ada-lov@users.noreply.github.com";

    private final CaseDataBuilder builder = new CaseDataBuilder();

    private CaseDataBuilder.Act act(long second, String account, Kind kind, String artifact) {
        return builder.act(START.plusSeconds(second).toString(), account, kind, artifact);
    }

    private void scheduled(String account, int minute, int begin) {
        for (int i = 0; i < 40; i++) {
            act(i * 7_200L + minute * 60L + begin, account, Kind.COMMITTED, "git:" + account + i);
        }
    }

    private Outcome run(AccountLink... links) {
        return Trial.outcome(Linkage.DEFAULT, builder.build(), links);
    }

    private static boolean isSuggested(Finding finding) {
        return "true".equals(Trial.statistic(finding, "suggested"));
    }

    @Test
    void anAddressThatNamesALoginSuggestsIt() {
        act(1, ADA, Kind.COMMENTED, "github:o/r#1");
        act(2, MAIL, Kind.COMMITTED, "git:abc");
        act(3, "github:bob", Kind.COMMENTED, "github:o/r#1");
        Outcome outcome = run();
        assertEquals(1, outcome.findings().size());
        Finding finding = outcome.findings().getFirst();
        assertEquals(List.of(MAIL, ADA), finding.headline().subjects());
        assertTrue(isSuggested(finding));
        assertEquals(Grade.D, finding.headline().grade());
        assertEquals("anybody-can-write-it", finding.support().innocent().getFirst().id());
        assertTrue(finding.headline().summary().endsWith("Only the analyst can link them."));
    }

    @Test
    void aSiteBelongsToItsLoginButAGuestAuthorDoesNot() {
        act(1, ADA, Kind.COMMENTED, "github:o/r#1");
        act(2, "feed:ada-lov.github.io", Kind.POSTED, "url:https://ada-lov.github.io/1");
        act(
                3,
                "feed:ada-lov.github.io/Guest Writer",
                Kind.POSTED,
                "url:https://ada-lov.github.io/2");
        Outcome outcome = run();
        assertEquals(1, outcome.findings().size());
        assertTrue(Trial.about("feed:ada-lov.github.io/Guest Writer", outcome).isEmpty());
    }

    @Test
    void frontPagesThatLinkToEachOtherSuggest() {
        act(1, ADA, Kind.COMMENTED, "github:o/r#1").links("url:https://ada.example/about");
        act(2, "feed:ada.example", Kind.POSTED, "url:https://ada.example/1")
                .links("url:https://github.com/Ada-Lov");
        act(3, "github:bob", Kind.COMMENTED, "github:o/r#1").links("url:https://ada.example/1");
        Outcome outcome = run();
        assertEquals(1, outcome.findings().size());
        assertTrue(outcome.findings().getFirst().headline().summary().contains("front page"));
    }

    @Test
    void aNameAloneIsNoCandidate() {
        act(1, ADA, Kind.COMMENTED, "github:o/r#1");
        act(2, "hn:adalov", Kind.POSTED, "hn:1");
        assertEquals(List.of(), run().findings());
    }

    @Test
    void aNameAndAMinuteResembleAndSuggestNothing() {
        scheduled("git:ada.lov@x.example", 37, 0);
        scheduled("git:ada-lov@y.example", 37, 20);
        Finding finding = run().findings().getFirst();
        assertFalse(isSuggested(finding));
        assertTrue(
                finding.headline().summary().contains("both begin their sessions in minute :37"));
        assertEquals("not calibrated", Trial.statistic(finding, "log10_lr"));
    }

    @Test
    void threeCalibratedFamiliesSuggest() {
        scheduled("git:ada.lov@x.example", 37, 0);
        scheduled("git:ada-lov@y.example", 37, 20);
        for (int i = 0; i < 4; i++) {
            String thing = "url:https://n.example/" + i;
            act(i * 9_000L, "git:ada.lov@x.example", Kind.COMMENTED, "github:o/r#1").links(thing);
            act(i * 9_000L + 60, "git:ada-lov@y.example", Kind.COMMENTED, "github:o/r#2")
                    .links(thing);
        }
        CaseDataBuilder.Built built = builder.build();
        Context known = Trial.context(built);
        Map<String, Long> counts =
                Map.of(
                        "same_n",
                        99L,
                        "same_hits",
                        50L,
                        "different_n",
                        9_999L,
                        "different_hits",
                        9L);
        List<Reference> references =
                List.of("handle", "comb", "handover").stream()
                        .map(family -> new Reference(Linkage.ID, "any", family, counts, "invented"))
                        .toList();
        Context calibrated = new Context(known.accounts(), known.missing(), references, false);
        Finding finding = Trial.outcome(Linkage.DEFAULT, built, calibrated).findings().getFirst();
        assertTrue(isSuggested(finding), finding.headline().summary());
    }

    @Test
    void colleaguesAreNoCandidates() {
        act(1, "git:ada@firm.example", Kind.COMMITTED, "git:a");
        act(2, "git:bob@firm.example", Kind.COMMITTED, "git:b");
        assertEquals(List.of(), run().findings());
    }

    @Test
    void whatTheAnalystLinkedIsNotSuggestedAgain() {
        act(1, ADA, Kind.COMMENTED, "github:o/r#1");
        act(2, MAIL, Kind.COMMITTED, "git:abc");
        assertEquals(List.of(), run(new AccountLink(MAIL, ADA, "so", START, false)).findings());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16})
    void dealingChangesNothing(int partitions) {
        scheduled("git:ada.lov@x.example", 37, 0);
        scheduled("git:ada-lov@y.example", 37, 20);
        act(1, ADA, Kind.COMMENTED, "github:o/r#1");
        act(2, MAIL, Kind.COMMITTED, "git:abc");
        CaseDataBuilder.Built built = builder.build();
        Context context = Trial.context(built);
        Outcome dealt = Dealt.run(Linkage.DEFAULT, built, context, partitions, partitions);
        assertEquals(
                Trial.json(Dealt.run(Linkage.DEFAULT, built, context, 1, 0)), Trial.json(dealt));
        assertTrue(dealt.findings().size() >= 2);
    }

    @Test
    void parametersAreNamedAndChecked() {
        Linkage.DEFAULT
                .parameters()
                .forEach(
                        (name, value) ->
                                assertEquals(
                                        Linkage.DEFAULT,
                                        Linkage.DEFAULT.with(name, String.valueOf(value))));
        assertThrows(IllegalArgumentException.class, () -> Linkage.DEFAULT.with("comb", "2"));
        assertThrows(IllegalArgumentException.class, () -> Linkage.DEFAULT.with("x", "2"));
    }
}

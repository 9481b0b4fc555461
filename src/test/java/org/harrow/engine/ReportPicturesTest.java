package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Picture;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.model.TimeInterval;
import org.harrow.report.MaskedNames;
import org.harrow.report.Masking;
import org.harrow.report.ReportInput;
import org.harrow.report.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPicturesTest {
    private static final List<String> VIEWS =
            List.of("timeline", "aligned", "scatter", "hours", "load", "graph");
    private static final List<String> ARRANGEMENTS =
            List.of("radial", "columns", "path", "force", "whole");

    private static final TimeInterval DAY =
            new TimeInterval(1_772_452_800_000_000L, 1_772_474_400_000_000L);

    @TempDir private Path folder = Path.of("");

    /** A repository of four letters, another of five, a page whose path is plain words. */
    private CaseSession session() throws Exception {
        CaseSession session =
                WickCase.open(
                        folder,
                        "4|COMMENTED|sorrel=3|github:lantern/flint#9|2026-03-02T15:00:00Z|Hello",
                        "5|POSTED|sorrel=3|url:https://marsh.example/blog/quiet-words"
                                + "|2026-03-02T15:20:00Z|Quiet");
        Basket basket = Basket.of(session);
        for (String view : VIEWS) {
            Basket.Pin pin = new Basket.Pin(DAY, null, "github:fennel", null, null);
            basket.addPicture(view, pin, "");
        }
        for (String arrangement : ARRANGEMENTS) {
            for (String account : List.of("github:fennel", "github:sorrel")) {
                Basket.Pin pin = new Basket.Pin(DAY, null, account, arrangement, null);
                basket.addPicture("graph", pin, "");
            }
        }
        return session;
    }

    private static ReportInput drawn(CaseSession session, boolean masked) throws Exception {
        ReportRequest request = masked ? WickCase.MASKED : WickCase.NAMED;
        ReportInput identified = new ReportCollector(session, Progress.NONE).collect(request);
        ReportInput input =
                masked
                        ? Masking.mask(
                                identified,
                                CaseSecret.aliases(session),
                                CaseSecret.commitments(session))
                        : identified;
        return new ReportPictures(session, WickCase.FACE).drawn(identified, input, Progress.NONE);
    }

    private static List<String> texts(Shown.Drawn drawn) {
        List<String> out = new ArrayList<>();
        drawn.table().rows().forEach(out::addAll);
        out.add(drawn.picture().title());
        drawn.picture().marks().stream()
                .filter(Mark.Text.class::isInstance)
                .forEach(mark -> out.add(((Mark.Text) mark).text()));
        return out;
    }

    private static List<Shown.Drawn> pictures(ReportInput input) {
        List<Shown.Drawn> all = new ArrayList<>();
        for (Shown shown : input.shown()) {
            Shown.Drawn drawn = shown.drawn();
            if (drawn != null) {
                all.add(drawn);
            }
        }
        return all;
    }

    @Test
    void noMaskedPictureHoldsANameOrAPartOfOne() throws Exception {
        try (CaseSession session = session()) {
            List<Shown.Drawn> pictures = pictures(drawn(session, true));
            assertEquals(13, pictures.size(), "three show clocks and are left out");
            for (Shown.Drawn picture : pictures) {
                for (String text : texts(picture)) {
                    String small = text.toLowerCase(Locale.ROOT);
                    for (String name :
                            List.of(
                                    "fennel", "sorrel", "lantern", "wick", "flint", "marsh",
                                    "quiet", "#412", "#9")) {
                        assertFalse(small.contains(name), name + " in: " + text);
                    }
                }
            }
            assertTrue(
                    pictures.stream()
                            .flatMap(picture -> texts(picture).stream())
                            .anyMatch(
                                    text ->
                                            text.contains("another artifact")
                                                    || text.contains("artifact-")),
                    "artifacts are drawn, by what stands for them");
        }
    }

    @Test
    void aNamedReportDrawsNamesButNotThoseWhoOnlyStoodBy() throws Exception {
        try (CaseSession session = session()) {
            List<String> all =
                    pictures(drawn(session, false)).stream()
                            .flatMap(picture -> texts(picture).stream())
                            .toList();
            assertTrue(all.stream().anyMatch(text -> text.contains("wick#412")));
            assertTrue(all.stream().noneMatch(text -> text.contains("sorrel")));
            assertTrue(all.stream().anyMatch(text -> text.contains("bystander")));
        }
    }

    @Test
    void aPictureThatStillHoldsANameIsRefused() throws Exception {
        MaskedNames names =
                MaskedNames.none().hide(List.of("github:heronfield"), "another account");
        Mark.Style style = Mark.Style.left(11, Ink.TEXT);
        CaseException refused =
                assertThrows(
                        CaseException.class,
                        () -> names.check(picture("by HERONfield at noon", style)));
        assertTrue(String.valueOf(refused.getMessage()).contains("heronfield"));
        names.check(picture("by github:another account", style));
    }

    private static Shown.Drawn picture(String text, Mark.Style style) {
        return new Shown.Drawn(
                new Picture(100, 20, "a line", List.of(new Mark.Text(text, 0, 10, style))),
                new Shown.Table(List.of(), List.of(), 0));
    }
}

package org.harrow.engine;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harrow.detect.Context;
import org.harrow.detect.template.Convergence;
import org.harrow.draw.TextShare;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.model.TimeInterval;

/** How far the texts of a case's venues have converged on one template; nothing is kept. */
public final class TemplateConvergence {
    private final CaseSession session;

    private TemplateConvergence(CaseSession session) {
        this.session = session;
    }

    /** That of a case. */
    public static TemplateConvergence of(CaseSession session) {
        return new TemplateConvergence(session);
    }

    /**
     * One month of one venue.
     *
     * @param month in UTC, {@code 2026-02}
     * @param authors whose texts were compared, one text each
     * @param share of their pairs that follow one template, from 0 to 1
     * @param lo lower limit of its 95 % interval
     * @param hi upper limit
     */
    public record Month(
            String venue, String month, int authors, double share, double lo, double hi) {
        private static Month of(Convergence.Point point) {
            return new Month(
                    point.venue(),
                    point.month().toString(),
                    point.authors(),
                    point.share().value(),
                    point.share().lo(),
                    point.share().hi());
        }
    }

    /** What is compared of one month of one venue; nothing of it was read yet. */
    public static final class Part {
        private final CaseData data;
        private final Convergence.Month month;

        private Part(CaseData data, Convergence.Month month) {
            this.data = data;
            this.month = month;
        }
    }

    /**
     * What is to be compared, by venue and month; takes a moment in a case of any size.
     *
     * @throws CaseException where the case cannot be read
     */
    public List<Part> parts() throws CaseException {
        CaseData data = session.data();
        Context context =
                DetectionContext.of(
                        data, session.accountLinks().list(), List.of(), List.of(), false);
        return Convergence.months(data, context).stream()
                .map(month -> new Part(data, month))
                .toList();
    }

    /**
     * Compares one part, as the load view draws it: some thousand texts at most are read. Nothing
     * where too few wrote, and where the case has changed since it was asked for.
     *
     * @throws CaseException where the case cannot be read
     */
    public Optional<TextShare> share(Part part) throws CaseException {
        return part.data == session.data()
                ? month(part).map(TemplateConvergence::drawn)
                : Optional.empty();
    }

    /**
     * All parts, as the load view draws them.
     *
     * @throws CaseException where the case cannot be read
     */
    List<TextShare> shares(Progress progress) throws CaseException {
        return curve(progress).stream().map(TemplateConvergence::drawn).toList();
    }

    private Optional<Month> month(Part part) throws CaseException {
        Map<Integer, CaseException> failed = new HashMap<>();
        Optional<Month> month =
                part.month
                        .point(
                                row -> {
                                    try {
                                        return session.action(row).content().text();
                                    } catch (CaseException e) {
                                        failed.put(row, e);
                                        return "";
                                    }
                                })
                        .map(Month::of);
        for (CaseException first : failed.values()) {
            throw first;
        }
        return month;
    }

    private static TextShare drawn(Month point) {
        YearMonth month = YearMonth.parse(point.month);
        return new TextShare(
                point.venue,
                new TimeInterval(start(month), start(month.plusMonths(1)) - 1),
                point.authors,
                point.share,
                point.lo,
                point.hi);
    }

    private static long start(YearMonth month) {
        return TimeInterval.micros(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /**
     * By venue and month.
     *
     * @throws CaseException where the case cannot be read
     */
    public List<Month> curve(Progress progress) throws CaseException {
        List<Month> months = new ArrayList<>();
        for (Part part : parts()) {
            progress.report(-1, "comparing texts");
            month(part).ifPresent(months::add);
        }
        return List.copyOf(months);
    }
}

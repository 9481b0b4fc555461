package org.harrow.detect.template;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.harrow.detect.CaseView;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;
import org.harrow.stats.Bounds;
import org.harrow.stats.Proportion;
import org.harrow.text.Template;
import org.harrow.text.Words;

/**
 * How far a venue's texts have converged on one template, month by month, whoever wrote them: the
 * share of pairs of texts by different authors of which one comes back in the other. It needs no
 * exemplars and names nobody.
 *
 * <p>A month's share is a mean over pairs (a U-statistic); it varies no more than the mean over
 * half as many pairs that have no author in common (Hoeffding 1963), so that its interval is
 * Wilson's for these.
 */
public final class Convergence {
    /** Share of words that stand in both in the same order from which on two texts are one form. */
    private static final double ALIKE = .6;

    /** Words below which a text has no style. */
    private static final int LEAST_WORDS = 40;

    /** Authors below which a month says nothing: five pairs without a common author. */
    private static final int LEAST_AUTHORS = 10;

    /** Authors of a month whose texts are compared, chosen by hash: 4,950 pairs. */
    private static final int MOST_AUTHORS = 100;

    /** Texts of one author in one month that are looked at for one of 40 words. */
    private static final int MOST_TRIES = 20;

    private static final long DAY = 86_400_000_000L;

    private static final Set<Kind> TEXTS =
            EnumSet.of(Kind.OPENED, Kind.POSTED, Kind.PUBLISHED, Kind.REPORTED);

    private Convergence() {}

    /**
     * One month of one venue.
     *
     * @param venue its name
     * @param month in UTC
     * @param authors whose texts were compared, one text each
     * @param share of their pairs that follow one template, with its 95 % interval
     */
    public record Point(String venue, YearMonth month, int authors, Bounds share) {}

    /**
     * What is compared of one month of one venue: whose texts, in an order that chance decides and
     * that is always the same.
     *
     * @param venue its name
     * @param month in UTC
     * @param authors rows of each, the first ones of the month
     */
    public record Month(String venue, YearMonth month, List<List<Integer>> authors) {
        public Month {
            authors = List.copyOf(authors);
        }

        /**
         * Reads one long text of each author and compares them; nothing where too few wrote one.
         *
         * @param texts by row
         */
        public Optional<Point> point(IntFunction<String> texts) {
            List<int[]> read = new ArrayList<>();
            for (List<Integer> rows : authors) {
                if (read.size() < MOST_AUTHORS) {
                    rows.stream()
                            .map(row -> Words.of(texts.apply(row)))
                            .filter(words -> words.size() >= LEAST_WORDS)
                            .findFirst()
                            .ifPresent(words -> read.add(Template.of(words)));
                }
            }
            return read.size() < LEAST_AUTHORS
                    ? Optional.empty()
                    : Optional.of(new Point(venue, month, read.size(), share(read)));
        }
    }

    /** The curve of every venue, by venue and month; months with too few authors are left out. */
    public static List<Point> curve(CaseView view, Context context) {
        return months(view.data(), context).stream()
                .flatMap(month -> month.point(row -> view.content(row).text()).stream())
                .toList();
    }

    /** Every month of every venue in which enough authors wrote; no text is read. */
    public static List<Month> months(CaseData data, Context context) {
        String[] operators = operators(data, context);
        Map<String, Map<YearMonth, Map<String, List<Integer>>>> rows = new TreeMap<>();
        YearMonth month = YearMonth.of(1970, 1);
        long until = Long.MIN_VALUE;
        for (int row = 0; row < data.size(); row++) {
            String operator = data.account(row) < 0 ? "" : operators[data.account(row)];
            if (operator.isEmpty() || !isText(data, row)) {
                continue;
            }
            if (data.at(row).lo() >= until) { // rows are in order of time
                month = month(data.at(row).lo());
                until = DAY * month.plusMonths(1).atDay(1).toEpochDay();
            }
            List<Integer> own =
                    rows.computeIfAbsent(venue(data, row), any -> new TreeMap<>())
                            .computeIfAbsent(month, any -> new HashMap<>())
                            .computeIfAbsent(operator, any -> new ArrayList<>());
            if (own.size() < MOST_TRIES) {
                own.add(row);
            }
        }
        List<Month> months = new ArrayList<>();
        rows.forEach(
                (venue, all) ->
                        all.forEach(
                                (when, authors) -> {
                                    if (authors.size() >= LEAST_AUTHORS) {
                                        months.add(new Month(venue, when, drawn(authors)));
                                    }
                                }));
        return List.copyOf(months);
    }

    /** Of every account; empty for one whose texts say nothing about how people write. */
    private static String[] operators(CaseData data, Context context) {
        String[] operators = new String[data.accounts().size()];
        for (int i = 0; i < operators.length; i++) {
            String id = data.accounts().get(i).id();
            Context.Standing standing = context.of(id);
            boolean ordinary = !standing.automation() && !standing.placeholder();
            operators[i] = ordinary ? context.operator(id) : "";
        }
        return operators;
    }

    private static boolean isText(CaseData data, int row) {
        return TEXTS.contains(data.kind(row)) && !data.has(row, CaseData.REVISION);
    }

    private static YearMonth month(long micros) {
        return YearMonth.from(LocalDate.ofEpochDay(Math.floorDiv(micros, DAY)));
    }

    private static String venue(CaseData data, int row) {
        String account = data.accounts().get(data.account(row)).id();
        return account.substring(0, Math.max(0, account.indexOf(':')));
    }

    private static List<List<Integer>> drawn(Map<String, List<Integer>> authors) {
        Map<String, List<Integer>> drawn = new TreeMap<>();
        authors.forEach((author, rows) -> drawn.put(hash(author), List.copyOf(rows)));
        return List.copyOf(drawn.values());
    }

    private static String hash(String author) {
        return ContentId.of(TemplateLanguage.ID, author);
    }

    /** Of all pairs; the interval is that of pairs without a common author. */
    static Bounds share(List<int[]> texts) {
        List<int[]> sorted = texts.stream().map(Template::sorted).toList();
        long alike = 0;
        long pairs = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean form =
                        Template.atMost(sorted.get(i), sorted.get(j)) >= ALIKE
                                && Template.constant(texts.get(i), texts.get(j)) >= ALIKE;
                alike += form ? 1 : 0;
                pairs++;
            }
        }
        return Proportion.wilsonOfMean((double) alike / pairs, texts.size() / 2);
    }
}

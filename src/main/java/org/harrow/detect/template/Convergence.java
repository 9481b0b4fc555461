package org.harrow.detect.template;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** Whose text, of which month. */
    private record Place(String venue, YearMonth month) {}

    /** The curve of every venue, by venue and month; months with too few authors are left out. */
    public static List<Point> curve(CaseView view, Context context) {
        Map<Place, Map<String, List<Integer>>> rows =
                new TreeMap<>(Comparator.comparing(Place::venue).thenComparing(Place::month));
        CaseData data = view.data();
        for (int row = 0; row < data.size(); row++) {
            String account = author(data, row);
            if (!account.isEmpty() && isOrdinary(context.of(account))) {
                rows.computeIfAbsent(place(data, row, account), any -> new HashMap<>())
                        .computeIfAbsent(context.operator(account), any -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Point> points = new ArrayList<>();
        rows.forEach(
                (place, authors) -> {
                    List<int[]> texts = texts(view, authors);
                    if (texts.size() >= LEAST_AUTHORS) {
                        points.add(new Point(place.venue, place.month, texts.size(), share(texts)));
                    }
                });
        return List.copyOf(points);
    }

    private static String author(CaseData data, int row) {
        boolean text =
                data.account(row) >= 0
                        && TEXTS.contains(data.kind(row))
                        && !data.has(row, CaseData.REVISION);
        return text ? data.accounts().get(data.account(row)).id() : "";
    }

    private static boolean isOrdinary(Context.Standing standing) {
        return !standing.automation() && !standing.placeholder();
    }

    private static Place place(CaseData data, int row, String account) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(data.at(row).lo(), DAY));
        return new Place(
                account.substring(0, Math.max(0, account.indexOf(':'))), YearMonth.from(day));
    }

    /** One long text of each author. */
    private static List<int[]> texts(CaseView view, Map<String, List<Integer>> authors) {
        List<int[]> texts = new ArrayList<>();
        Map<String, List<Integer>> drawn = new TreeMap<>();
        authors.forEach((author, rows) -> drawn.put(hash(author), rows));
        for (List<Integer> rows : drawn.values()) {
            if (texts.size() < MOST_AUTHORS) {
                rows.stream()
                        .limit(MOST_TRIES)
                        .map(row -> Words.of(view.content(row).text()))
                        .filter(words -> words.size() >= LEAST_WORDS)
                        .findFirst()
                        .ifPresent(words -> texts.add(Template.of(words)));
            }
        }
        return texts;
    }

    private static String hash(String author) {
        return ContentId.of(TemplateLanguage.ID, author);
    }

    /** Of all pairs; the interval is that of pairs without a common author. */
    static Bounds share(List<int[]> texts) {
        long alike = 0;
        long pairs = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                alike += Template.constant(texts.get(i), texts.get(j)) >= ALIKE ? 1 : 0;
                pairs++;
            }
        }
        return Proportion.wilsonOfMean((double) alike / pairs, texts.size() / 2);
    }
}

package org.harrow.intake.table;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.harrow.intake.Delivery;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.Head;
import org.harrow.intake.RefusedException;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;

/**
 * A table that a mapping reads: CSV with any usual separator, or JSON with a row an object.
 *
 * @param info what it is
 * @param mapping which column is what
 */
public record TableFormat(FormatInfo info, Mapping mapping) implements Format {
    /** A CSV with all the columns that a mapping names; more columns are surer. */
    private static final int LIKELY = 60;

    private static final int MOST = 95;

    /** JSON with the same members may be something that is read better by its own format. */
    private static final int JSON = 40;

    /** The built-in ones. */
    public static List<Format> all() {
        return Mappings.builtIn().stream()
                .map(mapping -> (Format) new TableFormat(info(mapping.venue(), mapping), mapping))
                .toList();
    }

    /** A mapping somebody wrote. */
    public static Format of(Mapping mapping) {
        return new TableFormat(info("table", mapping), mapping);
    }

    private static FormatInfo info(String family, Mapping mapping) {
        return new FormatInfo(
                family + "." + mapping.name(),
                mapping.venue(),
                mapping.about().title(),
                mapping.about().export(),
                new FormatInfo.Traits(
                        "the columns "
                                + String.join(", ", mapping.reading().columns())
                                + "; 60 to 95 of 100 in CSV, 40 in JSON",
                        clock(mapping.reading().zone()),
                        mapping.about().lost()));
    }

    private static String clock(Mapping.Zoned zone) {
        String whose =
                zone.clock() == Clock.SERVER
                        ? "the venue's server, as whoever made the table copied it"
                        : "whatever the table's maker took it from";
        return whose + "; times without a zone are read as " + zone.zone().getId();
    }

    @Override
    public int confidence(Head head) {
        List<String> wanted = mapping.reading().columns();
        if (wanted.isEmpty()) {
            return 0;
        }
        if (head.isJson()) {
            JsonSketch seen = head.sketch();
            return wanted.stream().allMatch(seen::has) ? JSON + Math.min(9, wanted.size()) : 0;
        }
        Dialect dialect = head.table();
        boolean fits = dialect != null && dialect.header().containsAll(wanted);
        return fits ? Math.min(MOST, LIKELY + 2 * wanted.size()) : 0;
    }

    @Override
    public void read(Head head, ByteWindow text, Delivery out) throws IOException, CaseException {
        if (head.isJson()) {
            new JsonFormat(info, seen -> 0, Set.of(), () -> new JsonRows(mapping))
                    .read(head, text, out);
            return;
        }
        Dialect dialect = head.table();
        if (dialect == null) {
            throw RefusedException.of(
                    "A mapping reads tables: CSV with a row of names, or JSON with an object a row."
                            + " This is neither.");
        }
        char separator = dialect.separator();
        new RowScanner(text, (byte) separator, new CsvReading(mapping, separator, out)).read();
    }
}

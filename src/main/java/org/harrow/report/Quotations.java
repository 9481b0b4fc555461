package org.harrow.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.model.Exhibit;

/** Looks every quotation of a report up in its source. */
final class Quotations {
    private final ReportInput input;
    private final Map<String, byte[]> sources;

    /**
     * @param sources the embedded sources by name
     */
    Quotations(ReportInput input, Map<String, byte[]> sources) {
        this.input = input;
        this.sources = sources;
    }

    ReportCheck.Row check() {
        List<String> differences = new ArrayList<>();
        Set<Exhibit> quoted = new HashSet<>();
        for (Quote quote : input.results().quotes()) {
            quoted.add(quote.exhibit());
            check(quote, differences);
        }
        for (Exhibit exhibit : input.exhibits()) {
            if (!input.isMasked()
                    && !quoted.contains(exhibit)
                    && !input.custody().isExpunged(exhibit)) {
                differences.add(place(exhibit) + " is not quoted.");
            }
        }
        return new ReportCheck.Row("exhibits", input.results().quotes().size(), differences);
    }

    private void check(Quote quote, List<String> differences) {
        Exhibit exhibit = quote.exhibit();
        byte[] bytes = quote.bytes();
        if (quote.whole() && !ReportMaker.sha256(bytes).equals(exhibit.sha256())) {
            differences.add(place(exhibit) + " is quoted with other bytes than its hash.");
        }
        byte[] source = sources.get(embedded(exhibit));
        if (source != null) {
            try (InputStream in = Unpacked.open(source, exhibit.entry())) {
                in.skipNBytes(exhibit.place().offset());
                if (!Arrays.equals(bytes, in.readNBytes(bytes.length))) {
                    differences.add(place(exhibit) + " does not stand there in its source.");
                }
            } catch (IOException e) {
                differences.add(place(exhibit) + " cannot be found in its source.");
            }
        }
    }

    private String embedded(Exhibit exhibit) {
        return input.register().sources().stream()
                .filter(i -> i.source().original().sha256().equals(exhibit.source()))
                .map(i -> String.valueOf(i.embedded()))
                .findFirst()
                .orElse("");
    }

    private static String place(Exhibit exhibit) {
        return "The exhibit at "
                + exhibit.place().offset()
                + " of "
                + exhibit.file()
                + (exhibit.entry() == null ? "" : ", member " + exhibit.entry() + ",");
    }
}

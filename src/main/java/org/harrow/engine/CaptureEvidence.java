package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.intake.http.TimestampFormat;
import org.harrow.model.Coverage;
import org.harrow.model.Source;

/** Which files came with what the server said around them; the others rest on the collector. */
final class CaptureEvidence {
    private static final String SIDECAR = ".headers";

    /** What lies beside exports and is none. */
    private static final Set<String> NO_EXPORT = Set.of("http.headers", "http.timestamp");

    private CaptureEvidence() {}

    static List<Coverage> of(List<Source> sources, List<Coverage> said) {
        Set<String> recorded = new TreeSet<>();
        for (Coverage row : said) {
            if (row.what().equals("headers")) {
                String file = row.artifact();
                recorded.add(
                        file.endsWith(SIDECAR)
                                ? file.substring(0, file.length() - SIDECAR.length())
                                : file);
            }
        }
        List<Source> read =
                sources.stream()
                        .filter(s -> s.format() != null && !NO_EXPORT.contains(s.format()))
                        .toList();
        long evident = read.stream().filter(s -> recorded.contains(s.file())).count();
        long asserted = read.size() - evident;
        List<Coverage> out = stamped(sources, said);
        if (asserted > 0) {
            out.add(
                    new Coverage(
                            "sources",
                            "capture",
                            null,
                            read.size(),
                            asserted
                                    + " collector-asserted: no response headers were saved with"
                                    + " them, so a hash shows that they did not change since"
                                    + " their import, not where they came from"));
        }
        return out;
    }

    private static Coverage stamp(String file, String note) {
        return new Coverage(file, TimestampFormat.WHAT, null, 1, note);
    }

    /** What files say but for what their time-stamps say. */
    static List<Coverage> others(List<Coverage> said) {
        return said.stream().filter(row -> !row.what().equals(TimestampFormat.WHAT)).toList();
    }

    /** What each time-stamp in the case shows of a file in the case. */
    private static List<Coverage> stamped(List<Source> sources, List<Coverage> said) {
        List<Coverage> out = new ArrayList<>();
        for (Coverage row : said) {
            if (row.what().equals(TimestampFormat.WHAT)) {
                String hash = row.artifact().substring(TimestampFormat.OF.length());
                List<Source> of =
                        sources.stream().filter(s -> s.original().sha256().equals(hash)).toList();
                out.add(
                        of.isEmpty()
                                ? stamp(
                                        row.artifact(),
                                        row.note() + "; no file of this case has" + " this hash")
                                : stamp(
                                        of.getFirst().file(),
                                        "with just these bytes it " + row.note()));
            }
        }
        return out;
    }
}

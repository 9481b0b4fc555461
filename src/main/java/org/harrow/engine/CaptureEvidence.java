package org.harrow.engine;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.casefile.CoverageRows;
import org.harrow.casefile.SourceTable;
import org.harrow.intake.http.TimestampFormat;
import org.harrow.model.Coverage;
import org.harrow.model.Source;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Which files came with what the server said around them; the others rest on the collector. */
final class CaptureEvidence {
    private static final String SIDECAR = ".headers";
    private static final Pattern DATE = Pattern.compile("; date: ([^;]{1,64})");

    /** What lies beside exports and is none. */
    private static final Set<String> NO_EXPORT = Set.of("http.headers", "http.timestamp");

    private CaptureEvidence() {}

    static List<Coverage> of(List<Source> sources, List<Coverage> said) {
        Set<String> recorded = new TreeSet<>();
        for (Coverage row : said) {
            if (row.what().equals(CoverageRows.HEADERS)) {
                recorded.add(answering(row));
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

    /** The file whose answer a row describes: headers may lie beside it. */
    private static String answering(Coverage row) {
        String file = row.artifact();
        return file.endsWith(SIDECAR) ? file.substring(0, file.length() - SIDECAR.length()) : file;
    }

    /**
     * When servers answered, in microseconds, by source: the header {@code Date} of the last
     * answer. Headers that lie beside a file are those of the one source of that name.
     */
    static Map<Integer, Long> answered(List<CoverageRows.Answer> said, SourceTable sources) {
        Map<Integer, Long> out = new HashMap<>();
        Map<Integer, Long> beside = new HashMap<>();
        for (CoverageRows.Answer answer : said) {
            Matcher date = DATE.matcher(answer.note());
            Long at = date.find() ? micros(date.group(1)) : null;
            if (at != null && sources.ranks().containsKey(answer.source())) {
                String file = sources.get(answer.source()).file();
                if (file.endsWith(SIDECAR)) {
                    beside(file, sources).ifPresent(s -> beside.merge(s, at, Math::max));
                } else {
                    out.put(answer.source(), at);
                }
            }
        }
        beside.forEach(out::putIfAbsent);
        return out;
    }

    private static Optional<Integer> beside(String sidecar, SourceTable sources) {
        String file = sidecar.substring(0, sidecar.length() - SIDECAR.length());
        List<Integer> named =
                sources.ranks().keySet().stream()
                        .filter(source -> sources.get(source).file().equals(file))
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static @Nullable Long micros(String date) {
        try {
            return TimeInterval.micros(
                    Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeException e) {
            return null; // a server that cannot tell its own time tells none
        }
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

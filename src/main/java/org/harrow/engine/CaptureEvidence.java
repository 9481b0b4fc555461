package org.harrow.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.model.Coverage;
import org.harrow.model.Source;

/** Which files came with what the server said around them; the others rest on the collector. */
final class CaptureEvidence {
    private static final String SIDECAR = ".headers";

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
                        .filter(s -> s.format() != null && !s.format().equals("http.headers"))
                        .toList();
        long evident = read.stream().filter(s -> recorded.contains(s.file())).count();
        long asserted = read.size() - evident;
        return asserted == 0
                ? List.of()
                : List.of(
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
}

package org.harrow.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.Coverage;
import org.harrow.model.Source;
import org.harrow.ui.common.CaseSnapshot;

/**
 * What the records of one venue name and what is not in the case.
 *
 * @param venue where
 * @param gaps how many things are missing
 * @param commands what would fetch them, each once, to be run elsewhere
 */
record VenueGaps(String venue, int gaps, List<String> commands) {
    VenueGaps {
        commands = List.copyOf(commands);
    }

    /** By venue, in the order of the alphabet; none where nothing is missing. */
    static List<VenueGaps> of(CaseSnapshot.Papers papers) {
        return of(papers.coverage(), papers.fills(), papers.sources());
    }

    static List<VenueGaps> of(
            List<Coverage> coverage, Map<Coverage, String> fills, List<Source> sources) {
        Map<String, String> formats = new HashMap<>();
        sources.forEach(source -> formats.put(source.file(), String.valueOf(source.format())));
        Map<String, List<Coverage>> byVenue = new TreeMap<>();
        for (Coverage gap : coverage) {
            if (gap.isGap()) {
                byVenue.computeIfAbsent(venue(gap, formats), name -> new ArrayList<>()).add(gap);
            }
        }
        List<VenueGaps> out = new ArrayList<>();
        byVenue.forEach(
                (venue, gaps) ->
                        out.add(
                                new VenueGaps(
                                        venue,
                                        gaps.size(),
                                        gaps.stream()
                                                .filter(fills::containsKey)
                                                .map(fills::get)
                                                .distinct()
                                                .toList())));
        return List.copyOf(out);
    }

    /** A listing is named by its file, everything else begins with its venue. */
    private static String venue(Coverage gap, Map<String, String> formats) {
        String format = formats.get(gap.artifact());
        if (format != null) {
            int dot = format.indexOf('.');
            return dot < 0 ? format : format.substring(0, dot);
        }
        int colon = gap.artifact().indexOf(':');
        String venue = colon < 0 ? gap.artifact() : gap.artifact().substring(0, colon);
        return venue.equals("gharchive") ? "github" : venue;
    }
}

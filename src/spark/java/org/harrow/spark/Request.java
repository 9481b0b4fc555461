package org.harrow.spark;

import java.util.ArrayList;
import java.util.List;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.detect.Reach;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep is asked for.
 *
 * @param inputs files, folders or patterns, as the cluster names them
 * @param hours which of them
 * @param detectors with their parameters
 * @param draw the control sample
 * @param partitions of each shuffle, or 0 for one for each 64 MB of input
 */
record Request(
        List<String> inputs,
        Hours hours,
        List<Detector<?>> detectors,
        Population.Draw draw,
        int partitions) {

    /** The detectors that can be dealt, in the order of the catalogue. */
    static List<Detector<?>> dealt() {
        return DetectorCatalog.all().stream()
                .filter(detector -> detector.reach() != Reach.CASE)
                .toList();
    }

    /**
     * Detectors by their names on the command line, with parameters changed.
     *
     * @param ids none for all that can be dealt
     * @param sets {@code DETECTOR.PARAMETER=VALUE}
     * @throws CaseException where one does not exist or cannot be dealt
     */
    static List<Detector<?>> detectors(List<String> ids, List<String> sets) throws CaseException {
        List<Detector<?>> chosen = new ArrayList<>();
        for (Detector<?> detector : dealt()) {
            if (ids.isEmpty() || ids.contains(detector.id())) {
                chosen.add(changed(detector, sets));
            }
        }
        for (String id : ids) {
            if (dealt().stream().noneMatch(detector -> detector.id().equals(id))) {
                throw new CaseException(
                        "The detector "
                                + id
                                + " does not run on a cluster. These do: "
                                + String.join(", ", dealt().stream().map(d -> d.id()).toList())
                                + ".");
            }
        }
        return chosen;
    }

    private static Detector<?> changed(Detector<?> detector, List<String> sets)
            throws CaseException {
        Detector<?> changed = detector;
        for (String set : sets) {
            int dot = set.indexOf('.');
            int equal = set.indexOf('=');
            if (dot < 0 || equal < dot) {
                throw new CaseException(
                        "A parameter is set as DETECTOR.PARAMETER=VALUE, not as " + set + ".");
            }
            if (set.substring(0, dot).equals(detector.id())) {
                try {
                    changed = changed.with(set.substring(dot + 1, equal), set.substring(equal + 1));
                } catch (IllegalArgumentException e) {
                    throw new CaseException(String.valueOf(e.getMessage()), e);
                }
            }
        }
        return changed;
    }

    /**
     * Hours by their names; a file whose name tells none is always taken.
     *
     * @param from the first one, {@code 2026-03-02-15}, or null
     * @param to the last one, or null
     */
    record Hours(@Nullable String from, @Nullable String to) {
        /** Every one. */
        static final Hours ALL = new Hours(null, null);

        boolean holds(String path) {
            Long hour = number(path.substring(path.lastIndexOf('/') + 1));
            Long first = from == null ? null : number(from);
            Long last = to == null ? null : number(to);
            return hour == null
                    || ((first == null || hour >= first) && (last == null || hour <= last));
        }

        /** Hours since 1970 of a name with a day and, maybe, an hour; null for another name. */
        static @Nullable Long number(String name) {
            java.util.regex.Matcher parts =
                    java.util.regex.Pattern.compile(
                                    "(?:.*?\\D)?(\\d{4}-\\d{2}-\\d{2})(?:[-T_](\\d{1,2}))?(\\D.*)?")
                            .matcher(name);
            if (!parts.matches()) {
                return null;
            }
            try {
                String hour = parts.group(2);
                return java.time.LocalDate.parse(parts.group(1)).toEpochDay() * 24
                        + (hour == null ? 0 : Long.parseLong(hour));
            } catch (java.time.DateTimeException e) {
                return null;
            }
        }
    }
}

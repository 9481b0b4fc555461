package org.harrow.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.CoverageRows;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Kind;
import org.harrow.model.Source;
import org.harrow.resolve.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * What all files together say exists against what came, whichever file brought it: one row per
 * artifact and subject. What can be counted among the actions is counted there.
 */
final class CoverageTable {
    /** Subjects that are counted by the objects their actions made. */
    private static final Map<String, String> OBJECTS =
            Map.of(
                    "comments", "/comment/",
                    "reviews", "/review/",
                    "review_comments", "/review-comment/");

    /** What an object or a listing tells without a timeline. */
    private static final Set<Kind> PLAIN =
            EnumSet.of(Kind.OPENED, Kind.COMMENTED, Kind.REVIEWED, Kind.MERGED);

    private static final String TIMELINE = "timeline";

    private static final String FEED = "feed:";
    private static final String POSTS = "posts";

    private final CaseFile file;
    private final Resolved resolved;
    private final List<Source> sources;

    CoverageTable(CaseFile file, Snapshot snapshot) {
        this.file = file;
        resolved = snapshot.resolved();
        sources = snapshot.sources().list();
    }

    List<Coverage> rows() throws CaseException {
        return file.read(this::merged);
    }

    private List<Coverage> merged(Connection db) throws SQLException {
        List<Coverage> said = CoverageRows.read(db);
        Map<String, Long> counted = counted(db, said);
        Map<String, List<Coverage>> bySubject = new TreeMap<>();
        for (Coverage row : CaptureEvidence.others(said)) {
            bySubject
                    .computeIfAbsent(row.artifact() + "\n" + row.what(), k -> new ArrayList<>())
                    .add(row);
        }
        List<Coverage> out = new ArrayList<>();
        bySubject.values().forEach(rows -> out.add(one(rows, counted)));
        out.addAll(resolved.gone());
        out.addAll(MissingHours.of(said));
        out.addAll(WeakAccounts.of(resolved.data()));
        out.addAll(CaptureEvidence.of(sources, said));
        out.sort(
                Comparator.comparing(Coverage::artifact)
                        .thenComparing(Coverage::what)
                        .thenComparing(Coverage::note));
        return List.copyOf(out);
    }

    private static Coverage one(List<Coverage> rows, Map<String, Long> counted) {
        Coverage first = rows.getFirst();
        Long stated = null;
        long imported = 0;
        String note = "";
        for (Coverage row : rows) {
            if (row.stated() != null && (stated == null || row.stated() > stated)) {
                stated = row.stated();
            }
            if (row.imported() >= imported) {
                imported = row.imported();
                note = row.note();
            }
        }
        if (first.artifact().startsWith(FEED) && first.what().equals(POSTS)) {
            imported = counted.getOrDefault(first.artifact() + "\n" + POSTS, imported);
        }
        boolean github = first.artifact().startsWith("github:");
        if (github && (OBJECTS.containsKey(first.what()) || first.what().equals(TIMELINE))) {
            long seen = counted.getOrDefault(first.artifact() + "\n" + first.what(), 0L);
            imported = first.what().equals(TIMELINE) ? Math.max(seen, imported) : seen;
        } else if (imported == 0 && !github) {
            return new Coverage(first.artifact(), first.what(), stated, 0, note);
        }
        return new Coverage(
                first.artifact(), first.what(), stated, imported, note(stated, imported, note));
    }

    private static String note(@Nullable Long stated, long imported, String said) {
        if (imported == 0 && (stated == null || stated > 0)) {
            return "not exported";
        }
        if (stated != null && !said.contains(Coverage.GOES_ON)) {
            return imported >= stated ? "complete" : stated - imported + " not exported";
        }
        return said;
    }

    /** How many actions of each artifact in question made an object of each subject. */
    private Map<String, Long> counted(Connection db, List<Coverage> said) throws SQLException {
        Set<String> wanted = new HashSet<>();
        said.forEach(row -> wanted.add(row.artifact()));
        CaseData data = resolved.data();
        boolean[] counts = new boolean[data.artifacts().size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = wanted.contains(data.artifacts().get(i));
        }
        Map<String, Long> out = posts(data);
        try (PreparedStatement objects = CoverageRows.objects(db)) {
            for (int row = 0; row < data.size(); row++) {
                if (counts[data.artifact(row)] && !data.has(row, CaseData.REVISION)) {
                    count(out, objects, row);
                }
            }
        }
        return out;
    }

    /** Posts of each feed: each of its files holds a window of them, and windows overlap. */
    private static Map<String, Long> posts(CaseData data) {
        Map<String, Long> out = new HashMap<>();
        for (int row = 0; row < data.size(); row++) {
            int account = data.account(row);
            if (account >= 0
                    && data.kind(row) == Kind.POSTED
                    && !data.has(row, CaseData.REVISION)) {
                String id = data.accounts().get(account).id();
                if (id.startsWith(FEED)) {
                    int author = id.indexOf('/');
                    String feed = author < 0 ? id : id.substring(0, author);
                    out.merge(feed + "\n" + POSTS, 1L, Long::sum);
                }
            }
        }
        return out;
    }

    private void count(Map<String, Long> out, PreparedStatement objects, int row)
            throws SQLException {
        CaseData data = resolved.data();
        String artifact = data.artifacts().get(data.artifact(row));
        Kind kind = data.kind(row);
        if (kind == Kind.COMMENTED || kind == Kind.REVIEWED) {
            String object = CoverageRows.object(objects, resolved.dated().draft()[row]);
            OBJECTS.forEach(
                    (what, prefix) -> {
                        if (object != null && object.startsWith(prefix)) {
                            out.merge(artifact + "\n" + what, 1L, Long::sum);
                        }
                    });
        } else if (!PLAIN.contains(kind) && data.account(row) >= 0) {
            out.merge(artifact + "\n" + TIMELINE, 1L, Long::sum);
        }
    }
}

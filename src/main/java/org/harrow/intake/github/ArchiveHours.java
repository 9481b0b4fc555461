package org.harrow.intake.github;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.intake.Delivery;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Which hours of the public stream a file holds. The stream of one account or repository has gaps
 * of its own, so only a file of many accounts and repositories counts as one of GH Archive.
 */
final class ArchiveHours {
    /** Distinct accounts and repositories from which a stream is everybody's. */
    private static final int MANY = 25;

    /** Hours that are told: more than four months in one file. */
    private static final int MOST = 3000;

    /** An hour of less than a hundredth of the file's events is the edge of another one. */
    private static final long EDGE = 100;

    private static final long HOUR = 3_600_000_000L;

    private final Set<String> accounts = new HashSet<>();
    private final Set<String> repositories = new HashSet<>();
    private final Map<Long, Long> events = new TreeMap<>();
    private long all;

    void event(JsonValue event) {
        TimeInterval at = GithubDrafts.server(event.text("created_at")).at();
        if (at == null) {
            return;
        }
        all++;
        if (events.size() < MOST) {
            events.merge(Math.floorDiv(at.lo(), HOUR), 1L, Long::sum);
        }
        see(accounts, event.get("actor"), "login");
        see(repositories, event.get("repo"), "name");
        see(repositories, event.get("repository"), "url");
    }

    private static void see(Set<String> seen, @Nullable JsonValue value, String member) {
        if (value != null && seen.size() < MANY) {
            String name = value.isObject() ? value.text(member) : value.asText();
            if (name != null) {
                seen.add(name);
            }
        }
    }

    void tell(Delivery out) throws CaseException {
        if (accounts.size() < MANY || repositories.size() < MANY) {
            return;
        }
        for (Map.Entry<Long, Long> hour : events.entrySet()) {
            if (hour.getValue() * EDGE >= all) {
                out.coverage(
                        new Coverage(
                                "gharchive:" + name(hour.getKey()),
                                "events",
                                null,
                                hour.getValue(),
                                "an hour of GH Archive; the archive itself may lack events"));
            }
        }
    }

    /** As GH Archive calls the hour: without a leading zero. */
    private static String name(long hour) {
        LocalDateTime at = LocalDateTime.ofEpochSecond(hour * 3600, 0, ZoneOffset.UTC);
        return at.toLocalDate() + "-" + at.getHour();
    }
}

package org.harrow.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/**
 * Hours as GH Archive packs them, invented and seeded: a mix of events like that of the archive,
 * about a kilobyte each, with one heavy account and one heavy repository. Planted in every day:
 * accounts that answer each closure within minutes ({@code swift0} to {@code swift4}), one that
 * posts the same text in many places ({@code copier}), one that opens very many pull requests
 * ({@code torrent}), a ring that stars what nobody else stars within seconds ({@code ring0} to
 * {@code ring4}), and one that acts in one minute of the hour ({@code metronome}).
 */
public final class SyntheticHours {
    private static final long HOUR = 3_600;
    private static final int POOL = 20_000;

    /** How much is made. */
    private final int perHour;

    private final SplittableRandom random;
    private final List<Topic> threads = new ArrayList<>();
    private final PriorityQueue<Planned> planned =
            new PriorityQueue<>(
                    java.util.Comparator.comparingLong(Planned::at)
                            .thenComparingLong(Planned::order));
    private final StringBuilder line = new StringBuilder();
    private final long accounts;
    private final long repositories;
    private long id = 60_000_000_000L;
    private long plans;
    private long bytes;

    private record Topic(String repository, int number, String author, boolean pull) {}

    private record Planned(long at, long order, Runnable what) {}

    private SyntheticHours(int perHour, long seed) {
        this.perHour = perHour;
        this.random = new SplittableRandom(seed);
        this.accounts = Math.max(400, perHour);
        this.repositories = Math.max(300, perHour / 2);
    }

    /**
     * Writes hours, the first at midnight of 2 March 2026, and gives their bytes before packing.
     *
     * @param hours how many
     * @param perHour events in each, beside the planted ones
     */
    public static long write(Path folder, int hours, int perHour, long seed) throws IOException {
        SyntheticHours made = new SyntheticHours(perHour, seed);
        long first = LocalDateTime.of(2026, 3, 2, 0, 0).toEpochSecond(ZoneOffset.UTC);
        for (int hour = 0; hour < hours; hour++) {
            if (hour % 24 == 0) {
                made.plant(first + hour * HOUR, Math.min(24, hours - hour));
            }
            made.hour(folder, first + hour * HOUR);
        }
        return made.bytes;
    }

    private void hour(Path folder, long start) throws IOException {
        LocalDateTime at = LocalDateTime.ofEpochSecond(start, 0, ZoneOffset.UTC);
        Path file = folder.resolve(at.toLocalDate() + "-" + at.getHour() + ".json.gz");
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
                    {
                        def.setLevel(3);
                    }
                }) {
            for (int i = 0; i < perHour; i++) {
                long second = start + HOUR * i / perHour;
                planned(second, out);
                event(second);
                flush(out);
            }
            planned(start + HOUR - 1, out);
        }
    }

    private void planned(long until, OutputStream out) throws IOException {
        while (!planned.isEmpty() && planned.element().at() <= until) {
            planned.remove().what().run();
            flush(out);
        }
    }

    private void flush(OutputStream out) throws IOException {
        byte[] one = line.toString().getBytes(StandardCharsets.UTF_8);
        out.write(one);
        bytes += one.length;
        line.setLength(0);
    }

    private void plan(long at, Runnable what) {
        planned.add(new Planned(at, plans++, what));
    }

    // --- what is planted -------------------------------------------------------------------------

    private void plant(long day, int hours) {
        long length = hours * HOUR;
        for (int i = 0; i < 5; i++) {
            String swift = "swift" + i;
            for (int k = 0; k < 8; k++) {
                long at = day + 600 + length * k / 9 + i * 40L;
                Topic pull = thread("owner" + (k * 7 + i) + "/made" + i, swift, true);
                String closer = "keeper" + (k + i * 3);
                int late = 60 + random.nextInt(150);
                plan(at, () -> opened(pull, at));
                plan(at + 900, () -> closed(pull, closer, false, at + 900));
                plan(at + 900 + late, () -> comment(pull, swift, words(25), at + 900 + late));
            }
        }
        String pitch = words(40);
        for (int k = 0; k < 24; k++) {
            long at = day + 300 + length * k / 25;
            Topic issue = thread(repository(), account(), false);
            plan(at, () -> comment(issue, "copier", pitch, at));
        }
        for (int k = 0; k < 60; k++) {
            long at = day + 200 + length * k / 61;
            Topic pull = thread("owner" + (100 + k) + "/wide" + k % 40, "torrent", true);
            plan(at, () -> opened(pull, at));
        }
        for (int k = 0; k < 6; k++) {
            long at = day + 500 + length * k / 7;
            String starred = "quiet" + k + "/day" + day % 997;
            for (int i = 0; i < 5; i++) {
                String member = "ring" + i;
                long moment = at + i * 2L;
                plan(moment, () -> starred(starred, member, moment));
            }
        }
        for (int k = 0; k < hours; k++) {
            long at = day + k * HOUR + 37 * 60 + random.nextInt(50);
            plan(at, () -> pushed("metronome/clock", "metronome", at));
        }
    }

    // --- what happens anyway ---------------------------------------------------------------------

    private void event(long at) {
        int kind = random.nextInt(1000);
        if (kind < 80) {
            pushed("heavy/factory", "tireless", at);
        } else if (kind < 110) {
            comment(thread(), "tireless", words(8 + random.nextInt(8)), at);
        } else if (kind < 160) {
            pushed(repository(), "upkeep[bot]", at);
        } else if (kind < 480) {
            pushed(repository(), account(), at);
        } else if (kind < 600) {
            starred(kind < 540 ? "heavy/factory" : repository(), account(), at);
        } else if (kind < 680) {
            created(repository(), account(), at);
        } else if (kind < 700) {
            forked(repository(), account(), at);
        } else if (kind < 790) {
            opened(keep(thread(repository(), account(), kind < 750)), at);
        } else if (kind < 850) {
            Topic thread = thread();
            closed(
                    thread,
                    kind < 815 ? thread.author() : account(),
                    thread.pull() && kind % 3 == 0,
                    at);
        } else if (kind < 900) {
            Topic thread = thread();
            reviewed(thread, account(), at);
        } else {
            comment(thread(), account(), words(10 + random.nextInt(60)), at);
        }
    }

    private String account() {
        return "user" + (long) (Math.pow(random.nextDouble(), 3) * accounts);
    }

    private String repository() {
        long number = (long) (Math.pow(random.nextDouble(), 2) * repositories);
        return "owner" + number % 9_000 + "/project" + number;
    }

    private Topic thread(String repository, String author, boolean pull) {
        return new Topic(repository, 1 + random.nextInt(1_000_000), author, pull);
    }

    /** One that was opened before, or one nobody has seen. */
    private Topic thread() {
        return threads.isEmpty() || random.nextInt(4) == 0
                ? thread(repository(), account(), random.nextBoolean())
                : threads.get(random.nextInt(threads.size()));
    }

    private Topic keep(Topic thread) {
        if (threads.size() < POOL) {
            threads.add(thread);
        } else {
            threads.set(random.nextInt(POOL), thread);
        }
        return thread;
    }

    private String words(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ")
                    .append(
                            SyntheticEvents.word(
                                    (int) (Math.pow(random.nextDouble(), 4) * 20_000)));
        }
        if (random.nextInt(12) == 0) {
            Topic other = thread();
            out.append(" see https://github.com/")
                    .append(other.repository())
                    .append(other.pull() ? "/pull/" : "/issues/")
                    .append(other.number());
        }
        if (random.nextInt(15) == 0) {
            out.append(" @").append(account());
        }
        return out.toString();
    }

    // --- how it is told --------------------------------------------------------------------------

    private static long number(String login) {
        return 1_000 + (login.hashCode() & 0x7fffffffL);
    }

    private void begin(String type, String actor, String repository) {
        line.append("{\"id\":\"").append(id++).append("\",\"type\":\"").append(type);
        line.append("\",\"actor\":{\"id\":").append(number(actor)).append(",\"login\":\"");
        line.append(actor).append("\",\"display_login\":\"").append(actor);
        line.append("\",\"gravatar_id\":\"\",\"url\":\"https://api.github.com/users/");
        line.append(actor).append("\",\"avatar_url\":\"https://avatars.githubusercontent.com/u/");
        line.append(number(actor)).append("?\"},\"repo\":{\"id\":").append(number(repository));
        line.append(",\"name\":\"").append(repository);
        line.append("\",\"url\":\"https://api.github.com/repos/").append(repository);
        line.append("\"},\"payload\":{");
    }

    private void end(long at) {
        line.append("},\"public\":true,\"created_at\":\"").append(Instant.ofEpochSecond(at));
        line.append("\"}\n");
    }

    private void pushed(String repository, String actor, long at) {
        begin("PushEvent", actor, repository);
        line.append("\"repository_id\":").append(number(repository)).append(",\"push_id\":");
        line.append(id).append(",\"size\":1,\"distinct_size\":1,\"ref\":\"refs/heads/main\"");
        String head = sha();
        line.append(",\"head\":\"").append(head).append("\",\"before\":\"").append(sha());
        line.append("\",\"commits\":[{\"sha\":\"")
                .append(head)
                .append("\",\"author\":{\"email\":\"");
        line.append(actor).append("@example.org\",\"name\":\"").append(actor);
        line.append("\"},\"message\":\"").append(words(6)).append("\",\"distinct\":true}]");
        end(at);
    }

    private String sha() {
        return String.format(
                "%016x%016x%08x", random.nextLong(), random.nextLong(), random.nextInt());
    }

    private void starred(String repository, String actor, long at) {
        begin("WatchEvent", actor, repository);
        line.append("\"action\":\"started\"");
        end(at);
    }

    private void created(String repository, String actor, long at) {
        begin("CreateEvent", actor, repository);
        line.append("\"ref\":\"topic-").append(id).append("\",\"ref_type\":\"branch\",");
        line.append("\"master_branch\":\"main\",\"description\":\"").append(words(12));
        line.append("\",\"pusher_type\":\"user\"");
        end(at);
    }

    private void forked(String repository, String actor, long at) {
        begin("ForkEvent", actor, repository);
        String fork = actor + repository.substring(repository.indexOf('/'));
        line.append("\"forkee\":{\"id\":").append(number(fork)).append(",\"full_name\":\"");
        line.append(fork).append("\",\"private\":false,\"owner\":");
        user(actor);
        line.append(",\"description\":\"").append(words(10)).append("\"}");
        end(at);
    }

    private void user(String login) {
        line.append("{\"login\":\"").append(login).append("\",\"id\":").append(number(login));
        line.append(",\"html_url\":\"https://github.com/").append(login).append("\",\"type\":\"");
        line.append(login.endsWith("[bot]") ? "Bot" : "User").append("\",\"site_admin\":false}");
    }

    private void object(Topic thread, String state, long at) {
        String kind = thread.pull() ? "pull" : "issues";
        line.append("{\"url\":\"https://api.github.com/repos/").append(thread.repository());
        line.append(thread.pull() ? "/pulls/" : "/issues/").append(thread.number());
        line.append("\",\"html_url\":\"https://github.com/").append(thread.repository());
        line.append("/").append(kind).append("/").append(thread.number());
        line.append("\",\"id\":").append(number(thread.repository() + thread.number()));
        line.append(",\"number\":").append(thread.number()).append(",\"title\":\"");
        line.append("A change ").append(thread.number()).append("\",\"user\":");
        user(thread.author());
        line.append(",\"state\":\"").append(state).append("\",\"locked\":false,\"comments\":3");
        line.append(",\"created_at\":\"").append(Instant.ofEpochSecond(at)).append("\"");
    }

    private void opened(Topic thread, long at) {
        begin(
                thread.pull() ? "PullRequestEvent" : "IssuesEvent",
                thread.author(),
                thread.repository());
        line.append("\"action\":\"opened\",\"number\":").append(thread.number());
        line.append(thread.pull() ? ",\"pull_request\":" : ",\"issue\":");
        object(thread, "open", at);
        line.append(",\"body\":\"").append(words(10 + random.nextInt(50))).append("\"}");
        end(at);
    }

    private void closed(Topic thread, String by, boolean merged, long at) {
        begin(thread.pull() ? "PullRequestEvent" : "IssuesEvent", by, thread.repository());
        line.append("\"action\":\"closed\",\"number\":").append(thread.number());
        line.append(thread.pull() ? ",\"pull_request\":" : ",\"issue\":");
        object(thread, "closed", at - 900);
        line.append(",\"closed_at\":\"").append(Instant.ofEpochSecond(at)).append("\"");
        if (merged) {
            line.append(",\"merged\":true,\"merged_at\":\"").append(Instant.ofEpochSecond(at));
            line.append("\",\"additions\":").append(random.nextInt(400));
            line.append(",\"deletions\":").append(random.nextInt(90));
        }
        line.append("}");
        end(at);
    }

    private void reviewed(Topic thread, String by, long at) {
        if (!thread.pull()) {
            comment(thread, by, words(12), at);
            return;
        }
        begin("PullRequestReviewEvent", by, thread.repository());
        line.append("\"action\":\"created\",\"review\":{\"id\":").append(id).append(",\"user\":");
        user(by);
        line.append(",\"body\":\"").append(words(10)).append("\",\"state\":\"");
        line.append(random.nextInt(3) == 0 ? "changes_requested" : "approved");
        line.append("\",\"submitted_at\":\"").append(Instant.ofEpochSecond(at));
        line.append("\",\"html_url\":\"https://github.com/").append(thread.repository());
        line.append("/pull/").append(thread.number()).append("#pullrequestreview-").append(id);
        line.append("\"},\"pull_request\":");
        object(thread, "open", at - 3_000);
        line.append("}");
        end(at);
    }

    private void comment(Topic thread, String by, String text, long at) {
        begin("IssueCommentEvent", by, thread.repository());
        line.append("\"action\":\"created\",\"issue\":");
        object(thread, "open", at - 7_200);
        line.append("},\"comment\":{\"id\":").append(id).append(",\"html_url\":\"");
        line.append("https://github.com/").append(thread.repository()).append("/issues/");
        line.append(thread.number()).append("#issuecomment-").append(id).append("\",\"user\":");
        user(by);
        String when = Instant.ofEpochSecond(at).toString();
        line.append(",\"created_at\":\"").append(when).append("\",\"updated_at\":\"").append(when);
        line.append("\",\"body\":\"").append(text).append("\"}");
        end(at);
    }
}

package org.harrow.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/** Comments as GitHub's event stream tells them, about a kilobyte each, seeded. */
final class SyntheticEvents {
    private static final int WORDS = 20_000;
    private static final long START = 1_735_689_600L;

    private SyntheticEvents() {}

    /** The n-th word of an invented language; low numbers are common. */
    static String word(int n) {
        StringBuilder out = new StringBuilder();
        int left = Math.floorMod(n, WORDS) + 27;
        while (left > 0) {
            out.append((char) ('a' + left % 26));
            left /= 26;
        }
        return "w" + out;
    }

    /** Writes so many events as gzip and gives the number of bytes before packing. */
    static long write(Path file, int records, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        long bytes = 0;
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < records; i++) {
                line.setLength(0);
                event(line, i, random);
                byte[] one = line.toString().getBytes(StandardCharsets.UTF_8);
                out.write(one);
                bytes += one.length;
            }
        }
        return bytes;
    }

    private static void event(StringBuilder out, int i, SplittableRandom random) {
        int actor = (int) (Math.pow(random.nextDouble(), 3) * 50_000);
        int repo = (int) (Math.pow(random.nextDouble(), 2) * 20_000);
        int issue = 1 + random.nextInt(500);
        Instant at = Instant.ofEpochSecond(START + i);
        String name = "owner" + repo % 900 + "/repo" + repo;
        String url = "https://api.github.com/repos/" + name;
        out.append("{\"id\":\"").append(40_000_000_000L + i);
        out.append("\",\"type\":\"IssueCommentEvent\",\"actor\":{\"id\":").append(1_000 + actor);
        out.append(",\"login\":\"user").append(actor);
        out.append("\",\"display_login\":\"user").append(actor);
        out.append("\",\"gravatar_id\":\"\",\"url\":\"https://api.github.com/users/user");
        out.append(actor).append("\"},\"repo\":{\"id\":").append(9_000_000 + repo);
        out.append(",\"name\":\"").append(name).append("\",\"url\":\"").append(url);
        out.append("\"},\"payload\":{\"action\":\"created\",\"issue\":{\"url\":\"").append(url);
        out.append("/issues/").append(issue).append("\",\"number\":").append(issue);
        out.append(",\"title\":\"");
        words(out, 6, random);
        out.append("\",\"user\":{\"login\":\"user").append(issue % 97).append("\",\"id\":");
        out.append(1_000 + issue % 97).append("},\"state\":\"open\",\"comments\":3},\"comment\":");
        out.append("{\"url\":\"").append(url).append("/issues/comments/").append(700_000_000L + i);
        out.append("\",\"html_url\":\"https://github.com/").append(name).append("/issues/");
        out.append(issue).append("#issuecomment-").append(700_000_000L + i).append("\",\"id\":");
        out.append(700_000_000L + i).append(",\"user\":{\"login\":\"user").append(actor);
        out.append("\",\"id\":").append(1_000 + actor).append("},\"created_at\":\"").append(at);
        out.append("\",\"updated_at\":\"").append(at).append("\",\"body\":\"");
        words(out, 20 + random.nextInt(50), random);
        out.append("\"}},\"public\":true,\"created_at\":\"").append(at).append("\"}\n");
    }

    private static void words(StringBuilder out, int count, SplittableRandom random) {
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ")
                    .append(word((int) (Math.pow(random.nextDouble(), 4) * WORDS)));
        }
    }
}

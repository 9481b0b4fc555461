package org.harrow.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A backup of one invented pull request as it was at some time, in the exporter's own shape. */
final class Backup {
    private final List<String> events = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();

    private static String by(String login) {
        return "{\"login\":\"" + login + "\",\"id\":" + login.length() + ",\"type\":\"User\"}";
    }

    private static String texts(int id, String login, String body, String made, String updated) {
        return "\"id\":"
                + id
                + ",\"user\":"
                + by(login)
                + ",\"body\":\""
                + body
                + "\",\"created_at\":\""
                + made
                + "\",\"updated_at\":\""
                + updated
                + "\"";
    }

    Backup comment(int id, String body, String made, String updated) {
        events.add(
                "{\"event\":\"commented\","
                        + texts(id, "crab", body, made, updated)
                        + ",\"issue_url\":\"https://api.github.com/repos/o/r/issues/12\"}");
        return this;
    }

    Backup lineComment(int id, String body, String made, String updated) {
        comments.add(
                "{"
                        + texts(id, "mona", body, made, updated)
                        + ",\"diff_hunk\":\"@@\",\"pull_request_url\":"
                        + "\"https://api.github.com/repos/o/r/pulls/12\"}");
        return this;
    }

    Backup event(int id, String name, String at) {
        events.add(
                "{\"id\":"
                        + id
                        + ",\"event\":\""
                        + name
                        + "\",\"actor\":"
                        + by("lumen")
                        + ",\"created_at\":\""
                        + at
                        + "\"}");
        return this;
    }

    Backup commit(String sha) {
        events.add(
                "{\"event\":\"committed\",\"sha\":\""
                        + sha
                        + "\",\"message\":\"work\",\"author\":{\"name\":\"Crab\",\"email\":"
                        + "\"crab@example.org\",\"date\":\"2026-01-01T00:30:00Z\"}}");
        return this;
    }

    /** The whole item. */
    String item() {
        return "{\"type\":\"pull\",\"pull\":{"
                + "\"number\":12,\"title\":\"Speed up\",\"state\":\"open\",\"html_url\":"
                + "\"https://github.com/o/r/pull/12\",\"user\":"
                + by("crab")
                + ",\"body\":\"Faster\",\"created_at\":\"2026-01-01T00:00:00Z\",\"head\":{\"label\":"
                + "\"crab:fast\"},\"base\":{}},\"events\":"
                + listing()
                + ",\"comments\":["
                + String.join(",", comments)
                + "]}";
    }

    /** The timeline alone, as one page of the interface gives it. */
    String listing() {
        return "[" + String.join(",\n", events) + "]";
    }

    Path write(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), item());
    }
}

package org.harrow.intake.bluesky;

import java.time.Instant;
import java.util.List;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.IdClock;
import org.harrow.intake.content.Ids;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.ArtifactName;
import org.harrow.model.Clock;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A message of the Jetstream: what was written into somebody's repository, stamped by the server in
 * microseconds. A deletion carries no text.
 */
final class JetstreamMessage {
    private JetstreamMessage() {}

    /** What a message tells; that the stream has news of itself is no action. */
    static Told tell(JsonValue message, IdClock ids) {
        if ("info".equals(kind(message))) {
            return new Told(
                    "bluesky|jetstream|info|" + Ids.optional(message, "time_us"), List.of());
        }
        String did = Ids.required(message, "did");
        String raw = Ids.required(message, "time_us");
        Stamp at = Times.epoch(raw, Clock.SERVER);
        ids.compare(at, rev(message));
        JsonValue commit = message.get("commit");
        String key = "bluesky|jetstream|" + did + "|" + raw;
        if (commit == null || !commit.isObject()) {
            Draft draft =
                    new DraftBuilder(
                                    key + "|other", Kind.OTHER, ArtifactName.bluesky("at://" + did))
                            .by(account(message, did))
                            .with("event", kind(message))
                            .at(at);
            return new Told(key, List.of(draft));
        }
        String uri = "at://" + did + "/" + commit.text("collection") + "/" + commit.text("rkey");
        return new Told(
                "bluesky|jetstream|" + uri + "|" + raw,
                List.of(commit(commit, uri, BlueskyAccount.byDid(did), at)));
    }

    /** Messages of 2024 shorten the words: {@code "type":"com"}, {@code "type":"c"}. */
    private static @Nullable String kind(JsonValue message) {
        String kind = message.text("kind");
        if (kind != null) {
            return kind;
        }
        String type = message.text("type");
        return switch (type == null ? "" : type) {
            case "com" -> "commit";
            case "id" -> "identity";
            case "acc" -> "account";
            default -> type;
        };
    }

    private static String operation(JsonValue commit) {
        String operation = commit.text("operation");
        String type = commit.text("type");
        return operation != null
                ? operation
                : switch (type == null ? "" : type) {
                    case "c" -> "create";
                    case "u" -> "update";
                    case "d" -> "delete";
                    default -> String.valueOf(type);
                };
    }

    /** The server's own time in the name of a commit. */
    private static @Nullable Instant rev(JsonValue message) {
        String rev = message.textAt("commit", "rev");
        return rev == null ? null : IdClock.tid(rev);
    }

    private static AccountRef account(JsonValue message, String did) {
        JsonValue identity = message.get("identity");
        AccountRef named = BlueskyAccount.of(identity);
        return named != null ? named : BlueskyAccount.byDid(did);
    }

    private static Draft commit(JsonValue commit, String uri, AccountRef by, Stamp at) {
        String operation = operation(commit);
        JsonValue record = commit.get("record");
        String own = ArtifactName.bluesky(uri);
        if (operation.equals("delete")) {
            return new DraftBuilder("bluesky|" + uri + "|deleted", Kind.DELETED, own).by(by).at(at);
        }
        if (record == null || !record.isObject()) {
            throw new RejectedRecord("The message holds no record.");
        }
        if (operation.equals("update")) {
            return new DraftBuilder("bluesky|" + uri + "|edited|" + at.raw(), Kind.EDITED, own)
                    .by(by)
                    .text(record.text("text"))
                    .with("created_at", record.text("createdAt"))
                    .at(at);
        }
        return created(String.valueOf(commit.text("collection")), uri, record, by).at(at);
    }

    /** What a record in somebody's repository says they did. */
    static DraftBuilder created(String collection, String uri, JsonValue record, AccountRef by) {
        return switch (collection) {
            case "app.bsky.feed.post" -> BlueskyPost.said(uri, record, by);
            case "app.bsky.feed.like" -> about(Kind.LIKED, uri, record, by);
            case "app.bsky.feed.repost" -> about(Kind.REPOSTED, uri, record, by);
            case "app.bsky.graph.follow" -> onAccount(Kind.FOLLOWED, uri, record, by);
            case "app.bsky.graph.block" -> onAccount(Kind.BLOCKED, uri, record, by);
            default ->
                    new DraftBuilder(
                                    "bluesky|" + uri + "|created",
                                    Kind.CREATED,
                                    ArtifactName.bluesky(uri))
                            .by(by)
                            .with("event", collection)
                            .with("created_at", record.text("createdAt"));
        };
    }

    private static DraftBuilder about(Kind kind, String uri, JsonValue record, AccountRef by) {
        String subject = record.textAt("subject", "uri");
        return new DraftBuilder(
                        "bluesky|" + uri + "|" + kind.id(),
                        kind,
                        ArtifactName.bluesky(subject == null ? uri : subject))
                .by(by)
                .owner(BlueskyAccount.ownerOf(subject))
                .object(ArtifactName.bluesky(uri))
                .with("created_at", record.text("createdAt"));
    }

    private static DraftBuilder onAccount(Kind kind, String uri, JsonValue record, AccountRef by) {
        String subject = record.text("subject");
        return new DraftBuilder(
                        "bluesky|" + uri + "|" + kind.id(),
                        kind,
                        ArtifactName.bluesky(subject == null ? uri : "at://" + subject))
                .by(by)
                .owner(subject == null ? null : BlueskyAccount.byDid(subject))
                .object(ArtifactName.bluesky(uri))
                .with("created_at", record.text("createdAt"));
    }
}

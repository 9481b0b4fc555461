package org.harrow.intake.git;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.Ids;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/** A git log as JSON: hash, parents, branch, author, committer, subject, files. */
final class GitJsonSession implements JsonSession {
    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        out.tell(unit, value, GitJsonSession::tell);
    }

    private static Told tell(JsonValue commit) {
        if (!commit.isObject()) {
            throw new RejectedRecord("This is no object, so no commit.");
        }
        List<Commit.Change> changes = new ArrayList<>();
        for (JsonValue file : commit.list("files")) {
            String path = file.isObject() ? file.text("path") : file.asText();
            if (path != null) {
                changes.add(
                        new Commit.Change(file.isObject() ? or(file.text("status")) : "M", path));
            }
        }
        String body = commit.text("body");
        String subject = or(commit.text("subject"));
        return new Commit(
                        Ids.required(commit, "hash"),
                        or(commit.text("branch")),
                        person(commit, "author"),
                        person(commit, "committer"),
                        new Commit.Work(
                                body == null || body.isBlank() ? subject : subject + "\n\n" + body,
                                changes))
                .tell();
    }

    private static Commit.Person person(JsonValue commit, String member) {
        return new Commit.Person(
                or(commit.textAt(member, "name")),
                or(commit.textAt(member, "email")),
                or(commit.textAt(member, "date")));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package org.harrow.intake.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.harrow.intake.Delivery;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.Head;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Broken;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Lines;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.bytes.UnitSink;
import org.harrow.intake.bytes.Utf8;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;
import org.harrow.model.CaseException;

/**
 * A git log: the plain output of one exact command, whose commits begin with U+001E and whose
 * fields end with U+001F, or the same as JSON.
 */
public final class GitLogText implements Format {
    /** The command that makes the plain text. */
    public static final String COMMAND =
            "git -c core.quotepath=false log --all --source --reverse --name-status"
                    + " --format='%x1e%H%x1f%P%x1f%S%x1f%an%x1f%ae%x1f%aI%x1f%cn%x1f%ce%x1f%cI%x1f%B%x1f'";

    private static final int SURE = 95;
    private static final int FIELDS = 11;
    private static final char RECORD = 0x1e;
    private static final String FIELD = "\u001f";

    private static final FormatInfo INFO =
            new FormatInfo(
                    "git.log",
                    "git",
                    "git log, as JSON or as the plain output of one command",
                    COMMAND + " > site.gitlog",
                    new FormatInfo.Traits(
                            "the marks U+001E and U+001F, or members hash, author.email and"
                                    + " committer.date; 95 of 100",
                            "the author's machine; deployments (subject \"deploy: …\", or on"
                                    + " gh-pages): the runner that deployed",
                            "what was squashed or force-pushed away; both dates can be set at"
                                    + " will"));

    private final JsonFormat json =
            new JsonFormat(INFO, GitLogText::isLog, Set.of(), GitJsonSession::new);

    @Override
    public FormatInfo info() {
        return INFO;
    }

    @Override
    public int confidence(Head head) {
        return head.isJson() ? json.confidence(head) : isPlain(head) ? SURE : 0;
    }

    @Override
    public void read(Head head, ByteWindow text, Delivery out) throws IOException, CaseException {
        if (head.isJson()) {
            json.read(head, text, out);
        } else {
            new Lines(text, new Commits(out), (byte) RECORD).read();
        }
    }

    private static int isLog(JsonSketch seen) {
        return seen.has("hash", "author.email", "author.date", "committer.date") ? SURE : 0;
    }

    private static boolean isPlain(Head head) {
        String text = head.text();
        return !text.isEmpty() && text.charAt(0) == RECORD && text.contains(FIELD);
    }

    private record Commits(Delivery out) implements UnitSink {
        @Override
        public void unit(Unit unit) throws CaseException {
            Unit record = new Unit(unit.bytes(), unit.from(), unit.to(), unit.offset(), 0);
            if (Utf8.firstBad(unit.bytes(), unit.from(), unit.to()) >= 0) {
                out.reject(record, "The commit is not valid UTF-8.");
                return;
            }
            String text =
                    new String(
                            unit.bytes(),
                            unit.from(),
                            unit.to() - unit.from(),
                            StandardCharsets.UTF_8);
            Told told;
            try {
                told = commit(text).tell();
            } catch (RejectedRecord e) {
                out.reject(record, e.sentence());
                return;
            }
            out.record(record, told);
        }

        @Override
        public void broken(Broken bytes, String reason) throws CaseException {
            out.reject(bytes, reason);
        }
    }

    private static Commit commit(String text) {
        String[] field = text.split(FIELD, -1);
        if (field.length != FIELDS || field[0].isBlank()) {
            throw new RejectedRecord(
                    "This commit has "
                            + (field.length - 1)
                            + " fields instead of 10. Export the log with the command that \"harrow"
                            + " formats\" shows.");
        }
        return new Commit(
                field[0],
                field[2],
                new Commit.Person(field[3], field[4], field[5]),
                new Commit.Person(field[6], field[7], field[8]),
                new Commit.Work(field[9].strip(), changes(field[10])));
    }

    private static List<Commit.Change> changes(String lines) {
        List<Commit.Change> changes = new ArrayList<>();
        lines.lines()
                .map(line -> line.split("\t", -1))
                .filter(part -> part.length > 1)
                .forEach(part -> changes.add(new Commit.Change(part[0], part[part.length - 1])));
        return changes;
    }
}

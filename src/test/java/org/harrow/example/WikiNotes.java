package org.harrow.example;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Delivery;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.Times;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.ArtifactName;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.harrow.model.Kind;

/** Notes of an invented wiki: {"note":7,"who":"ada","saved":"2026-03-01T09:00:00Z",...}. */
final class WikiNotes implements JsonSession {
    static final FormatInfo INFO =
            new FormatInfo(
                    "wiki.notes",
                    "table",
                    "Notes of the example wiki",
                    "curl -o notes.ndjson https://wiki.example/notes",
                    new FormatInfo.Traits(
                            "note, who and saved; 90 of 100",
                            "the wiki's server: saved",
                            "edits; who deleted a note"));

    static JsonFormat format() {
        return new JsonFormat(
                INFO,
                seen -> seen.has("note", "who", "saved") ? 90 : 0,
                Set.of("notes"),
                WikiNotes::new);
    }

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        out.tell(unit, value, WikiNotes::tell);
    }

    static Told tell(JsonValue note) {
        String id = note.text("note");
        if (id == null) {
            throw new RejectedRecord("The note has no number.");
        }
        String who = note.text("who");
        String url = "https://wiki.example/notes/" + id;
        return new Told(
                "wiki|note|" + id,
                List.of(
                        new DraftBuilder(
                                        "wiki|" + id + "|posted",
                                        Kind.POSTED,
                                        ArtifactName.ofUrl(url))
                                .by(
                                        who == null
                                                ? null
                                                : new AccountRef(
                                                        "wiki",
                                                        who,
                                                        who,
                                                        null,
                                                        AccountType.UNKNOWN))
                                .url(url)
                                .text(note.text("says"))
                                .at(Times.iso(note.text("saved"), Clock.SERVER))));
    }
}

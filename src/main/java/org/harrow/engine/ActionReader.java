package org.harrow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.harrow.casefile.ActionRows;
import org.harrow.casefile.EntryTable;
import org.harrow.casefile.SourceTable;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.Clock;
import org.harrow.model.Content;
import org.harrow.model.Deed;
import org.harrow.model.Exhibit;
import org.harrow.model.Inference;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.Provenance;
import org.harrow.model.Source;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.harrow.resolve.Resolved;
import org.jspecify.annotations.Nullable;

/** Puts an action together: numbers from the snapshot, texts and exhibit from the file. */
final class ActionReader implements AutoCloseable {
    private final ActionRows rows;
    private final SourceTable sources;
    private final EntryTable entries;
    private final Resolved resolved;

    ActionReader(Connection db, SourceTable sources, EntryTable entries, Resolved resolved)
            throws SQLException {
        rows = new ActionRows(db);
        this.sources = sources;
        this.entries = entries;
        this.resolved = resolved;
    }

    /** A dated action, by row of the snapshot. */
    Action dated(int row) throws SQLException {
        return action(resolved.dated(), row, resolved.data().inferred(row), true);
    }

    /** An undated action, by its place among them. */
    Action undated(int place) throws SQLException {
        return action(resolved.undated(), place, null, false);
    }

    /** The exhibit that an action brought from another case, as JSON; null where it has none. */
    @Nullable String carried(long draft) throws SQLException {
        return Attributes.parse(rows.attributes(draft)).get(Attributes.EXHIBIT);
    }

    /** Every dated action that matches, in the order of the snapshot. */
    void dated(ActionFilter filter, Consumer<Action> out) throws SQLException {
        for (int row = 0; row < resolved.dated().size(); row++) {
            if (filter.dated(row)) {
                out.accept(dated(row));
            }
        }
    }

    /** Every undated action that matches, by id. */
    void undated(ActionFilter filter, Consumer<Action> out) throws SQLException {
        for (int place = 0; place < resolved.undated().size(); place++) {
            if (filter.undated(resolved.undated(), place)) {
                Action action = undated(place);
                if (filter.wants(action.deed().kind())) {
                    out.accept(action);
                }
            }
        }
    }

    private Action action(Resolved.Rows where, int at, @Nullable Inference inferred, boolean dated)
            throws SQLException {
        ActionRows.Row row = rows.get(where.draft()[at], where.record()[at]);
        HexFormat hex = HexFormat.of();
        String id =
                hex.toHexDigits(where.ids().high()[at]) + hex.toHexDigits(where.ids().low()[at]);
        Stamp said = row.stamp();
        Stamp stamp = dated ? said : Stamp.undated(said.clock(), said.raw());
        Resolved.Note note = where.notes().get(at);
        if (note != null) {
            return followed(id, note, where, at, row);
        }
        return new Action(
                id,
                deed(where.deeds(), at, row, row.kind()),
                stamp,
                content(
                        row.said(),
                        dated ? links(at) : linksOf(where.draft()[at]),
                        dated ? mentions(at) : mentionsOf(where.draft()[at])),
                new Provenance(exhibit(row.seat()), where.ids().revisionOf().get(at), inferred));
    }

    /** An action that follows from two listings: the record that was changed is its exhibit. */
    private Action followed(
            String id, Resolved.Note note, Resolved.Rows where, int at, ActionRows.Row row) {
        TimeInterval when = resolved.data().at(at);
        Stamp stamp = new Stamp(when, Clock.SERVER, Precision.SECOND, "", true);
        Content content =
                new Content(
                        row.said().text(),
                        row.said().url(),
                        List.of(),
                        List.of(),
                        note.attributes());
        return new Action(
                id,
                deed(where.deeds(), at, row, note.kind()),
                stamp,
                content,
                new Provenance(exhibit(row.seat()), null, null));
    }

    private Deed deed(Resolved.Deed numbers, int at, ActionRows.Row row, Kind kind) {
        CaseData data = resolved.data();
        String artifact = data.artifacts().get(numbers.artifact()[at]);
        String object = row.said().object();
        return new Deed(
                kind,
                account(numbers.account()[at]),
                artifact,
                object == null ? null : CaseLoader.fullName(artifact, object),
                account(numbers.target()[at]));
    }

    private @Nullable String account(int number) {
        return number < 0 ? null : resolved.data().accounts().get(number).id();
    }

    private static Content content(
            ActionRows.Said said, List<String> links, List<String> mentions) {
        Map<String, String> attributes = Attributes.parse(said.attributes());
        if (said.replyTo() != null) {
            attributes.put(Content.REPLY_TO, said.replyTo());
        }
        return new Content(said.text(), said.url(), links, mentions, attributes);
    }

    private List<String> links(int row) {
        CaseData data = resolved.data();
        return Arrays.stream(data.columns().edges().links().of(row))
                .mapToObj(n -> data.artifacts().get(n))
                .toList();
    }

    private List<String> mentions(int row) {
        CaseData data = resolved.data();
        return Arrays.stream(data.columns().edges().mentions().of(row))
                .mapToObj(n -> data.accounts().get(n).id())
                .toList();
    }

    private List<String> linksOf(long draft) throws SQLException {
        List<String> names = resolved.data().artifacts();
        int[] numbers = resolved.numbers().artifacts();
        return rows.links(draft).stream().map(n -> names.get(numbers[n])).toList();
    }

    private List<String> mentionsOf(long draft) throws SQLException {
        int[] numbers = resolved.numbers().accounts();
        return rows.mentions(draft).stream()
                .map(n -> resolved.data().accounts().get(numbers[n]).id())
                .toList();
    }

    private Exhibit exhibit(ActionRows.Seat seat) {
        Source source = sources.get(seat.source());
        return new Exhibit(
                source.original().sha256(),
                source.file(),
                entries.name(seat.entry()),
                seat.place(),
                seat.sha256());
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}

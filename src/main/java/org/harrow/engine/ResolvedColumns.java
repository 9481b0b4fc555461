package org.harrow.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.Account;
import org.harrow.model.AccountType;
import org.harrow.model.Adjacency;
import org.harrow.model.CaseData;
import org.harrow.model.Columns;
import org.harrow.model.Coverage;
import org.harrow.model.Inference;
import org.harrow.model.Kind;
import org.harrow.resolve.Resolved;

/**
 * A resolved case as a run of columns. What the snapshot and the rows of dated actions share is
 * written once.
 */
final class ResolvedColumns {
    private static final Kind[] KINDS = Kind.values();
    private static final AccountType[] TYPES = AccountType.values();

    private ResolvedColumns() {}

    static void write(Resolved resolved, ColumnWriter out) throws SQLException {
        CaseData data = resolved.data();
        int size = data.size();
        Columns columns = data.columns();
        out.longs(columns.when().lo(), size);
        out.longs(columns.when().hi(), size);
        out.bytes(columns.when().clock(), size);
        out.bytes(columns.what().kind(), size);
        out.bytes(columns.what().flags(), size);
        adjacency(columns.edges().links(), out);
        adjacency(columns.edges().mentions(), out);
        out.ints(columns.edges().replyTo(), size);
        rows(resolved.dated(), out);
        rows(resolved.undated(), out);
        out.ints(resolved.numbers().accounts(), resolved.numbers().accounts().length);
        out.ints(resolved.numbers().artifacts(), resolved.numbers().artifacts().length);
        accounts(data.accounts(), out);
        out.texts(data.artifacts());
        inferences(data, out);
        gone(resolved.gone(), out);
        out.flush();
    }

    private static void adjacency(Adjacency all, ColumnWriter out) throws SQLException {
        out.ints(all.start(), all.start().length);
        out.ints(all.to(), all.to().length);
    }

    @SuppressWarnings("EnumOrdinal") // kept for the program that wrote it, and for no other
    private static void rows(Resolved.Rows rows, ColumnWriter out) throws SQLException {
        int size = rows.size();
        out.longs(rows.draft(), size);
        out.longs(rows.record(), size);
        out.ints(rows.deeds().account(), size);
        out.ints(rows.deeds().artifact(), size);
        out.ints(rows.deeds().target(), size);
        out.longs(rows.ids().high(), size);
        out.longs(rows.ids().low(), size);
        out.number(rows.ids().revisionOf().size());
        for (Map.Entry<Integer, String> e : new TreeMap<>(rows.ids().revisionOf()).entrySet()) {
            out.number(e.getKey());
            out.text(e.getValue());
        }
        out.number(rows.notes().size());
        for (Map.Entry<Integer, Resolved.Note> e : new TreeMap<>(rows.notes()).entrySet()) {
            out.number(e.getKey());
            out.number(e.getValue().kind().ordinal());
            Map<String, String> attributes = new TreeMap<>(e.getValue().attributes());
            out.texts(new ArrayList<>(attributes.keySet()));
            out.texts(new ArrayList<>(attributes.values()));
        }
    }

    @SuppressWarnings("EnumOrdinal") // as above
    private static void accounts(List<Account> accounts, ColumnWriter out) throws SQLException {
        List<String> texts = new ArrayList<>();
        int[] logins = new int[accounts.size()];
        byte[] types = new byte[accounts.size()];
        for (int i = 0; i < types.length; i++) {
            Account account = accounts.get(i);
            boolean stable = account.stableId() != null;
            texts.add(account.id());
            texts.add(account.venue());
            texts.add(stable ? account.stableId() : "");
            texts.addAll(account.logins());
            logins[i] = account.logins().size();
            types[i] = (byte) (account.type().ordinal() * 2 + (stable ? 1 : 0));
        }
        out.bytes(types, types.length);
        out.ints(logins, logins.length);
        out.texts(texts);
    }

    private static void inferences(CaseData data, ColumnWriter out) throws SQLException {
        List<Integer> inferred = new ArrayList<>();
        for (int row = 0; row < data.size(); row++) {
            if (data.inferred(row) != null) {
                inferred.add(row);
            }
        }
        out.number(inferred.size());
        for (int row : inferred) {
            Inference inference = java.util.Objects.requireNonNull(data.inferred(row));
            out.number(row);
            out.text(inference.account());
            out.text(inference.because());
        }
        out.number(data.nearMisses().size());
        for (Map.Entry<Integer, Integer> e : new TreeMap<>(data.nearMisses()).entrySet()) {
            out.number(e.getKey());
            out.number(e.getValue());
        }
    }

    private static void gone(List<Coverage> gone, ColumnWriter out) throws SQLException {
        out.number(gone.size());
        for (Coverage c : gone) {
            Long stated = c.stated();
            out.longs(
                    stated == null ? new long[] {c.imported()} : new long[] {c.imported(), stated},
                    stated == null ? 1 : 2);
            out.texts(List.of(c.artifact(), c.what(), c.note()));
        }
    }

    static Resolved read(ColumnReader in) throws SQLException {
        Columns.When when = new Columns.When(in.longs(), in.longs(), in.bytes());
        byte[] kind = in.bytes();
        byte[] flags = in.bytes();
        Columns.Edges edges = new Columns.Edges(readEdges(in), readEdges(in), in.ints());
        Resolved.Rows dated = readRows(in);
        Resolved.Rows undated = readRows(in);
        Resolved.Numbering numbers = new Resolved.Numbering(in.ints(), in.ints());
        List<Account> accounts = readAccounts(in);
        List<String> artifacts = in.texts();
        Columns.What what =
                new Columns.What(
                        kind,
                        dated.deeds().account(),
                        dated.deeds().artifact(),
                        dated.deeds().target(),
                        flags);
        Columns.Keys keys = new Columns.Keys(dated.ids().high(), dated.ids().low(), dated.draft());
        CaseData data =
                new CaseData(
                        new Columns(when, what, edges, keys),
                        accounts,
                        artifacts,
                        readDerived(in, undated.size()));
        return new Resolved(data, dated, undated, numbers, readGone(in));
    }

    private static Adjacency readEdges(ColumnReader in) throws SQLException {
        return new Adjacency(in.ints(), in.ints());
    }

    private static Resolved.Rows readRows(ColumnReader in) throws SQLException {
        long[] draft = in.longs();
        long[] record = in.longs();
        Resolved.Deed deeds = new Resolved.Deed(in.ints(), in.ints(), in.ints());
        long[] high = in.longs();
        long[] low = in.longs();
        Map<Integer, String> revisions = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            revisions.put(in.number(), in.text());
        }
        Map<Integer, Resolved.Note> notes = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            int place = in.number();
            Kind kind = KINDS[in.number()];
            Map<String, String> attributes = new HashMap<>();
            List<String> names = in.texts();
            List<String> values = in.texts();
            for (int i = 0; i < names.size(); i++) {
                attributes.put(names.get(i), values.get(i));
            }
            notes.put(place, new Resolved.Note(kind, attributes));
        }
        return new Resolved.Rows(
                draft,
                record,
                deeds,
                new Resolved.Ids(high, low, Map.copyOf(revisions)),
                Map.copyOf(notes));
    }

    private static List<Account> readAccounts(ColumnReader in) throws SQLException {
        byte[] types = in.bytes();
        int[] logins = in.ints();
        List<String> texts = in.texts();
        Account[] out = new Account[types.length];
        int at = 0;
        for (int i = 0; i < out.length; i++) {
            boolean stable = (types[i] & 1) != 0;
            out[i] =
                    new Account(
                            texts.get(at),
                            texts.get(at + 1).intern(),
                            stable ? texts.get(at + 2) : null,
                            texts.subList(at + 3, at + 3 + logins[i]),
                            TYPES[types[i] >> 1]);
            at += 3 + logins[i];
        }
        return Arrays.asList(out);
    }

    private static CaseData.Derived readDerived(ColumnReader in, int undated) throws SQLException {
        Map<Integer, Inference> inferences = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            inferences.put(in.number(), new Inference(in.text(), in.text()));
        }
        Map<Integer, Integer> nearMisses = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            nearMisses.put(in.number(), in.number());
        }
        return new CaseData.Derived(inferences, nearMisses, undated);
    }

    private static List<Coverage> readGone(ColumnReader in) throws SQLException {
        List<Coverage> out = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            long[] counts = in.longs();
            List<String> texts = in.texts();
            out.add(
                    new Coverage(
                            texts.get(0),
                            texts.get(1),
                            counts.length > 1 ? counts[1] : null,
                            counts[0],
                            texts.get(2)));
        }
        return List.copyOf(out);
    }
}

package org.harrow.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.harrow.casefile.Hash128;
import org.harrow.casefile.Sha256;
import org.harrow.model.AccountRef;
import org.harrow.model.Action;
import org.harrow.model.Adjacency;
import org.harrow.model.CaseData;
import org.harrow.model.Content;
import org.harrow.model.Deed;
import org.harrow.model.Draft;
import org.harrow.model.Exhibit;
import org.harrow.model.Kind;
import org.harrow.model.Precision;
import org.harrow.model.Provenance;
import org.harrow.model.TimeInterval;
import org.harrow.resolve.Listings;
import org.harrow.resolve.RawCase;
import org.harrow.resolve.RawDrafts;
import org.harrow.resolve.Resolved;
import org.harrow.resolve.Resolver;
import org.jspecify.annotations.Nullable;

/**
 * Tellings of some threads, all of each, resolved by the resolver of a case: what threads have to
 * do with each other is settled before (names) or after (links).
 */
final class RawBatch {
    private static final HexFormat HEX = HexFormat.of();

    private final List<Telling> tellings;
    private final Known known;
    private final int[] ranks;
    private final MessageDigest sha256 = Sha256.digest();
    private final Map<AccountRef, Integer> accounts = new HashMap<>();
    private final Map<String, Integer> artifacts = new HashMap<>();
    private final List<AccountRef> accountList = new ArrayList<>();
    private final List<String> artifactList = new ArrayList<>();

    /**
     * @param ranks of the files: {@link Known#ranks}
     */
    RawBatch(List<Telling> tellings, Known known, int[] ranks) {
        this.tellings = tellings;
        this.known = known;
        this.ranks = ranks;
    }

    /** The dated actions, in order; how many have no usable time is told beside. */
    List<Settled> settle(Counts counts) {
        RawDrafts d = new RawDrafts(tellings.size());
        int[][] links = new int[d.size][];
        int[][] mentions = new int[d.size][];
        for (int i = 0; i < d.size; i++) {
            Telling telling = tellings.get(i);
            fill(d, i, telling);
            Content content = telling.draft().content();
            links[i] =
                    content.links().stream()
                            .mapToInt(l -> artifact(known.spelled(l)))
                            .sorted()
                            .distinct()
                            .toArray();
            TreeSet<Integer> named = new TreeSet<>();
            content.mentions().forEach(m -> named.add(account(Names.mentioned(m))));
            mentions[i] = named.stream().mapToInt(n -> n).toArray();
        }
        ranks(d);
        Resolved resolved =
                Resolver.resolve(
                        new RawCase(
                                d,
                                new RawDrafts.Pointers(lists(links), lists(mentions)),
                                accountList,
                                artifactList,
                                Listings.NONE,
                                new RawCase.Lookup(
                                        this::age, this::updated, this::text, this::hash)));
        counts.undated += resolved.undated().size();
        return settled(resolved);
    }

    @SuppressWarnings("EnumOrdinal") // org.harrow.model.Columns holds ordinals
    private void fill(RawDrafts d, int i, Telling telling) {
        Draft draft = telling.draft();
        Draft.DraftDeed deed = draft.deed();
        d.draft[i] = i;
        d.record[i] = i;
        d.keyHigh[i] = telling.ids().key().high();
        d.keyLow[i] = telling.ids().key().low();
        d.versionHigh[i] = telling.ids().version().high();
        d.versionLow[i] = telling.ids().version().low();
        d.kind[i] = (byte) deed.kind().ordinal();
        d.clock[i] = (byte) draft.stamp().clock().ordinal();
        d.derived[i] = draft.stamp().derived();
        d.account[i] = account(deed.account());
        d.owner[i] = account(deed.owner());
        d.artifact[i] = artifact(known.spelled(deed.artifact()));
        d.source[i] = telling.seat().file();
        TimeInterval at = draft.stamp().at();
        boolean usable =
                at != null && at.lo() <= known.files().get(telling.seat().file()).horizon();
        d.lo[i] = at == null || !usable ? RawDrafts.UNDATED : at.lo();
        d.hi[i] = at == null || !usable ? RawDrafts.UNDATED : at.hi();
        d.object[i] = deed.object() == null ? 0 : hash(deed.object());
        d.shape[i] = shape(deed);
        String reply = draft.content().replyTo();
        d.replyTo[i] = reply == null ? 0 : hash(reply);
    }

    /** As in a case: what an action is in a listing of its thread. */
    private static byte shape(Draft.DraftDeed deed) {
        String object = deed.object();
        if (object == null) {
            return (byte) (deed.kind() == Kind.OPENED ? RawDrafts.THREAD : RawDrafts.ENTRY);
        }
        return (byte)
                (object.startsWith(deed.artifact() + "/comment/")
                        ? RawDrafts.COMMENT
                        : object.startsWith(deed.artifact() + "/review/")
                                ? RawDrafts.REVIEW
                                : RawDrafts.LINE_COMMENT);
    }

    private int account(@Nullable AccountRef seen) {
        AccountRef named = known.named(seen);
        if (named == null) {
            return -1;
        }
        Integer number = accounts.get(named);
        if (number == null) {
            number = accountList.size();
            accounts.put(named, number);
            accountList.add(named);
        }
        return number;
    }

    private int artifact(String name) {
        Integer number = artifacts.get(name);
        if (number == null) {
            number = artifactList.size();
            artifacts.put(name, number);
            artifactList.add(name);
        }
        return number;
    }

    private void ranks(RawDrafts d) {
        Integer[] order = new Integer[d.size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparingInt((Integer i) -> ranks[tellings.get(i).seat().file()])
                        .thenComparing(i -> entry(tellings.get(i)))
                        .thenComparing(i -> tellings.get(i).seat().place()));
        for (int rank = 0; rank < d.size; rank++) {
            d.rank[order[rank]] = rank;
        }
    }

    private static String entry(Telling telling) {
        String entry = telling.seat().entry();
        return entry == null ? "" : entry;
    }

    private static Adjacency lists(int[][] members) {
        int[] start = new int[members.length + 1];
        for (int i = 0; i < members.length; i++) {
            start[i + 1] = start[i] + members[i].length;
        }
        int[] to = new int[start[members.length]];
        for (int i = 0; i < members.length; i++) {
            System.arraycopy(members[i], 0, to, start[i], members[i].length);
        }
        return new Adjacency(start, to);
    }

    private String age(int row) {
        return attributes(row).getOrDefault("updated_at", "") + " ";
    }

    private @Nullable TimeInterval updated(int row) {
        String raw = attributes(row).get("updated_at");
        try {
            return raw == null ? null : TimeInterval.of(Instant.parse(raw), Precision.SECOND);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Map<String, String> attributes(int row) {
        return tellings.get(row).draft().content().attributes();
    }

    private String text(int row) {
        return tellings.get(row).draft().content().text();
    }

    private long hash(String name) {
        return Hash128.first(sha256.digest(name.getBytes(StandardCharsets.UTF_8))).high();
    }

    private List<Settled> settled(Resolved resolved) {
        CaseData data = resolved.data();
        Resolved.Rows rows = resolved.dated();
        int[] replies = data.columns().edges().replyTo();
        List<Settled> out = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            Telling telling = tellings.get(Math.toIntExact(rows.draft()[row]));
            Telling witness = tellings.get(Math.toIntExact(rows.record()[row]));
            out.add(
                    new Settled(
                            new Action(
                                    data.id(row),
                                    deed(data, row, telling),
                                    telling.draft().stamp(),
                                    content(data, row, telling.draft().content()),
                                    new Provenance(
                                            exhibit(witness),
                                            rows.ids().revisionOf().get(row),
                                            data.inferred(row))),
                            witness.seat().file(),
                            replies[row] < 0 ? null : data.id(replies[row])));
        }
        return out;
    }

    private static Deed deed(CaseData data, int row, Telling telling) {
        String artifact = data.artifacts().get(data.artifact(row));
        String raw = telling.draft().deed().artifact();
        String object = telling.draft().deed().object();
        boolean within = object != null && object.startsWith(raw + "/");
        return new Deed(
                data.kind(row),
                name(data, data.account(row)),
                artifact,
                object == null || !within ? object : artifact + object.substring(raw.length()),
                name(data, data.target(row)));
    }

    private static @Nullable String name(CaseData data, int account) {
        return account < 0 ? null : data.accounts().get(account).id();
    }

    private static Content content(CaseData data, int row, Content said) {
        List<String> links = new ArrayList<>();
        for (int link : data.columns().edges().links().of(row)) {
            links.add(data.artifacts().get(link));
        }
        List<String> mentions = new ArrayList<>();
        for (int mention : data.columns().edges().mentions().of(row)) {
            mentions.add(data.accounts().get(mention).id());
        }
        return new Content(said.text(), said.url(), links, mentions, said.attributes());
    }

    private Exhibit exhibit(Telling witness) {
        Known.Source source = known.files().get(witness.seat().file());
        return new Exhibit(
                source.sha256(),
                source.name(),
                witness.seat().entry(),
                witness.seat().place(),
                HEX.formatHex(witness.seat().sha256()));
    }
}

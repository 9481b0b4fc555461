package org.harrow.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.harrow.casefile.RecordScan;
import org.harrow.casefile.Sha256;
import org.harrow.model.Account;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Place;
import org.harrow.model.Source;
import org.harrow.report.Blotter;
import org.harrow.report.Bystanders;
import org.harrow.report.Register;
import org.harrow.report.ReportInput;

/**
 * The files that a report with names carries, without those who only stood by: their records are
 * filled and their names too, and nothing moves. Exhibits stay as they are, since they are quoted.
 */
final class BlottedSources {
    private final CaseSession session;
    private final Predicate<String> named;
    private final Blotter blotter;
    private final Set<String> exhibits = new HashSet<>();

    /** Hashes of records in which nobody acts whom the report names. */
    private final Set<String> bystanding = new HashSet<>();

    private final Map<String, List<Place>> fill = new HashMap<>();
    private final Map<String, List<Place>> keep = new HashMap<>();
    private final Set<String> inside = new HashSet<>();
    private final Map<String, byte[]> bytes = new HashMap<>();

    /**
     * @param identified the report before bystanders become labels
     */
    BlottedSources(CaseSession session, ReportInput identified) throws CaseException {
        this.session = session;
        this.named = Bystanders.named(identified);
        this.blotter = new Blotter(names());
        identified.exhibits().forEach((Exhibit e) -> exhibits.add(e.sha256()));
        Set<String> party = new HashSet<>();
        session.actions(ActionQuery.ALL, action -> look(action, party));
        session.actions(new ActionQuery(null, null, null, true), action -> look(action, party));
        bystanding.removeAll(party);
        bystanding.removeAll(exhibits);
        if (identified.register().sources().stream().anyMatch(i -> i.embedded() != null)) {
            places();
        }
    }

    private void look(Action action, Set<String> party) {
        String account = action.deed().account();
        String sha256 = action.provenance().exhibit().sha256();
        if (account == null || named.test(account)) {
            party.add(sha256);
        } else {
            bystanding.add(sha256);
        }
    }

    /** Everything that accounts go by which the report does not name. */
    private Set<String> names() throws CaseException {
        Map<String, List<String>> others = CaseSecret.aliases(session).names();
        Set<String> out = new LinkedHashSet<>();
        for (Account account : session.data().accounts()) {
            if (!named.test(account.id())) {
                out.add(bare(account.id()));
                others.getOrDefault(account.id(), List.of()).forEach(n -> out.add(bare(n)));
            }
        }
        // What a named account shares with another, such as a display name, stays.
        for (Account account : session.data().accounts()) {
            if (named.test(account.id())) {
                out.remove(bare(account.id()));
                others.getOrDefault(account.id(), List.of()).forEach(n -> out.remove(bare(n)));
            }
        }
        return out;
    }

    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private void places() throws CaseException {
        Map<Integer, String> hashes = new HashMap<>();
        for (Source source : session.sources()) {
            String hash = source.original().sha256();
            Integer number = session.snapshot().sources().number(hash);
            if (number != null) {
                hashes.put(number, hash);
            }
        }
        session.file()
                .read(
                        db -> {
                            RecordScan.run(
                                    db,
                                    (source, entry, offset, length, sha256) ->
                                            place(
                                                    hashes.getOrDefault(source, ""),
                                                    entry,
                                                    new Place(offset, length),
                                                    HexFormat.of().formatHex(sha256)));
                            return true;
                        });
    }

    private void place(String source, long entry, Place place, String sha256) {
        boolean fills = bystanding.contains(sha256);
        if (fills && entry != 0) {
            inside.add(source);
        }
        if (fills) {
            fill.computeIfAbsent(source, s -> new ArrayList<>()).add(place);
        } else if (exhibits.contains(sha256)) {
            keep.computeIfAbsent(source, s -> new ArrayList<>()).add(place);
        }
    }

    /** The register with copies in place of files that name bystanders. */
    ReportInput blotted(ReportInput input) throws CaseException {
        List<Register.Item> out = new ArrayList<>();
        List<Register.Item> items = input.register().sources();
        for (Register.Item item : items) {
            out.add(item.embedded() == null ? item : blotted(item));
        }
        Register register = input.register();
        return input.with(
                new Register(
                        out,
                        register.coverage(),
                        register.links(),
                        register.stated(),
                        register.redactions()));
    }

    private Register.Item blotted(Register.Item item) throws CaseException {
        String hash = item.source().original().sha256();
        byte[] original = session.original(item.source());
        List<Place> records = fill.getOrDefault(hash, List.of());
        if (Blotter.isPacked(original) || inside.contains(hash)) {
            if (records.isEmpty()) {
                bytes.put(String.valueOf(item.embedded()), original);
                return item;
            }
            return item.with(null, new Register.Copy("", records.size(), 0));
        }
        Blotter.Blotted made = blotter.blot(original, records, keep.getOrDefault(hash, List.of()));
        bytes.put(String.valueOf(item.embedded()), made.bytes());
        return made.records() + made.names() == 0
                ? item
                : item.with(
                        item.embedded(),
                        new Register.Copy(
                                Sha256.hex(Sha256.of(made.bytes())), made.records(), made.names()));
    }

    /** The bytes to embed, by the name of the attachment. */
    Map<String, byte[]> bytes() {
        return Map.copyOf(bytes);
    }
}

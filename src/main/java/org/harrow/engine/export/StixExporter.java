package org.harrow.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.model.Action;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.report.ReportInput;
import org.jspecify.annotations.Nullable;

/**
 * A STIX 2.1 bundle: accounts and addresses as observables, every dated action as observed data,
 * every finding as a note on its accounts. Nobody becomes a threat actor, and no account an
 * identity.
 */
final class StixExporter implements Exporter {
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    @Override
    public String id() {
        return "stix";
    }

    @Override
    public String title() {
        return "a STIX 2.1 bundle: accounts, observed actions, findings as notes";
    }

    @Override
    public void write(ExportCase from, OutputStream out) throws IOException, CaseException {
        new Bundle(from.input(), out).write();
    }

    /** One bundle on its way out. */
    private static final class Bundle {
        private final ReportInput input;
        private final OutputStream out;
        private final StixIds ids;
        private final String made;
        private final String author;
        private final Set<String> written = new HashSet<>();
        private boolean first = true;

        Bundle(ReportInput input, OutputStream out) {
            this.input = input;
            this.out = out;
            ids = new StixIds(input.heading().caseId());
            made =
                    MILLIS.format(
                            input.custody().entries().isEmpty()
                                    ? Instant.EPOCH
                                    : input.custody().entries().getLast().at());
            author = ids.own("identity", "harrow");
        }

        void write() throws IOException {
            text("{\"id\":\"" + ids.own("bundle", input.custody().head()) + "\",");
            text("\"objects\":[\n");
            Map<String, Object> harrow = object("identity", author);
            harrow.put("name", "Harrow " + input.heading().version());
            harrow.put("identity_class", "system");
            harrow.remove("created_by_ref");
            put(harrow);
            for (Action action : ActionFields.dated(input.results().actions())) {
                action(action);
            }
            List<String> notes = new ArrayList<>();
            for (Finding finding : input.results().findings()) {
                notes.add(finding(finding));
            }
            if (!notes.isEmpty()) {
                Map<String, Object> report =
                        object("report", ids.own("report", input.custody().head()));
                report.put("name", input.heading().title());
                report.put("published", made);
                report.put("object_refs", notes);
                report.put(
                        "description",
                        "An account is not a person. Findings are measurements; each note says how"
                                + " strong it is and what speaks against it."
                                + (input.isMasked() ? " Names are masked." : "")
                                + (input.isRelative() ? " Times count from 1970-01-01." : ""));
                put(report);
            }
            text("\n],\"type\":\"bundle\"}\n");
        }

        private void action(Action action) throws IOException {
            List<String> refs = new ArrayList<>();
            account(action.deed().account(), refs);
            account(action.deed().target(), refs);
            url(action.content().url(), refs);
            if (refs.isEmpty()) {
                return;
            }
            TimeInterval at = ActionFields.at(action);
            Map<String, Object> data =
                    object("observed-data", ids.own("observed-data", action.id()));
            data.put("first_observed", ActionFields.micros(at.lo()) + "Z");
            data.put("last_observed", ActionFields.micros(at.hi()) + "Z");
            data.put("number_observed", 1);
            data.put("object_refs", refs);
            data.put(
                    "labels",
                    List.of(action.deed().kind().id(), action.stamp().clock().id() + "-clock"));
            data.put("external_references", references(action));
            put(data);
        }

        private List<Map<String, Object>> references(Action action) {
            Map<String, Object> artifact = new TreeMap<>();
            artifact.put("source_name", "artifact");
            artifact.put("external_id", action.deed().artifact());
            Exhibit exhibit = action.provenance().exhibit();
            Map<String, Object> record = new TreeMap<>();
            record.put("source_name", "exhibit");
            record.put("external_id", action.id());
            record.put(
                    "description",
                    exhibit.file()
                            + (exhibit.entry() == null ? "" : ", member " + exhibit.entry())
                            + ", offset "
                            + exhibit.place().offset()
                            + ", length "
                            + exhibit.place().length());
            record.put("hashes", Map.of("SHA-256", exhibit.sha256()));
            return List.of(artifact, record);
        }

        private String finding(Finding finding) throws IOException {
            List<String> refs = new ArrayList<>();
            for (String subject : finding.headline().subjects()) {
                account(subject, refs);
            }
            String id = ids.own("note", finding.id());
            Map<String, Object> note = object("note", id);
            note.put("abstract", finding.headline().summary());
            note.put("content", content(finding));
            note.put("labels", List.of(finding.detector(), "grade-" + finding.headline().grade()));
            note.put("object_refs", refs.isEmpty() ? List.of(author) : refs);
            put(note);
            return id;
        }

        private static String content(Finding finding) {
            StringBuilder out = new StringBuilder(finding.headline().summary());
            out.append("\nGrade ").append(finding.headline().grade()).append(": ");
            out.append(finding.headline().grade().words()).append('.');
            finding.support()
                    .innocent()
                    .forEach(
                            i ->
                                    out.append("\nInnocent explanation (")
                                            .append(
                                                    i.outcome()
                                                            .name()
                                                            .toLowerCase(Locale.ROOT)
                                                            .replace('_', ' '))
                                            .append("): ")
                                            .append(i.text()));
            return out.toString();
        }

        private void account(@Nullable String name, List<String> refs) throws IOException {
            if (name == null) {
                return;
            }
            int colon = Math.max(0, name.indexOf(':'));
            Map<String, String> named = new TreeMap<>();
            if (colon > 0) {
                named.put("account_type", name.substring(0, colon));
            }
            named.put("account_login", name.substring(Math.min(name.length(), colon + 1)));
            observable("user-account", named, refs);
        }

        private void url(@Nullable String url, List<String> refs) throws IOException {
            if (url != null && isUri(url)) {
                observable("url", Map.of("value", url), refs);
            }
        }

        private static boolean isUri(String url) {
            try {
                URI uri = new URI(url);
                return uri.isAbsolute() && url.chars().allMatch(c -> c > 0x20 && c < 0x7f);
            } catch (URISyntaxException e) {
                return false;
            }
        }

        private void observable(String type, Map<String, String> values, List<String> refs)
                throws IOException {
            String id = StixIds.observable(type, values);
            if (!refs.contains(id)) {
                refs.add(id);
            }
            if (written.add(id)) {
                Map<String, Object> object = new TreeMap<>(values);
                object.put("type", type);
                object.put("spec_version", "2.1");
                object.put("id", id);
                put(object);
            }
        }

        private Map<String, Object> object(String type, String id) {
            Map<String, Object> out = new TreeMap<>();
            out.put("type", type);
            out.put("spec_version", "2.1");
            out.put("id", id);
            out.put("created", made);
            out.put("modified", made);
            out.put("created_by_ref", author);
            return out;
        }

        private void put(Map<String, ?> object) throws IOException {
            text((first ? "" : ",\n") + CanonicalJson.write(object));
            first = false;
        }

        private void text(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}

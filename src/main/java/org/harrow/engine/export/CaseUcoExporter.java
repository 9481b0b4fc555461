package org.harrow.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.harrow.model.Action;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;
import org.harrow.report.Register;
import org.harrow.report.ReportInput;

/**
 * The case in the words of the Cyber-investigation Analysis Standard Expression, CASE 1.4 on UCO
 * 1.4, as JSON-LD: sources as files, accounts, what they did as actions, the custody log as a chain
 * of investigative actions, findings as annotations.
 */
final class CaseUcoExporter implements Exporter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final String UCO = "https://ontology.unifiedcyberontology.org/uco/";

    private static final Map<String, String> CONTEXT =
            new TreeMap<>(
                    Map.of(
                            "case-investigation",
                            "https://ontology.caseontology.org/case/investigation/",
                            "uco-action",
                            UCO + "action/",
                            "uco-core",
                            UCO + "core/",
                            "uco-observable",
                            UCO + "observable/",
                            "uco-tool",
                            UCO + "tool/",
                            "uco-types",
                            UCO + "types/",
                            "xsd",
                            "http://www.w3.org/2001/XMLSchema#"));

    @Override
    public String id() {
        return "case-uco";
    }

    @Override
    public String title() {
        return "CASE/UCO JSON-LD: sources, actions, findings, and the custody log as a chain";
    }

    @Override
    public void write(ExportCase from, OutputStream out) throws IOException, CaseException {
        new Document(from.input(), out).write();
    }

    /** One document on its way out. */
    private static final class Document {
        private final ReportInput input;
        private final OutputStream out;
        private final UUID space;
        private final Map<String, Object> tool;
        private final Map<String, String> known = new HashMap<>();
        private boolean first = true;

        Document(ReportInput input, OutputStream out) {
            this.input = input;
            this.out = out;
            space = StixIds.uuid(new UUID(0, 0), "harrow " + input.heading().caseId());
            tool = object("uco-tool:Tool", "tool");
            tool.put("uco-core:name", "Harrow");
            tool.put("uco-tool:version", input.heading().version());
        }

        void write() throws IOException {
            text("{\"@context\":" + CanonicalJson.write(CONTEXT) + ",\n\"@graph\":[\n");
            Map<String, Object> investigation =
                    object("case-investigation:Investigation", "investigation");
            investigation.put("uco-core:name", input.heading().title());
            investigation.put("uco-core:description", List.of(input.heading().question()));
            put(investigation);
            put(tool);
            for (Register.Item item : input.register().sources()) {
                file(item);
            }
            for (Action action : input.results().actions()) {
                action(action);
            }
            for (Finding finding : input.results().findings()) {
                finding(finding);
            }
            log();
            text("\n]}\n");
        }

        private void file(Register.Item item) throws IOException {
            String hash = item.source().original().sha256();
            Map<String, Object> file = object("uco-observable:File", "file " + hash);
            Map<String, Object> name = object("uco-observable:FileFacet", "name " + hash);
            name.put("uco-observable:fileName", item.source().file());
            List<Object> facets = new ArrayList<>(List.of(name));
            if (!input.isMasked()) {
                name.put(
                        "uco-observable:sizeInBytes",
                        typed("integer", String.valueOf(item.source().original().bytes())));
                Map<String, Object> sum = object("uco-types:Hash", "hash " + hash);
                sum.put("uco-types:hashMethod", "SHA256");
                sum.put("uco-types:hashValue", typed("hexBinary", hash));
                Map<String, Object> content =
                        object("uco-observable:ContentDataFacet", "content " + hash);
                content.put("uco-observable:hash", sum);
                facets.add(content);
            }
            file.put("uco-core:hasFacet", facets);
            put(file);
        }

        private void action(Action action) throws IOException {
            Map<String, Object> done = object("uco-action:Action", "action " + action.id());
            done.put("uco-core:name", action.deed().kind().id());
            TimeInterval at = action.stamp().at();
            if (at != null) {
                done.put(
                        "uco-action:startTime",
                        typed("dateTime", ActionFields.micros(at.lo()) + "Z"));
                done.put(
                        "uco-action:endTime",
                        typed("dateTime", ActionFields.micros(at.hi()) + "Z"));
            }
            done.put(
                    "uco-core:description",
                    List.of(
                            "Known to lie between start and end, by a "
                                    + action.stamp().clock().id()
                                    + " clock."));
            String account = action.deed().account();
            if (account != null) {
                done.put("uco-action:performer", reference(account(account)));
            }
            done.put("uco-action:object", reference(artifact(action.deed().artifact())));
            done.put("uco-core:externalReference", exhibit(action));
            put(done);
        }

        private Map<String, Object> exhibit(Action action) {
            Exhibit exhibit = action.provenance().exhibit();
            Map<String, Object> record =
                    object("uco-core:ExternalReference", "exhibit of " + action.id());
            record.put("uco-core:externalIdentifier", exhibit.sha256());
            record.put(
                    "uco-core:definingContext",
                    "SHA-256 of the record in "
                            + exhibit.file()
                            + (exhibit.entry() == null ? "" : ", member " + exhibit.entry())
                            + ", offset "
                            + exhibit.place().offset()
                            + ", length "
                            + exhibit.place().length());
            return record;
        }

        private String account(String name) throws IOException {
            String id = known.get("account " + name);
            if (id != null) {
                return id;
            }
            Map<String, Object> account =
                    object("uco-observable:DigitalAccount", "account " + name);
            Map<String, Object> facet = object("uco-observable:AccountFacet", "facet " + name);
            facet.put("uco-observable:accountIdentifier", name);
            Map<String, Object> login =
                    object("uco-observable:DigitalAccountFacet", "login " + name);
            login.put("uco-observable:accountLogin", name.substring(name.indexOf(':') + 1));
            account.put("uco-core:hasFacet", List.of(facet, login));
            put(account);
            return remember("account " + name, account);
        }

        private String artifact(String name) throws IOException {
            String id = known.get("artifact " + name);
            if (id != null) {
                return id;
            }
            Map<String, Object> artifact =
                    object("uco-observable:ObservableObject", "artifact " + name);
            artifact.put("uco-core:name", name);
            put(artifact);
            return remember("artifact " + name, artifact);
        }

        private String remember(String name, Map<String, Object> object) {
            String id = id(object);
            known.put(name, id);
            return id;
        }

        private void finding(Finding finding) throws IOException {
            List<Object> about = new ArrayList<>();
            for (String subject : finding.headline().subjects()) {
                about.add(reference(account(subject)));
            }
            Map<String, Object> note = object("uco-core:Annotation", "finding " + finding.id());
            note.put("uco-core:name", finding.detector());
            note.put("uco-core:statement", List.of(finding.headline().summary()));
            note.put(
                    "uco-core:description",
                    List.of(
                            "Grade "
                                    + finding.headline().grade().name()
                                    + ": "
                                    + finding.headline().grade().words()
                                    + ". An account is not a person."));
            note.put("uco-core:object", about.isEmpty() ? List.of(reference(id(tool))) : about);
            put(note);
        }

        /** Each entry was informed by the one before it, as its hash covers that one's. */
        private void log() throws IOException {
            String before = null;
            for (LogEntry entry : input.custody().entries()) {
                Map<String, Object> act =
                        object(
                                "case-investigation:InvestigativeAction",
                                "log " + entry.seq() + entry.hash());
                act.put("uco-core:name", entry.what());
                act.put("uco-core:description", List.of("Hash of the log entry: " + entry.hash()));
                if (!entry.at().equals(Instant.EPOCH)) {
                    act.put("uco-action:startTime", typed("dateTime", TIME.format(entry.at())));
                }
                act.put("uco-action:instrument", reference(id(tool)));
                if (before != null) {
                    act.put("case-investigation:wasInformedBy", reference(before));
                }
                before = id(act);
                put(act);
            }
        }

        private static String id(Map<String, Object> object) {
            return String.valueOf(object.get("@id"));
        }

        private static Map<String, Object> reference(String id) {
            return Map.of("@id", id);
        }

        private static Map<String, Object> typed(String type, String value) {
            return Map.of("@type", "xsd:" + type, "@value", value);
        }

        private Map<String, Object> object(String type, String name) {
            Map<String, Object> out = new TreeMap<>();
            out.put("@type", type);
            out.put("@id", "urn:uuid:" + StixIds.uuid(space, type + " " + name));
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

package org.harrow.engine.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportRequest;
import org.harrow.model.Account;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Every form is read by something that is not ours. */
class ExportedFormsTest {
    private static final String STIX =
            "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    @SuppressWarnings("NonFinalStaticField") // one case for all tests
    static Path folder = Path.of("");

    @SuppressWarnings("NonFinalStaticField") // one case for all tests
    private static long dated;

    @BeforeAll
    static void export() throws Exception {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-05-20T12:00:00Z"));
        try (CaseSession session =
                CaseSession.create(folder.resolve("a.harrow"), "Sample", clock)) {
            session.importFiles(
                    List.of(
                            Path.of("sample-data/exports/github"),
                            Path.of("sample-data/exports/site"),
                            Path.of("sample-data/exports/bluesky")),
                    ImportRequest.DEFAULT,
                    ImportListener.NONE);
            session.detect(
                    new DetectRequest(List.of("reaction-latency", "repetition"), Map.of()),
                    Progress.NONE);
            dated = session.data().size();
            ExportJob job = new ExportJob(session);
            for (Exporter exporter : Exporters.all()) {
                job.write(exporter.id(), "a test", folder.resolve("named." + exporter.id()));
                job.write(exporter.id(), null, folder.resolve("masked." + exporter.id()));
            }
        }
    }

    private static String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static InputStream resource(String name) {
        InputStream in = ExportedFormsTest.class.getResourceAsStream(name);
        return java.util.Objects.requireNonNull(in, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"named", "masked"})
    void aSpreadsheetReadsTheCsv(String who) throws Exception {
        String text = read(who + ".csv");
        assertEquals('\ufeff', text.charAt(0));
        List<CSVRecord> rows =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(text.substring(1)))
                        .getRecords();
        assertEquals(dated, rows.stream().filter(r -> !r.get("at_first").isEmpty()).count());
        for (CSVRecord row : rows) {
            assertTrue(row.isConsistent());
            for (String cell : row) {
                assertFalse(cell.matches("(?s)[=+@\\t\\r-].*"), cell);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=HYPERLINK(1)|'=HYPERLINK(1)",
                "@SUM|'@SUM",
                "-1|'-1",
                "  +1|'  +1",
                "\uff1d1|'\uff1d1",
                "github:a-b|github:a-b",
                "2026-01-01|2026-01-01"
            })
    void noCellIsTakenForAFormula(String cell, String safe) {
        assertEquals(safe, CsvExporter.safe(cell));
        assertEquals("'\tx", CsvExporter.safe("\tx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"named", "masked"})
    void timesketchFindsTheColumnsItRequires(String who) throws Exception {
        List<String> lines = read(who + ".timesketch-jsonl").lines().toList();
        assertEquals(dated, lines.size());
        List<CSVRecord> rows =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(read(who + ".timesketch-csv")))
                        .getRecords();
        assertEquals(dated, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode line = JSON.readTree(lines.get(i));
            assertTrue(line.values().stream().allMatch(JsonNode::isValueNode), "flat");
            Instant at = OffsetDateTime.parse(line.get("datetime").asString()).toInstant();
            long micros =
                    Math.multiplyExact(at.getEpochSecond(), 1_000_000L) + at.getNano() / 1_000;
            assertEquals(line.get("timestamp").asLong(), micros);
            assertTrue(line.get("datetime").asString().matches(".{19}\\.\\d{6}\\+00:00"));
            assertFalse(line.get("message").asString().isEmpty());
            assertFalse(line.get("timestamp_desc").asString().isEmpty());
            assertEquals(line.get("id").asString(), rows.get(i).get("id"));
            assertEquals(String.valueOf(micros), rows.get(i).get("timestamp"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"named", "masked"})
    void jgraphtReadsTheGraphml(String who) throws Exception {
        DirectedPseudograph<String, DefaultEdge> graph =
                new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        Map<String, String> kinds = new HashMap<>();
        importer.addVertexAttributeConsumer(
                (node, value) -> {
                    if (node.getSecond().equals("type")) {
                        kinds.put(node.getFirst(), value.getValue());
                    }
                });
        Set<String> keys = new HashSet<>();
        importer.addEdgeAttributeConsumer((edge, value) -> keys.add(edge.getSecond()));
        importer.importGraph(graph, new StringReader(read(who + ".graphml")));
        assertTrue(graph.edgeSet().size() >= dated);
        assertTrue(
                keys.containsAll(Set.of("kind", "at_first", "at_last", "clock")), keys::toString);
        assertTrue(
                graph.edgeSet().stream()
                        .allMatch(e -> "artifact".equals(kinds.get(graph.getEdgeTarget(e)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"named", "masked"})
    void gexfIsValidByItsOwnSchema(String who) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var schema = factory.newSchema(ExportedFormsTest.class.getResource("gexf/gexf.xsd"));
        schema.newValidator().validate(new StreamSource(folder.resolve(who + ".gexf").toFile()));
        assertTrue(read(who + ".gexf").split("<edge ", -1).length > dated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"named", "masked"})
    void stixIsValidByTheSchemasOfOasis(String who) throws Exception {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        b -> b.schemas(iri -> iri.startsWith(STIX) ? schema(iri) : null));
        JsonNode bundle = JSON.readTree(read(who + ".stix"));
        Set<String> types = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode object : bundle.get("objects")) {
            String type = object.get("type").asString();
            types.add(type);
            assertTrue(ids.add(object.get("id").asString()));
            String place = Set.of("user-account", "url").contains(type) ? "observables/" : "sdos/";
            var errors =
                    registry.getSchema(SchemaLocation.of(STIX + place + type + ".json"))
                            .validate(object);
            assertEquals(List.of(), errors, object::toString);
        }
        for (JsonNode object : bundle.get("objects")) {
            JsonNode refs = object.get("object_refs");
            if (refs != null) {
                refs.forEach(r -> assertTrue(ids.contains(r.asString())));
            }
        }
        // The schema of the bundle does not list notes; they were checked by their own.
        ((ArrayNode) bundle.get("objects"))
                .removeIf(object -> object.get("type").asString().equals("note"));
        assertEquals(
                List.of(),
                registry.getSchema(SchemaLocation.of(STIX + "common/bundle.json"))
                        .validate(bundle));
        assertTrue(types.containsAll(Set.of("user-account", "observed-data", "note", "report")));
        assertFalse(types.contains("threat-actor"));
    }

    private static String schema(String iri) {
        try (InputStream in = resource("stix/" + iri.substring(STIX.length()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"named", "masked"})
    void caseIsValidByItsOntology(String who) throws Exception {
        Graph shapes = GraphFactory.createDefaultGraph();
        List<String> ontologies = new ArrayList<>();
        for (String name :
                List.of(
                        "action",
                        "core",
                        "identity",
                        "location",
                        "marking",
                        "observable",
                        "role",
                        "tool",
                        "types",
                        "vocabulary")) {
            ontologies.add("case/uco-" + name + ".ttl");
        }
        ontologies.addAll(
                List.of("case/co.ttl", "case/case-investigation.ttl", "case/case-vocabulary.ttl"));
        for (String name : ontologies) {
            RDFParser.source(resource(name)).lang(Lang.TURTLE).parse(shapes);
        }
        // Two rules about dictionaries, which we have none of, are no valid SPARQL for Jena.
        for (Triple query : shapes.find(Node.ANY, SHACL.select, Node.ANY).toList()) {
            if (query.getObject().getLiteralLexicalForm().contains("GROUP BY")) {
                shapes.remove(Node.ANY, Node.ANY, query.getSubject());
                shapes.remove(query.getSubject(), Node.ANY, Node.ANY);
            }
        }
        Graph data = GraphFactory.createDefaultGraph();
        RDFParser.source(folder.resolve(who + ".case-uco")).lang(Lang.JSONLD).parse(data);
        assertTrue(data.size() > 10 * dated);
        shapes.stream().forEach(data::add); // subclasses
        List<String> complaints =
                ShaclValidator.get().validate(shapes, data).getEntries().stream()
                        .filter(e -> e.severity().equals(Severity.Violation))
                        .map(e -> e.focusNode() + " " + e.resultPath() + " " + e.message())
                        .toList();
        assertEquals(List.of(), complaints);
    }

    @Test
    void theAbuseReportHasLinksTimesAndHashes() throws Exception {
        String text = read("named.abuse-report");
        assertTrue(text.contains("SHA-256 of the record "), text);
        assertTrue(text.matches("(?s).*\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ.*"), text);
        assertTrue(text.contains("https://"), text);
        assertTrue(text.contains("An account is not a person"), text);
        assertFalse(text.toLowerCase(Locale.ROOT).matches("(?s).*\\b(bot|fake|fraud|spam)\\b.*"));
    }

    @Test
    void withoutAReasonNoFormNamesAnybody() throws Exception {
        List<String> logins = new ArrayList<>();
        try (CaseSession session =
                CaseSession.open(folder.resolve("a.harrow"), InstantSource.system())) {
            for (Account account : session.data().accounts()) {
                String login = account.id().substring(account.id().indexOf(':') + 1);
                if (login.length() > 5) {
                    logins.add(login.toLowerCase(Locale.ROOT));
                }
            }
        }
        assertTrue(logins.size() > 20);
        for (Exporter exporter : Exporters.all()) {
            String all = read("masked." + exporter.id()).toLowerCase(Locale.ROOT);
            for (String login : logins) {
                assertFalse(all.contains(login), exporter.id() + " " + login);
            }
            assertFalse(all.contains("siltline"), exporter.id());
            assertFalse(all.contains("2026-04-14"), exporter.id());
        }
    }

    @Test
    void theBytesDependOnNeitherLocaleNorZone() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (CaseSession session =
                CaseSession.open(folder.resolve("a.harrow"), InstantSource.system())) {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            for (Exporter exporter : Exporters.all()) {
                Path again = folder.resolve("again." + exporter.id());
                new ExportJob(session).write(exporter.id(), null, again);
                assertArrayEquals(
                        Files.readAllBytes(folder.resolve("masked." + exporter.id())),
                        Files.readAllBytes(again),
                        exporter.id());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anUnknownFormIsRefusedWithTheList() throws Exception {
        try (CaseSession session =
                CaseSession.open(folder.resolve("a.harrow"), InstantSource.system())) {
            CaseException refused =
                    assertThrows(
                            CaseException.class,
                            () -> new ExportJob(session).write("tea", null, folder.resolve("x")));
            assertTrue(String.valueOf(refused.getMessage()).contains("ndjson, csv, "));
        }
    }
}

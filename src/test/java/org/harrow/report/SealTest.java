package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.harrow.model.CaseException;
import org.harrow.report.seal.Authority;
import org.harrow.report.seal.KeyMaker;
import org.harrow.report.seal.Seal;
import org.harrow.report.seal.SignedNote;
import org.harrow.report.seal.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final Instant AT = Instant.parse("2026-03-05T10:00:00Z");

    @SuppressWarnings("NonFinalStaticField") // made once for all tests
    private static byte[] report = {};

    private static final ReportCheck CHECK =
            new ReportCheck((twin, sources, out) -> out.write(report), "0.1.0");

    @BeforeAll
    static void make() throws Exception {
        report = Reports.make(ReportSamples.identified());
    }

    private static SigningKey key(KeyMaker.Kind kind) {
        return KeyMaker.make(kind, "A. Analyst", AT);
    }

    private static List<String> differences(byte[] pdf) throws CaseException {
        return CHECK.check(pdf).stream().flatMap(r -> r.differences().stream()).toList();
    }

    private static Stream<String> seals(byte[] pdf) throws CaseException {
        return CHECK.check(pdf).stream().map(ReportCheck.Row::name).skip(7);
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA", "P256"})
    void aSignedReportConformsHoldsAndBeginsWithTheUnsignedOne(KeyMaker.Kind kind)
            throws Exception {
        byte[] signed = Seal.sign(report, key(kind), AT);
        assertArrayEquals(report, Arrays.copyOf(signed, report.length));
        assertEquals("", Conformance.complaints(signed));
        assertEquals(List.of(), differences(signed));
        String seal = seals(signed).findFirst().orElse("");
        assertTrue(
                seal.startsWith(
                        "Signed by A. Analyst, by the signer's clock at 2026-03-05T10:00:00Z"),
                seal);
        assertTrue(seal.endsWith("it shows that its holder signed, not who that is."), seal);
    }

    @Test
    void aTimeStampIsRequestedAndAttached() throws Exception {
        byte[] signed = Seal.sign(report, key(KeyMaker.Kind.P256), AT);
        byte[] request = Seal.request(signed);
        assertTrue(request.length < 100, "small enough for paper: " + request.length);
        assertArrayEquals(request, Seal.request(signed));
        byte[] stamped = Seal.attach(signed, Authority.answer(request));
        assertArrayEquals(signed, Arrays.copyOf(stamped, signed.length));
        assertEquals("", Conformance.complaints(stamped));
        assertEquals(List.of(), differences(stamped));
        String seal = seals(stamped).skip(1).findFirst().orElse("");
        assertTrue(seal.startsWith("Time-stamped at 2026-03-06T09:00:00Z by CN=A time"), seal);
    }

    @Test
    void anAnswerToAnotherRequestIsRefused() throws Exception {
        byte[] answer = Authority.answer(Seal.request(report));
        byte[] signed = Seal.sign(report, key(KeyMaker.Kind.P256), AT);
        CaseException refused =
                assertThrows(CaseException.class, () -> Seal.attach(signed, answer));
        assertTrue(String.valueOf(refused.getMessage()).contains("of another file"));
        assertThrows(CaseException.class, () -> Seal.attach(report, new byte[] {1, 2, 3}));
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA", "P256"})
    void everyChangedByteOfASealIsRefused(KeyMaker.Kind kind) throws Exception {
        byte[] signed = Seal.sign(report, key(kind), AT);
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 60; i++) {
            byte[] changed = signed.clone();
            int place = random.nextInt(report.length, signed.length);
            changed[place] ^= (byte) (1 << random.nextInt(7));
            assertFalse(differences(changed).isEmpty(), "byte " + place);
        }
    }

    /** The first bytes of CMS say what it is: no signature covers them. */
    @Test
    void whatTheSignatureDoesNotCoverCannotBeChangedEither() throws Exception {
        byte[] signed = Seal.sign(report, key(KeyMaker.Kind.P256), AT);
        int start = report.length;
        while (signed[start] != '<' || signed[start + 1] != '3' || signed[start + 2] != '0') {
            start++;
        }
        for (int i = 1; i < 60; i++) {
            byte[] changed = signed.clone();
            int digit = Character.digit(changed[start + i], 16);
            changed[start + i] = (byte) "0123456789ABCDEF".charAt((digit + 1) % 16);
            assertFalse(differences(changed).isEmpty(), "digit " + i);
        }
    }

    @Test
    void anUpdateThatChangesThePagesIsRefusedEvenIfItIsSigned() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(report)) {
            document.getDocumentInformation().setTitle("Another report");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        byte[] updated = out.toByteArray();
        assertTrue(updated.length > report.length);
        assertRefused(updated);
        assertRefused(Seal.sign(updated, key(KeyMaker.Kind.P256), AT));
    }

    /** The long form: {@code packaging/test -Dtest=SealTest -Dharrow.changes=200}. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyAppendedUpdateIsRefused(boolean named) throws Exception {
        byte[] whole = named ? report : Reports.make(ReportSamples.masked());
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < Math.min(200, Integer.getInteger("harrow.changes", 20)); i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument document = Loader.loadPDF(whole)) {
                var objects = List.copyOf(document.getDocument().getXrefTable().keySet());
                var object =
                        document.getDocument()
                                .getObjectFromPool(objects.get(random.nextInt(objects.size())));
                if (object.getObject() instanceof COSDictionary dictionary) {
                    dictionary.setString("Note", "Changed " + i);
                    dictionary.setNeedToBeUpdated(true);
                }
                document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                document.saveIncremental(out);
            }
            assertRefused(out.toByteArray(), whole);
        }
    }

    @Test
    void sealsOfAReportByAnotherVersionAreCheckedToo() throws Exception {
        ReportCheck later = new ReportCheck((twin, sources, out) -> {}, "9.9.9");
        byte[] signed = Seal.sign(report, key(KeyMaker.Kind.P256), AT);
        List<ReportCheck.Row> rows = later.check(signed);
        assertTrue(rows.getLast().name().startsWith("Signed by A. Analyst"), rows::toString);
        assertTrue(rows.stream().allMatch(r -> r.differences().isEmpty()), rows::toString);
        signed[signed.length - 9000] ^= 1;
        assertEquals("after the end", later.check(signed).getLast().name());
        byte[] longer = Arrays.copyOf(report, report.length + 3);
        assertEquals("after the end", later.check(longer).getLast().name());
    }

    private static void assertRefused(byte[] pdf) throws CaseException {
        assertRefused(pdf, report);
    }

    /** Everything after the end of the report as it was made, and nothing else. */
    private static void assertRefused(byte[] pdf, byte[] whole) throws CaseException {
        List<String> found =
                new ReportCheck((twin, sources, out) -> out.write(whole), "0.1.0")
                        .check(pdf).stream().flatMap(r -> r.differences().stream()).toList();
        assertEquals(1, found.size());
        assertTrue(found.getFirst().contains("from offset " + whole.length), found::getFirst);
    }

    @Test
    void aKeyIsReadBackWithItsPasswordOnly() throws Exception {
        SigningKey key = key(KeyMaker.Kind.ED25519);
        byte[] p12 = KeyMaker.write(key, "secret".toCharArray());
        assertEquals(key.certificate(), SigningKey.read(p12, "secret".toCharArray()).certificate());
        assertThrows(CaseException.class, () -> SigningKey.read(p12, "other".toCharArray()));
        assertThrows(CaseException.class, () -> Seal.sign(report, key, AT));
    }

    @Test
    void aSignedHeadIsCheckedWithTheKeyAlone() throws Exception {
        SigningKey key = key(KeyMaker.Kind.ED25519);
        String text = SignedNote.text("c0".repeat(32), 12, new byte[32]);
        String note = SignedNote.sign(text, "an analyst", key);
        assertTrue(note.startsWith(text + "\n\u2014 an_analyst "), note);
        byte[] line = Base64.getDecoder().decode(note.substring(note.lastIndexOf(' ') + 1).strip());
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key.certificate());
        check.update(text.getBytes(StandardCharsets.UTF_8));
        assertTrue(check.verify(Arrays.copyOfRange(line, 4, line.length)));
        assertTrue(SignedNote.verifierKey("an analyst", key).startsWith("an_analyst+"));
    }
}

package org.harrow.report;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF, which fails valid files under a Turkish locale, whether a PDF is what it claims.
 */
public final class Conformance {
    private Conformance() {}

    /** What breaks PDF/A-3a or PDF/UA-1, one rule a line; empty where nothing does. */
    public static synchronized String complaints(byte[] pdf) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            VeraGreenfieldFoundryProvider.initialise();
            return check(pdf, PDFAFlavour.PDFA_3_A) + check(pdf, PDFAFlavour.PDFUA_1);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String check(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance()
                                .createValidator(flavour, 100, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .collect(
                            Collectors.groupingBy(
                                    a -> flavour + " " + a.getRuleId() + " " + a.getMessage(),
                                    TreeMap::new,
                                    Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(e -> e.getValue() + " x " + e.getKey() + "\n")
                    .collect(Collectors.joining());
        }
    }
}

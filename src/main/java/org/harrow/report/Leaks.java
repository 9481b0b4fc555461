package org.harrow.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.harrow.model.Action;
import org.harrow.model.CaseException;

/** Searches a masked report for everything that masking was to remove. */
public final class Leaks {
    /** Shorter names occur in every text. */
    private static final int SHORTEST = 4;

    /** A beginning of a text that could be looked up. */
    private static final int PHRASE = 24;

    private Leaks() {}

    /**
     * Looks at the twin and at the words of the finished file.
     *
     * @param identified what the masked report was made from
     * @throws CaseException where anything is left
     */
    public static void check(ReportInput identified, byte[] twin, byte[] pdf) throws CaseException {
        String haystack = " " + new String(twin, StandardCharsets.UTF_8) + " " + text(pdf) + " ";
        List<String> left = new ArrayList<>();
        for (String secret : removed(identified)) {
            if (stands(haystack, secret)) {
                left.add(secret);
            }
        }
        if (!left.isEmpty()) {
            throw new CaseException(
                    "The masked report would still hold "
                            + left.size()
                            + " of the strings that are to be removed, the first one is \""
                            + left.getFirst()
                            + "\"; nothing was written.");
        }
    }

    private static String text(byte[] pdf) throws CaseException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getTitle();
        } catch (IOException e) {
            throw new CaseException("The masked report cannot be read back.", e);
        }
    }

    /** Names, addresses, hashes, raw times and beginnings of texts. */
    static Set<String> removed(ReportInput input) {
        Set<String> out = new TreeSet<>(Labels.of(input).all().keySet());
        for (Action action : input.results().actions()) {
            out.add(action.id());
            out.add(action.stamp().raw());
            out.add(action.provenance().exhibit().sha256());
            String text = action.content().text().strip();
            out.add(text.substring(0, Math.min(PHRASE, text.length())));
            String url = action.content().url();
            out.add(url == null ? "" : url);
        }
        for (Register.Item item : input.register().sources()) {
            out.add(item.source().file());
            out.add(item.source().original().sha256());
        }
        out.removeIf(s -> s.length() < SHORTEST);
        out.removeIf(s -> OrdinaryWords.ALL.contains(s.toLowerCase(Locale.ROOT)));
        out.removeIf(s -> s.chars().allMatch(Character::isDigit) && s.length() < 7);
        return out;
    }

    /** As a word of its own, so that an account "art" is not found in "article". */
    private static boolean stands(String haystack, String secret) {
        int at = haystack.indexOf(secret);
        while (at >= 0) {
            int end = at + secret.length();
            boolean before = Character.isLetterOrDigit(haystack.charAt(at - 1));
            boolean after = Character.isLetterOrDigit(haystack.charAt(end));
            if (!before && !after) {
                return true;
            }
            at = haystack.indexOf(secret, at + 1);
        }
        return false;
    }
}

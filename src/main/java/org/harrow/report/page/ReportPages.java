package org.harrow.report.page;

import java.util.Map;
import org.harrow.draw.Picture;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.report.ReportInput;
import org.w3c.dom.Document;

/** The whole report as a document tree. */
public final class ReportPages {
    /** What the timeline's {@code object} is called. */
    public static final String TIMELINE = "timeline";

    /** What the {@code object} of a finding is called. */
    public static String figure(int index) {
        return TIMELINE + "-" + FindingsPages.label(index);
    }

    /** What the {@code object} of something that was put aside is called. */
    public static String chosen(int index) {
        return "chosen-" + (index + 1);
    }

    /** What the {@code object} of a finding's chart is called. */
    public static String plot(int index, int number) {
        return "chart-" + FindingsPages.label(index) + "-" + (number + 1);
    }

    /** Findings that a bookmark leads to. */
    static final int BOOKMARKS = 200;

    private final Visible visible;
    private final String style;

    /**
     * @param visible decides what can be printed as it is
     * @param style the style sheet
     */
    public ReportPages(Visible visible, String style) {
        this.visible = visible;
        this.style = style;
    }

    /**
     * Writes every chapter.
     *
     * @throws CaseException where a part that every report must have would be missing
     */
    public Document write(ReportInput input, Edition edition, Map<String, Picture> figures)
            throws CaseException {
        Tongue tongue = Tongue.of(input.heading().manner().language());
        Markup out = new Markup(visible, tongue);
        Book book = new Book(out, input, edition, figures);
        out.open("html", "lang", tongue.language());
        head(book);
        out.open("body");
        running(book);
        book.part(Part.IDENTITY, () -> Cover.write(book));
        out.open("div", "class", "body");
        AnswerPage.write(book);
        book.part(Part.SCOPE, () -> ScopePage.write(book));
        SourcesPage.write(book);
        book.part(Part.COVERAGE, () -> CoveragePage.write(book));
        book.part(Part.CLOCKS, () -> ClocksPage.write(book));
        book.part(Part.FINDINGS, () -> FindingsPages.write(book));
        ChosenPage.write(book);
        TimelinePage.write(book);
        ClaimsPage.write(book);
        book.part(Part.METHOD, () -> MethodPage.write(book));
        AgainstPage.write(book);
        JudgmentPage.write(book);
        ReplyPage.write(book);
        AgainstPage.limits(book);
        PrivacyPage.write(book);
        CheckPage.write(book);
        IntegrityPage.write(book);
        ChangesPage.write(book);
        book.part(Part.GLOSSARY, () -> GlossaryPage.write(book));
        CertificatePage.write(book);
        out.close().close().close();
        Part.demandAll(book.written());
        return out.document();
    }

    private void head(Book book) {
        Markup out = book.out();
        out.open("head");
        out.leaf("title", title(book.input()));
        out.leaf("meta", "", "name", "subject", "content", subject(book.edition()));
        out.open("style").verbatim(spoken(out)).close();
        out.open("bookmarks");
        for (Chapter chapter : Chapter.values()) {
            out.open("bookmark", "name", chapter.title(), "href", "#" + chapter.id());
            if (chapter == Chapter.FINDINGS) {
                for (int i = 0; i < Math.min(BOOKMARKS, book.findings().size()); i++) {
                    Finding finding = book.findings().get(i);
                    String name = FindingsPages.bookmark(finding, i);
                    out.open("bookmark", "name", name, "href", "#f" + (i + 1)).close();
                }
            }
            out.close();
        }
        out.close().close();
    }

    /** The words in the margins stand in the style sheet. */
    private String spoken(Markup out) {
        boolean german = !out.say("Time").equals("Time");
        return style.replace("An account is not a person.", out.say("An account is not a person."))
                .replace("\"page \"", german ? "\"Seite \"" : "\"page \"")
                .replace("\" of \"", german ? "\" von \"" : "\" of \"");
    }

    /** Title of the document, in English. */
    public static String title(ReportInput input) {
        return "Evidence report: " + input.heading().title();
    }

    /** The line below the title in a reader's list of properties. */
    public static String subject(Edition edition) {
        return "Report " + edition.id() + ", twin SHA-256 " + edition.twinSha256();
    }

    private static void running(Book book) {
        Markup out = book.out();
        String title = book.input().heading().title();
        String cut =
                title.codePointCount(0, title.length()) > 60
                        ? title.substring(0, title.offsetByCodePoints(0, 60)) + "…"
                        : title;
        out.leaf("div", cut.replace('\n', ' '), "class", "runninghead");
        out.leaf("div", "Report " + book.edition().id(), "class", "runningid");
    }
}

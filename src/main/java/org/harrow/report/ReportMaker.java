package org.harrow.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.draw.Mark;
import org.harrow.draw.Picture;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;
import org.harrow.model.Progress;
import org.harrow.paint.Face;
import org.harrow.report.page.Edition;
import org.harrow.report.page.Names;
import org.harrow.report.page.Plot;
import org.harrow.report.page.Plots;
import org.harrow.report.page.ReportPages;
import org.harrow.report.page.Tongue;
import org.harrow.report.page.Visible;
import org.harrow.report.pdf.Attachment;
import org.harrow.report.pdf.Attachment.Relation;
import org.harrow.report.pdf.Figure;
import org.harrow.report.pdf.Fonts;
import org.harrow.report.pdf.Imprint;
import org.harrow.report.pdf.PdfMaker;
import org.w3c.dom.Document;

/** Makes the PDF from a report's twin and the bytes of its sources, and from nothing else. */
public final class ReportMaker {
    private final Fonts fonts = new Fonts();
    private final PdfMaker maker;
    private final Face face;
    private final TimelineFigure timeline;

    /**
     * @param face the font of the figures, which also says what can be printed
     */
    public ReportMaker(Face face) {
        this(face, Progress.NONE);
    }

    /**
     * @param face the font of the figures, which also says what can be printed
     * @param progress from 0 to 1 while the pages are set
     */
    public ReportMaker(Face face, Progress progress) {
        this.maker = new PdfMaker(fonts, progress);
        this.face = face;
        this.timeline = new TimelineFigure(face);
    }

    /**
     * Makes a report.
     *
     * @param twin as {@link Twin#write} gives it
     * @param sources bytes of the sources to embed, by the name in the register
     * @throws CaseException where the twin is none
     * @throws IOException where {@code out} cannot be written
     */
    public void write(byte[] twin, Map<String, byte[]> sources, OutputStream out)
            throws CaseException, IOException {
        ReportInput input = Twin.read(twin);
        String sha256 = sha256(twin);
        List<Attachment> attachments = attachments(input, twin, sources);
        Edition edition = new Edition(id(sha256), sha256, embedded(attachments));
        String style =
                new String(resource("/org/harrow/report/report.css"), StandardCharsets.UTF_8);
        Map<String, Picture> pictures = pictures(input);
        chosen(input, pictures);
        Visible visible = new Visible(c -> face.covers(c) || fonts.coversWide(c));
        Document pages = new ReportPages(visible, style).write(input, edition, pictures);
        Map<String, Figure> figures = new HashMap<>();
        pictures.forEach((name, picture) -> figures.put(name, timeline.figure(picture)));
        maker.write(pages, imprint(input, edition, visible), figures, attachments, out);
    }

    /** Timelines, and the charts of the first findings. */
    private Map<String, Picture> pictures(ReportInput input) throws CaseException {
        Tongue tongue = Tongue.of(input.heading().manner().language());
        Map<String, Picture> out = new TreeMap<>(timeline.pictures(input));
        out.replaceAll((name, picture) -> told(picture, tongue));
        PlotFigure figure = new PlotFigure(face, tongue);
        List<Finding> findings = input.results().findings();
        Set<String> detectors = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            boolean drawn = detectors.add(findings.get(i).detector()) || i < TimelineFigure.FIGURES;
            List<Plot> plots = drawn ? Plots.of(findings.get(i)) : List.of();
            for (int k = 0; k < plots.size(); k++) {
                out.put(ReportPages.plot(i, k), figure.of(plots.get(k)));
            }
        }
        return out;
    }

    /** The same picture with its words in the language of the report. */
    private Picture told(Picture picture, Tongue tongue) {
        return new Picture(
                picture.width(),
                picture.height(),
                picture.title(),
                picture.marks().stream()
                        .map(mark -> mark instanceof Mark.Text text ? told(text, tongue) : mark)
                        .toList());
    }

    /** What is longer than the English it was laid out for is set smaller. */
    private Mark.Text told(Mark.Text text, Tongue tongue) {
        String said = tongue.label(text.text());
        Mark.Style style = text.style();
        double ratio =
                face.width(text.text(), style.size()) / Math.max(1, face.width(said, style.size()));
        double size = style.size() * Math.clamp(ratio, SMALLEST, 1);
        return new Mark.Text(
                said, text.x(), text.baseline(), new Mark.Style(size, style.ink(), style.align()));
    }

    /** Of the size that a label of a figure has in English. */
    private static final double SMALLEST = 0.65;

    /** Pictures that the analyst put aside are carried as they were drawn. */
    private static void chosen(ReportInput input, Map<String, Picture> pictures) {
        List<Shown> shown = input.shown();
        for (int i = 0; i < shown.size(); i++) {
            Shown.Drawn drawn = shown.get(i).drawn();
            if (drawn != null) {
                pictures.put(ReportPages.chosen(i), drawn.picture());
            }
        }
    }

    private static List<Attachment> attachments(
            ReportInput input, byte[] twin, Map<String, byte[]> sources) throws CaseException {
        List<Attachment> attachments = new ArrayList<>();
        attachments.add(
                new Attachment(
                        Twin.NAME,
                        "application/x-ndjson",
                        Relation.DATA,
                        "What this report was made from, for machines",
                        twin));
        for (Register.Item item : input.register().sources()) {
            String name = item.embedded();
            if (name != null) {
                byte[] bytes = sources.get(name);
                if (bytes == null) {
                    throw new CaseException("The source " + name + " is not in the report.");
                }
                attachments.add(
                        new Attachment(
                                name,
                                "application/octet-stream",
                                Relation.SOURCE,
                                "Source "
                                        + item.source().file()
                                        + (item.copy() == null
                                                ? ", untouched"
                                                : ", without bystanders"),
                                bytes));
            }
        }
        attachments.add(sums(attachments));
        return attachments;
    }

    private static Attachment sums(List<Attachment> attachments) {
        StringBuilder sums = new StringBuilder();
        for (Attachment a : attachments) {
            sums.append(sha256(a.bytes())).append("  ").append(a.name()).append('\n');
        }
        return new Attachment(
                Names.SUMS,
                "text/plain",
                Relation.SUPPLEMENT,
                "Hashes of the other attachments, for sha256sum -c",
                sums.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Edition.Embedded> embedded(List<Attachment> attachments) {
        return attachments.stream()
                .map(
                        a ->
                                new Edition.Embedded(
                                        a.name(),
                                        a.description(),
                                        a.bytes().length,
                                        sha256(a.bytes())))
                .toList();
    }

    private static Imprint imprint(ReportInput input, Edition edition, Visible visible)
            throws CaseException {
        Tongue tongue = Tongue.of(input.heading().manner().language());
        List<LogEntry> log = input.custody().entries();
        Instant made = log.isEmpty() ? Instant.EPOCH : log.getLast().at();
        byte[] hash = HexFormat.of().parseHex(edition.twinSha256());
        return new Imprint(
                visible.of(tongue.say(ReportPages.title(input))).replace('\n', ' '),
                ReportPages.subject(edition),
                "Harrow " + input.heading().version(),
                tongue.language(),
                new Imprint.Origin(made, ByteBuffer.wrap(hash).getLong()));
    }

    /** {@code H-3f9a-02bc-77d1}: enough to tell reports apart on paper. */
    private static String id(String sha256) {
        return "H-"
                + sha256.substring(0, 4)
                + "-"
                + sha256.substring(4, 8)
                + "-"
                + sha256.substring(8, 12);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = ReportMaker.class.getResourceAsStream(name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}

package org.harrow.report.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.harrow.model.Progress;
import org.w3c.dom.Document;

/**
 * Sets a document tree as PDF/A-3a and PDF/UA-1. The bytes depend on nothing but the arguments: own
 * fonts, own colour profile, pinned dates and identifier, streams stored as they are (a compressed
 * stream depends on the machine's zlib).
 */
public final class PdfMaker {
    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;

    private final Fonts fonts;
    private final Progress progress;

    /**
     * @param fonts to set text in
     * @param progress from 0 to 1 while the pages are set
     */
    public PdfMaker(Fonts fonts, Progress progress) {
        this.fonts = fonts;
        this.progress = progress;
        XRLog.setLoggingEnabled(false); // it would write to the terminal
    }

    /**
     * Writes the PDF.
     *
     * @param tree XHTML elements without a namespace
     * @param figures by the {@code data} of the {@code object} elements that show them
     * @throws IOException where {@code out} cannot be written
     */
    public void write(
            Document tree,
            Imprint imprint,
            Map<String, Figure> figures,
            List<Attachment> attachments,
            OutputStream out)
            throws IOException {
        Stages stages = new Stages(progress);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer =
                        builder(document, tree, imprint, figures, stages).buildPdfRenderer()) {
            renderer.layout();
            stages.begin(renderer.getRootBox().getLayer().getPages().size());
            renderer.createPDFWithoutClosing();
            Finish.links(document);
            Finish.labels(document);
            Finish.imprint(document, imprint);
            Attachments.add(document, attachments, imprint.made());
            cutFonts(document);
            Finish.storeStreams(document);
            new SwiftWriter(stages.watch(out)).write(document);
        }
    }

    /**
     * Cuts the fonts to the glyphs that are used. Only a save does that, before its first byte: so
     * one is begun and stopped there.
     */
    private static void cutFonts(PDDocument document) throws IOException {
        try {
            document.save(new Wall(), CompressParameters.NO_COMPRESSION);
        } catch (Wall.Reached stopped) {
            return;
        }
        throw new IllegalStateException("a save without a byte");
    }

    /** Takes no byte. */
    private static final class Wall extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new Reached();
        }

        private static final class Reached extends IOException {
            private static final long serialVersionUID = 1L;
        }
    }

    private PdfRendererBuilder builder(
            PDDocument document,
            Document tree,
            Imprint imprint,
            Map<String, Figure> figures,
            Stages stages) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(Fonts.resource("/org/harrow/report/srgb.icc"));
        builder.withProducer(imprint.producer());
        builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUnicodeLineBreaker(new Pace(tree, stages.setting()));
        builder.usePageSupplier(stages::page);
        builder.useObjectDrawerFactory(new FigureDrawer(figures));
        builder.withDiagnosticConsumer(diagnostic -> {});
        for (Fonts.Face face : fonts.faces()) {
            builder.useFont(
                    face.in(document), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.withW3cDocument(tree, "");
        return builder;
    }
}

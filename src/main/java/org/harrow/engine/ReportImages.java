package org.harrow.engine;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.harrow.model.CaseException;

/**
 * The pages of a report as pictures, and its outline; from its bytes alone. For one thread at a
 * time.
 */
public final class ReportImages implements AutoCloseable {
    private static final int WIDEST = 4_000;
    private static final int DEEPEST = 4;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Heading> outline = new ArrayList<>();

    /**
     * A line of the outline.
     *
     * @param title as the report prints it
     * @param level 0 for a chapter
     * @param page from 0 on
     */
    public record Heading(String title, int level, int page) {}

    /**
     * A page.
     *
     * @param width in pixels
     * @param height in pixels
     * @param argb row by row; not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // pixels, handed on and never compared
    public record Image(int width, int height, int[] argb) {}

    /**
     * Reads a report.
     *
     * @throws CaseException where the bytes are no PDF
     */
    public ReportImages(byte[] pdf) throws CaseException {
        try {
            document = Loader.loadPDF(pdf);
            renderer = new PDFRenderer(document);
            PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
            if (root != null) {
                headings(root, 0);
            }
        } catch (IOException e) {
            throw new CaseException("The report cannot be shown: " + e.getMessage(), e);
        }
    }

    private void headings(PDOutlineNode parent, int level) throws IOException {
        for (PDOutlineItem item : parent.children()) {
            PDPage page = item.findDestinationPage(document);
            int index = page == null ? 0 : document.getPages().indexOf(page);
            outline.add(new Heading(String.valueOf(item.getTitle()), level, Math.max(0, index)));
            if (level < DEEPEST) {
                headings(item, level + 1);
            }
        }
    }

    /** How many pages there are. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /** Chapters and findings with their pages, in order. */
    public List<Heading> outline() {
        return List.copyOf(outline);
    }

    /**
     * Draws a page.
     *
     * @param index from 0 on
     * @param width of the picture in pixels
     * @throws CaseException where the page cannot be drawn
     */
    public Image page(int index, int width) throws CaseException {
        float points = document.getPage(index).getCropBox().getWidth();
        try {
            BufferedImage drawn =
                    renderer.renderImage(index, Math.clamp(width, 50, WIDEST) / points);
            int w = drawn.getWidth();
            int h = drawn.getHeight();
            int[] argb = drawn.getRGB(0, 0, w, h, null, 0, w);
            return new Image(w, h, argb);
        } catch (IOException e) {
            throw new CaseException("Page " + (index + 1) + " cannot be drawn.", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.harrow.paint;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Collects elements; every character's outline is defined once and used where it stands. */
final class SvgBrush implements Brush {

    private final Face face;
    private final StringBuilder body = new StringBuilder();
    private final Map<Integer, String> outlines = new TreeMap<>();

    SvgBrush(Face face) {
        this.face = face;
    }

    /** The outlines that were used, in the order of their code points. */
    String definitions() {
        StringBuilder out = new StringBuilder("<defs>\n");
        outlines.forEach(
                (point, path) ->
                        out.append("<path id=\"u")
                                .append(Integer.toHexString(point))
                                .append("\" d=\"")
                                .append(path)
                                .append("\"/>\n"));
        return out.append("</defs>\n").toString();
    }

    String body() {
        return body.toString();
    }

    @Override
    public void rectangle(Rectangle2D box, int argb) {
        rectangle(box, color(argb));
    }

    private void rectangle(Rectangle2D box, String fill) {
        body.append("<rect x=\"")
                .append(Decimal.of(box.getX()))
                .append("\" y=\"")
                .append(Decimal.of(box.getY()))
                .append("\" width=\"")
                .append(Decimal.of(box.getWidth()))
                .append("\" height=\"")
                .append(Decimal.of(box.getHeight()))
                .append("\" fill=\"")
                .append(fill)
                .append("\" shape-rendering=\"crispEdges\"/>\n");
    }

    @Override
    public void veil(Rectangle2D box, int argb, double share) {
        rectangle(box, color(argb) + "\" fill-opacity=\"" + Decimal.of(share));
    }

    @Override
    public void shape(Shape shape, int argb) {
        PathIterator path = shape.getPathIterator(null);
        boolean holes = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        body.append("<path d=\"").append(data(shape, false)).append("\" fill=\"");
        body.append(color(argb));
        body.append(holes ? "\" fill-rule=\"evenodd\"/>\n" : "\"/>\n");
    }

    @Override
    public void text(String said, double x, double baseline, double size, int argb) {
        String text = Visual.of(said);
        body.append("<g aria-label=\"");
        escape(body, said);
        body.append("\" fill=\"").append(color(argb)).append("\" transform=\"translate(");
        body.append(Decimal.of(x)).append(' ').append(Decimal.of(baseline)).append(") scale(");
        body.append(Decimal.of(size)).append(")\">");
        double at = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point != ' ') {
                outlines.computeIfAbsent(point, key -> data(face.outline(key), true));
                body.append("<use xlink:href=\"#u").append(Integer.toHexString(point));
                body.append("\" x=\"").append(Decimal.fine(at)).append("\"/>");
            }
            at += face.advance(point);
            i += Character.charCount(point);
        }
        body.append("</g>\n");
    }

    private static String data(Shape shape, boolean fine) {
        StringBuilder out = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> append(out, 'M', c, 2, fine);
                case PathIterator.SEG_LINETO -> append(out, 'L', c, 2, fine);
                case PathIterator.SEG_QUADTO -> append(out, 'Q', c, 4, fine);
                case PathIterator.SEG_CUBICTO -> append(out, 'C', c, 6, fine);
                default -> out.append('Z');
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char command, double[] c, int n, boolean fine) {
        out.append(command);
        for (int i = 0; i < n; i++) {
            out.append(i == 0 ? "" : " ").append(fine ? Decimal.fine(c[i]) : Decimal.of(c[i]));
        }
    }

    static String color(int argb) {
        return "#" + HexFormat.of().toHexDigits(argb & 0xFFFFFF, 6);
    }

    /** Only visible text reaches a picture, so the five characters of XML are all there is. */
    static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}

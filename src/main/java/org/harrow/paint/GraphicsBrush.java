package org.harrow.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Paints on anything that Java2D paints on. */
final class GraphicsBrush implements Brush {

    private final Graphics2D graphics;
    private final Face face;
    private int color;
    private boolean smooth;

    GraphicsBrush(Graphics2D graphics, Face face) {
        this.graphics = graphics;
        this.face = face;
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        this.smooth = true;
        smooth(false);
        this.color = 0xFF000000;
        graphics.setColor(Color.BLACK);
    }

    @Override
    public void rectangle(Rectangle2D box, int argb) {
        smooth(false);
        color(argb);
        int x = (int) box.getX();
        int y = (int) box.getY();
        int width = (int) box.getWidth();
        int height = (int) box.getHeight();
        if (x == box.getX()
                && y == box.getY()
                && width == box.getWidth()
                && height == box.getHeight()) {
            graphics.fillRect(x, y, width, height);
        } else {
            graphics.fill(box);
        }
    }

    @Override
    public void veil(Rectangle2D box, int argb, double share) {
        int alpha = (int) StrictMath.rint(255 * share);
        rectangle(box, (argb & 0xFFFFFF) | (alpha << 24));
    }

    @Override
    public void shape(Shape shape, int argb) {
        smooth(true);
        color(argb);
        graphics.fill(shape);
    }

    @Override
    public void text(String text, double x, double baseline, double size, int argb) {
        smooth(true);
        color(argb);
        graphics.translate(x, baseline);
        graphics.fill(face.outline(text, size));
        graphics.translate(-x, -baseline);
    }

    private void color(int argb) {
        if (argb != color) {
            graphics.setColor(new Color(argb, true));
            color = argb;
        }
    }

    private void smooth(boolean on) {
        if (on != smooth) {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING,
                    on ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
            smooth = on;
        }
    }
}

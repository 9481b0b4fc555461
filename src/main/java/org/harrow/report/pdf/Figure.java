package org.harrow.report.pdf;

import java.awt.Graphics2D;

/** Something that is drawn with lines and areas, never with pixels or fonts. */
@FunctionalInterface
public interface Figure {
    /** Draws into the box from (0, 0) to (width, height), in CSS pixels. */
    void draw(Graphics2D graphics, double width, double height);
}

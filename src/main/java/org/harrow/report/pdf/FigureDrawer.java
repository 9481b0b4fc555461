package org.harrow.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the {@code object} elements of a report. */
final class FigureDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
    private final Map<String, Figure> figures;

    FigureDrawer(Map<String, Figure> figures) {
        this.figures = Map.copyOf(figures);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object") && figure(element) != null;
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    private @Nullable Figure figure(Element element) {
        return figures.get(element.getAttribute("data"));
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Figure figure = figure(element);
        double w = width / dotsPerPixel;
        double h = height / dotsPerPixel;
        if (figure != null) {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) w, (float) h, g -> figure.draw(g, w, h));
        }
        return Map.of();
    }
}

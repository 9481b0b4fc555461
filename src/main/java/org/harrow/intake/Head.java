package org.harrow.intake;

import org.harrow.intake.json.JsonSketch;

/**
 * The beginning of a file or member, by which its format is recognised.
 *
 * @param shape what it looks like
 * @param text the first bytes as text, badly encoded ones replaced
 * @param sketch the members seen, where it is JSON
 */
public record Head(Shape shape, String text, JsonSketch sketch) {

    /** True for JSON of either shape. */
    public boolean isJson() {
        return shape == Shape.LINES || shape == Shape.DOCUMENTS;
    }
}

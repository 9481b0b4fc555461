package org.harrow.intake;

import org.harrow.intake.json.JsonSketch;
import org.harrow.intake.table.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file or member, by which its format is recognised.
 *
 * @param shape what it looks like
 * @param text the first bytes as text, badly encoded ones replaced
 * @param sketch the members seen, where it is JSON
 * @param table how its rows are divided, where it looks like a table
 */
public record Head(Shape shape, String text, JsonSketch sketch, @Nullable Dialect table) {

    /** True for JSON of either shape. */
    public boolean isJson() {
        return shape == Shape.LINES || shape == Shape.DOCUMENTS;
    }
}

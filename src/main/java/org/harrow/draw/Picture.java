package org.harrow.draw;

import java.util.List;

/**
 * Marks and the size of the sheet they lie on, in logical pixels.
 *
 * @param title one sentence that says what the picture shows
 * @param marks in painting order
 */
public record Picture(double width, double height, String title, List<Mark> marks) {

    public Picture {
        marks = List.copyOf(marks);
    }
}

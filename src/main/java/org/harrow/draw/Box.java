package org.harrow.draw;

/**
 * A rectangle in logical pixels, y downwards.
 *
 * @param x left
 * @param y top
 * @param width never negative
 * @param height never negative
 */
public record Box(double x, double y, double width, double height) {

    public Box {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** True for points inside or on the left and upper edge. */
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** True where the two share an area. */
    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** A square of this size around a point. */
    public static Box around(double x, double y, double size) {
        return new Box(x - size / 2, y - size / 2, size, size);
    }
}

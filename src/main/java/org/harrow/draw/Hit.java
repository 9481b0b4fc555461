package org.harrow.draw;

/**
 * A place that answers to the mouse.
 *
 * @param box in logical pixels
 * @param target what it stands for
 */
public record Hit(Box box, Target target) {}

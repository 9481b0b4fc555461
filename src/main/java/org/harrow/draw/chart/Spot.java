package org.harrow.draw.chart;

import org.harrow.draw.Box;

/**
 * A place of a chart that answers to the mouse.
 *
 * @param box in logical pixels
 * @param line of the twin it is
 */
public record Spot(Box box, int line) {}

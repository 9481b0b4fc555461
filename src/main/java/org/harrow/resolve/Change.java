package org.harrow.resolve;

import java.util.Map;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;

/**
 * An action that no record tells but that follows from two listings of the same.
 *
 * @param row the telling whose record is its exhibit
 * @param kind what was done
 * @param at between which times
 * @param name what makes it this change of this record: the same whatever else is imported
 * @param attributes what it follows from
 */
record Change(int row, Kind kind, TimeInterval at, String name, Map<String, String> attributes) {}

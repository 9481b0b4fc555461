package org.harrow.draw;

import org.harrow.model.TimeInterval;

/**
 * How alike the texts of a venue were in one month: the share of pairs of texts by different
 * authors that follow one form.
 *
 * @param month in UTC
 * @param authors whose texts were compared, one text each
 * @param share from 0 to 1
 * @param lo lower limit of its 95 % interval
 * @param hi upper limit
 */
public record TextShare(
        String venue, TimeInterval month, int authors, double share, double lo, double hi) {}

package org.harrow.detect;

import java.io.Serializable;

/**
 * What travels between stages: a record that can be sent to another machine and carries all that a
 * stage needs.
 */
public interface Item extends Serializable {
    /** Its place in the order; no two items that meet under one key have the same. */
    Rank rank();
}

package org.harrow.intake;

/** What a text looks like before anyone knows its format. */
public enum Shape {
    /** JSON values, one a line. */
    LINES,
    /** One or more JSON documents. */
    DOCUMENTS,
    /** Begins with a tag. */
    MARKUP,
    /** Other text. */
    TEXT,
    /** No text at all. */
    BINARY,
    /** Nothing, or white space only. */
    EMPTY
}
